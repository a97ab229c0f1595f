#pragma once

#include "intake/puller.h"
#include "intake/schedule.h"

#include <QSet>

namespace dutydesk {

/// An outcome with what it says about its source.
struct JudgedOutcome {
    PullOutcome outcome;
    AttemptKind kind = AttemptKind::Success;
    bool maybeOffline = false; ///< whether the failure is this computer's own nobody knows
};

/// Tells sources that cannot be reached from a computer without a network. Takes the outcomes of one pull and
/// gives them back judged: at once, but names that were not found and connections that failed only when some
/// public host has answered (they are to blame themselves), or when all have been heard. Two or more public
/// hosts and not one of them reached: this computer was offline. A single one: nobody knows.
class OfflineJudge {
  public:
    /// `host`: what tells one host from another.
    [[nodiscard]] QList<JudgedOutcome> take(PullOutcome outcome, const QString& host);
    /// All have been heard.
    [[nodiscard]] QList<JudgedOutcome> finish();
    /// The pull was broken off: what is not judged yet is as if never asked.
    void drop() { m_heldBack.clear(); }
    [[nodiscard]] bool offline() const { return !m_online && m_unreached.size() > 1; }

    /// Whether an outcome fails in a way that may be this computer's own.
    [[nodiscard]] static bool mayBeOffline(const PullOutcome& outcome);

  private:
    bool m_online = false; ///< a public host answered
    QSet<QString> m_unreached;
    QList<PullOutcome> m_heldBack;
};

} // namespace dutydesk
