#include "casework/calendar_notice.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <optional>

namespace dutydesk {

namespace {

constexpr int noYear = 0;

bool isNoticeYear(int year) { return year >= 1949 && year <= 2999; }

tl::unexpected<Error> badCalendar(const QString& what, const char* rule) {
    return fail(ErrorCode::InvalidInput, what, QLatin1StringView(rule));
}

/// "01-01", "2026-12-31", "01-01..01-03", "02-05…11": the first and the last day.
std::optional<std::pair<QDate, QDate>> rangeOf(const QString& text, int year) {
    static const QRegularExpression form(QRegularExpression::anchoredPattern(
        QStringLiteral("(?:([0-9]{4})-)?([0-9]{2})-([0-9]{2})"
                       "(?:(?:\\.{2,3}|…+|~|～|至)(?:(?:([0-9]{4})-)?([0-9]{2})-)?([0-9]{2}))?")));
    const auto match = form.match(text);
    if (!match.hasMatch()) return std::nullopt;
    const auto part = [&match](int at) { return match.captured(at).toInt(); };
    if (!match.hasCaptured(1) && year == noYear) return std::nullopt;
    const QDate first(match.hasCaptured(1) ? part(1) : year, part(2), part(3));
    if (!match.hasCaptured(6)) return std::pair(first, first);
    QDate last(match.hasCaptured(4) ? part(4) : first.year(), match.hasCaptured(5) ? part(5) : part(2),
               part(6));
    // "2026-12-31..01-02" runs into the next year.
    if (last < first && match.hasCaptured(5) && !match.hasCaptured(4)) last = last.addYears(1);
    return std::pair(first, last);
}

/// Gathers days; a notice is taken as a whole or not at all.
class NoticeReader {
  public:
    /// A day or a range of the year's notice, or with its year written out (noYear).
    Result<void> set(const QString& text, int year, bool working) {
        const auto range = rangeOf(text, year);
        if (!range || !isOf(range->first, year) || !isOf(range->second, year) ||
            range->second < range->first || range->first.daysTo(range->second) > 366)
            return badCalendar(text, "calendar_day");
        for (QDate day = range->first; day <= range->second; day = day.addDays(1)) {
            const auto known = m_notice.days.constFind(day);
            if (known != m_notice.days.cend() && *known != working)
                return badCalendar(day.toString(Qt::ISODate), "calendar_both");
            m_notice.days.insert(day, working);
            if (year == noYear) m_notice.years.insert(day.year());
        }
        return {};
    }

    Result<void> setAll(const QJsonValue& list, int year, bool working, const QString& where) {
        if (list.isUndefined()) return {};
        if (!list.isArray()) return badCalendar(where, "calendar_lists");
        for (const QJsonValue entry : list.toArray()) {
            if (!entry.isString()) return badCalendar(where, "calendar_day");
            if (auto done = set(entry.toString(), year, working); !done) return done;
        }
        return {};
    }

    /// {"off": […], "work": […], "source": "…"}; a misspelt name would lose its days in silence.
    Result<void> setLists(const QJsonObject& lists, int year, const QString& where) {
        for (const QString& name : lists.keys())
            if (!QStringList{"off", "work", "source", "year"}.contains(name))
                return badCalendar(name, "calendar_lists");
        if (year != noYear) m_notice.years.insert(year);
        return setAll(lists[u"off"], year, false, where).and_then([&] {
            return setAll(lists[u"work"], year, true, where);
        });
    }

    CalendarNotice m_notice;

  private:
    static bool isOf(QDate day, int year) {
        if (!day.isValid() || !isNoticeYear(day.year())) return false;
        return year == noYear || day.year() == year || (day.year() == year - 1 && day.month() == 12);
    }
};

std::optional<bool> workedBy(const QString& word) {
    const QString plain = word.toLower();
    if (QStringList{"off", "放假", "休", "休息"}.contains(plain)) return false;
    if (QStringList{"work", "补班", "上班", "班"}.contains(plain)) return true;
    return std::nullopt;
}

/// A member of an object: a year with its lists, or a day with what it is.
Result<void> readMember(NoticeReader& reader, const QString& key, const QJsonValue& value) {
    bool isNumber = false;
    const int year = key.toInt(&isNumber);
    if (isNumber && isNoticeYear(year) && value.isObject())
        return reader.setLists(value.toObject(), year, key);
    if (const auto working = workedBy(value.toString()); working && !isNumber)
        return reader.set(key, noYear, *working);
    return badCalendar(key, "calendar_year");
}

Result<void> readObject(NoticeReader& reader, const QJsonObject& object) {
    if (object.contains(u"off") || object.contains(u"work")) {
        const QJsonValue given = object[u"year"];
        const int year = given.isString() ? given.toString().toInt() : given.toInt();
        if (!given.isUndefined() && !isNoticeYear(year))
            return badCalendar(QStringLiteral("year"), "calendar_year");
        return reader.setLists(object, given.isUndefined() ? noYear : year, QStringLiteral("off, work"));
    }
    for (auto member = object.begin(); member != object.end(); ++member)
        if (auto done = readMember(reader, member.key(), member.value()); !done) return done;
    return {};
}

/// One line of words; what stands before the first "off" or "work" belongs to it ("2027-01-01,off").
Result<void> readLine(NoticeReader& reader, const QString& line, int& year) {
    static const QRegularExpression parting(QStringLiteral("[\\s,;:，；：、]+"));
    static const QRegularExpression yearForm(
        QRegularExpression::anchoredPattern(QStringLiteral("([0-9]{4})年?")));
    std::optional<bool> working;
    QStringList waiting;
    for (const QString& word : line.split(parting, Qt::SkipEmptyParts)) {
        if (const auto match = yearForm.match(word); match.hasMatch()) {
            year = match.captured(1).toInt();
            if (!isNoticeYear(year)) return badCalendar(word, "calendar_year");
            reader.m_notice.years.insert(year);
        } else if (const auto kind = workedBy(word)) {
            working = kind;
            for (const QString& day : std::exchange(waiting, {}))
                if (auto done = reader.set(day, year, *kind); !done) return done;
        } else if (!working) {
            waiting.append(word);
        } else if (auto done = reader.set(word, year, *working); !done) {
            return done;
        }
    }
    if (!waiting.isEmpty()) return badCalendar(waiting.first(), "calendar_form");
    return {};
}

Result<void> readLines(NoticeReader& reader, const QString& text) {
    int year = noYear;
    bool any = false;
    for (QString line : text.split(u'\n')) {
        line = line.section(u'#', 0, 0).trimmed();
        if (line.startsWith(u"- ")) line = line.mid(2);
        if (line.isEmpty()) continue;
        any = true;
        if (auto done = readLine(reader, line, year); !done) return done;
    }
    if (!any) return badCalendar(QStringLiteral("calendar"), "calendar_form");
    return {};
}

} // namespace

Result<CalendarNotice> readCalendarNotice(const QByteArray& file) {
    QByteArray bytes = file.trimmed();
    if (bytes.startsWith("\xEF\xBB\xBF")) bytes = bytes.mid(3).trimmed();
    NoticeReader reader;
    if (!bytes.startsWith('{') && !bytes.startsWith('['))
        return readLines(reader, QString::fromUtf8(bytes)).map([&] { return std::move(reader.m_notice); });
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (!document.isObject()) return badCalendar(QStringLiteral("calendar"), "calendar_form");
    return readObject(reader, document.object()).map([&] { return std::move(reader.m_notice); });
}

} // namespace dutydesk
