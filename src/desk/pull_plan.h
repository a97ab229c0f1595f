#pragma once

#include "intake/puller.h"
#include "store/database.h"
#include "store/records.h"

#include <QHash>

namespace dutydesk {

/// What a pull needs to know before it starts, read in one go.
struct PullPlan {
    QHash<SourceId, Source> sources; ///< as they were when the pull was planned
    QList<PullRequest> requests;
    QList<Rule> rules;
    QStringList networks;
    QString userAgent; ///< "DutyDesk/0.1 (+contact)"
    QTimeZone zone{"Asia/Shanghai"};
};

/// `ids` empty: the sources that are due, or all enabled ones when `all`. Errors: NotFound (an id).
[[nodiscard]] Result<PullPlan> planPull(Database& db, const QList<SourceId>& ids, bool all, Instant now);

} // namespace dutydesk
