#include "casework/codes.h"
#include "cli/desk_session.h"
#include "cli/translated.h"
#include "desk/commands/review_commands.h"
#include "store/flag_table.h"
#include "store/item_table.h"
#include "store/repost_table.h"

#include <QJsonArray>

namespace dutydesk {

namespace {

/// --source 3 --source 4, or --source 3 4.
Result<QList<SourceId>> sourcesOf(const Invocation& invocation) {
    QList<SourceId> ids;
    for (const QString& word : invocation.values(QStringLiteral("source")) + invocation.positional()) {
        const auto id = toNumber(word);
        if (!id) return fail(id);
        ids.append(static_cast<SourceId>(*id));
    }
    return ids;
}

Result<void> runPull(const Invocation& invocation) {
    const auto ids = sourcesOf(invocation);
    if (!ids) return fail(ids);
    auto desk = invocation.has(QStringLiteral("as")) ? openDeskAsPerson(invocation) : openDesk(invocation);
    if (!desk) return fail(desk);
    QObject::connect(&(*desk)->pulls(), &PullService::progress, desk->get(),
                     [&](int done, int of, const QString& name) {
                         invocation.say(QStringLiteral("%1/%2 %3").arg(done).arg(of).arg(name));
                     });
    const auto pulled = waitFor((*desk)->pull(*ids, invocation.has(QStringLiteral("all"))));
    return pulled.map([&](const PullSummary& summary) {
        invocation.print(QJsonObject{{"sources", summary.sources},
                                     {"new", summary.newItems},
                                     {"revised", summary.revised},
                                     {"flagged", summary.flagged},
                                     {"failed", summary.failed},
                                     {"offline", summary.offline},
                                     {"seconds", summary.seconds}});
    });
}

struct FlagLine {
    Flag flag;
    QString title;
    QString sourceName;
    QString url;
    QList<ItemId> members; ///< that tell the same, itself among them
};

Result<QList<FlagLine>> flagLines(Database& db, Instant since, bool unlikely) {
    const auto flags = FlagTable(db).since(since);
    if (!flags) return fail(flags);
    QList<FlagLine> lines;
    for (const Flag& flag : *flags) {
        if (flag.unlikely != unlikely && flag.state == FlagState::New) continue;
        const auto item = ItemTable(db).load(flag.item, flag.revision);
        if (!item) return fail(item);
        const auto members = RepostTable(db).members(flag.item);
        if (!members) return fail(members);
        lines.append({flag, item->title, item->sourceName, item->url, *members});
    }
    return lines;
}

QJsonObject flagObject(const FlagLine& line) {
    const Flag& flag = line.flag;
    QJsonArray words;
    for (const Hit& hit : flag.hits)
        if (hit.shown && !words.contains(hit.keyword)) words.append(hit.keyword);
    return {{"id", number(flag.id)},
            {"item", number(flag.item)},
            {"group", line.members.size() > 1 ? QJsonValue(number(line.members.first())) : QJsonValue()},
            {"versions", line.members.size()},
            {"title", line.title},
            {"url", line.url},
            {"source", line.sourceName},
            {"rule", flag.ruleName},
            {"tier", int(flag.tier)},
            {"grounds", toJson(flag.grounds)},
            {"tierByPerson", flag.tierBy != UserId::None},
            {"withdrawn", flag.withdrawn ? QJsonValue(toIsoUtc(*flag.withdrawn)) : QJsonValue()},
            {"state", code(flag.state)},
            {"words", words},
            {"because", flag.because},
            {"confidence", flag.confidence},
            {"case", flag.caseId == CaseId::None ? QJsonValue() : QJsonValue(number(flag.caseId))},
            {"at", toIsoUtc(flag.at)}};
}

Result<void> runFlags(const Invocation& invocation) {
    Instant since = fromMillis(0);
    if (invocation.has(QStringLiteral("since"))) {
        const auto at = toInstant(invocation.value(QStringLiteral("since")), OfficeHours().zone);
        if (!at) return fail(at);
        since = *at;
    }
    const auto lines = readStore(invocation, [since, unlikely = invocation.has(QStringLiteral("unlikely"))](
                                                 Database& db) { return flagLines(db, since, unlikely); });
    if (!lines) return fail(lines);
    QJsonArray array;
    for (const FlagLine& line : *lines) {
        const Flag& flag = line.flag;
        if (invocation.has(QStringLiteral("json")))
            array.append(flagObject(line));
        else
            invocation.print(QStringLiteral("%1\t%2\t%3\t%4\t%5")
                                 .arg(number(flag.id))
                                 .arg(int(flag.tier))
                                 .arg(code(flag.state), flag.ruleName, line.title));
    }
    if (invocation.has(QStringLiteral("json"))) invocation.print(array);
    return {};
}

Result<Flag> flagOf(Desk& desk, const Invocation& invocation) {
    const auto id = invocation.number(0, QStringLiteral("ID"));
    if (!id) return fail(id);
    return waitFor(
        desk.read([id = static_cast<FlagId>(*id)](Database& db) { return FlagTable(db).load(id); }));
}

Result<void> runSplit(const Invocation& invocation) {
    if (const auto id = invocation.number(0, QStringLiteral("ID")); !id) return fail(id);
    auto desk = openDeskAsPerson(invocation);
    if (!desk) return fail(desk);
    const auto flag = flagOf(**desk, invocation);
    if (!flag) return fail(flag);
    if (invocation.has(QStringLiteral("undo")))
        return waitFor((*desk)->run(UndoSplit{flag->item})).map([](Nothing) {});
    return waitFor((*desk)->run(SplitItem{flag->item})).map([](Nothing) {});
}

Result<void> runDismiss(const Invocation& invocation) {
    if (const auto id = invocation.number(0, QStringLiteral("ID")); !id) return fail(id);
    auto desk = openDeskAsPerson(invocation);
    if (!desk) return fail(desk);
    const auto flag = flagOf(**desk, invocation);
    if (!flag) return fail(flag);
    if (invocation.has(QStringLiteral("undo")))
        return waitFor((*desk)->run(UndoReview{flag->item})).map([](Nothing) {});
    return waitFor((*desk)->run(DismissItem{flag->item, invocation.value(QStringLiteral("reason"))}))
        .map([](Nothing) {});
}

} // namespace

QList<Verb> pullVerbs() {
    return {
        {QStringLiteral("pull"), QStringLiteral("[--source ID…] [--all]"),
         Cli::tr("Fetches the sources that are due, those named, or all."),
         personOptions(
             {{QStringLiteral("source"), QStringLiteral("ID"), Cli::tr("only this source; may be repeated")},
              {QStringLiteral("all"), {}, Cli::tr("all of them, due or not")}}),
         runPull},
        {QStringLiteral("flags"), QStringLiteral("[--since TIME] [--unlikely] [--json]"),
         Cli::tr("Prints the flags."),
         storeOptions({{QStringLiteral("since"), QStringLiteral("TIME"), Cli::tr("only those after it")},
                       {QStringLiteral("unlikely"),
                        {},
                        Cli::tr("instead of those to review, those that are unlikely or that a changed rule "
                                "no longer makes")},
                       {QStringLiteral("json"), {}, Cli::tr("as one JSON array")}}),
         runFlags},
        {QStringLiteral("flag dismiss"), QStringLiteral("ID --reason R --as USER [--undo]"),
         Cli::tr("Dismisses a flagged item with a reason; a dismissal can be undone."),
         personOptions({{QStringLiteral("reason"), QStringLiteral("R"), Cli::tr("why it needs no case")},
                        {QStringLiteral("undo"), {}, Cli::tr("takes a dismissal back")}}),
         runDismiss},
        {QStringLiteral("flag split"), QStringLiteral("ID --as USER [--undo]"),
         Cli::tr("Takes a flagged item out of the group of those that tell the same matter; it stays out."),
         personOptions({{QStringLiteral("undo"), {}, Cli::tr("puts it back")}}), runSplit},
    };
}

} // namespace dutydesk
