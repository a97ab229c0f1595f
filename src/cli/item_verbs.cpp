#include "base/text_diff.h"
#include "cli/desk_session.h"
#include "cli/translated.h"
#include "store/item_table.h"

namespace dutydesk {

namespace {

/// A revision by its number; `fallback` where the option is not given.
Result<Item> revisionOf(const QList<Item>& revisions, const Invocation& invocation, const QString& option,
                        qint64 fallback) {
    qint64 number = fallback;
    if (invocation.has(option)) {
        const auto given = toNumber(invocation.value(option));
        if (!given) return fail(given);
        number = *given;
    }
    for (const Item& item : revisions)
        if (item.revision == number) return item;
    return fail(ErrorCode::NotFound, QStringLiteral("revision %1").arg(number));
}

Result<void> runDiff(const Invocation& invocation) {
    const auto id = invocation.number(0, QStringLiteral("ID"));
    if (!id) return fail(id);
    const auto revisions = readStore(
        invocation, [id = static_cast<ItemId>(*id)](Database& db) { return ItemTable(db).revisions(id); });
    if (!revisions) return fail(revisions);
    if (revisions->isEmpty()) return fail(ErrorCode::NotFound, QStringLiteral("item %1").arg(*id));
    const auto later = revisionOf(*revisions, invocation, QStringLiteral("to"), revisions->last().revision);
    if (!later) return fail(later);
    const auto earlier =
        revisionOf(*revisions, invocation, QStringLiteral("from"), std::max(1, later->revision - 1));
    if (!earlier) return fail(earlier);
    const auto whole = [](const Item& item) { return item.title + u'\n' + item.text; };
    for (const DiffPart& part : sentenceDifferences(whole(*earlier), whole(*later))) {
        if (part.kind == DiffPart::Same) continue;
        const QString mark = part.kind == DiffPart::Added ? QStringLiteral("+ ") : QStringLiteral("- ");
        for (const QString& line : part.text.split(u'\n', Qt::SkipEmptyParts)) invocation.print(mark + line);
    }
    return {};
}

} // namespace

QList<Verb> itemVerbs() {
    return {
        {QStringLiteral("item diff"), QStringLiteral("ID [--from N] [--to N]"),
         Cli::tr("Prints what was added (+) and removed (-) between two versions of an item; the last two if "
                 "none are named."),
         storeOptions({{QStringLiteral("from"), QStringLiteral("N"), Cli::tr("the earlier version")},
                       {QStringLiteral("to"), QStringLiteral("N"), Cli::tr("the later version")}}),
         runDiff},
    };
}

} // namespace dutydesk
