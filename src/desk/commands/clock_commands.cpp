#include "casework/codes.h"
#include "desk/commands/case_change.h"
#include "store/case_queue.h"
#include "store/watch_table.h"

#include <algorithm>

namespace dutydesk {

namespace {

Result<Clock*> clockOf(CaseChange& change, ClockId id) {
    const auto found = std::find_if(change.clocks.begin(), change.clocks.end(),
                                    [id](const Clock& clock) { return clock.id == id; });
    if (found == change.clocks.end())
        return fail(ErrorCode::NotFound, QStringLiteral("clock %1").arg(number(id)));
    return &*found;
}

} // namespace

Result<CaseChanged> PauseClock::run(CommandContext& context) const {
    auto change = CaseChange::begin(context, id, version);
    if (!change) return fail(change);
    const auto running = clockOf(*change, clock);
    if (!running) return fail(running);
    auto paused = pauseClock(**running, context.now, until, reason);
    if (!paused && paused.error().code == ErrorCode::PastDate)
        return fail(ErrorCode::PastDate, toIso(until, context.office.hours.zone));
    if (!paused) return fail(paused);
    **running = *std::move(paused);
    return change->save({}, {});
}

Result<CaseChanged> ExplainMissed::run(CommandContext& context) const {
    auto change = CaseChange::begin(context, id, version);
    if (!change) return fail(change);
    change->clocks = markMissed(std::move(change->clocks), context.now);
    const auto missed = clockOf(*change, clock);
    if (!missed) return fail(missed);
    if ((*missed)->state != ClockState::Missed)
        return fail(ErrorCode::StepNotAllowed, code(action), code((*missed)->state));
    if (reason.trimmed().isEmpty()) return fail(ErrorCode::MissingInput, QStringLiteral("reason"));
    (*missed)->reason = reason.trimmed();
    return change->save({}, {});
}

Result<CaseChanged> SeeEscalation::run(CommandContext& context) const {
    auto change = CaseChange::beginWithoutStep(context, id, version);
    if (!change) return fail(change);
    WatchTable watch(context.db);
    const auto all = watch.escalationsOf(id);
    if (!all) return fail(all);
    const auto mine = std::find_if(all->begin(), all->end(), [this](const Escalation& each) {
        return each.clock == clock && !each.seenAt;
    });
    if (mine == all->end()) return fail(ErrorCode::NotFound, QStringLiteral("escalation"));
    if (mine->to != context.actor.role)
        return fail(ErrorCode::PermissionDenied, code(action), code(context.actor.role));
    if (auto seen = watch.see(clock, context.actor.id, context.now); !seen) return fail(seen);
    return change->save({}, {{QStringLiteral("escalation_seen"), number(clock)}});
}

Result<QList<CaseId>> tickClocks(CommandContext& context) {
    constexpr int clocksAtOnce = 40; // the desk comes again
    const auto due = longestDue(context.db, context.now, clocksAtOnce);
    if (!due) return fail(due);
    QList<CaseId> ticked;
    for (const CaseId id : *due) {
        auto change = CaseChange::beginWithoutStep(context, id);
        if (!change) return fail(change);
        change->clocks = markMissed(endPauses(std::move(change->clocks), context.now), context.now);
        if (!change->isChanged()) continue;
        if (auto saved = change->save({}, {}); !saved) return fail(saved);
        ticked.append(id);
    }
    return ticked;
}

} // namespace dutydesk
