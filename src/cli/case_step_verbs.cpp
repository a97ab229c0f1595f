#include "casework/codes.h"
#include "cli/case_step.h"
#include "cli/moves_json.h"
#include "cli/translated.h"
#include "desk/commands/release_command.h"
#include "store/office_table.h"

#include <utility>

namespace dutydesk {

namespace {

QString text(const Invocation& invocation, const char* option) {
    return invocation.value(QLatin1StringView(option));
}

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
        return invocation.has(QLatin1StringView(option)) ? text(invocation, option) : otherwise;
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

Result<void> runTier(const Invocation& invocation) {
    const QString word =
        invocation.has(QStringLiteral("tier")) ? text(invocation, "tier") : invocation.positional().value(1);
    const auto tier = toTerm<Tier>(word);
    if (!tier) return fail(tier);
    if (invocation.has(QStringLiteral("preview"))) return previewCase(invocation, *tier, {});
    SetTier command;
    command.tier = *tier;
    command.reason = text(invocation, "reason");
    return caseStep<SetTier>(invocation, command);
}

Result<void> runPolicy(const Invocation& invocation) {
    const auto key = invocation.word(1, QStringLiteral("KEY"));
    if (!key) return fail(key);
    if (invocation.has(QStringLiteral("preview"))) return previewCase(invocation, {}, *key);
    SetPolicy command;
    command.policy = *key;
    command.reason = text(invocation, "reason");
    return caseStep<SetPolicy>(invocation, command);
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
                             ? toTerm<Verdict>(text(invocation, "verdict"))
                             : Result<Verdict>(Verdict::Unverified);
    if (!verdict) return fail(verdict);
    RecordFact command;
    command.fact.verdict = *verdict;
    command.fact.evidence = text(invocation, "evidence");
    if (invocation.has(QStringLiteral("fact"))) {
        const auto id = toNumber(text(invocation, "fact"));
        if (!id) return fail(id);
        command.fact.id = static_cast<FactId>(*id);
        command.fact.claim = text(invocation, "claim");
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
        const auto event = toTerm<CaseEvent>(text(invocation, "meets"));
        if (!event) return fail(event);
        command.meets = *event;
    }
    command.party = *party;
    command.means = text(invocation, "means");
    command.text = text(invocation, "text");
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
    command.reason = text(invocation, "reason");
    return caseStep<CloseCase>(invocation, command);
}

Result<void> runReopen(const Invocation& invocation) {
    ReopenCase command;
    command.reason = text(invocation, "reason");
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
        const auto kind = toTerm<LinkKind>(text(invocation, "kind"));
        if (!kind) return fail(kind);
        command.kind = *kind;
    }
    return caseStep<LinkCases>(invocation, command);
}

Result<ClockId> clockOf(const Invocation& invocation) {
    return invocation.need(QStringLiteral("clock")).and_then(toNumber).map([](qint64 id) {
        return static_cast<ClockId>(id);
    });
}

Result<void> runPause(const Invocation& invocation) {
    const auto clock = clockOf(invocation);
    if (!clock) return fail(clock);
    const auto until = invocation.need(QStringLiteral("until")).and_then([](const QString& iso) {
        return toInstant(iso, OfficeHours().zone);
    });
    if (!until) return fail(until);
    PauseClock command;
    command.clock = *clock;
    command.until = *until;
    command.reason = text(invocation, "reason");
    return caseStep<PauseClock>(invocation, command);
}

Result<void> runExplain(const Invocation& invocation) {
    const auto clock = clockOf(invocation);
    if (!clock) return fail(clock);
    ExplainMissed command;
    command.clock = *clock;
    command.reason = text(invocation, "reason");
    return caseStep<ExplainMissed>(invocation, command);
}

Result<void> runSeen(const Invocation& invocation) {
    const auto clock = clockOf(invocation);
    if (!clock) return fail(clock);
    SeeEscalation command;
    command.clock = *clock;
    return caseStep<SeeEscalation>(invocation, command);
}

} // namespace

QList<Verb> caseStepVerbs() {
    const OptionSpec body{QStringLiteral("text"), QStringLiteral("T"),
                          Cli::tr("the text; or the words after the number")};
    const OptionSpec file{QStringLiteral("file"), QStringLiteral("FILE"), Cli::tr("the text, from a file")};
    const OptionSpec reason{QStringLiteral("reason"), QStringLiteral("R"),
                            Cli::tr("the reason, which is kept")};
    const OptionSpec when{QStringLiteral("when"), QStringLiteral("TIME"),
                          Cli::tr("when it happened; by default now")};
    const OptionSpec clock{QStringLiteral("clock"), QStringLiteral("ID"),
                           Cli::tr("the clock, as case show numbers it")};
    const auto verb = [](const char* name, const char* form, const QString& help,
                         const QList<OptionSpec>& options, Result<void> (*run)(const Invocation&)) {
        return Verb{QStringLiteral("case ") + QLatin1StringView(name), QLatin1StringView(form), help,
                    caseOptions(options), run};
    };
    return {
        verb("take", "ID --as USER", Cli::tr("Assigns the case to oneself."), {}, runTake),
        verb("assign", "ID --to NAME --as USER", Cli::tr("Assigns the case."),
             {{QStringLiteral("to"), QStringLiteral("NAME"), Cli::tr("to whom")}}, runAssign),
        verb("release", "ID --as USER",
             Cli::tr("Takes the first assignment of a case back, while nothing was done since."), {},
             runRelease),
        verb("edit", "ID [--title T --category C --unit U --helping-units U] --as USER",
             Cli::tr("Changes what the case is called, of which kind it is and whose it is."),
             {{QStringLiteral("title"), QStringLiteral("T"), Cli::tr("its title")},
              {QStringLiteral("category"), QStringLiteral("C"), Cli::tr("its category")},
              {QStringLiteral("unit"), QStringLiteral("U"), Cli::tr("the unit responsible")},
              {QStringLiteral("helping-units"), QStringLiteral("U"), Cli::tr("units that help")}},
             runEdit),
        verb("attach", "ID ITEM --as USER", Cli::tr("Attaches an item to the case."), {}, runAttach),
        verb("tier", "ID --tier N [--reason R] [--preview] --as USER",
             Cli::tr("Sets the tier; running clocks move, frozen ones stay."),
             {{QStringLiteral("tier"), QStringLiteral("N"), QStringLiteral("1 | 2 | 3")},
              reason,
              previewOption()},
             runTier),
        verb("policy", "ID KEY [--reason R] [--preview] --as USER",
             Cli::tr("Sets the policy; running clocks move, frozen ones stay."), {reason, previewOption()},
             runPolicy),
        verb("note", "ID --text T --as USER", Cli::tr("Writes a note."), {body, file}, runNote),
        verb("fact", "ID --claim C --verdict V --evidence E --as USER",
             Cli::tr("Records a fact, or another verdict on one."),
             {{QStringLiteral("claim"), QStringLiteral("C"), Cli::tr("what is claimed")},
              {QStringLiteral("verdict"), QStringLiteral("V"),
               QStringLiteral("unverified | true | partly | false")},
              {QStringLiteral("evidence"), QStringLiteral("E"), Cli::tr("what shows it")},
              {QStringLiteral("fact"), QStringLiteral("ID"), Cli::tr("the fact to change")}},
             runFact),
        verb(
            "call", "ID --party P [--means M --text T --meets EVENT --when TIME] --as USER",
            Cli::tr("Records whom we told, how and when."),
            {{QStringLiteral("party"), QStringLiteral("P"), Cli::tr("whom we told")},
             {QStringLiteral("means"), QStringLiteral("M"), Cli::tr("phone, message, in person")},
             body,
             {QStringLiteral("meets"), QStringLiteral("EVENT"),
              QStringLiteral("leaders_told | superiors_told | briefed | press_conference | result_reported")},
             when},
            runCall),
        verb("follow", "ID --text T [--calm] [--retrospective] --as USER",
             Cli::tr("Records what happened after the reply."),
             {body,
              file,
              {QStringLiteral("calm"), {}, Cli::tr("the matter is calm now")},
              {QStringLiteral("retrospective"), {}, Cli::tr("this is the retrospective report")}},
             runFollow),
        verb("close", "ID [--reason R] --as USER", Cli::tr("Closes the case."), {reason}, runClose),
        verb("reopen", "ID --reason R --as USER", Cli::tr("Reopens the case."), {reason}, runReopen),
        verb("archive", "ID --as USER", Cli::tr("Moves a closed case into the library."), {}, runArchive),
        verb("link", "ID OTHER [--kind K] [--undo] --as USER",
             Cli::tr("Links two cases, or takes the link back."),
             {{QStringLiteral("kind"), QStringLiteral("K"), QStringLiteral("same_matter | follows_from")},
              {QStringLiteral("undo"), {}, Cli::tr("takes the link back")}},
             runLink),
        verb(
            "pause", "ID --clock ID --until TIME --reason R --as USER", Cli::tr("Pauses a running clock."),
            {clock, {QStringLiteral("until"), QStringLiteral("TIME"), Cli::tr("when it runs again")}, reason},
            runPause),
        verb("explain", "ID --clock ID --reason R --as USER",
             Cli::tr("Gives the reason for a missed deadline."), {clock, reason}, runExplain),
        verb("seen", "ID --clock ID --as USER",
             Cli::tr("Says that the role which a missed deadline was told to has seen it."), {clock},
             runSeen),
    };
}

} // namespace dutydesk
