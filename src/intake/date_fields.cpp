#include "intake/date_fields.h"

#include "intake/date_words.h"

#include <QDate>

#include <algorithm>

namespace dutydesk {

namespace {

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

QDate dayOf(const DateFields& f) {
    if (f.dayOfYear > 0) {
        const QDate first(f.year, 1, 1);
        return f.dayOfYear <= first.daysInYear() ? first.addDays(f.dayOfYear - 1) : QDate();
    }
    if (f.week > 0) {
        if (f.week > 53 || f.weekday < 1 || f.weekday > 7) return {};
        const QDate fourth(f.year, 1, 4); // always in week 1
        return fourth.addDays(1 - fourth.dayOfWeek() + (f.week - 1) * 7 + f.weekday - 1);
    }
    return {f.year, f.month, f.day};
}

} // namespace

std::optional<Instant> DateFields::toInstant(const QTimeZone& zoneless) const {
    QDate date = dayOf(*this);
    int h = hour;
    if (afternoon && h < 12) h += 12;
    if (morning && h == 12) h = 0;
    if (h == 24 && minute == 0 && second == 0) {
        h = 0;
        date = date.addDays(1);
    }
    const QTime time(h, minute, std::min(second, 59), millisecond);
    if (!date.isValid() || !time.isValid() || year < 1900 || year > 2200) return std::nullopt;
    const QDateTime utc(date, time, Qt::UTC);
    if (offset) return dutydesk::toInstant(utc.addSecs(-*offset));
    return dutydesk::toInstant(QDateTime(date, time, zoneless));
}

void DateCursor::skipSpace() {
    while (!atEnd() && peek().isSpace()) skip();
}

bool DateCursor::take(QChar c) {
    if (peek() != c || atEnd()) return false;
    skip();
    return true;
}

qsizetype DateCursor::digitsAhead() const {
    qsizetype n = 0;
    while (isDigit(peek(n))) ++n;
    return n;
}

int DateCursor::number(qsizetype most) {
    if (!isDigit(peek())) return -1;
    int value = 0;
    for (qsizetype n = 0; n < std::min<qsizetype>(most, 9) && isDigit(peek()); ++n, skip()) {
        value = value * 10 + peek().digitValue();
    }
    return value;
}

QString DateCursor::word() {
    const qsizetype start = m_at;
    while (!atEnd() && (peek().isLetter() || peek().isMark())) skip();
    return m_text.sliced(start, m_at - start).toString();
}

bool DateCursor::readClock(DateFields& fields, bool compact) {
    const qsizetype start = m_at;
    const qsizetype digits = digitsAhead();
    if (compact && (digits == 4 || digits == 6)) {
        fields.hour = number(2);
        fields.minute = number(2);
        if (digits == 6) fields.second = number(2);
    } else {
        fields.hour = digits <= 2 ? number(2) : -1;
        if (fields.hour < 0 || (!compact && peek() != u':')) {
            fields.hour = 0;
            m_at = start;
            return false;
        }
        if (take(u':')) fields.minute = std::max(number(2), 0);
        if (peek() == u':' && isDigit(peek(1))) {
            skip();
            fields.second = number(2);
        }
    }
    if ((peek() == u'.' || peek() == u',') && isDigit(peek(1))) {
        skip();
        int scale = 100;
        for (; isDigit(peek()); skip(), scale /= 10) fields.millisecond += peek().digitValue() * scale;
    }
    return true;
}

std::optional<int> DateCursor::readOffset() {
    const bool minus = peek() == u'-' || peek() == u'\x2212';
    if ((!minus && peek() != u'+') || !isDigit(peek(1))) return std::nullopt;
    skip();
    const qsizetype digits = digitsAhead();
    int hours = number(digits == 3 ? 1 : 2);
    int minutes = 0;
    if (take(u':')) {
        minutes = std::max(number(2), 0);
    } else if (digits > 2) {
        minutes = number(2);
    }
    if (hours > 15 || minutes > 59) return std::nullopt;
    const int seconds = hours * 3600 + minutes * 60;
    return minus ? -seconds : seconds;
}

void DateCursor::readZone(DateFields& fields) {
    const qsizetype start = m_at;
    skipSpace();
    (void)take(u'(');
    if (const auto offset = readOffset()) {
        fields.offset = offset;
        return;
    }
    const QString name = word();
    if (name == u"etc" && take(u'/')) {
        readZone(fields);
        return;
    }
    const auto zone = zoneOfWord(name);
    if (!zone) {
        m_at = start;
        return;
    }
    fields.offset = zone;
    if (*zone == 0) { // "GMT+8", "UTC +08:00"
        skipSpace();
        if (const auto offset = readOffset()) fields.offset = offset;
    }
}

} // namespace dutydesk
