#include "store/audit_log.h"

#include "store/audit_chain.h"
#include "store/hash.h"
#include "store/read.h"

#include <QJsonDocument>

namespace dutydesk {

namespace {

/// Keys are sorted by Qt, so equal objects give equal texts.
QString canonical(const QJsonObject& object) {
    return object.isEmpty() ? QString()
                            : QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject objectOf(const QByteArray& json) { return QJsonDocument::fromJson(json).object(); }

AuditEntry readEntry(Columns& c) {
    AuditEntry entry;
    entry.number = c.integer();
    entry.at = c.instant();
    entry.user = c.id<UserId>();
    entry.userName = c.text();
    entry.action = c.text();
    entry.subjectKind = c.text();
    entry.subjectId = c.integer();
    entry.before = objectOf(c.bytes());
    entry.after = objectOf(c.bytes());
    entry.hash = c.hash();
    return entry;
}

} // namespace

QByteArray chainHash(const QByteArray& previous, const AuditFields& fields) {
    QByteArray bytes;
    appendField(bytes, previous);
    appendField(bytes, QByteArray::number(fields.number));
    appendField(bytes, QByteArray::number(fields.at));
    appendField(bytes, QByteArray::number(fields.user));
    appendField(bytes, fields.userName.toUtf8());
    appendField(bytes, fields.action.toUtf8());
    appendField(bytes, fields.subjectKind.toUtf8());
    appendField(bytes, QByteArray::number(fields.subjectId));
    appendField(bytes, fields.before.toUtf8());
    appendField(bytes, fields.after.toUtf8());
    return blake2b256(bytes);
}

Result<void> AuditLog::append(const AuditEntry& entry) {
    return m_db.inTransaction([&]() -> Result<void> {
        const auto last = head();
        if (!last) return fail(last);
        const AuditFields fields{
            last->count + 1,       toMillis(entry.at), number(entry.user), entry.userName,
            entry.action,          entry.subjectKind,  entry.subjectId,    canonical(entry.before),
            canonical(entry.after)};
        const QByteArray hash = chainHash(last->hash, fields);
        auto inserted =
            execute(m_db,
                    QStringLiteral("INSERT INTO audit (number, at, user_id, user_name, action, subject_kind, "
                                   "subject_id, before, after, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
                    {fields.number, fields.at, fields.user, fields.userName, fields.action,
                     fields.subjectKind, fields.subjectId, fields.before, fields.after, toSql(hash)});
        if (!inserted) return inserted;
        return execute(m_db, QStringLiteral("UPDATE audit_head SET count = ?, hash = ? WHERE id = 1"),
                       {fields.number, toSql(hash)});
    });
}

Result<AuditHead> AuditLog::head() const {
    return readOne(m_db, QStringLiteral("SELECT count, hash FROM audit_head WHERE id = 1"), {},
                   QStringLiteral("audit head"), [](Columns& c) {
                       const qint64 count = c.integer();
                       return AuditHead{count, c.hash()};
                   });
}

Result<QList<AuditEntry>> AuditLog::list(const QString& subjectKind, qint64 subjectId, int limit) const {
    const auto columns =
        QStringLiteral("SELECT number, at, user_id, user_name, action, subject_kind, subject_id, before, "
                       "after, hash FROM audit %1 ORDER BY number DESC LIMIT ?");
    if (subjectKind.isEmpty()) return readAll(m_db, columns.arg(QString()), {limit}, readEntry);
    return readAll(m_db, columns.arg(QStringLiteral("WHERE subject_kind = ? AND subject_id = ?")),
                   {subjectKind, subjectId, limit}, readEntry);
}

} // namespace dutydesk
