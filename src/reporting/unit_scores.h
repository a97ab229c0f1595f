#pragma once

#include "reporting/period_facts.h"

namespace dutydesk {

/// How a unit did in a period. Shares are never without what they are shares of.
struct UnitScore {
    QString unit;   ///< empty: cases without one
    int cases = 0;  ///< open at any time of the period
    int opened = 0; ///< in the period
    int closed = 0; ///< in the period
    int met = 0;    ///< deadlines decided in the period
    int missed = 0;
    QList<Millis> toReply = {}; ///< from finding to the first reply, of replies published in the period
};

/// By unit, those with the most cases first; the cases without a unit last.
[[nodiscard]] QList<UnitScore> unitScores(const PeriodFacts& facts);
[[nodiscard]] Table scoreTable(const QList<UnitScore>& scores);

} // namespace dutydesk
