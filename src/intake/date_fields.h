#pragma once

#include "base/time.h"

#include <QStringView>

#include <optional>

namespace dutydesk {

/// The parts of a date as they were read, before they become an instant.
struct DateFields {
    int year = 0;
    int month = 1;
    int day = 1;
    int dayOfYear = 0; ///< ISO ordinal dates; 0: month and day count
    int week = 0;      ///< ISO week dates; 0: month and day count
    int weekday = 1;
    int hour = 0;
    int minute = 0;
    int second = 0;
    int millisecond = 0;
    bool afternoon = false;         ///< PM or its like: 1…11 become 13…23
    bool morning = false;           ///< AM: 12 becomes 0
    std::optional<int> offset = {}; ///< seconds east of UTC

    /// Nothing where there is no such day or hour. 24:00 is the next midnight, second 60 is read as 59.
    [[nodiscard]] std::optional<Instant> toInstant(const QTimeZone& zoneless) const;
};

/// A text read from left to right. Digits of full width have become ASCII and letters lower case.
class DateCursor {
  public:
    explicit DateCursor(QStringView text) : m_text(text) {}
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] QChar peek(qsizetype ahead = 0) const {
        return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : QChar();
    }
    void skip(qsizetype n = 1) { m_at += n; }
    void skipSpace();
    [[nodiscard]] bool take(QChar c);
    /// How many digits stand here.
    [[nodiscard]] qsizetype digitsAhead() const;
    /// A number of at most `most` digits; -1 if there is none.
    [[nodiscard]] int number(qsizetype most);
    [[nodiscard]] QString word();

    /// "10:14:55.25", "1014"; false (and nothing moved) if no time stands here.
    [[nodiscard]] bool readClock(DateFields& fields, bool compact);
    /// "Z", "+08:00", "-0500", "EST", "GMT+8"; nothing moved if no zone stands here.
    void readZone(DateFields& fields);

  private:
    [[nodiscard]] std::optional<int> readOffset();

    QStringView m_text;
    qsizetype m_at = 0;
};

} // namespace dutydesk
