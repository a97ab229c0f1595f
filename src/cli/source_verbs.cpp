#include "casework/codes.h"
#include "cli/desk_session.h"
#include "cli/translated.h"
#include "desk/commands/office_commands.h"
#include "desk/error_words.h"
#include "desk/network_policy.h"
#include "desk/source_health.h"
#include "store/source_table.h"

#include <QJsonArray>

namespace dutydesk {

namespace {

QString nameOf(SourceKind kind) {
    switch (kind) {
    case SourceKind::Feed: return QStringLiteral("feed");
    case SourceKind::List: return QStringLiteral("list");
    case SourceKind::Page: break;
    }
    return QStringLiteral("page");
}

Result<SourceKind> kindOf(const QString& name) {
    for (const SourceKind kind : {SourceKind::Feed, SourceKind::List, SourceKind::Page})
        if (nameOf(kind) == name) return kind;
    return notOneOf(name, QStringLiteral("feed | list | page"));
}

Result<Source> sourceOf(const Invocation& invocation) {
    Source source;
    const auto url = invocation.need(QStringLiteral("url"));
    if (!url) return fail(url);
    const auto name = invocation.need(QStringLiteral("name"));
    if (!name) return fail(name);
    const auto kind = invocation.need(QStringLiteral("kind")).and_then(kindOf);
    if (!kind) return fail(kind);
    source.url = *url;
    source.name = *name;
    source.kind = *kind;
    source.selectors = {invocation.value(QStringLiteral("entry")), invocation.value(QStringLiteral("title")),
                        invocation.value(QStringLiteral("link")), invocation.value(QStringLiteral("date")),
                        invocation.value(QStringLiteral("next"))};
    source.noise = {invocation.values(QStringLiteral("ignore")),
                    invocation.values(QStringLiteral("ignore-lines"))};
    if (invocation.has(QStringLiteral("class"))) {
        const auto sourceClass = toTerm<SourceClass>(invocation.value(QStringLiteral("class")));
        if (!sourceClass) return fail(sourceClass);
        source.sourceClass = *sourceClass;
    }
    if (invocation.has(QStringLiteral("interval"))) {
        const auto minutes = toNumber(invocation.value(QStringLiteral("interval")));
        if (!minutes) return fail(minutes);
        source.interval = std::chrono::minutes(*minutes);
        source.adaptive = false;
    }
    return source;
}

Result<void> runSourceAdd(const Invocation& invocation) {
    const auto source = sourceOf(invocation);
    if (!source) return fail(source);
    return runCommand(invocation, AddSource{*source}).map([&](SourceId id) {
        invocation.print(QJsonObject{{"id", number(id)}, {"name", source->name}});
    });
}

QJsonValue textOrNull(const QString& text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }

QJsonObject sourceObject(const Source& source) {
    const SourceHealth& health = source.health;
    const QString asked = askedAddress(source.schedule, source.url);
    const auto& skew = source.schedule.clockSkew;
    return {{"id", number(source.id)},
            {"name", source.name},
            {"url", source.url},
            {"kind", nameOf(source.kind)},
            {"class", code(source.sourceClass)},
            {"enabled", source.enabled},
            {"intervalMinutes", static_cast<qint64>(source.interval / std::chrono::minutes(1))},
            {"items", health.items},
            {"lastAttempt", timeOrNull(health.lastAttempt)},
            {"lastSuccess", timeOrNull(health.lastSuccess)},
            {"lastNewItem", timeOrNull(health.lastNewItem)},
            {"nextDue", timeOrNull(health.nextDue)},
            {"error", health.error ? QJsonValue(sentence(*health.error)) : QJsonValue()},
            {"errorSince", timeOrNull(health.errorSince)},
            {"adaptive", source.adaptive},
            {"failures", health.failures},
            {"status", health.httpStatus == 0 ? QJsonValue() : QJsonValue(health.httpStatus)},
            {"silentSince", timeOrNull(silentSince(source))},
            {"advice", textOrNull(sourceAdvice(source))},
            {"movedTo", textOrNull(asked == source.url ? QString() : asked)},
            {"clockSkewSeconds", skew ? QJsonValue(qint64(*skew / std::chrono::seconds(1))) : QJsonValue()},
            {"futureDates", source.schedule.futureDates}};
}

Result<void> runSourceList(const Invocation& invocation) {
    return readStore(invocation, [](Database& db) { return SourceTable(db).list(); })
        .map([&](const QList<Source>& sources) {
            QJsonArray array;
            for (const Source& source : sources) array.append(sourceObject(source));
            invocation.print(array);
        });
}

/// Says what kind of site a source is.
Result<void> runSourceClass(const Invocation& invocation) {
    const auto id = invocation.number(0, QStringLiteral("ID"));
    if (!id) return fail(id);
    const auto sourceClass = invocation.word(1, QStringLiteral("CLASS")).and_then(toTerm<SourceClass>);
    if (!sourceClass) return fail(sourceClass);
    auto source = readStore(
        invocation, [id = static_cast<SourceId>(*id)](Database& db) { return SourceTable(db).load(id); });
    if (!source) return fail(source);
    source->sourceClass = *sourceClass;
    return runCommand(invocation, EditSource{*source}).map([&](Nothing) {
        invocation.print(QJsonObject{{"id", *id}, {"class", code(*sourceClass)}});
    });
}

struct TestInput {
    Source source;
    NetworkPolicy policy;
};

/// Fetches the source now and prints what came back; stores nothing.
Result<void> runSourceTest(const Invocation& invocation) {
    const auto id = invocation.number(0, QStringLiteral("ID"));
    if (!id) return fail(id);
    const auto input =
        readStore(invocation, [id = static_cast<SourceId>(*id)](Database& db) -> Result<TestInput> {
            const auto source = SourceTable(db).load(id);
            if (!source) return fail(source);
            auto policy = networkPolicy(db);
            if (!policy) return fail(policy);
            return TestInput{*source, *std::move(policy)};
        });
    if (!input) return fail(input);
    Puller puller(input->policy, invocation.clock());
    PullRequest request;
    request.source = input->source.id;
    request.kind = input->source.kind;
    request.url = input->source.url;
    request.selectors = input->source.selectors;
    request.noise = input->source.noise;
    QFuture<PullOutcome> pulled = puller.pull({std::move(request)});
    pulled.waitForFinished();
    if (pulled.resultCount() == 0) return fail(ErrorCode::Cancelled);
    const PullOutcome outcome = pulled.result();
    for (const Error& error : outcome.partial) invocation.say(sentence(error));
    if (outcome.error) return tl::unexpected(*outcome.error);
    for (const FoundItem& item : outcome.items)
        invocation.print(QJsonObject{{"title", item.title},
                                     {"url", item.url},
                                     {"published", timeOrNull(item.published)},
                                     {"characters", item.text.size()}});
    return {};
}

} // namespace

QList<Verb> sourceVerbs() {
    return {
        {QStringLiteral("source add"),
         QStringLiteral("--url U --kind feed|list|page --name N [selectors] --as USER"),
         Cli::tr("Adds a source."),
         personOptions(
             {{QStringLiteral("url"), QStringLiteral("U"), Cli::tr("its address, http or https")},
              {QStringLiteral("kind"), QStringLiteral("K"), QStringLiteral("feed | list | page")},
              {QStringLiteral("name"), QStringLiteral("N"), Cli::tr("what it is called here")},
              {QStringLiteral("entry"), QStringLiteral("S"),
               Cli::tr("one element per entry; CSS, or XPath 1.0")},
              {QStringLiteral("title"), QStringLiteral("S"), Cli::tr("the title inside an entry")},
              {QStringLiteral("link"), QStringLiteral("S"), Cli::tr("the link inside an entry")},
              {QStringLiteral("date"), QStringLiteral("S"), Cli::tr("the date inside an entry")},
              {QStringLiteral("next"), QStringLiteral("S"), Cli::tr("the link to the next page")},
              {QStringLiteral("ignore"), QStringLiteral("S"),
               Cli::tr("a part of a watched page that is no news; may be repeated")},
              {QStringLiteral("ignore-lines"), QStringLiteral("TEXT"),
               Cli::tr("lines of a watched page that contain it are no news; may be repeated")},
              {QStringLiteral("class"), QStringLiteral("C"), codesOf<SourceClass>()},
              {QStringLiteral("interval"), QStringLiteral("MIN"),
               Cli::tr("minutes between pulls; without it they adapt to how often the source changes")}}),
         runSourceAdd},
        {QStringLiteral("source list"), QString(), Cli::tr("Prints the sources with their health."),
         storeOptions(), runSourceList},
        {QStringLiteral("source class"), QStringLiteral("ID CLASS --as USER"),
         Cli::tr("Says what kind of site a source is: %1. It is a ground of the tiers that are proposed.")
             .arg(codesOf<SourceClass>()),
         personOptions(), runSourceClass},
        {QStringLiteral("source test"), QStringLiteral("ID"),
         Cli::tr("Fetches a source now and prints what came back; stores nothing."), storeOptions(),
         runSourceTest},
    };
}

} // namespace dutydesk
