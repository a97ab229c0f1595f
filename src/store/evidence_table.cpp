#include "store/evidence_table.h"

#include "store/hash.h"
#include "store/read.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <zstd.h>

namespace dutydesk {

namespace {

/// The fastest level that still halves Chinese pages: a cold pull packs hundreds of answers.
constexpr int compression = 1;
/// Far above what one answer may have (NetworkPolicy::maxBytes); a store that says more was tampered with.
constexpr qint64 mostBytes = 256LL * 1024 * 1024;

const QString evidenceColumns =
    QStringLiteral("e.id, e.asked, e.url, e.status, e.headers, e.fetched, e.body_hash, b.size");

QString headersToJson(const QList<HeaderLine>& headers) {
    QJsonArray array;
    for (const HeaderLine& line : headers) array.append(QJsonArray{line.name, line.value});
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QList<HeaderLine> headersFromJson(const QString& json) {
    QList<HeaderLine> headers;
    for (const QJsonValue line : QJsonDocument::fromJson(json.toUtf8()).array())
        headers.append({line[0].toString(), line[1].toString()});
    return headers;
}

Evidence readEvidence(Columns& c) {
    Evidence evidence;
    evidence.id = c.id<EvidenceId>();
    evidence.asked = c.text();
    evidence.url = c.text();
    evidence.status = c.small();
    evidence.headers = headersFromJson(c.text());
    evidence.fetched = c.instant();
    evidence.hash = c.hash();
    evidence.size = c.integer();
    return evidence;
}

Evidence readItemEvidence(Columns& c) {
    Evidence evidence = readEvidence(c);
    evidence.item = c.id<ItemId>();
    evidence.revision = c.small();
    return evidence;
}

/// Of everything known about an answer but its row's number: what the audit log names.
QByteArray recordHash(const Evidence& evidence) {
    QByteArray bytes;
    for (const QByteArray& field :
         {evidence.hash, evidence.asked.toUtf8(), evidence.url.toUtf8(), QByteArray::number(evidence.status),
          headersToJson(evidence.headers).toUtf8(), QByteArray::number(toMillis(evidence.fetched))})
        appendField(bytes, field);
    return blake2b256(bytes);
}

Error damaged(qint64 id, const QString& why) {
    return {ErrorCode::AuditBroken, QStringLiteral("evidence %1").arg(id), why};
}

QByteArray packed(const QByteArray& bytes) {
    const size_t most = ZSTD_compressBound(static_cast<size_t>(bytes.size()));
    QByteArray into(static_cast<qsizetype>(most), Qt::Uninitialized);
    const size_t size =
        ZSTD_compress(into.data(), most, bytes.constData(), static_cast<size_t>(bytes.size()), compression);
    if (ZSTD_isError(size)) qFatal("zstd: %s", ZSTD_getErrorName(size)); // there is no memory left
    into.resize(static_cast<qsizetype>(size));
    into.squeeze();
    return into;
}

/// Nothing: these are not the bytes. A packed size that is not the recorded one is not trusted with memory.
std::optional<QByteArray> unpacked(const QByteArray& packed, qint64 size, const QByteArray& hash) {
    const auto length = static_cast<size_t>(packed.size());
    if (size < 0 || size > mostBytes ||
        ZSTD_getFrameContentSize(packed.constData(), length) != static_cast<unsigned long long>(size))
        return std::nullopt;
    QByteArray bytes(size, Qt::Uninitialized);
    const size_t done = ZSTD_decompress(bytes.data(), static_cast<size_t>(size), packed.constData(), length);
    if (ZSTD_isError(done) || blake2b256(bytes) != hash) return std::nullopt;
    return bytes;
}

} // namespace

PackedAnswer packAnswer(FetchedAnswer& answer) {
    const QByteArray body = std::exchange(answer.body, {});
    PackedAnswer kept{.head = {}, .bytes = packed(body)};
    kept.head.asked = answer.asked;
    kept.head.url = answer.url;
    kept.head.status = answer.status;
    kept.head.headers = answer.headers;
    kept.head.fetched = answer.at;
    kept.head.hash = blake2b256(body);
    kept.head.size = body.size();
    return kept;
}

Result<EvidenceTable::Kept> EvidenceTable::keep(const PackedAnswer& answer) {
    const Evidence& head = answer.head;
    const QVariantList key{toSql(head.hash), toSql(head.fetched), head.asked};
    const auto here = readFirst(
        m_db, QStringLiteral("SELECT id FROM evidence WHERE body_hash = ? AND fetched = ? AND asked = ?"),
        key, [](Columns& c) { return c.id<EvidenceId>(); });
    if (!here) return fail(here);
    if (*here) return Kept{.id = **here};
    auto body = execute(m_db,
                        QStringLiteral("INSERT INTO evidence_bodies (hash, size, bytes) VALUES (?, ?, ?) "
                                       "ON CONFLICT (hash) DO NOTHING"),
                        {toSql(head.hash), head.size, QVariant(answer.bytes)});
    if (!body) return fail(body);
    const auto id = insertRow<EvidenceId>(
        m_db,
        QStringLiteral("INSERT INTO evidence (body_hash, fetched, asked, url, status, headers) "
                       "VALUES (?, ?, ?, ?, ?, ?) RETURNING id"),
        key + QVariantList{head.url, head.status, headersToJson(head.headers)});
    if (!id) return fail(id);
    return Kept{.id = *id, .recordHash = recordHash(head)};
}

Result<void> EvidenceTable::link(ItemId item, int revision, EvidenceId id) {
    return execute(m_db,
                   QStringLiteral("INSERT INTO item_evidence (item_id, revision, evidence_id) "
                                  "VALUES (?, ?, ?) ON CONFLICT (item_id, revision) DO NOTHING"),
                   {number(item), revision, number(id)});
}

Result<QList<Evidence>> EvidenceTable::ofItem(ItemId item) const {
    return readAll(m_db,
                   QStringLiteral("SELECT %1, i.item_id, i.revision FROM item_evidence i "
                                  "JOIN evidence e ON e.id = i.evidence_id "
                                  "JOIN evidence_bodies b ON b.hash = e.body_hash "
                                  "WHERE i.item_id = ? ORDER BY i.revision")
                       .arg(evidenceColumns),
                   {number(item)}, readItemEvidence);
}

Result<QList<Evidence>> EvidenceTable::ofCase(CaseId id) const {
    return readAll(m_db,
                   QStringLiteral("SELECT %1, i.item_id, i.revision FROM case_items c "
                                  "JOIN item_evidence i ON i.item_id = c.item_id "
                                  "JOIN evidence e ON e.id = i.evidence_id "
                                  "JOIN evidence_bodies b ON b.hash = e.body_hash "
                                  "WHERE c.case_id = ? ORDER BY i.item_id, i.revision")
                       .arg(evidenceColumns),
                   {number(id)}, readItemEvidence);
}

Result<QByteArray> EvidenceTable::bytes(const Evidence& evidence) const {
    const auto packed = readFirst(m_db, QStringLiteral("SELECT bytes FROM evidence_bodies WHERE hash = ?"),
                                  {toSql(evidence.hash)}, [](Columns& c) { return c.bytes(); });
    if (!packed) return fail(packed);
    auto bytes = unpacked(packed->value_or(QByteArray()), evidence.size, evidence.hash);
    if (!bytes) return tl::unexpected(damaged(number(evidence.id), QStringLiteral("evidence_bytes")));
    return *std::move(bytes);
}

Result<std::optional<Error>> EvidenceTable::firstBreak() const {
    QSet<QByteArray> named;
    auto entries = m_db.run(QStringLiteral("SELECT after FROM audit WHERE action = 'pull' AND after LIKE ?"),
                            {QStringLiteral("%\"evidence\"%")});
    if (!entries) return fail(entries);
    while (entries->next()) {
        const QJsonObject after = QJsonDocument::fromJson(entries->bytes(0)).object();
        for (const QJsonValue hash : after[QLatin1StringView("evidence")].toArray())
            named.insert(QByteArray::fromHex(hash.toString().toLatin1()));
    }
    if (auto failed = entries->failed()) return tl::unexpected(*failed);

    auto rows = m_db.run(QStringLiteral("SELECT %1, b.bytes FROM evidence e LEFT JOIN evidence_bodies b "
                                        "ON b.hash = e.body_hash ORDER BY e.id")
                             .arg(evidenceColumns));
    if (!rows) return fail(rows);
    while (rows->next()) {
        Columns c(*rows);
        const Evidence evidence = readEvidence(c);
        if (!named.remove(recordHash(evidence)))
            return damaged(number(evidence.id), QStringLiteral("evidence_record"));
        if (!unpacked(c.bytes(), evidence.size, evidence.hash))
            return damaged(number(evidence.id), QStringLiteral("evidence_bytes"));
    }
    if (auto failed = rows->failed()) return tl::unexpected(*failed);
    if (!named.isEmpty()) return damaged(0, QStringLiteral("evidence_gone"));
    return std::optional<Error>();
}

} // namespace dutydesk
