#include "casework/reply_times.h"

#include <algorithm>

namespace dutydesk {

namespace {

bool stoppedByReply(const Clock& clock) {
    return clock.stopEvents.contains(CaseEvent::Replied) ||
           clock.stopEvents.contains(CaseEvent::HoldingReplied);
}

} // namespace

std::optional<Millis> median(QList<Millis> values) {
    if (values.isEmpty()) return std::nullopt;
    std::sort(values.begin(), values.end());
    const qsizetype middle = values.size() / 2;
    return values.size() % 2 == 1 ? values.at(middle) : (values.at(middle - 1) + values.at(middle)) / 2;
}

UsualTimes usualTimes(const QList<ReplyTime>& replies) {
    UsualTimes usual;
    usual.replies = static_cast<int>(replies.size());
    if (usual.replies < fewestReplies) return usual;
    QList<Millis> drafting;
    QList<Millis> signing;
    for (const ReplyTime& reply : replies) {
        drafting.append(reply.drafting);
        signing.append(reply.signing);
    }
    usual.drafting = median(drafting).value_or(usual.drafting);
    usual.signing = median(signing).value_or(usual.signing);
    usual.assumed = false;
    return usual;
}

std::optional<Instant> latestStart(const Clock& clock, CaseState state, const UsualTimes& usual) {
    if (clock.state != ClockState::Running || clock.guide || !stoppedByReply(clock)) return std::nullopt;
    if (state == CaseState::Signed) return std::nullopt;
    const Millis left = state == CaseState::AwaitingSignOff ? usual.signing : usual.drafting + usual.signing;
    return clock.deadline.due - left;
}

} // namespace dutydesk
