#include "cli/desk_session.h"
#include "cli/translated.h"
#include "store/text_search.h"

namespace dutydesk {

namespace {

Result<void> runSearch(const Invocation& invocation) {
    const auto query = invocation.needText(QStringLiteral("query"), 0);
    if (!query) return fail(query);
    return readStore(invocation, [query = *query](Database& db) { return searchStore(db, query); })
        .map([&](const QList<FoundText>& found) {
            for (const FoundText& text : found)
                invocation.print(QJsonObject{{"kind", text.kind == FoundText::Kind::Item ? "item" : "case"},
                                             {"id", text.id},
                                             {"title", text.title},
                                             {"place", text.place},
                                             {"snippet", text.snippet},
                                             {"at", toIsoUtc(text.at)}});
        });
}

} // namespace

QList<Verb> searchVerbs() {
    return {
        {QStringLiteral("search"), QStringLiteral("QUERY"),
         Cli::tr("Prints the items and cases that hold every word of the query."),
         storeOptions({{QStringLiteral("query"), QStringLiteral("Q"),
                        Cli::tr("the query; or the words that follow")}}),
         runSearch},
    };
}

} // namespace dutydesk
