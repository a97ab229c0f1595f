#include "store/hash.h"
#include "store/read.h"
#include "store/sealed_notes.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

namespace dutydesk {

namespace {

struct StoredBox {
    SealedNoteId id = SealedNoteId::None;
    CaseId caseId = CaseId::None;
    QByteArray hash;
};

/// Bound to its place: a box that was put into another row is another one.
StoredBox readBox(Columns& c) {
    StoredBox box;
    box.id = c.id<SealedNoteId>();
    QByteArray fields;
    appendField(fields, QByteArray::number(number(box.id)));
    box.caseId = c.id<CaseId>();
    appendField(fields, QByteArray::number(number(box.caseId)));
    for (int i = 0; i < 2; ++i) appendField(fields, QByteArray::number(c.integer())); // by whom, when
    appendField(fields, c.bytes());
    box.hash = blake2b256(fields);
    return box;
}

const QString boxColumns = QStringLiteral("SELECT id, case_id, by_id, at, box FROM sealed_notes");

struct Written {
    qint64 entry = 0;
    CaseId caseId = CaseId::None;
    QByteArray hash; ///< empty: written by a version that did not note it
};

Result<QHash<SealedNoteId, Written>> writtenNotes(Database& db) {
    QHash<SealedNoteId, Written> notes;
    const auto entries = readAll(
        db,
        QStringLiteral("SELECT number, subject_id, after FROM audit WHERE action = 'write_sealed_note' "
                       "AND subject_kind = 'case'"),
        {}, [&notes](Columns& c) {
            const qint64 entry = c.integer();
            const auto id = c.id<CaseId>();
            const QJsonObject after = QJsonDocument::fromJson(c.bytes()).object();
            notes.insert(
                SealedNoteId(after[QLatin1StringView("sealedNote")].toInteger()),
                {entry, id,
                 QByteArray::fromHex(after[QLatin1StringView(sealedHashKey)].toString().toLatin1())});
            return entry;
        });
    if (!entries) return fail(entries);
    return notes;
}

} // namespace

Result<QByteArray> SealedNotes::hash(SealedNoteId note) const {
    return readOne(m_db, boxColumns + QStringLiteral(" WHERE id = ?"), {number(note)},
                   QStringLiteral("sealed_note %1").arg(number(note)), readBox)
        .map([](const StoredBox& box) { return box.hash; });
}

Result<std::optional<Error>> SealedNotes::firstBreak() const {
    auto written = writtenNotes(m_db);
    if (!written) return fail(written);
    const auto boxes = readAll(m_db, boxColumns + QStringLiteral(" ORDER BY id"), {}, readBox);
    if (!boxes) return fail(boxes);
    for (const StoredBox& box : *boxes) {
        const QString name = QStringLiteral("sealed_note %1").arg(number(box.id));
        if (!written->contains(box.id))
            return Error{ErrorCode::AuditBroken, name, QStringLiteral("sealed_note_added")};
        const Written note = written->take(box.id);
        if (note.caseId != box.caseId || (!note.hash.isEmpty() && note.hash != box.hash))
            return Error{ErrorCode::AuditBroken, name, QStringLiteral("sealed_note")};
    }
    for (auto note = written->begin(); note != written->end(); ++note)
        return Error{ErrorCode::AuditBroken, QString::number(note->entry),
                     QStringLiteral("subject|sealed_note %1").arg(number(note.key()))};
    return std::optional<Error>();
}

} // namespace dutydesk
