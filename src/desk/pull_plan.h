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
    RuleBook book;
    QStringList networks;
    QString userAgent; ///< "DutyDesk/0.1 (+contact)"
    QTimeZone zone{"Asia/Shanghai"};
    QHash<SourceId, QString> pageTexts = {}; ///< of watched pages, as they were last time
};

/// Which sources: `ids`, or where there are none the enabled ones that are due, or `all` enabled ones.
struct PullChoice {
    QList<SourceId> ids = {};
    bool all = false;
};

/// Takes the leases of the chosen sources that nobody else is pulling, in the caller's transaction; those
/// asked longest ago first (goesBefore). Errors: NotFound (an id), StoreBusy (what = "pull": others pull all
/// of the `ids`).
[[nodiscard]] Result<QList<SourceId>> takeSources(Database& db, const PullChoice& choice,
                                                  const QString& holder, Instant now);

/// The plan for these sources; a list with dead entries whose time has come is asked for in full. Errors:
/// NotFound (an id).
[[nodiscard]] Result<PullPlan> planPull(Database& db, const QList<SourceId>& ids, Instant now);

} // namespace dutydesk
