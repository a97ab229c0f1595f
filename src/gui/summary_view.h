#pragma once

#include "desk/paper_making.h"

namespace dutydesk {

/// What the summary pane shows of one paper: it as it is now, or an issue of it, and what else was issued.
struct SummaryView {
    Document now;
    QString judgement;                   ///< of the day
    QList<HourFigures> hours = {};       ///< of the day
    QList<PaperIssue> issues;            ///< of this paper, the newest first
    PaperId chosen = PaperId::None;      ///< the issue that is shown; None: as it is now
    std::optional<Document> issued = {}; ///< its text
};

/// `name`: of the person who looks, for whom it would be issued. `wanted`: the issue to show, None for the
/// paper as it is now; nothing: the newest issue of a period that is over, else as it is now.
[[nodiscard]] Result<SummaryView> readSummary(Database& db, const PaperRequest& request, const QString& name,
                                              std::optional<PaperId> wanted, const QTimeZone& zone,
                                              Instant now);

} // namespace dutydesk
