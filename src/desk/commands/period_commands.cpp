#include "desk/commands/period_commands.h"

#include "desk/source_health.h"
#include "store/period_table.h"
#include "store/source_table.h"

namespace dutydesk {

namespace {

using namespace std::chrono_literals;

const QString subjectPeriod = QStringLiteral("period");

QJsonObject periodJson(const SpecialPeriod& period) {
    return {{QStringLiteral("name"), period.name},
            {QStringLiteral("from"), toIsoUtc(period.from)},
            {QStringLiteral("to"), toIsoUtc(period.to)},
            {QStringLiteral("minutes"), double(period.interval / 1min)}};
}

Result<SpecialPeriod> checkedPeriod(SpecialPeriod period, const CommandContext& context) {
    period.name = period.name.trimmed();
    if (period.name.isEmpty()) return fail(ErrorCode::MissingInput, QStringLiteral("name"));
    if (period.from >= period.to)
        return fail(ErrorCode::InvalidInput, QStringLiteral("to"), QStringLiteral("ends_before_start"));
    if (period.to <= context.now)
        return fail(ErrorCode::PastDate, toIso(period.to, context.office.hours.zone));
    if (period.interval < shortestInterval || period.interval > longestInterval)
        return fail(ErrorCode::InvalidInput, QStringLiteral("interval"), QStringLiteral("interval"));
    return period;
}

/// What waits for its turn by the old periods may be due sooner, or later, by the new ones.
Result<void> computeDuesAnew(CommandContext& context) {
    const auto periods = PeriodTable(context.db).current(context.now);
    if (!periods) return fail(periods);
    SourceTable table(context.db);
    const auto sources = table.list();
    if (!sources) return fail(sources);
    for (const Source& source : *sources) {
        if (!source.health.nextDue) continue;
        const auto due = dueOf(source, *periods);
        if (due == source.health.nextDue) continue;
        if (auto saved = table.saveDue(source.id, due); !saved) return saved;
    }
    context.changes.sources = true;
    return {};
}

} // namespace

Result<PeriodId> AddSpecialPeriod::run(CommandContext& context) const {
    const auto checked = checkedPeriod(period, context);
    if (!checked) return fail(checked);
    const auto id = PeriodTable(context.db).insert(*checked);
    if (!id) return id;
    if (auto computed = computeDuesAnew(context); !computed) return fail(computed);
    if (auto audited = context.audit(subjectPeriod, number(*id), {}, periodJson(*checked)); !audited)
        return fail(audited);
    return id;
}

Result<Nothing> RemoveSpecialPeriod::run(CommandContext& context) const {
    PeriodTable table(context.db);
    const auto stored = table.load(period);
    if (!stored) return fail(stored);
    if (auto removed = table.remove(period); !removed) return fail(removed);
    if (auto computed = computeDuesAnew(context); !computed) return fail(computed);
    if (auto audited = context.audit(subjectPeriod, number(period), periodJson(*stored), {}); !audited)
        return fail(audited);
    return Nothing{};
}

} // namespace dutydesk
