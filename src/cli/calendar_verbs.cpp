#include "cli/desk_session.h"
#include "cli/moves_json.h"
#include "cli/translated.h"
#include "desk/commands/calendar_commands.h"
#include "store/office_table.h"

#include <QJsonArray>

#include <algorithm>

namespace dutydesk {

namespace {

struct OfficeDays {
    Calendar calendar;
    QMap<QDate, bool> edited;
};

Result<OfficeDays> readOfficeDays(Database& db) {
    const OfficeTable table(db);
    auto calendar = table.calendar();
    if (!calendar) return fail(calendar);
    auto edited = table.editedDays();
    if (!edited) return fail(edited);
    return OfficeDays{*std::move(calendar), *std::move(edited)};
}

Result<void> listDays(const Invocation& invocation) {
    int year = 0;
    if (invocation.has(QStringLiteral("year"))) {
        const auto given = toNumber(invocation.value(QStringLiteral("year")));
        if (!given) return fail(given);
        year = int(*given);
    }
    const auto days = readStore(invocation, readOfficeDays);
    if (!days) return fail(days);
    if (year != 0 && !days->calendar.isPublished(year))
        invocation.say(Cli::tr("The notice of %1 is not in the calendar.").arg(year));
    QList<QDate> set = days->calendar.setDays().keys();
    std::sort(set.begin(), set.end());
    for (const QDate day : std::as_const(set)) {
        if (year != 0 && day.year() != year) continue;
        const bool working = days->calendar.isWorkingDay(day);
        invocation.print(QJsonObject{
            {"day", day.toString(Qt::ISODate)},
            {"is", working ? QStringLiteral("work") : QStringLiteral("off")},
            {"by", days->edited.contains(day) ? QStringLiteral("office") : QStringLiteral("notice")}});
    }
    return {};
}

Result<void> setDayVerb(const Invocation& invocation) {
    const auto day = invocation.word(0, QStringLiteral("DAY")).and_then(toDate);
    if (!day) return fail(day);
    const auto what = invocation.word(1, QStringLiteral("work | off"));
    if (!what) return fail(what);
    const bool working = *what == QLatin1String("work");
    if (!working && *what != QLatin1String("off")) return notOneOf(*what, QStringLiteral("work | off"));
    if (!invocation.has(QStringLiteral("preview")))
        return runCommand(invocation, SetCalendarDay{*day, working}).map([](Nothing) {});
    auto days = readStore(invocation, readOfficeDays);
    if (!days) return fail(days);
    days->calendar.setDay(*day, working);
    return previewChange(invocation, {{}, days->calendar, {}});
}

Result<void> importDays(const Invocation& invocation) {
    const auto json = invocation.word(0, QStringLiteral("FILE")).and_then(readFile);
    if (!json) return fail(json);
    if (!invocation.has(QStringLiteral("preview")))
        return runCommand(invocation, ImportCalendar{*json}).map([&](const ImportCalendar::Value& done) {
            QJsonArray years;
            for (const int year : done.years) years.append(year);
            invocation.print(QJsonObject{{"days", done.days}, {"years", years}});
        });
    auto days = readStore(invocation, readOfficeDays);
    if (!days) return fail(days);
    if (auto added = days->calendar.add(*json); !added) return added;
    return previewChange(invocation, {{}, days->calendar, {}});
}

} // namespace

QList<Verb> calendarVerbs() {
    return {
        {QStringLiteral("calendar list"), QStringLiteral("[--year Y]"),
         Cli::tr("Prints the days that notices or the office have set."),
         storeOptions({{QStringLiteral("year"), QStringLiteral("Y"), Cli::tr("only of this year")}}),
         listDays},
        {QStringLiteral("calendar set"), QStringLiteral("DAY work|off [--preview] --as USER"),
         Cli::tr("Makes a day a working day or a day off; running clocks move, frozen ones stay."),
         personOptions({previewOption()}), setDayVerb},
        {QStringLiteral("calendar import"), QStringLiteral("FILE [--preview] --as USER"),
         Cli::tr("Takes the days of a year's notice from a file; the year counts as published."),
         personOptions({previewOption()}), importDays},
    };
}

} // namespace dutydesk
