#include "intake/date_parse.h"

#include "intake/date_fields.h"
#include "intake/date_words.h"

#include <QList>
#include <QRegularExpression>

namespace dutydesk {

namespace {

constexpr qsizetype LongestDate = 100;

QString prepared(QStringView text) {
    QString out = text.trimmed().toString().toLower();
    for (QChar& c : out) {
        if (c >= u'\xFF10' && c <= u'\xFF19') c = QChar(c.unicode() - 0xFF10 + u'0');
        if (c == u'\xFF1A') c = u':';
        if (c == u'\x00A0' || c == u'\x3000') c = u' ';
    }
    return out;
}

int fullYear(int year, qsizetype digits) {
    if (digits > 2) return year;
    return year < 70 ? 2000 + year : 1900 + year;
}

/// The date part of ISO 8601 in all its forms, "2004-július-13" and dates with "/" or "." between.
bool readIsoDay(DateCursor& cursor, DateFields& fields) {
    qsizetype digits = cursor.digitsAhead();
    if (digits == 8 || digits == 7) {
        fields.year = cursor.number(4);
        if (digits == 7) {
            fields.dayOfYear = cursor.number(3);
        } else {
            fields.month = cursor.number(2);
            fields.day = cursor.number(2);
        }
        return true;
    }
    if (digits != 4) return false;
    fields.year = cursor.number(4);
    const QChar separator = cursor.peek();
    if (separator != u'-' && separator != u'/' && separator != u'.')
        return cursor.atEnd() || separator == u't';
    cursor.skip();
    if (cursor.take(u'w')) {
        fields.week = cursor.number(2);
        if (cursor.take(u'-')) fields.weekday = cursor.number(1);
        return fields.week > 0;
    }
    digits = cursor.digitsAhead();
    if (digits == 3) {
        fields.dayOfYear = cursor.number(3);
        return true;
    }
    fields.month = digits > 0 ? cursor.number(2) : monthOfWord(cursor.word());
    if (fields.month <= 0) return false;
    if (cursor.take(separator)) fields.day = cursor.number(2);
    return fields.day > 0;
}

std::optional<DateFields> readIso(QStringView text) {
    DateCursor cursor(text);
    DateFields fields;
    if (!readIsoDay(cursor, fields)) return std::nullopt;
    const bool joined = cursor.take(u't');
    cursor.skipSpace();
    if (cursor.atEnd()) return fields;
    if (!cursor.readClock(fields, joined)) return std::nullopt;
    cursor.readZone(fields);
    if (cursor.peek() == u'.') cursor.skip();
    cursor.skipSpace();
    if (cursor.peek() == u'a' || cursor.peek() == u'p') {
        const QString word = cursor.word();
        fields.afternoon = word == u"pm";
        fields.morning = word == u"am";
    }
    return fields;
}

/// Chinese, Japanese and Korean: 2026年11月20日 下午4:04, 2004년 05월 28일 01:31:15, 2004-05-25 오후
/// 11:23:17.
std::optional<DateFields> readEastAsian(const QString& text) {
    static const QRegularExpression form(QStringLiteral(
        "(\\d{4}|\\d{2})\\s*[年년/.-]\\s*(\\d{1,2})\\s*[月월/.-]\\s*(\\d{1,2})\\s*[日号號일]?"
        "(?:[\\s,，]*(?:[(（]?(?:星期|周|週).[)）]?)?[\\s,，|]*(上午|下午|晚上|晚|凌晨|早上|中午|오전|오후|"
        "午前|午後|am|pm)?"
        "\\s*(\\d{1,2})\\s*[:时時点點시]\\s*(\\d{1,2})?\\s*(?:[:分분]\\s*(\\d{1,2})?)?\\s*[秒초]?)?"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch() || match.capturedStart() > 8) return std::nullopt;
    DateFields fields;
    fields.year = fullYear(match.capturedView(1).toInt(), match.capturedLength(1));
    fields.month = match.capturedView(2).toInt();
    fields.day = match.capturedView(3).toInt();
    fields.hour = match.capturedView(5).toInt();
    fields.minute = match.capturedView(6).toInt();
    fields.second = match.capturedView(7).toInt();
    const QString half = match.captured(4);
    fields.afternoon = half == u"下午" || half == u"晚上" || half == u"晚" || half == u"오후" ||
                       half == u"午後" || half == u"pm";
    fields.morning =
        half == u"上午" || half == u"凌晨" || half == u"오전" || half == u"午前" || half == u"am";
    DateCursor rest(QStringView(text).sliced(match.capturedEnd()));
    rest.readZone(fields);
    return fields;
}

/// What stood in a date besides its clock and zone.
struct Loose {
    QList<int> numbers;
    QList<qsizetype> widths;
    int month = 0;
    QChar separator;
};

bool settle(const Loose& loose, DateFields& fields) {
    const qsizetype n = loose.numbers.size();
    const auto isYear = [&loose](qsizetype i) { return loose.widths[i] == 4 || loose.numbers[i] > 31; };
    if (loose.month > 0) {
        if (n < 2) return false;
        const bool yearFirst = isYear(0) && !isYear(1);
        fields.month = loose.month;
        fields.day = loose.numbers[yearFirst ? 1 : 0];
        fields.year = fullYear(loose.numbers[yearFirst ? 0 : 1], loose.widths[yearFirst ? 0 : 1]);
        return true;
    }
    if (n < 3) return false;
    if (isYear(0)) {
        fields.year = fullYear(loose.numbers[0], loose.widths[0]);
        fields.month = loose.numbers[1];
        fields.day = loose.numbers[2];
        return true;
    }
    fields.year = fullYear(loose.numbers[2], loose.widths[2]);
    const bool dayFirst = loose.numbers[0] > 12 || (loose.separator != u'/' && loose.numbers[1] <= 12);
    fields.day = loose.numbers[dayFirst ? 0 : 1];
    fields.month = loose.numbers[dayFirst ? 1 : 0];
    return true;
}

/// RFC 822 and whatever is near it, in any order: weekday and filler words are passed over.
std::optional<DateFields> readLoose(QStringView text) {
    DateCursor cursor(text);
    DateFields fields;
    Loose loose;
    bool clock = false;
    while (!cursor.atEnd()) {
        const QChar c = cursor.peek();
        if (c.unicode() < 0x80 && c.isDigit()) {
            if (!clock && cursor.peek(cursor.digitsAhead()) == u':') {
                clock = cursor.readClock(fields, false);
                if (!clock) return std::nullopt;
                cursor.readZone(fields);
                continue;
            }
            const qsizetype width = cursor.digitsAhead();
            if (width > 4) return std::nullopt;
            loose.widths.append(width);
            loose.numbers.append(cursor.number(4));
            if (loose.numbers.size() == 1) loose.separator = cursor.peek();
        } else if (c.isLetter()) {
            const QString word = cursor.word();
            if (word == u"pm") {
                fields.afternoon = true;
            } else if (word == u"am") {
                fields.morning = true;
            } else if (const auto zone = clock && !fields.offset ? zoneOfWord(word) : std::nullopt) {
                fields.offset = zone;
            } else if (const int month = monthOfWord(word); month > 0 && (loose.month == 0 || !clock)) {
                loose.month = month;
            }
        } else if (clock && !fields.offset && (c == u'+' || c == u'-')) {
            const QChar next = cursor.peek(1);
            cursor.readZone(fields);
            if (!fields.offset || !next.isDigit()) cursor.skip();
        } else {
            cursor.skip();
        }
    }
    return settle(loose, fields) ? std::optional(fields) : std::nullopt;
}

/// Seconds or milliseconds since 1970, from 2001 to 2286.
std::optional<Instant> readEpoch(QStringView text) {
    if ((text.size() != 10 && text.size() != 13) ||
        !std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; }) ||
        text[0] == u'0')
        return std::nullopt;
    const qint64 number = text.toLongLong();
    return fromMillis(text.size() == 10 ? number * 1000 : number);
}

bool hasAny(QStringView text, QStringView marks) {
    return std::any_of(text.begin(), text.end(), [marks](QChar c) { return marks.contains(c); });
}

/// Java on a server in China writes its local time as CST; RFC 822's CST is in America.
void settleChinaStandardTime(QStringView text, const QTimeZone& zoneless, DateFields& fields) {
    constexpr int eight = 8 * 3600;
    constexpr int american = -6 * 3600;
    const bool spelledOut = text.contains(u"gmt") || text.contains(u"utc") || text.contains(u"-0600") ||
                            text.contains(u"-06:00"); // "GMT-0600 (CST)"
    if (fields.offset == american && text.contains(u"cst") && !spelledOut &&
        zoneless.standardTimeOffset(QDateTime::fromMSecsSinceEpoch(0, Qt::UTC)) == eight) {
        fields.offset = eight;
    }
}

} // namespace

std::optional<Instant> parseDate(QStringView text, const QTimeZone& zoneless) {
    if (text.size() > LongestDate) return std::nullopt;
    const QString ready = prepared(text);
    if (ready.isEmpty()) return std::nullopt;
    if (const auto epoch = readEpoch(ready)) return epoch;
    std::optional<DateFields> fields;
    QTimeZone zone = zoneless;
    if (hasAny(ready, u"年上下년오午")) {
        fields = readEastAsian(ready);
        const bool korean = hasAny(ready, u"년오");
        if (zoneless == QTimeZone::utc()) zone = QTimeZone(korean ? 9 * 3600 : 8 * 3600);
    }
    if (!fields) fields = readIso(ready);
    if (!fields) fields = readLoose(ready);
    if (!fields) return std::nullopt;
    settleChinaStandardTime(ready, zoneless, *fields);
    return fields->toInstant(zone);
}

std::optional<FoundDate> findDate(QStringView text, const QTimeZone& zoneless) {
    static const QRegularExpression form(
        QStringLiteral(
            "(?<!\\d)(?:"
            "20\\d\\d\\s*(?:年\\s*\\d{1,2}\\s*月\\s*\\d{1,2}\\s*[日号]|([-/.])\\d{1,2}\\1\\d{1,2}(?!\\d))"
            "|(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?,?"
            "\\s+20\\d\\d"
            "|\\d{1,2}(?:st|nd|rd|th)?\\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?,?\\s+"
            "20\\d\\d))"
            "((?:t|[\\s,，|]|at|[(（]?(?:星期|周).[)）]?)*(?:上午|下午|晚上|凌晨)?\\s*\\d{1,2}\\s*[:：时]\\s*"
            "\\d{1,2}(?:\\s*[:：分]\\s*\\d{1,2})?"
            "(?:\\.\\d+)?秒?(?:\\s*[ap]m\\b)?(?:\\s*(?:z\\b|[+-]\\d\\d:?\\d\\d|gmt|utc|e[sd]t|p[sd]t)?))?"),
        QRegularExpression::CaseInsensitiveOption);
    const QString owned = text.toString();
    auto matches = form.globalMatch(owned);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        QString found = match.captured();
        found.replace(QChar(u'，'), QChar(u' '));
        if (const auto at = parseDate(found, zoneless)) {
            return FoundDate{*at, match.capturedStart(), match.capturedLength(), match.capturedLength(2) > 0};
        }
    }
    return std::nullopt;
}

} // namespace dutydesk
