#include "cli/desk_session.h"
#include "cli/translated.h"
#include "store/item_table.h"

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

Result<PaperFormat> formatOf(const QString& name) {
    if (name == u"pdf") return PaperFormat::Pdf;
    if (name == u"html") return PaperFormat::Html;
    if (name == u"csv") return PaperFormat::Csv;
    return fail(ErrorCode::Usage, name, QStringLiteral("pdf | html | csv"));
}

Result<QDate> dayOf(const Invocation& invocation, const QTimeZone& zone) {
    if (!invocation.has(QStringLiteral("date"))) return toDateTime(invocation.clock().now(), zone).date();
    const QDate day = QDate::fromString(invocation.value(QStringLiteral("date")), Qt::ISODate);
    if (!day.isValid())
        return fail(ErrorCode::Usage, invocation.value(QStringLiteral("date")), QStringLiteral("2026-02-13"));
    return day;
}

Result<void> runSummary(const Invocation& invocation) {
    const auto format = invocation.need(QStringLiteral("format")).and_then(formatOf);
    if (!format) return fail(format);
    const auto path = invocation.need(QStringLiteral("out"));
    if (!path) return fail(path);
    auto desk = openDeskAsPerson(invocation);
    if (!desk) return fail(desk);
    const auto day = dayOf(invocation, (*desk)->office().hours.zone);
    if (!day) return fail(day);
    return waitFor((*desk)->exportPaper(*day, *format, *path)).map([&](const QString& written) {
        invocation.print(written);
    });
}

} // namespace

QList<Verb> reportVerbs() {
    return {
        {QStringLiteral("search"), QStringLiteral("QUERY"),
         Cli::tr("Prints the items and cases that hold every word of the query."),
         storeOptions({{QStringLiteral("query"), QStringLiteral("Q"),
                        Cli::tr("the query; or the words that follow")}}),
         runSearch},
        {QStringLiteral("summary"), QStringLiteral("[--date D] --format pdf|html|csv --out FILE --as USER"),
         Cli::tr("Issues the day's paper."),
         personOptions({{QStringLiteral("date"), QStringLiteral("D"), Cli::tr("the day; by default today")},
                        {QStringLiteral("format"), QStringLiteral("F"), QStringLiteral("pdf | html | csv")},
                        {QStringLiteral("out"), QStringLiteral("FILE"), Cli::tr("where to write it")}}),
         runSummary},
    };
}

} // namespace dutydesk
