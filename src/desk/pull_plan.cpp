#include "desk/pull_plan.h"

#include "desk/network_policy.h"
#include "store/dead_entry_table.h"
#include "store/item_table.h"
#include "store/lease_table.h"
#include "store/source_table.h"
#include "store/word_list_table.h"

#include <algorithm>

namespace dutydesk {

namespace {

Result<QList<SourceId>> chosenSources(Database& db, const PullChoice& choice, Instant now) {
    const SourceTable table(db);
    for (const SourceId id : choice.ids)
        if (auto source = table.load(id); !source) return fail(source);
    if (!choice.ids.isEmpty()) return choice.ids;
    auto sources = choice.all ? table.list() : table.due(now);
    if (!sources) return fail(sources);
    std::ranges::stable_sort(*sources, goesBefore,
                             [](const Source& source) { return source.health.lastAttempt; });
    QList<SourceId> ids;
    for (const Source& source : *sources)
        if (source.enabled) ids.append(source.id);
    return ids;
}

} // namespace

Result<QList<SourceId>> takeSources(Database& db, const PullChoice& choice, const QString& holder,
                                    Instant now) {
    const auto chosen = chosenSources(db, choice, now);
    if (!chosen) return fail(chosen);
    auto taken = LeaseTable(db, holder).take(*chosen, now);
    if (taken && taken->isEmpty() && !choice.ids.isEmpty())
        return fail(ErrorCode::StoreBusy, QStringLiteral("pull"));
    return taken;
}

Result<PullPlan> planPull(Database& db, const QList<SourceId>& ids, Instant now) {
    const auto policy = networkPolicy(db);
    if (!policy) return fail(policy);
    auto book = readRuleBook(db);
    if (!book) return fail(book);

    PullPlan plan{{}, {}, *std::move(book), policy->allowedNetworks, policy->userAgent, policy->zone};
    for (const SourceId id : ids) {
        auto loaded = SourceTable(db).load(id);
        if (!loaded) return fail(loaded);
        const Source& source = *loaded;
        PullRequest request{source.id, source.kind, source.url, source.selectors, source.validators, {}};
        if (const QString address = askedAddress(source.schedule, source.url); address != source.url)
            request.movedTo = address;
        if (source.kind == SourceKind::List) {
            auto known = ItemTable(db).knownUrls(source.id);
            if (!known) return fail(known);
            request.knownUrls = *std::move(known);
            const auto dead = DeadEntryTable(db).load(source.id, now);
            if (!dead) return fail(dead);
            request.knownUrls.unite(dead->resting);
            if (dead->anyDue) request.validators = {};
        }
        if (source.kind == SourceKind::Page) {
            request.noise = source.noise;
            auto text = ItemTable(db).newestText(source.id, source.url);
            if (!text) return fail(text);
            if (!text->isEmpty()) plan.pageTexts.insert(source.id, *std::move(text));
        }
        plan.sources.insert(source.id, source);
        plan.requests.append(std::move(request));
    }
    return plan;
}

} // namespace dutydesk
