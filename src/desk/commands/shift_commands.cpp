#include "desk/commands/shift_commands.h"

#include "store/office_table.h"
#include "store/roster_table.h"
#include "store/shift_log.h"

namespace dutydesk {

namespace {

constexpr qsizetype longestEntry = 4000;
constexpr qsizetype longestPost = 40;

QJsonObject shiftJson(const Shift& shift) {
    QJsonObject object{{QStringLiteral("person"), shift.personName},
                       {QStringLiteral("from"), toIsoUtc(shift.time.from)},
                       {QStringLiteral("to"), toIsoUtc(shift.time.to)}};
    if (!shift.post.isEmpty()) object.insert(QStringLiteral("post"), shift.post);
    return object;
}

/// Errors: as SaveShift.
Result<Shift> checkedShift(CommandContext& context, Shift shift) {
    if (shift.person == UserId::None) return fail(ErrorCode::MissingInput, QStringLiteral("person"));
    const auto person = UserTable(context.db).load(shift.person);
    if (!person) return fail(person);
    if (person->disabled) return fail(ErrorCode::UserDisabled, person->name);
    shift.personName = person->name;
    shift.post = shift.post.simplified();
    if (shift.post.size() > longestPost)
        return fail(ErrorCode::InvalidInput, QStringLiteral("post"), QStringLiteral("too_long"));
    if (shift.time.isEmpty())
        return fail(ErrorCode::InvalidInput, QStringLiteral("to"), QStringLiteral("ends_before_start"));
    if (shift.time.to - shift.time.from > longestShift)
        return fail(ErrorCode::InvalidInput, QStringLiteral("to"), QStringLiteral("too_long_shift"));
    if (shift.time.to <= context.now)
        return fail(ErrorCode::PastDate, toIso(shift.time.to, context.office.hours.zone));
    const auto clash = RosterTable(context.db).clashing(shift);
    if (!clash) return fail(clash);
    if (*clash) return fail(ErrorCode::InvalidInput, QStringLiteral("person"), QStringLiteral("overlaps"));
    return shift;
}

/// Errors: NotFound, PastDate.
Result<Shift> shiftToCome(CommandContext& context, ShiftId id) {
    auto stored = RosterTable(context.db).load(id);
    if (stored && stored->time.to <= context.now)
        return fail(ErrorCode::PastDate, toIso(stored->time.to, context.office.hours.zone));
    return stored;
}

Result<void> auditShift(CommandContext& context, ShiftId id, const QJsonObject& before,
                        const QJsonObject& after) {
    context.changes.shifts = true;
    return context.audit(QStringLiteral("shift"), number(id), before, after);
}

bool mayBeSkipped(ErrorCode code) {
    return code == ErrorCode::UserDisabled || code == ErrorCode::PastDate || code == ErrorCode::InvalidInput;
}

} // namespace

Result<ShiftId> SaveShift::run(CommandContext& context) const {
    RosterTable table(context.db);
    QJsonObject before;
    if (shift.id != ShiftId::None) {
        const auto stored = shiftToCome(context, shift.id);
        if (!stored) return fail(stored);
        before = shiftJson(*stored);
    }
    const auto checked = checkedShift(context, shift);
    if (!checked) return fail(checked);
    ShiftId id = shift.id;
    if (id == ShiftId::None) {
        const auto inserted = table.insert(*checked);
        if (!inserted) return inserted;
        id = *inserted;
    } else if (auto saved = table.save(*checked); !saved) {
        return fail(saved);
    }
    if (auto audited = auditShift(context, id, before, shiftJson(*checked)); !audited) return fail(audited);
    return id;
}

Result<Nothing> RemoveShift::run(CommandContext& context) const {
    const auto stored = shiftToCome(context, shift);
    if (!stored) return fail(stored);
    if (auto removed = RosterTable(context.db).remove(shift); !removed) return fail(removed);
    if (auto audited = auditShift(context, shift, shiftJson(*stored), {}); !audited) return fail(audited);
    return Nothing{};
}

Result<CopyRoster::Value> CopyRoster::run(CommandContext& context) const {
    if (!from.isValid()) return fail(ErrorCode::MissingInput, QStringLiteral("from"));
    if (!to.isValid()) return fail(ErrorCode::MissingInput, QStringLiteral("to"));
    if (to <= from || days < 1)
        return fail(ErrorCode::InvalidInput, QStringLiteral("to"), QStringLiteral("ends_before_start"));
    const QTimeZone zone = context.office.hours.zone;
    const TimeSpan span = spanOfDays(from, days, zone);
    RosterTable table(context.db);
    auto shifts = table.during(span);
    if (!shifts) return fail(shifts);
    shifts->removeIf([&span](const Shift& shift) { return shift.time.from < span.from; });
    if (shifts->isEmpty())
        return fail(ErrorCode::InvalidInput, QStringLiteral("from"), QStringLiteral("empty_roster"));
    Value value;
    for (Shift& shift : *shifts) {
        shift.id = ShiftId::None;
        const auto checked = checkedShift(context, movedByDays(shift, from.daysTo(to), zone));
        if (!checked && !mayBeSkipped(checked.error().code)) return fail(checked);
        ++(checked ? value.added : value.skipped);
        if (!checked) continue;
        if (auto inserted = table.insert(*checked); !inserted) return fail(inserted);
    }
    if (value.added == 0) {
        context.unchanged = true;
        return value;
    }
    if (auto audited = auditShift(context, ShiftId::None, {},
                                  {{QStringLiteral("from"), from.toString(Qt::ISODate)},
                                   {QStringLiteral("to"), to.toString(Qt::ISODate)},
                                   {QStringLiteral("days"), days},
                                   {QStringLiteral("copied"), value.added}});
        !audited)
        return fail(audited);
    return value;
}

Result<ShiftEntryId> WriteShiftEntry::run(CommandContext& context) const {
    const QString written = text.trimmed();
    if (written.isEmpty()) return fail(ErrorCode::MissingInput, QStringLiteral("text"));
    if (written.size() > longestEntry)
        return fail(ErrorCode::InvalidInput, QStringLiteral("text"), QStringLiteral("too_long"));
    const Instant at = when.value_or(context.now);
    if (at > context.now)
        return fail(ErrorCode::InvalidInput, QStringLiteral("when"), QStringLiteral("future"));
    const auto id = ShiftLog(context.db).insert(at, written, context.actor.id, context.now);
    if (!id) return id;
    context.changes.shifts = true;
    if (auto audited =
            context.audit(QStringLiteral("shift_log"), number(*id), {},
                          {{QStringLiteral("at"), toIsoUtc(at)}, {QStringLiteral("text"), written}});
        !audited)
        return fail(audited);
    return id;
}

} // namespace dutydesk
