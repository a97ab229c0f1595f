#include "desk/clock_moves.h"

#include "desk/commands/case_change.h"
#include "store/office_table.h"
#include "store/policy_table.h"

namespace dutydesk {

namespace {

struct DayRules {
    Calendar calendar;
    OfficeHours hours;
};

Result<DayRules> dayRules(Database& db, const ThoughtChange& change) {
    const OfficeTable table(db);
    const auto office = table.office();
    if (!office) return fail(office);
    auto calendar = table.calendar();
    if (!calendar) return fail(calendar);
    return DayRules{change.calendar.value_or(*calendar), change.hours.value_or(office->hours)};
}

Result<CaseMoves> movesOfCase(Database& db, Instant now, const Case& head, const Policy& policy, Tier tier,
                              const DayRules& rules) {
    const auto clocks = CaseTable(db).clocks(head.id);
    if (!clocks) return fail(clocks);
    // What is late by now is missed with or without the change.
    const QList<Clock> before = markMissed(endPauses(*clocks, now), now);
    const QList<Clock> after =
        recompute(policy, tier, eventsOf(head), before, now, rules.calendar, rules.hours);
    return CaseMoves{head.id, head.title, movesOf(before, after)};
}

} // namespace

Result<QList<CaseMoves>> clockMoves(Database& db, Instant now, const ThoughtChange& change) {
    const auto rules = dayRules(db, change);
    if (!rules) return fail(rules);
    const CaseTable table(db);
    const auto ids = table.casesWithClocks();
    if (!ids) return fail(ids);
    QHash<QString, Policy> known;
    if (change.policy) known.insert(change.policy->key, *change.policy);
    QList<CaseMoves> all;
    for (const CaseId id : *ids) {
        const auto head = table.head(id);
        if (!head) return fail(head);
        if (change.policy && !change.calendar && !change.hours && head->policy != change.policy->key)
            continue;
        if (!known.contains(head->policy)) {
            const auto policy = PolicyTable(db).newest(head->policy);
            if (!policy) return fail(policy);
            known.insert(head->policy, *policy);
        }
        auto moves = movesOfCase(db, now, *head, known.value(head->policy), head->tier, *rules);
        if (!moves) return fail(moves);
        if (!moves->moves.isEmpty()) all.append(*std::move(moves));
    }
    return all;
}

Result<CaseMoves> clockMovesOfCase(Database& db, Instant now, CaseId id, std::optional<Tier> tier,
                                   const QString& policy) {
    const auto rules = dayRules(db, {});
    if (!rules) return fail(rules);
    const auto head = CaseTable(db).head(id);
    if (!head) return fail(head);
    const auto followed = PolicyTable(db).newest(policy.isEmpty() ? head->policy : policy);
    if (!followed) return fail(followed);
    return movesOfCase(db, now, *head, *followed, tier.value_or(head->tier), *rules);
}

} // namespace dutydesk
