#pragma once

#include "casework/case.h"
#include "store/database.h"

namespace dutydesk {

/// A reply that was handed in and waits for a supervisor.
struct WaitingDraft {
    Case head;
    int number = 0; ///< of the version that waits
    ReplyKind kind = ReplyKind::Reply;
    QString author = {};               ///< who wrote that version
    QList<UserId> authors = {};        ///< of any version of its round: none of them may sign
    std::optional<Instant> since = {}; ///< when it was handed in last
    std::optional<Clock> nearest = {}; ///< running, no guide
};

/// All of them, the nearest deadline first.
[[nodiscard]] Result<QList<WaitingDraft>> waitingDrafts(Database& db);
/// How many of them that person did not have a hand in.
[[nodiscard]] Result<int> draftsToSign(Database& db, UserId signer);

} // namespace dutydesk
