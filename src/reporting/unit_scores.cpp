#include "reporting/unit_scores.h"

#include "casework/reply_times.h"
#include "casework/words.h"
#include "reporting/day_sections.h"
#include "reporting/paper_sections.h"
#include "reporting/wording.h"

#include <algorithm>

namespace dutydesk {

QList<UnitScore> unitScores(const PeriodFacts& facts) {
    const QTimeZone& zone = facts.head.zone;
    const DaySpan span{daySpan(facts.days.from, zone).begin, daySpan(facts.days.to, zone).end};
    QList<UnitScore> scores;
    for (const DayCase& one : facts.cases) {
        auto score = std::find_if(scores.begin(), scores.end(),
                                  [&](const UnitScore& known) { return known.unit == one.head.unit; });
        if (score == scores.end()) score = scores.insert(scores.end(), {one.head.unit});
        const Decided decided = decidedIn(one.clocks, facts.days, zone);
        ++score->cases;
        score->opened += span.holds(one.head.opened);
        score->closed += one.head.closed && span.holds(*one.head.closed);
        score->met += decided.met;
        score->missed += decided.missed;
        if (one.repliedAt && span.holds(*one.repliedAt))
            score->toReply.append(*one.repliedAt - one.head.found);
    }
    std::stable_sort(scores.begin(), scores.end(), [](const UnitScore& a, const UnitScore& b) {
        return std::pair(a.unit.isEmpty(), -a.cases) < std::pair(b.unit.isEmpty(), -b.cases);
    });
    return scores;
}

Table scoreTable(const QList<UnitScore>& scores) {
    Table table;
    table.header = {Paper::tr("Unit"),
                    Paper::tr("Cases"),
                    Paper::tr("Opened"),
                    Paper::tr("Closed"),
                    Paper::tr("Met on time"),
                    Paper::tr("Missed"),
                    Paper::tr("Median time to the reply")};
    table.widths = {26, 9, 9, 9, 22, 9, 26};
    table.kinds = {ColumnKind::Text, ColumnKind::Number, ColumnKind::Number, ColumnKind::Number,
                   ColumnKind::Text, ColumnKind::Number, ColumnKind::Text};
    table.sheet = Paper::tr("Units");
    for (const UnitScore& score : scores) {
        const auto middle = median(score.toReply);
        // Minutes are enough; seconds would only look exact.
        const QString time =
            middle ? durationWords(std::chrono::floor<std::chrono::minutes>(*middle)) : orDash({});
        table.rows << QStringList{score.unit.isEmpty() ? Paper::tr("no unit named") : score.unit,
                                  QString::number(score.cases),
                                  QString::number(score.opened),
                                  QString::number(score.closed),
                                  score.met + score.missed == 0 ? Paper::tr("none decided")
                                                                : share(score.met, score.met + score.missed),
                                  QString::number(score.missed),
                                  middle ? Paper::tr("%1 (replies: %2)").arg(time).arg(score.toReply.size())
                                         : time};
    }
    return table;
}

} // namespace dutydesk
