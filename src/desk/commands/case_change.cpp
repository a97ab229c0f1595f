#include "desk/commands/case_change.h"

#include "desk/commands/case_json.h"
#include "store/policy_table.h"
#include "store/watch_table.h"

#include <algorithm>

namespace dutydesk {

namespace {

const QString subject = QStringLiteral("case");

QJsonObject merged(QJsonObject object, const QJsonObject& more) {
    for (auto entry = more.begin(); entry != more.end(); ++entry) object.insert(entry.key(), entry.value());
    return object;
}

auto missed(const QList<Clock>& clocks) {
    return std::count_if(clocks.begin(), clocks.end(),
                         [](const Clock& clock) { return clock.state == ClockState::Missed; });
}

} // namespace

CaseEvents eventsOf(const Case& head) {
    CaseEvents events = head.events;
    events.insert(CaseEvent::Found, head.found);
    if (head.published) events.insert(CaseEvent::Published, *head.published);
    if (head.calm) events.insert(CaseEvent::Calm, *head.calm);
    if (head.closed) events.insert(CaseEvent::Closed, *head.closed);
    return events;
}

CaseChange::CaseChange(CommandContext& forContext, Case loaded, QList<Clock> loadedClocks)
    : context(forContext),
      table(forContext.db), step{forContext.action, loaded.state, loaded.state, Need::None}, head(loaded),
      clocks(loadedClocks), m_before(std::move(loaded)), m_clocksBefore(std::move(loadedClocks)) {}

Result<CaseChange> CaseChange::beginWithoutStep(CommandContext& context, CaseId id, qint64 version) {
    const CaseTable table(context.db);
    auto head = table.head(id);
    if (!head) return fail(head);
    if (version != 0 && version != head->version) return fail(ErrorCode::Conflict, head->title);
    auto clocks = table.clocks(id);
    if (!clocks) return fail(clocks);
    return CaseChange(context, *std::move(head), *std::move(clocks));
}

Result<CaseChange> CaseChange::begin(CommandContext& context, CaseId id, qint64 version) {
    auto change = beginWithoutStep(context, id, version);
    if (!change) return change;
    const auto step = stepFor(context.action, change->head.state);
    if (!step) return fail(step);
    change->step = *step;
    change->head.state = step->to;
    return change;
}

Result<void> CaseChange::needReason(const QString& reason) const {
    if (step.needs.testFlag(Need::Reason) && reason.trimmed().isEmpty())
        return fail(ErrorCode::MissingInput, QStringLiteral("reason"));
    return {};
}

Result<void> CaseChange::happened(CaseEvent event, Instant at) {
    const auto followed = policy();
    if (!followed) return fail(followed);
    if (!head.events.contains(event)) head.events.insert(event, at);
    clocks = applyEvent(std::move(clocks), event, at);
    clocks +=
        startClocks(*followed, head.tier, eventsOf(head), clocks, context.calendar, context.office.hours);
    return {};
}

Result<void> CaseChange::recomputeClocks() {
    const auto followed = policy();
    if (!followed) return fail(followed);
    head.policyVersion = followed->version;
    clocks = recompute(*followed, head.tier, eventsOf(head), std::move(clocks), context.now, context.calendar,
                       context.office.hours);
    return {};
}

Result<Policy> CaseChange::policy() const { return PolicyTable(context.db).newest(head.policy); }

bool CaseChange::isChanged() const { return clocks != m_clocksBefore || head != m_before; }

Result<CaseChanged> CaseChange::save(const QJsonObject& addBefore, const QJsonObject& addAfter) {
    auto saved = saveQuietly(addBefore, addAfter);
    if (saved) context.changes.add(head.id);
    return saved;
}

Result<CaseChanged> CaseChange::saveQuietly(const QJsonObject& addBefore, const QJsonObject& addAfter) {
    const auto version = table.save(head);
    if (!version) return fail(version);
    if (clocks != m_clocksBefore) {
        if (auto saved = table.saveClocks(head.id, clocks, m_clocksBefore); !saved) return fail(saved);
        if (missed(clocks) > missed(m_clocksBefore))
            if (auto told = WatchTable(context.db).escalateMissed(head.id, context.now); !told)
                return fail(told);
    }

    QJsonObject before = caseJson(context.db, m_before);
    QJsonObject after = caseJson(context.db, head);
    before.insert(QStringLiteral("clocks"), clocksJson(m_clocksBefore));
    after.insert(QStringLiteral("clocks"), clocksJson(clocks));
    keepDifferences(before, after);
    if (auto audited =
            context.audit(subject, number(head.id), merged(before, addBefore), merged(after, addAfter));
        !audited)
        return fail(audited);
    return CaseChanged{head.id, *version};
}

Result<int> recomputeCases(CommandContext& context, const QString& policy) {
    const auto ids = CaseTable(context.db).casesWithClocks();
    if (!ids) return fail(ids);
    int changed = 0;
    QHash<QString, Policy> known; // reading one costs more than a case
    for (const CaseId id : *ids) {
        auto change = CaseChange::beginWithoutStep(context, id);
        if (!change) return fail(change);
        Case& head = change->head;
        if (!policy.isEmpty() && head.policy != policy) continue;
        if (!known.contains(head.policy)) {
            const auto followed = change->policy();
            if (!followed) return fail(followed);
            known.insert(head.policy, *followed);
        }
        const Policy& followed = known[head.policy];
        head.policyVersion = followed.version;
        change->clocks = recompute(followed, head.tier, eventsOf(head), std::move(change->clocks),
                                   context.now, context.calendar, context.office.hours);
        if (!change->isChanged()) continue;
        if (auto saved = change->saveQuietly({}, {}); !saved) return fail(saved);
        context.changes.cases.append(id); // each comes once, and looking whether it did takes long
        ++changed;
    }
    return changed;
}

} // namespace dutydesk
