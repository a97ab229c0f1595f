#include "intake/offline_judge.h"

namespace dutydesk {

bool OfflineJudge::mayBeOffline(const PullOutcome& outcome) {
    if (!outcome.error || outcome.httpStatus != 0) return false;
    switch (outcome.error->code) {
    case ErrorCode::NameNotResolved:
    case ErrorCode::ConnectFailed: return true;
    case ErrorCode::TimedOut: return outcome.error->detail == QLatin1StringView("connect");
    default: return false;
    }
}

QList<JudgedOutcome> OfflineJudge::take(PullOutcome outcome, const QString& host) {
    if (mayBeOffline(outcome)) {
        m_unreached.insert(host);
        if (!m_online) {
            m_heldBack.append(std::move(outcome));
            return {};
        }
    } else if (!outcome.ownNetwork && outcome.httpStatus != 0) {
        m_online = true;
    }
    QList<JudgedOutcome> judged = m_online ? finish() : QList<JudgedOutcome>();
    const AttemptKind kind = attemptKind(outcome);
    judged.append({std::move(outcome), kind});
    return judged;
}

QList<JudgedOutcome> OfflineJudge::finish() {
    const AttemptKind kind = offline() ? AttemptKind::Offline : AttemptKind::Failure;
    QList<JudgedOutcome> judged;
    for (PullOutcome& outcome : m_heldBack) judged.append({std::move(outcome), kind, !m_online});
    m_heldBack.clear();
    return judged;
}

} // namespace dutydesk
