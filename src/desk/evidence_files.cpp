#include "desk/evidence_files.h"

#include "desk/whole_file.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace dutydesk {

namespace {

struct EvidenceWords {
    Q_DECLARE_TR_FUNCTIONS(Evidence)
};

QJsonObject itemObject(const Item& item) {
    return {{"item", number(item.id)},
            {"title", item.title},
            {"source", item.sourceName},
            {"address", item.url},
            {"published", item.published ? QJsonValue(toIsoUtc(*item.published)) : QJsonValue()},
            {"found", toIsoUtc(item.found)}};
}

QJsonObject answerObject(const Evidence& evidence, const QByteArray& bytes) {
    QJsonObject headers;
    for (const HeaderLine& line : evidence.headers) headers.insert(line.name, line.value);
    const QByteArray sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    return {{"revision", evidence.revision},
            {"asked", evidence.asked},
            {"answered", evidence.url},
            {"status", evidence.status},
            {"headers", headers},
            {"fetched", toIsoUtc(evidence.fetched)},
            {"bytes", evidence.size},
            {"blake2b256", QString::fromLatin1(evidence.hash.toHex())},
            {"sha256", QString::fromLatin1(sha256.toHex())},
            {"file", evidenceFileName(evidence)}};
}

/// Writes a case's bodies, each once, while it describes them.
class Exporting {
  public:
    Exporting(Database& db, const QDir& folder) : m_table(db), m_folder(folder) {}

    Result<QJsonObject> item(const Item& item, const QList<Evidence>& all) {
        QJsonObject object = itemObject(item);
        QJsonArray answers;
        for (const Evidence& evidence : all) {
            if (evidence.item != item.id) continue;
            auto answer = this->answer(evidence);
            if (!answer) return fail(answer);
            answers.append(*answer);
        }
        object.insert(QStringLiteral("evidence"), answers);
        if (answers.isEmpty()) object.insert(QStringLiteral("why"), whyNoEvidence(item));
        return object;
    }
    [[nodiscard]] int files() const { return static_cast<int>(m_written.size()); }

  private:
    Result<QJsonObject> answer(const Evidence& evidence) {
        const auto bytes = m_table.bytes(evidence);
        if (!bytes) return fail(bytes);
        const QString name = evidenceFileName(evidence);
        if (!m_written.contains(name))
            if (auto written = writeWholeFile(m_folder.filePath(name), *bytes); !written)
                return fail(written);
        m_written.insert(name);
        return answerObject(evidence, *bytes);
    }

    EvidenceTable m_table;
    QDir m_folder;
    QSet<QString> m_written;
};

} // namespace

QString evidenceFileName(const Evidence& evidence) {
    return QString::fromLatin1(evidence.hash.toHex().left(32)) + QStringLiteral(".txt");
}

QString whyNoEvidence(const Item& item) {
    if (item.source == SourceId::None)
        return EvidenceWords::tr("It was entered by hand: nothing was fetched that could be evidence.");
    return EvidenceWords::tr(
        "No evidence was kept: it was flagged after the pull, or pulled before evidence was kept.");
}

Result<void> saveEvidence(Database& db, const Evidence& evidence, const QString& path) {
    const auto bytes = EvidenceTable(db).bytes(evidence);
    if (!bytes) return fail(bytes);
    return writeWholeFile(path, *bytes);
}

Result<EvidenceExport> exportEvidence(Database& db, CaseId id, const QString& folder, Instant now) {
    const auto file = CaseTable(db).load(id);
    if (!file) return fail(file);
    if (!QDir().mkpath(folder)) return fail(ErrorCode::FileUnwritable, folder);
    Exporting exporting(db, QDir(folder));
    EvidenceExport done;
    done.folder = folder;
    QJsonArray items;
    for (const Item& item : file->items) {
        const auto object = exporting.item(item, file->evidence);
        if (!object) return fail(object);
        if (object->contains(QStringLiteral("why"))) done.without.append(item.title);
        items.append(*object);
    }
    done.files = exporting.files();
    const QJsonObject manifest{
        {"case", number(id)}, {"title", file->head.title}, {"exported", toIsoUtc(now)}, {"items", items}};
    const auto written = writeWholeFile(QDir(folder).filePath(QStringLiteral("manifest.json")),
                                        QJsonDocument(manifest).toJson());
    if (!written) return fail(written);
    return done;
}

} // namespace dutydesk
