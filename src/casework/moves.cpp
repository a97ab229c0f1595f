#include "casework/moves.h"

#include <algorithm>

namespace dutydesk {

namespace {

bool ticks(const Clock& clock) {
    return clock.state == ClockState::Running || clock.state == ClockState::Paused;
}

std::optional<ClockMove> moveOf(const Clock* was, const Clock& is) {
    const bool ran = was != nullptr && ticks(*was);
    ClockMove move;
    move.name = is.name;
    move.key = is.key;
    move.guide = is.guide;
    if (ran) move.before = was->deadline.due;
    if (ticks(is)) {
        if (ran && was->deadline.due == is.deadline.due) return std::nullopt;
        move.kind = ran ? ClockMove::Kind::Moved : ClockMove::Kind::Added;
        move.after = is.deadline.due;
        move.unpublishedYear = is.deadline.unpublishedYear;
        return move;
    }
    if (is.state == ClockState::Stopped) {
        if (!ran) return std::nullopt;
        move.kind = ClockMove::Kind::Dropped;
        return move;
    }
    if (was != nullptr && !ran && was->state == is.state) return std::nullopt;
    move.kind = ClockMove::Kind::Settled;
    move.after = is.deadline.due;
    return move;
}

} // namespace

QList<ClockMove> movesOf(const QList<Clock>& before, const QList<Clock>& after) {
    QList<ClockMove> moves;
    for (qsizetype at = 0; at < after.size(); ++at) {
        const Clock& is = after.at(at);
        // Clocks keep their place: recompute() only appends.
        const Clock* was = at < before.size() ? &before.at(at) : nullptr;
        if (const auto move = moveOf(was, is)) moves.append(*move);
    }
    return moves;
}

} // namespace dutydesk
