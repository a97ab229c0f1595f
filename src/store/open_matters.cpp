#include "store/open_matters.h"

#include "store/flag_table.h"
#include "store/read.h"

#include <algorithm>

namespace dutydesk {

namespace {

constexpr int readAtMost = 20'000;

OpenMatter readClockMatter(Columns& c) {
    OpenMatter matter;
    matter.ref = c.integer();
    matter.caseId = c.id<CaseId>();
    matter.title = c.text();
    matter.tier = tierOf(c.small());
    matter.name.zh = c.text();
    matter.name.en = c.text();
    matter.due = c.maybeInstant();
    matter.kind = c.text() == QLatin1StringView("promise") ? MatterKind::Promise : MatterKind::Clock;
    matter.paused = c.term<ClockState>() == ClockState::Paused;
    return matter;
}

/// One condition for each partial index of the clocks.
Result<QList<OpenMatter>> clockMatters(Database& db, const QString& condition) {
    return readAll(
        db,
        QStringLiteral("SELECT k.id, k.case_id, c.title, c.tier, k.name_zh, k.name_en, "
                       "CASE k.state WHEN 'paused' THEN k.paused_until ELSE k.due END, "
                       "k.spec_key, k.state FROM clocks k JOIN cases c ON c.id = k.case_id WHERE ") +
            condition + QStringLiteral(" ORDER BY k.due, k.id LIMIT ?"),
        {readAtMost}, readClockMatter);
}

Result<QList<OpenMatter>> unsignedReplies(Database& db) {
    return readAll(db,
                   QStringLiteral("SELECT d.id, c.id, c.title, c.tier, u.name FROM cases c "
                                  "JOIN drafts d ON d.case_id = c.id JOIN users u ON u.id = d.author "
                                  "WHERE c.state = 'awaiting_sign_off' AND d.number = "
                                  "(SELECT max(number) FROM drafts WHERE case_id = c.id) "
                                  "ORDER BY c.id LIMIT ?"),
                   {readAtMost}, [](Columns& c) {
                       OpenMatter matter;
                       matter.kind = MatterKind::SignOff;
                       matter.ref = c.integer();
                       matter.caseId = c.id<CaseId>();
                       matter.title = c.text();
                       matter.tier = tierOf(c.small());
                       matter.who = c.text();
                       return matter;
                   });
}

Result<QList<OpenMatter>> unansweredTasks(Database& db) {
    return readAll(db,
                   QStringLiteral("SELECT e.id, c.id, c.title, c.tier, e.text, e.party, e.due "
                                  "FROM case_entries e JOIN cases c ON c.id = e.case_id "
                                  "WHERE e.kind = 'task' AND e.done IS NULL AND c.is_open = 1 "
                                  "ORDER BY e.due, e.id LIMIT ?"),
                   {readAtMost}, [](Columns& c) {
                       OpenMatter matter;
                       matter.kind = MatterKind::Task;
                       matter.ref = c.integer();
                       matter.caseId = c.id<CaseId>();
                       matter.title = c.text();
                       matter.tier = tierOf(c.small());
                       matter.name.zh = matter.name.en = c.text();
                       matter.who = c.text();
                       matter.due = c.maybeInstant();
                       return matter;
                   });
}

} // namespace

Result<OpenMatters> openMatters(Database& db) {
    OpenMatters open;
    for (const QString& condition :
         {QStringLiteral("k.state = 'running' AND k.guide = 0"),
          QStringLiteral("k.state = 'paused' AND k.guide = 0"),
          QStringLiteral("k.state = 'missed' AND k.guide = 0 AND k.reason = ''")}) {
        const auto clocks = clockMatters(db, condition);
        if (!clocks) return fail(clocks);
        open.matters += *clocks;
    }
    for (const auto& more : {unsignedReplies(db), unansweredTasks(db)}) {
        if (!more) return fail(more);
        open.matters += *more;
    }
    std::stable_sort(open.matters.begin(), open.matters.end(),
                     [](const OpenMatter& one, const OpenMatter& other) {
                         return one.due.value_or(Instant::max()) < other.due.value_or(Instant::max());
                     });
    open.beyond = int(std::max<qsizetype>(0, open.matters.size() - mostMatters));
    open.matters.resize(std::min<qsizetype>(open.matters.size(), mostMatters));
    const auto inbox = FlagTable(db).count(FlagState::New);
    if (!inbox) return fail(inbox);
    open.inbox = *inbox;
    const auto failing =
        readNumber(db, QStringLiteral("SELECT count(*) FROM sources WHERE enabled = 1 AND failures > 0"));
    if (!failing) return fail(failing);
    open.failing = int(*failing);
    return open;
}

} // namespace dutydesk
