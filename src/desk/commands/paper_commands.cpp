#include "desk/commands/office_commands.h"
#include "store/paper_table.h"

namespace dutydesk {

namespace {

const QString subject = QStringLiteral("paper");

/// Papers are told apart by their day: 2026-02-13 is 20260213.
qint64 subjectId(QDate day) { return day.year() * 10000LL + day.month() * 100 + day.day(); }

Result<void> checkDay(QDate day, const CommandContext& context) {
    if (!day.isValid()) return fail(ErrorCode::MissingInput, QStringLiteral("day"));
    if (day > toDateTime(context.now, context.office.hours.zone).date())
        return fail(ErrorCode::InvalidInput, QStringLiteral("day"), QStringLiteral("future"));
    return {};
}

} // namespace

Result<Nothing> SaveJudgement::run(CommandContext& context) const {
    if (auto checked = checkDay(day, context); !checked) return fail(checked);
    PaperTable table(context.db);
    const auto before = table.judgement(day);
    if (!before) return fail(before);
    if (*before == text) {
        context.unchanged = true;
        return Nothing{};
    }
    if (auto saved = table.saveJudgement(day, text, context.actor.id, context.now); !saved)
        return fail(saved);
    context.changes.papers = true;
    if (auto audited = context.audit(subject, subjectId(day), {{QStringLiteral("judgement"), *before}},
                                     {{QStringLiteral("judgement"), text}});
        !audited)
        return fail(audited);
    return Nothing{};
}

Result<DayFacts> IssuePaper::run(CommandContext& context) const {
    if (auto checked = checkDay(day, context); !checked) return fail(checked);
    PaperTable table(context.db);
    const auto issue = table.issue(day, context.actor.id, context.now);
    if (!issue) return fail(issue);
    context.changes.papers = true;
    // Audited first: the head that is printed covers the issue itself.
    if (auto audited = context.audit(subject, subjectId(day), {}, {{QStringLiteral("issue"), *issue}});
        !audited)
        return fail(audited);
    auto facts = table.collect(day, context.now);
    if (!facts) return facts;
    facts->issue = *issue;
    facts->preparedBy = context.actor.name;
    const auto head = AuditLog(context.db).head();
    if (!head) return fail(head);
    facts->auditCount = head->count;
    facts->auditHead = QString::fromLatin1(head->hash.toHex());
    return facts;
}

} // namespace dutydesk
