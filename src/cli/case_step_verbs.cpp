#include "casework/codes.h"
#include "cli/case_step.h"
#include "cli/translated.h"
#include "desk/commands/release_command.h"
#include "store/office_table.h"

namespace dutydesk {

namespace {

Result<void> runTake(const Invocation& invocation) { return caseStep<TakeCase>(invocation, TakeCase{}); }

Result<void> runAssign(const Invocation& invocation) {
    const auto name = invocation.needText(QStringLiteral("to"), 1);
    if (!name) return fail(name);
    const auto user =
        readStore(invocation, [name = *name](Database& db) { return UserTable(db).byName(name); });
    if (!user) return fail(user);
    AssignCase command;
    command.assignee = user->id;
    return caseStep<AssignCase>(invocation, command);
}

Result<void> runRelease(const Invocation& invocation) {
    return caseStep<ReleaseCase>(invocation, ReleaseCase{});
}

/// What is not given stays as it is.
Result<void> runEdit(const Invocation& invocation) {
    const auto id = caseOf(invocation);
    if (!id) return fail(id);
    const auto head = readStore(invocation, [id = *id](Database& db) { return CaseTable(db).head(id); });
    if (!head) return fail(head);
    const auto given = [&](const char* option, const QString& otherwise) {
        return invocation.has(QLatin1StringView(option)) ? optionOf(invocation, option) : otherwise;
    };
    EditCase command;
    command.title = given("title", head->title);
    command.category = given("category", head->category);
    command.unit = given("unit", head->unit);
    command.helpingUnits = given("helping-units", head->helpingUnits);
    command.version = head->version;
    return caseStep<EditCase>(invocation, command);
}

Result<void> runAttach(const Invocation& invocation) {
    const auto item = invocation.number(1, QStringLiteral("ITEM"));
    if (!item) return fail(item);
    AttachItem command;
    command.item = static_cast<ItemId>(*item);
    return caseStep<AttachItem>(invocation, command);
}

Result<void> runNote(const Invocation& invocation) {
    return caseStep<WriteNote>(invocation, caseText(invocation).map([](const QString& body) {
        WriteNote command;
        command.text = body;
        return command;
    }));
}

Result<void> runFact(const Invocation& invocation) {
    const auto verdict = invocation.has(QStringLiteral("verdict"))
                             ? toTerm<Verdict>(optionOf(invocation, "verdict"))
                             : Result<Verdict>(Verdict::Unverified);
    if (!verdict) return fail(verdict);
    RecordFact command;
    command.fact.verdict = *verdict;
    command.fact.evidence = optionOf(invocation, "evidence");
    if (invocation.has(QStringLiteral("fact"))) {
        const auto id = toNumber(optionOf(invocation, "fact"));
        if (!id) return fail(id);
        command.fact.id = static_cast<FactId>(*id);
        command.fact.claim = optionOf(invocation, "claim");
        return caseStep<RecordFact>(invocation, command);
    }
    return caseStep<RecordFact>(
        invocation, invocation.needText(QStringLiteral("claim"), 1).map([&](const QString& claim) {
            command.fact.claim = claim;
            return command;
        }));
}

Result<void> runCall(const Invocation& invocation) {
    RecordCall command;
    const auto party = invocation.need(QStringLiteral("party"));
    if (!party) return fail(party);
    const auto when = maybeTime(invocation, QStringLiteral("when"));
    if (!when) return fail(when);
    if (invocation.has(QStringLiteral("meets"))) {
        const auto event = toTerm<CaseEvent>(optionOf(invocation, "meets"));
        if (!event) return fail(event);
        command.meets = *event;
    }
    command.party = *party;
    command.means = optionOf(invocation, "means");
    command.text = optionOf(invocation, "text");
    command.when = *when;
    return caseStep<RecordCall>(invocation, command);
}

Result<void> runFollow(const Invocation& invocation) {
    return caseStep<FollowUp>(invocation, caseText(invocation).map([&](const QString& body) {
        FollowUp command;
        command.text = body;
        command.calm = invocation.has(QStringLiteral("calm"));
        command.retrospective = invocation.has(QStringLiteral("retrospective"));
        return command;
    }));
}

Result<void> runClose(const Invocation& invocation) {
    CloseCase command;
    command.reason = optionOf(invocation, "reason");
    return caseStep<CloseCase>(invocation, command);
}

Result<void> runReopen(const Invocation& invocation) {
    ReopenCase command;
    command.reason = optionOf(invocation, "reason");
    return caseStep<ReopenCase>(invocation, command);
}

Result<void> runArchive(const Invocation& invocation) {
    return caseStep<ArchiveCase>(invocation, ArchiveCase{});
}

Result<void> runLink(const Invocation& invocation) {
    const auto other = invocation.number(1, QStringLiteral("OTHER"));
    if (!other) return fail(other);
    LinkCases command;
    command.other = static_cast<CaseId>(*other);
    command.undo = invocation.has(QStringLiteral("undo"));
    if (invocation.has(QStringLiteral("kind"))) {
        const auto kind = toTerm<LinkKind>(optionOf(invocation, "kind"));
        if (!kind) return fail(kind);
        command.kind = *kind;
    }
    return caseStep<LinkCases>(invocation, command);
}

} // namespace

QList<Verb> caseStepVerbs() {
    return {
        caseVerb("take", "ID --as USER", Cli::tr("Assigns the case to oneself."), {}, runTake),
        caseVerb("assign", "ID --to NAME --as USER", Cli::tr("Assigns the case."),
                 {{QStringLiteral("to"), QStringLiteral("NAME"), Cli::tr("to whom")}}, runAssign),
        caseVerb("release", "ID --as USER",
                 Cli::tr("Takes the first assignment of a case back, while nothing was done since."), {},
                 runRelease),
        caseVerb("edit", "ID [--title T --category C --unit U --helping-units U] --as USER",
                 Cli::tr("Changes what the case is called, of which kind it is and whose it is."),
                 {{QStringLiteral("title"), QStringLiteral("T"), Cli::tr("its title")},
                  {QStringLiteral("category"), QStringLiteral("C"), Cli::tr("its category")},
                  {QStringLiteral("unit"), QStringLiteral("U"), Cli::tr("the unit responsible")},
                  {QStringLiteral("helping-units"), QStringLiteral("U"), Cli::tr("units that help")}},
                 runEdit),
        caseVerb("attach", "ID ITEM --as USER", Cli::tr("Attaches an item to the case."), {}, runAttach),
        caseVerb("note", "ID --text T --as USER", Cli::tr("Writes a note."), {bodyOption(), bodyFileOption()},
                 runNote),
        caseVerb("fact", "ID --claim C --verdict V --evidence E --as USER",
                 Cli::tr("Records a fact, or another verdict on one."),
                 {{QStringLiteral("claim"), QStringLiteral("C"), Cli::tr("what is claimed")},
                  {QStringLiteral("verdict"), QStringLiteral("V"),
                   QStringLiteral("unverified | true | partly | false")},
                  {QStringLiteral("evidence"), QStringLiteral("E"), Cli::tr("what shows it")},
                  {QStringLiteral("fact"), QStringLiteral("ID"), Cli::tr("the fact to change")}},
                 runFact),
        caseVerb(
            "call", "ID --party P [--means M --text T --meets EVENT --when TIME] --as USER",
            Cli::tr("Records whom we told, how and when."),
            {{QStringLiteral("party"), QStringLiteral("P"), Cli::tr("whom we told")},
             {QStringLiteral("means"), QStringLiteral("M"), Cli::tr("phone, message, in person")},
             bodyOption(),
             {QStringLiteral("meets"), QStringLiteral("EVENT"),
              QStringLiteral("leaders_told | superiors_told | briefed | press_conference | result_reported")},
             whenOption()},
            runCall),
        caseVerb("follow", "ID --text T [--calm] [--retrospective] --as USER",
                 Cli::tr("Records what happened after the reply."),
                 {bodyOption(),
                  bodyFileOption(),
                  {QStringLiteral("calm"), {}, Cli::tr("the matter is calm now")},
                  {QStringLiteral("retrospective"), {}, Cli::tr("this is the retrospective report")}},
                 runFollow),
        caseVerb("close", "ID [--reason R] --as USER", Cli::tr("Closes the case."), {reasonOption()},
                 runClose),
        caseVerb("reopen", "ID --reason R --as USER", Cli::tr("Reopens the case."), {reasonOption()},
                 runReopen),
        caseVerb("archive", "ID --as USER", Cli::tr("Moves a closed case into the library."), {}, runArchive),
        caseVerb("link", "ID OTHER [--kind K] [--undo] --as USER",
                 Cli::tr("Links two cases, or takes the link back."),
                 {{QStringLiteral("kind"), QStringLiteral("K"), QStringLiteral("same_matter | follows_from")},
                  {QStringLiteral("undo"), {}, Cli::tr("takes the link back")}},
                 runLink),
    };
}

} // namespace dutydesk
