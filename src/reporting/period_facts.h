#pragma once

#include "reporting/day_facts.h"
#include "reporting/paper_head.h"
#include "reporting/paper_kind.h"

namespace dutydesk {

/// A day of a week or month, or a month of a year.
struct PeriodPart {
    PaperPeriod days;
    DayCounts counts = {};
};

/// A day's judgement, as people wrote it.
struct DatedText {
    QDate day;
    QString text;
};

/// All that a report, scorecard or ledger says of a period, as values.
struct PeriodFacts {
    PaperHead head = {};
    PaperKind kind = PaperKind::Week;
    PaperPeriod days = {};
    DayCounts counts = {};
    DayCounts before = {}; ///< of the period before, see periodBefore()
    QList<PeriodPart> parts = {};
    int sources = 0;
    QList<DaySource> failing = {}; ///< now
    /// Open at any time of the period, in the order they were opened. Their head, assignee, clocks and
    /// publication are filled, and the summary of those of tiers 1 and 2.
    QList<DayCase> cases = {};
    QList<DatedText> judgements = {};
};

/// What is printed of one entry of a case.
struct BriefEntry {
    CaseEntry entry;
    QString by = {};
};

/// All that a special brief (专报) says of one case.
struct BriefFacts {
    PaperHead head = {};
    DayCase told;
    QString summary = {};           ///< the first item's text, up to 600 characters
    QList<BriefEntry> entries = {}; ///< without notes: what they say, and of whom, stays in the office
};

} // namespace dutydesk
