#include "gui/desk_counts.h"

#include "casework/permissions.h"
#include "store/case_queue.h"
#include "store/duty_now.h"
#include "store/flag_table.h"
#include "store/lane_table.h"
#include "store/source_table.h"
#include "store/waiting_drafts.h"

namespace dutydesk {

Result<DeskCounts> countDesk(Database& db, Instant now, Role role, UserId reader) {
    DeskCounts counts;
    const auto fresh = FlagTable(db).count(FlagState::New);
    if (!fresh) return fail(fresh);
    counts.newItems = *fresh;
    const auto sources = SourceTable(db).list();
    if (!sources) return fail(sources);
    counts.sources = *sources;
    const auto parts = queueCounts(db, reader, now);
    if (!parts) return fail(parts);
    counts.open = parts->at(size_t(QueuePart::Open));
    const auto first = queuePage(db, {.now = now, .limit = 1});
    if (!first) return fail(first);
    if (!first->isEmpty() && nearestDue(first->first().clocks) != Instant::max())
        counts.nearest = first->first();
    const auto late = LaneTable(db).late(now);
    if (!late) return fail(late);
    counts.late = *late;
    if (permitted(role, Action::SignOff)) {
        const auto toSign = draftsToSign(db, reader);
        if (!toSign) return fail(toSign);
        counts.toSign = *toSign;
    }
    if (permitted(role, Action::HandOver)) {
        const auto handovers = handoversFor(db, reader);
        if (!handovers) return fail(handovers);
        counts.handovers = *handovers;
    }
    auto reminders = WatchTable(db).reminders(role, now);
    if (!reminders) return fail(reminders);
    counts.reminders = *std::move(reminders);
    return counts;
}

} // namespace dutydesk
