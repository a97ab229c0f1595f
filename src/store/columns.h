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

    qint64 integer() { return m_rows.integer(m_column++); }
    int small() { return static_cast<int>(integer()); }
    double real() { return m_rows.real(m_column++); }
    bool flag() { return integer() != 0; }
    QString text() { return m_rows.text(m_column++); }
    QByteArray bytes() { return m_rows.bytes(m_column++); }
    QByteArray hash() { return QByteArray::fromHex(bytes()); }
    QDate day() { return QDate::fromString(text(), Qt::ISODate); }
    Instant instant() { return fromMillis(integer()); }
    std::optional<Instant> maybeInstant() {
        if (!m_rows.isNull(m_column)) return instant();
        ++m_column;
        return std::nullopt;
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
