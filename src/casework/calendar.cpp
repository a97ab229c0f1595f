#include "casework/calendar.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <optional>

namespace dutydesk {

namespace {

bool isWeekend(QDate day) { return day.dayOfWeek() >= Qt::Saturday; }

/// "02-10" of the year, or a full date. A full date may lie in December of the year before, whose last days
/// the notice sets as well.
std::optional<QDate> dayOf(const QString& text, int year) {
    const bool full = text.size() == 10;
    const QDate day = QDate::fromString(
        full ? text : QStringLiteral("%1-%2").arg(year, 4, 10, QLatin1Char('0')).arg(text), Qt::ISODate);
    if (!day.isValid()) return std::nullopt;
    const bool decemberBefore = day.year() == year - 1 && day.month() == 12;
    if (day.year() != year && !decemberBefore) return std::nullopt;
    return day;
}

/// The days of one entry: a day or "first..last".
Result<QList<QDate>> daysOf(const QJsonValue& entry, int year) {
    const QString text = entry.toString();
    const qsizetype dots = text.indexOf(QLatin1String(".."));
    const auto first = dayOf(dots < 0 ? text : text.left(dots), year);
    const auto last = dots < 0 ? first : dayOf(text.mid(dots + 2), year);
    if (!first || !last || *last < *first)
        return fail(ErrorCode::InvalidInput, text.isEmpty() ? QString::number(year) : text,
                    QStringLiteral("MM-DD, or MM-DD..MM-DD"));
    QList<QDate> days;
    for (QDate day = *first; day <= *last; day = day.addDays(1)) days.append(day);
    return days;
}

/// Adds the days of one list ("off" or "work") of a year to `into`.
Result<void> readDays(const QJsonValue& list, int year, bool working, QHash<QDate, bool>& into) {
    if (list.isUndefined()) return {};
    if (!list.isArray())
        return fail(ErrorCode::InvalidInput, QString::number(year),
                    QStringLiteral("off and work are lists of days"));
    for (const QJsonValue entry : list.toArray()) {
        const auto days = daysOf(entry, year);
        if (!days) return fail(days);
        for (const QDate day : *days) {
            const auto known = into.constFind(day);
            if (known != into.cend() && *known != working)
                return fail(ErrorCode::InvalidInput, day.toString(Qt::ISODate),
                            QStringLiteral("both off and work"));
            into.insert(day, working);
        }
    }
    return {};
}

} // namespace

Calendar Calendar::builtIn() {
    Calendar calendar;
    QFile file(QStringLiteral(":/calendars/china.json"));
    const bool opened = file.open(QIODevice::ReadOnly);
    const bool added = opened && calendar.add(file.readAll()).has_value();
    Q_ASSERT_X(added, "Calendar::builtIn", "the built-in calendar cannot be read");
    Q_UNUSED(added)
    return calendar;
}

Result<void> Calendar::add(const QByteArray& json) {
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (!document.isObject())
        return fail(ErrorCode::InvalidInput, QStringLiteral("calendar"),
                    problem.error != QJsonParseError::NoError ? problem.errorString()
                                                              : QStringLiteral("an object of years"));
    // Read wholly before anything is changed: a calendar with a slip in it changes nothing.
    QHash<QDate, bool> days;
    QSet<int> years;
    const QJsonObject root = document.object();
    for (auto entry = root.begin(); entry != root.end(); ++entry) {
        bool isNumber = false;
        const int year = entry.key().toInt(&isNumber);
        if (!isNumber || year < 1949 || year > 2999 || !entry.value().isObject())
            return fail(ErrorCode::InvalidInput, entry.key(), QStringLiteral("a year with off and work"));
        const QJsonObject notice = entry.value().toObject();
        for (const auto& [list, working] : {std::pair{"off", false}, std::pair{"work", true}})
            if (auto read = readDays(notice.value(QLatin1String(list)), year, working, days); !read)
                return fail(read);
        years.insert(year);
    }
    for (auto day = days.cbegin(); day != days.cend(); ++day) m_days.insert(day.key(), day.value());
    m_years.unite(years);
    return {};
}

void Calendar::setDay(QDate day, bool working) { m_days.insert(day, working); }

bool Calendar::isWorkingDay(QDate day) const {
    const auto set = m_days.constFind(day);
    return set != m_days.cend() ? *set : !isWeekend(day);
}

bool Calendar::isHoliday(QDate day) const {
    const auto set = m_days.constFind(day);
    return set != m_days.cend() && !*set;
}

bool Calendar::isMakeUpDay(QDate day) const {
    const auto set = m_days.constFind(day);
    return set != m_days.cend() && *set && isWeekend(day);
}

} // namespace dutydesk
