#include "casework/codes.h"
#include "casework/words.h"
#include "cli/case_json.h"
#include "cli/desk_session.h"
#include "cli/translated.h"
#include "desk/commands/case_commands.h"
#include "desk/commands/reply_state.h"
#include "desk/evidence_files.h"
#include "store/flag_table.h"
#include "store/office_table.h"
#include "store/sealed_notes.h"

#include <QDir>
#include <QJsonArray>

namespace dutydesk {

namespace {

Result<CaseQuery> queryOf(const Invocation& invocation) {
    CaseQuery query;
    for (const QString& word : invocation.value(QStringLiteral("state")).split(u',', Qt::SkipEmptyParts)) {
        const auto state = toTerm<CaseState>(word);
        if (!state) return fail(state);
        query.states.append(*state);
    }
    if (invocation.has(QStringLiteral("tier"))) {
        const auto tier = toTerm<Tier>(invocation.value(QStringLiteral("tier")));
        if (!tier) return fail(tier);
        query.tier = *tier;
    }
    if (invocation.has(QStringLiteral("due-before"))) {
        const auto at = toInstant(invocation.value(QStringLiteral("due-before")), OfficeHours().zone);
        if (!at) return fail(at);
        query.dueBefore = *at;
    }
    query.all = invocation.has(QStringLiteral("all"));
    if (invocation.has(QStringLiteral("before"))) {
        const auto id = toNumber(invocation.value(QStringLiteral("before")));
        if (!id) return fail(id);
        query.before = static_cast<CaseId>(*id);
    }
    if (invocation.has(QStringLiteral("limit"))) {
        const auto limit = toNumber(invocation.value(QStringLiteral("limit")));
        if (!limit) return fail(limit);
        query.limit = int(std::clamp<qint64>(*limit, 1, 100'000));
    }
    return query;
}

QString lineOf(const CaseRow& row, Instant now) {
    const auto ticking = std::find_if(row.clocks.begin(), row.clocks.end(),
                                      [](const Clock& clock) { return clock.state != ClockState::Missed; });
    const QString due = ticking == row.clocks.end() ? QString() : remaining(now, ticking->deadline.due);
    return QStringLiteral("%1\t%2 %3\t%4\t%5\t%6\t%7")
        .arg(QString::number(number(row.head.id)), QString(shape(row.head.tier)), word(row.head.tier),
             word(row.head.state), due, row.assigneeName, row.head.title);
}

Result<void> runCases(const Invocation& invocation) {
    const auto query = queryOf(invocation);
    if (!query) return fail(query);
    const auto rows =
        readStore(invocation, [query = *query](Database& db) { return CaseTable(db).list(query); });
    if (!rows) return fail(rows);
    if (rows->size() == query->limit)
        invocation.say(
            Cli::tr("These are %1; there may be more. --limit asks for more at once, --before for those "
                    "with a lower number.")
                .arg(rows->size()));
    if (!invocation.has(QStringLiteral("json"))) {
        for (const CaseRow& row : *rows) invocation.print(lineOf(row, invocation.clock().now()));
        return {};
    }
    QJsonArray array;
    for (const CaseRow& row : *rows) {
        QJsonObject object = headObject(row.head);
        object.insert(QStringLiteral("assignee"), row.assigneeName);
        object.insert(QStringLiteral("clocks"), clockArray(row.clocks, OfficeHours().zone));
        array.append(object);
    }
    invocation.print(array);
    return {};
}

/// --flag 3 --flag 4, or --flag 3 4.
Result<QList<FlagId>> flagsOf(const Invocation& invocation) {
    QList<FlagId> ids;
    for (const QString& word : invocation.values(QStringLiteral("flag")) + invocation.positional()) {
        const auto id = toNumber(word);
        if (!id) return fail(id);
        ids.append(static_cast<FlagId>(*id));
    }
    return ids;
}

Result<QList<ItemId>> itemsOf(Database& db, const QList<FlagId>& flags) {
    QList<ItemId> items;
    for (const FlagId id : flags) {
        const auto flag = FlagTable(db).load(id);
        if (!flag) return fail(flag);
        if (!items.contains(flag->item)) items.append(flag->item);
    }
    return items;
}

Result<void> runOpen(const Invocation& invocation) {
    const auto flags = flagsOf(invocation);
    if (!flags) return fail(flags);
    OpenCase command;
    command.title = invocation.value(QStringLiteral("title"));
    if (flags->isEmpty() && command.title.isEmpty()) return missing(QStringLiteral("--flag | --title"));
    if (invocation.has(QStringLiteral("tier"))) {
        const auto tier = toTerm<Tier>(invocation.value(QStringLiteral("tier")));
        if (!tier) return fail(tier);
        command.tier = *tier;
    }
    command.category = invocation.value(QStringLiteral("category"));
    command.unit = invocation.value(QStringLiteral("unit"));
    command.policy = invocation.value(QStringLiteral("policy"));
    auto desk = openDeskAsPerson(invocation);
    if (!desk) return fail(desk);
    const auto items = waitFor((*desk)->read([flags = *flags](Database& db) { return itemsOf(db, flags); }));
    if (!items) return fail(items);
    command.items = *items;
    return waitFor((*desk)->run(std::move(command))).map([&](const CaseChanged& changed) {
        invocation.print(changedObject(changed));
    });
}

/// A case with everything it holds, and its history; informants' notes only by number.
Result<QJsonObject> wholeCase(Database& db, CaseId id) {
    const auto file = CaseTable(db).load(id);
    if (!file) return fail(file);
    const auto office = OfficeTable(db).office();
    if (!office) return fail(office);
    const auto sealed = SealedNotes(db).ofCase(id, UserId::None);
    if (!sealed) return fail(sealed);
    const auto history = AuditLog(db).list(QStringLiteral("case"), number(id), 10'000);
    if (!history) return fail(history);
    QJsonArray notes;
    for (const SealedNote& note : *sealed)
        notes.append(
            QJsonObject{{"id", number(note.id)}, {"by", number(note.by)}, {"at", toIsoUtc(note.at)}});
    const QTimeZone zone = OfficeHours().zone;
    QJsonObject object = caseObject(*file, zone);
    object.insert(QStringLiteral("sealedNotes"), notes);
    QJsonArray checks;
    if (const Draft* draft = newestDraft(*file))
        checks = checkArray(checkDraft(*file, *draft, *office), draft->text);
    object.insert(QStringLiteral("checks"), checks);
    object.insert(QStringLiteral("signed"), newestDraft(*file) && validSignature(*file));
    object.insert(QStringLiteral("history"), historyArray(*history, zone));
    return object;
}

Result<void> runShow(const Invocation& invocation) {
    const auto id = invocation.number(0, QStringLiteral("ID"));
    if (!id) return fail(id);
    return readStore(invocation, [id = static_cast<CaseId>(*id)](Database& db) { return wholeCase(db, id); })
        .map([&](const QJsonObject& object) {
            if (invocation.has(QStringLiteral("json")))
                invocation.print(object);
            else
                invocation.print(QString::fromUtf8(QJsonDocument(object).toJson()).trimmed());
        });
}

Result<void> runEvidence(const Invocation& invocation) {
    const auto id = invocation.number(0, QStringLiteral("ID"));
    if (!id) return fail(id);
    const auto out = invocation.need(QStringLiteral("out"));
    if (!out) return fail(out);
    return readStore(invocation, [id = static_cast<CaseId>(*id), folder = QDir(*out).absolutePath(),
                                  now = invocation.clock().now()](
                                     Database& db) { return exportEvidence(db, id, folder, now); })
        .map([&](const EvidenceExport& done) {
            for (const QString& title : done.without)
                invocation.say(Cli::tr("There is no evidence of \"%1\"; the manifest says why.").arg(title));
            invocation.print(QJsonObject{{"folder", done.folder},
                                         {"files", done.files},
                                         {"without", static_cast<int>(done.without.size())}});
        });
}

} // namespace

QList<Verb> caseVerbs() {
    return {
        {QStringLiteral("cases"),
         QStringLiteral("[--state S --tier N --due-before TIME --all --limit N --before ID --json]"),
         Cli::tr("Prints the open cases, nearest deadline first."),
         storeOptions(
             {{QStringLiteral("state"), QStringLiteral("S"),
               Cli::tr("only in these states, parted by commas")},
              {QStringLiteral("tier"), QStringLiteral("N"), Cli::tr("only of this tier")},
              {QStringLiteral("due-before"), QStringLiteral("TIME"),
               Cli::tr("only with a deadline before it")},
              {QStringLiteral("all"), {}, Cli::tr("closed and archived ones too, by number")},
              {QStringLiteral("limit"), QStringLiteral("N"), Cli::tr("at most so many; 500 without it")},
              {QStringLiteral("before"), QStringLiteral("ID"), Cli::tr("only with a lower number")},
              {QStringLiteral("json"), {}, Cli::tr("as one JSON array")}}),
         runCases},
        {QStringLiteral("case open"), QStringLiteral("--flag ID… | --title T [--tier N …] --as USER"),
         Cli::tr("Opens a case from flags or by hand."),
         personOptions(
             {{QStringLiteral("flag"), QStringLiteral("ID"),
               Cli::tr("a flag whose item it is about; may be repeated")},
              {QStringLiteral("title"), QStringLiteral("T"), Cli::tr("its title; by default the item's")},
              {QStringLiteral("tier"), QStringLiteral("N"),
               Cli::tr("its tier; by default the gravest proposed")},
              {QStringLiteral("category"), QStringLiteral("C"), Cli::tr("its category")},
              {QStringLiteral("unit"), QStringLiteral("U"), Cli::tr("the unit responsible")},
              {QStringLiteral("policy"), QStringLiteral("P"),
               Cli::tr("the policy of its clocks; by default the office's")}}),
         runOpen},
        {QStringLiteral("case show"), QStringLiteral("ID [--json]"),
         Cli::tr("Prints a case with everything it holds."),
         storeOptions({{QStringLiteral("json"), {}, Cli::tr("as one line")}}), runShow},
        {QStringLiteral("case evidence"), QStringLiteral("ID --out DIR"),
         Cli::tr("Writes what was fetched when the case's items were flagged, with a manifest of addresses, "
                 "times, heads and hashes."),
         storeOptions({{QStringLiteral("out"), QStringLiteral("DIR"),
                        Cli::tr("the folder; made if it is not there")}}),
         runEvidence},
    };
}

} // namespace dutydesk
