#include "desk/commands/calendar_commands.h"

#include "desk/commands/case_change.h"
#include "store/office_table.h"

#include <QJsonArray>

#include <algorithm>

namespace dutydesk {

namespace {

const QString subjectCalendar = QStringLiteral("office");

QJsonObject dayJson(QDate day, bool working) {
    return {{QStringLiteral("day"), day.toString(Qt::ISODate)}, {QStringLiteral("working"), working}};
}

} // namespace

Result<Nothing> SetCalendarDay::run(CommandContext& context) const {
    if (!day.isValid()) return fail(ErrorCode::MissingInput, QStringLiteral("day"));
    const bool before = context.calendar.isWorkingDay(day);
    if (auto set = OfficeTable(context.db).setDay(day, working); !set) return fail(set);
    context.calendar.setDay(day, working);
    context.changes.office = true;
    if (auto audited = context.audit(subjectCalendar, 0, dayJson(day, before), dayJson(day, working));
        !audited)
        return fail(audited);
    if (before != working)
        if (auto computed = recomputeCases(context); !computed) return fail(computed);
    return Nothing{};
}

Result<ImportCalendar::Value> ImportCalendar::run(CommandContext& context) const {
    Calendar notice;
    if (auto read = notice.add(json); !read) return fail(read);
    OfficeTable table(context.db);
    Value value;
    QJsonArray days;
    QList<QDate> set = notice.setDays().keys();
    std::sort(set.begin(), set.end());
    for (const QDate day : std::as_const(set)) {
        const bool working = notice.isWorkingDay(day);
        if (auto saved = table.setDay(day, working); !saved) return fail(saved);
        context.calendar.setDay(day, working);
        days.append(dayJson(day, working));
    }
    value.days = int(set.size());
    value.years = notice.publishedYears().values();
    std::sort(value.years.begin(), value.years.end());
    QJsonArray years;
    for (const int year : std::as_const(value.years)) {
        if (auto saved = table.publishYear(year); !saved) return fail(saved);
        context.calendar.setPublished(year);
        years.append(year);
    }
    context.changes.office = true;
    if (auto audited = context.audit(
            subjectCalendar, 0, {},
            {{QStringLiteral("calendar_years"), years}, {QStringLiteral("calendar_days"), days}});
        !audited)
        return fail(audited);
    if (auto computed = recomputeCases(context); !computed) return fail(computed);
    return value;
}

} // namespace dutydesk
