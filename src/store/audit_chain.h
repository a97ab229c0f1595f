#pragma once

#include <QByteArray>
#include <QString>
#include <QtGlobal>

namespace dutydesk {

/// An entry of the log as it is stored, field by field.
struct AuditFields {
    qint64 number = 0;
    qint64 at = 0;
    qint64 user = 0;
    QString userName;
    QString action;
    QString subjectKind;
    qint64 subjectId = 0;
    QString before; ///< JSON, compact, or empty
    QString after;
};

/// BLAKE2b-256 over the previous hash and every field, each with its length before it.
[[nodiscard]] QByteArray chainHash(const QByteArray& previous, const AuditFields& fields);

} // namespace dutydesk
