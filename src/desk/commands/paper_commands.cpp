#include "desk/commands/paper_commands.h"

#include "reporting/document_json.h"
#include "reporting/letterhead.h"
#include "store/case_table.h"

namespace dutydesk {

namespace {

const QString paperSubject = QStringLiteral("paper");

/// Papers are told apart by their day: 2026-02-13 is 20260213. Briefs by their case.
qint64 dayNumber(QDate day) { return day.year() * 10000LL + day.month() * 100LL + day.day(); }
qint64 subjectId(const PaperRequest& request) {
    return request.kind == PaperKind::Brief ? number(request.caseId) : dayNumber(request.days.from);
}

QDate todayOf(const CommandContext& context) {
    return toDateTime(context.now, context.office.hours.zone).date();
}

Result<void> checkDay(QDate day, const CommandContext& context) {
    if (!day.isValid()) return fail(ErrorCode::MissingInput, QStringLiteral("day"));
    if (day > todayOf(context))
        return fail(ErrorCode::InvalidInput, QStringLiteral("day"), QStringLiteral("future"));
    return {};
}

Result<PaperRequest> checkedRequest(PaperRequest request, const CommandContext& context) {
    if (request.kind == PaperKind::Brief) {
        if (request.caseId == CaseId::None) return fail(ErrorCode::MissingInput, QStringLiteral("case"));
        request.days = {todayOf(context), todayOf(context)};
        return request;
    }
    if (auto checked = checkDay(request.days.from, context); !checked) return fail(checked);
    if (request.days.to < request.days.from)
        return fail(ErrorCode::InvalidInput, QStringLiteral("day"), QStringLiteral("ends_before_start"));
    return request;
}

Result<PrintedPaper> onLetterhead(PrintedPaper paper, const PaperTable& table) {
    const auto letterhead = table.letterhead();
    if (!letterhead) return fail(letterhead);
    if (*letterhead) paper.letterhead = (*letterhead)->docx;
    return paper;
}

QJsonObject auditOf(const PaperIssue& issue, const char* done) {
    QJsonObject entry{{QStringLiteral("kind"), code(issue.kind)},
                      {QStringLiteral("from"), issue.days.from.toString(Qt::ISODate)},
                      {QStringLiteral("to"), issue.days.to.toString(Qt::ISODate)}};
    if (issue.issue > 0) entry.insert(QLatin1String(done), issue.issue);
    if (issue.edition > 1) entry.insert(QStringLiteral("edition"), issue.edition);
    return entry;
}

Result<PrintedPaper> printAgain(CommandContext& context, const PaperIssue& issue, qint64 subject) {
    auto document = documentFromJson(issue.document);
    if (!document) return fail(ErrorCode::NotFound, QStringLiteral("paper %1").arg(number(issue.id)));
    if (auto audited = context.audit(paperSubject, subject, {}, auditOf(issue, "reprint")); !audited)
        return fail(audited);
    return onLetterhead({issue, *std::move(document), {}, true}, PaperTable(context.db));
}

/// Whether a paper on the same thing is still what would be said of it.
Result<bool> standsStill(CommandContext& context, const PaperRequest& request, const PaperIssue& issued) {
    if (issued.document.isEmpty()) return false;
    if (request.kind != PaperKind::Brief) return true;
    const auto head = CaseTable(context.db).head(request.caseId);
    if (!head) return fail(head);
    return head->version == toldVersion(issued.facts);
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
    if (auto audited = context.audit(paperSubject, dayNumber(day), {{QStringLiteral("judgement"), *before}},
                                     {{QStringLiteral("judgement"), text}});
        !audited)
        return fail(audited);
    return Nothing{};
}

Result<PrintedPaper> IssuePaper::run(CommandContext& context) const {
    const auto asked = checkedRequest(request, context);
    if (!asked) return fail(asked);
    PaperTable table(context.db);
    PaperIssue issue;
    issue.kind = asked->kind;
    issue.days = asked->days;
    issue.caseId = asked->caseId;
    if (asked->kind != PaperKind::Ledger) {
        const auto known = table.newest(asked->kind, asked->days, asked->caseId);
        if (!known) return fail(known);
        if (*known) {
            const auto still = standsStill(context, *asked, **known);
            if (!still) return fail(still);
            if (*still && !again) return printAgain(context, **known, subjectId(*asked));
            if (asked->kind != PaperKind::Brief || *still) {
                issue.issue = (*known)->issue;
                issue.edition = (*known)->edition + 1;
                issue.days = (*known)->days;
            }
        }
        if (issue.issue == 0) {
            const auto next = table.nextIssue(asked->kind, asked->days.from.year());
            if (!next) return fail(next);
            issue.issue = *next;
        }
    }
    // Audited first: the head that is printed covers the issue itself.
    if (auto audited = context.audit(paperSubject, subjectId(*asked), {}, auditOf(issue, "issue")); !audited)
        return fail(audited);
    auto made = makePaper(context.db, *asked, {context.actor.name, issue.issue, issue.edition}, context.now);
    if (!made) return fail(made);
    if (issue.issue > 0) {
        const auto head = AuditLog(context.db).head();
        if (!head) return fail(head);
        issue.title = made->document.title;
        issue.document = documentToJson(made->document);
        issue.facts = made->facts;
        issue.auditCount = head->count;
        issue.auditHead = QString::fromLatin1(head->hash.toHex());
        issue.by = context.actor.id;
        issue.byName = context.actor.name;
        issue.at = context.now;
        const auto kept = table.keep(issue);
        if (!kept) return fail(kept);
        issue.id = *kept;
        context.changes.papers = true;
    }
    return onLetterhead({issue, std::move(made->document)}, table);
}

Result<PrintedPaper> ReprintPaper::run(CommandContext& context) const {
    const auto issue = PaperTable(context.db).load(id);
    if (!issue) return fail(issue);
    return printAgain(context, *issue,
                      issue->kind == PaperKind::Brief ? number(issue->caseId) : dayNumber(issue->days.from));
}

Result<Nothing> SetLetterhead::run(CommandContext& context) const {
    PaperTable table(context.db);
    const auto before = table.letterhead();
    if (!before) return fail(before);
    if (docx.isEmpty() && !*before) {
        context.unchanged = true;
        return Nothing{};
    }
    if (!docx.isEmpty())
        if (auto checked = checkLetterhead(docx); !checked) return fail(checked);
    auto saved = docx.isEmpty() ? table.removeLetterhead()
                                : table.saveLetterhead({name, docx, context.now}, context.actor.id);
    if (!saved) return fail(saved);
    context.changes.papers = true;
    const QString key = QStringLiteral("letterhead");
    const QString old = *before ? (*before)->name : QString();
    if (auto audited = context.audit(QStringLiteral("office"), 1, {{key, old}},
                                     {{key, docx.isEmpty() ? QString() : name}});
        !audited)
        return fail(audited);
    return Nothing{};
}

} // namespace dutydesk
