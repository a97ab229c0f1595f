#pragma once

#include "reporting/document.h"
#include "store/paper_table.h"

namespace dutydesk {

/// Which paper: of a period, or on a case.
struct PaperRequest {
    PaperKind kind = PaperKind::Day;
    PaperPeriod days = {};
    CaseId caseId = CaseId::None;

    [[nodiscard]] static PaperRequest day(QDate day) { return {PaperKind::Day, {day, day}}; }
};

/// Who makes it, and under which number; 0: a preview.
struct PaperMaking {
    QString preparedBy;
    int issue = 0;
    int edition = 1;
};

struct MadePaper {
    Document document;
    /// What tells later whether anything changed, and a day's figures; JSON. Empty for the preview of a day.
    QByteArray facts = {};
};

/// The paper as it is now, in the installed language.
[[nodiscard]] Result<MadePaper> makePaper(Database& db, const PaperRequest& request,
                                          const PaperMaking& making, Instant now);
/// The facts with failing sources' errors in words, which nothing below the desk has.
[[nodiscard]] QList<DaySource> inWords(QList<DaySource> sources);
/// Of the case as it is told in a brief; from MadePaper::facts.
[[nodiscard]] qint64 toldVersion(const QByteArray& facts);

} // namespace dutydesk
