#include "casework/codes.h"
#include "desk/commands/case_change.h"

#include <algorithm>

namespace dutydesk {

namespace {

QJsonObject reasonJson(const QString& reason) {
    return reason.trimmed().isEmpty() ? QJsonObject()
                                      : QJsonObject{{QStringLiteral("reason"), reason.trimmed()}};
}

bool isOwed(const Clock& clock) {
    return !clock.guide && (clock.state == ClockState::Running || clock.state == ClockState::Paused);
}

bool isDropped(const Clock& clock) { return !clock.guide && clock.state == ClockState::Stopped; }

qsizetype dropped(const QList<Clock>& clocks) {
    return std::count_if(clocks.begin(), clocks.end(), isDropped);
}

} // namespace

Result<CaseChanged> CloseCase::run(CommandContext& context) const {
    auto change = CaseChange::begin(context, id, version);
    if (!change) return fail(change);
    if (auto given = change->needReason(reason); !given) return fail(given);
    change->clocks = markMissed(std::move(change->clocks), context.now);
    const qsizetype before = dropped(change->clocks);
    change->head.closed = context.now;
    if (auto done = change->happened(CaseEvent::Closed, context.now); !done) return fail(done);
    // Closing lets obligations fall away that were still owed: never without saying why.
    if (dropped(change->clocks) > before && reason.trimmed().isEmpty())
        return fail(ErrorCode::MissingInput, QStringLiteral("reason"), QStringLiteral("clocks_running"));
    return change->save({}, reasonJson(reason));
}

Result<CaseChanged> ReopenCase::run(CommandContext& context) const {
    auto change = CaseChange::begin(context, id, version);
    if (!change) return fail(change);
    if (auto given = change->needReason(reason); !given) return fail(given);
    change->head.closed.reset();
    change->head.calm.reset();
    change->head.events.remove(CaseEvent::Closed);
    change->head.events.remove(CaseEvent::Calm);
    // What fell away by the closing is owed again.
    if (auto computed = change->recomputeClocks(); !computed) return fail(computed);
    return change->save({}, reasonJson(reason));
}

Result<CaseChanged> ArchiveCase::run(CommandContext& context) const {
    auto change = CaseChange::begin(context, id, version);
    if (!change) return fail(change);
    change->clocks = markMissed(std::move(change->clocks), context.now);
    // Nothing can be recorded in an archived case, so nothing may be owed in it.
    if (std::any_of(change->clocks.begin(), change->clocks.end(), isOwed))
        return fail(ErrorCode::StepNotAllowed, code(action), QStringLiteral("clocks_running"));
    return change->save({}, {});
}

} // namespace dutydesk
