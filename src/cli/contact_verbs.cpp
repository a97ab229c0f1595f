#include "casework/codes.h"
#include "cli/case_step.h"
#include "cli/translated.h"
#include "desk/commands/task_commands.h"
#include "store/call_list_table.h"

#include <algorithm>

namespace dutydesk {

namespace {

QJsonObject contactObject(const CallContact& contact) {
    QString tiers;
    for (const Tier tier : contact.tiers) tiers += code(tier);
    return {{"id", number(contact.id)},
            {"place", contact.place},
            {"party", contact.party},
            {"phone", contact.phone},
            {"policy", contact.policy},
            {"tiers", tiers},
            {"meets", contact.meets ? QString(code(*contact.meets)) : QString()}};
}

/// Who on the list was told already, by the name under which the call was recorded.
QJsonObject calledObject(const CallContact& contact, const CaseFile& file) {
    QJsonObject object = contactObject(contact);
    QJsonValue called;
    for (const CaseEntry& entry : file.entries)
        if ((entry.kind == EntryKind::Call || entry.kind == EntryKind::Brief) && entry.party == contact.party)
            called = toIso(entry.at, OfficeHours().zone);
    object.insert(QStringLiteral("called"), called);
    return object;
}

Result<void> runCalls(const Invocation& invocation) {
    const auto id = caseOf(invocation);
    if (!id) return fail(id);
    using Calls = std::pair<QList<CallContact>, CaseFile>;
    return readStore(invocation,
                     [id = *id](Database& db) -> Result<Calls> {
                         auto file = CaseTable(db).load(id);
                         if (!file) return fail(file);
                         auto list = CallListTable(db).listFor(file->head.policy, file->head.tier);
                         if (!list) return fail(list);
                         return Calls{*std::move(list), *std::move(file)};
                     })
        .map([&](const Calls& calls) {
            for (const CallContact& contact : calls.first)
                invocation.print(calledObject(contact, calls.second));
        });
}

Result<void> runContactAdd(const Invocation& invocation) {
    CallContact contact;
    const auto party = invocation.need(QStringLiteral("party"));
    if (!party) return fail(party);
    contact.party = *party;
    contact.phone = invocation.value(QStringLiteral("phone"));
    contact.policy = invocation.value(QStringLiteral("policy"));
    if (invocation.has(QStringLiteral("place"))) {
        const auto place = toNumber(invocation.value(QStringLiteral("place")));
        if (!place) return fail(place);
        contact.place = int(std::min<qint64>(*place, 999));
    }
    if (invocation.has(QStringLiteral("tiers"))) {
        contact.tiers.clear();
        const QString tiers = invocation.value(QStringLiteral("tiers"));
        for (const QChar digit : tiers) {
            const auto tier = fromCode<Tier>(QString(digit));
            if (!tier) return notOneOf(tiers, QStringLiteral("1 | 12 | 123"));
            if (!contact.tiers.contains(*tier)) contact.tiers.append(*tier);
        }
    }
    if (invocation.has(QStringLiteral("meets"))) {
        const auto event = toTerm<CaseEvent>(invocation.value(QStringLiteral("meets")));
        if (!event) return fail(event);
        contact.meets = *event;
    }
    return runCommand(invocation, SaveCallContact{contact}).map([&](ContactId id) {
        invocation.print(QJsonObject{{"id", number(id)}});
    });
}

Result<void> runContactList(const Invocation& invocation) {
    return readStore(invocation, [](Database& db) { return CallListTable(db).list(); })
        .map([&](const QList<CallContact>& all) {
            for (const CallContact& contact : all) invocation.print(contactObject(contact));
        });
}

Result<void> runContactRemove(const Invocation& invocation) {
    const auto id = invocation.number(0, QStringLiteral("ID"));
    if (!id) return fail(id);
    return runCommand(invocation, RemoveCallContact{static_cast<ContactId>(*id)}).map([](Nothing) {});
}

} // namespace

QList<Verb> contactVerbs() {
    const OptionSpec meets{
        QStringLiteral("meets"), QStringLiteral("EVENT"),
        QStringLiteral("leaders_told | superiors_told | briefed | press_conference | result_reported")};
    return {
        {QStringLiteral("case calls"), QStringLiteral("ID"),
         Cli::tr("Prints whom to phone for this case, in order, and who was told already."), storeOptions(),
         runCalls},
        {QStringLiteral("contact add"),
         QStringLiteral("--party P [--phone N --place N --policy KEY --tiers 12 --meets EVENT] --as USER"),
         Cli::tr("Adds somebody to the list of whom to phone first."),
         personOptions(
             {{QStringLiteral("party"), QStringLiteral("P"), Cli::tr("the post or the office")},
              {QStringLiteral("phone"), QStringLiteral("N"), Cli::tr("the number")},
              {QStringLiteral("place"), QStringLiteral("N"), Cli::tr("1: first")},
              {QStringLiteral("policy"), QStringLiteral("KEY"), Cli::tr("only for this policy")},
              {QStringLiteral("tiers"), QStringLiteral("N"), Cli::tr("for which tiers; 1 without it")},
              meets}),
         runContactAdd},
        {QStringLiteral("contact list"), QString(), Cli::tr("Prints whom to phone first."), storeOptions(),
         runContactList},
        {QStringLiteral("contact remove"), QStringLiteral("ID --as USER"),
         Cli::tr("Takes somebody off the list of whom to phone."), personOptions(), runContactRemove},
    };
}

} // namespace dutydesk
