#pragma once

#include "base/ids.h"
#include "base/time.h"
#include "casework/codes.h"
#include "store/database.h"

#include <QDate>

#include <optional>

namespace dutydesk {

/// The columns of the row that `rows` stands on, taken from left to right.
class Columns {
  public:
    explicit Columns(const Rows& rows) : m_rows(rows) {}

    qint64 integer() { return next().toLongLong(); }
    int small() { return next().toInt(); }
    double real() { return next().toDouble(); }
    bool flag() { return next().toInt() != 0; }
    QString text() { return next().toString(); }
    QByteArray utf8() { return next().toString().toUtf8(); }
    QByteArray hash() { return QByteArray::fromHex(next().toString().toLatin1()); }
    QByteArray bytes() { return next().toByteArray(); }
    QDate day() { return QDate::fromString(next().toString(), Qt::ISODate); }
    Instant instant() { return fromMillis(integer()); }
    std::optional<Instant> maybeInstant() {
        const QVariant value = next();
        return value.isNull() ? std::nullopt : std::optional(fromMillis(value.toLongLong()));
    }
    template <Id T>
    T id() {
        return static_cast<T>(integer());
    }
    /// Columns with codes have a CHECK; what somebody wrote past it reads as the enum's first term.
    template <class E>
    E term() {
        return fromCode<E>(text()).value_or(allTerms<E>().first());
    }

  private:
    QVariant next() { return m_rows.value(m_column++); }

    const Rows& m_rows;
    int m_column = 0;
};

// Values to bind.

[[nodiscard]] inline QVariant toSql(Instant at) { return toMillis(at); }
[[nodiscard]] inline QVariant toSql(const std::optional<Instant>& at) {
    return at ? QVariant(toMillis(*at)) : QVariant();
}
[[nodiscard]] inline QVariant toSql(QDate day) {
    return day.isValid() ? QVariant(day.toString(Qt::ISODate)) : QVariant();
}
[[nodiscard]] inline QVariant toSql(const QByteArray& hash) { return QString::fromLatin1(hash.toHex()); }
/// No id is NULL.
template <Id T>
[[nodiscard]] QVariant toSql(T id) {
    return id == T::None ? QVariant() : QVariant(number(id));
}
template <class E>
requires(std::is_enum_v<E> && !Id<E>) [[nodiscard]] QVariant toSql(E term) { return QString(code(term)); }
[[nodiscard]] inline QVariant toSql(Tier tier) { return static_cast<int>(tier); }

[[nodiscard]] inline Tier tierOf(int number) { return static_cast<Tier>(qBound(1, number, 3)); }

} // namespace dutydesk
