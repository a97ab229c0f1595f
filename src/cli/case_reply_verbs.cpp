#include "casework/words.h"
#include "cli/case_step.h"
#include "cli/translated.h"
#include "desk/commands/reply_commands.h"
#include "desk/commands/reply_state.h"
#include "desk/template_filling.h"
#include "store/office_table.h"

namespace dutydesk {

namespace {

/// What the checks say of the newest draft, a line each; a person decides.
Result<void> sayChecks(const Invocation& invocation, CaseId id) {
    return readStore(invocation,
                     [id](Database& db) -> Result<QList<CheckFinding>> {
                         const auto file = CaseTable(db).load(id);
                         if (!file) return fail(file);
                         const auto office = OfficeTable(db).office();
                         if (!office) return fail(office);
                         const Draft* draft = newestDraft(*file);
                         return draft ? checkDraft(*file, *draft, *office) : QList<CheckFinding>();
                     })
        .map([&](const QList<CheckFinding>& findings) {
            for (const CheckFinding& finding : findings) invocation.say(sentence(finding));
        });
}

/// A step with the text, and then what to look at again.
template <Command C>
Result<void> checkedStep(const Invocation& invocation, const Result<C>& command) {
    return caseStep<C>(invocation, command)
        .and_then([&] { return caseOf(invocation); })
        .and_then([&](CaseId id) { return sayChecks(invocation, id); });
}

/// A draft from a template, filled from what is verified of the case.
Result<WriteDraft> draftFromTemplate(const Invocation& invocation, WriteDraft command) {
    const auto id = caseOf(invocation);
    if (!id) return fail(id);
    const QDate promised = command.promised;
    return readStore(invocation, [id = *id, name = optionOf(invocation, "template"), promised,
                                  now = invocation.clock().now()](
                                     Database& db) { return fillTemplateFor(db, name, id, promised, now); })
        .map([&](const FilledTemplate& filled) {
            command.text = filled.text;
            if (filled.kind == ReplyKind::Holding) command.kind = ReplyKind::Holding;
            return command;
        });
}

Result<void> runDraft(const Invocation& invocation) {
    WriteDraft command;
    if (invocation.has(QStringLiteral("holding"))) command.kind = ReplyKind::Holding;
    if (invocation.has(QStringLiteral("promise"))) {
        command.kind = ReplyKind::Holding;
        const auto promised = toDate(optionOf(invocation, "promise"));
        if (!promised) return fail(promised);
        command.promised = *promised;
    }
    if (invocation.has(QStringLiteral("template")))
        return checkedStep<WriteDraft>(invocation, draftFromTemplate(invocation, command));
    const auto body = caseText(invocation);
    if (!body) return fail(body);
    command.text = *body;
    return checkedStep<WriteDraft>(invocation, command);
}

Result<void> runSubmit(const Invocation& invocation) {
    return checkedStep<SubmitDraft>(invocation, SubmitDraft{});
}

Result<void> runSign(const Invocation& invocation) {
    SignDraft command;
    if (invocation.has(QStringLiteral("text-hash"))) {
        const QString hash = optionOf(invocation, "text-hash");
        command.textHash = QByteArray::fromHex(hash.toLatin1());
        // What is no hash would be taken for none, and the newest draft be signed unread.
        if (command.textHash.isEmpty() || command.textHash.toHex() != hash.toLower().toLatin1())
            return notAs(hash, QStringLiteral("3f42755c…"));
    }
    const auto name = invocation.need(QStringLiteral("as"));
    if (!name) return fail(name);
    const auto secret = password(invocation, 0, *name);
    if (!secret) return fail(secret);
    command.password = *secret;
    return caseStep<SignDraft>(invocation, command);
}

Result<void> runReturn(const Invocation& invocation) {
    ReturnDraft command;
    command.reason = optionOf(invocation, "reason");
    return caseStep<ReturnDraft>(invocation, command);
}

Result<void> runPublish(const Invocation& invocation) {
    const auto address = invocation.needText(QStringLiteral("address"), 1);
    if (!address) return fail(address);
    const auto when = maybeTime(invocation, QStringLiteral("when"));
    if (!when) return fail(when);
    PublishReply command;
    command.address = *address;
    command.when = *when;
    return caseStep<PublishReply>(invocation, command);
}

} // namespace

QList<Verb> caseReplyVerbs() {
    return {
        caseVerb("draft", "ID --text T | --file F | --template NAME [--holding --promise DATE] --as USER",
                 Cli::tr("Writes the next version of the reply."),
                 {bodyOption(),
                  bodyFileOption(),
                  {QStringLiteral("template"), QStringLiteral("NAME"),
                   Cli::tr("a template, filled from the case's verified facts")},
                  {QStringLiteral("holding"), {}, Cli::tr("a holding reply")},
                  {QStringLiteral("promise"), QStringLiteral("DATE"),
                   Cli::tr("the date a holding reply promises")}},
                 runDraft),
        caseVerb("submit", "ID --as USER", Cli::tr("Submits the newest draft for sign-off."), {}, runSubmit),
        caseVerb("sign", "ID [--text-hash H] --as USER",
                 Cli::tr("Signs exactly the submitted text; never one's own."),
                 {{QStringLiteral("text-hash"), QStringLiteral("H"),
                   Cli::tr("of the text that was read; by default the newest draft's")}},
                 runSign),
        caseVerb("return", "ID --reason R --as USER", Cli::tr("Returns the draft with a reason."),
                 {reasonOption()}, runReturn),
        caseVerb(
            "publish", "ID --address URL [--when TIME] --as USER",
            Cli::tr("Records where a person published the signed text."),
            {{QStringLiteral("address"), QStringLiteral("URL"), Cli::tr("the public address")}, whenOption()},
            runPublish),
    };
}

} // namespace dutydesk
