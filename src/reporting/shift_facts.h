#pragma once

#include "casework/shift.h"
#include "reporting/day_facts.h"
#include "reporting/paper_head.h"
#include "reporting/paper_kind.h"

namespace dutydesk {

/// A special period that touches the day.
struct PaperPeriodName {
    QString name;
    TimeSpan time;
};

/// All that the shift log (值班记录) of a day says.
struct ShiftFacts {
    PaperHead head = {};
    QDate day;
    QList<Shift> roster = {};  ///< turns with a part in the day
    QList<TimeSpan> gaps = {}; ///< of special periods: nobody was on
    QList<PaperPeriodName> periods = {};
    QList<LogLine> lines = {}; ///< of the day, errors in words
    QList<Handover> handovers = {};
    int sources = 0;
    QList<DaySource> failing = {}; ///< now
};

} // namespace dutydesk
