#include "desk/pull_plan.h"

#include "store/item_table.h"
#include "store/office_table.h"
#include "store/source_table.h"

namespace dutydesk {

namespace {

Result<QList<Source>> chosenSources(Database& db, const QList<SourceId>& ids, bool all, Instant now) {
    const SourceTable table(db);
    if (ids.isEmpty()) {
        auto sources = all ? table.list() : table.due(now);
        if (sources) sources->removeIf([](const Source& source) { return !source.enabled; });
        return sources;
    }
    QList<Source> sources;
    for (const SourceId id : ids) {
        auto source = table.load(id);
        if (!source) return fail(source);
        sources.append(*std::move(source));
    }
    return sources;
}

/// Header fields are Latin-1 at best; what cannot be sent is left out rather than mangled.
QString userAgent(const Office& office) {
    QString contact;
    for (const QChar c : office.contact.simplified())
        if (c.unicode() > 0x20 && c.unicode() < 0x7f && c != u'(' && c != u')') contact += c;
    const QString name = QStringLiteral("DutyDesk/0.1");
    return contact.isEmpty() ? name : name + QStringLiteral(" (+%1)").arg(contact);
}

} // namespace

Result<PullPlan> planPull(Database& db, const QList<SourceId>& ids, bool all, Instant now) {
    const auto sources = chosenSources(db, ids, all, now);
    if (!sources) return fail(sources);
    const auto office = OfficeTable(db).office();
    if (!office) return fail(office);
    auto networks = OfficeTable(db).networks();
    if (!networks) return fail(networks);
    auto rules = RuleTable(db).list();
    if (!rules) return fail(rules);

    PullPlan plan{{}, {}, *std::move(rules), *std::move(networks), userAgent(*office), office->hours.zone};
    for (const Source& source : *sources) {
        PullRequest request{source.id, source.kind, source.url, source.selectors, source.validators, {}};
        if (source.kind == SourceKind::List) {
            auto known = ItemTable(db).knownUrls(source.id);
            if (!known) return fail(known);
            request.knownUrls = *std::move(known);
        }
        plan.sources.insert(source.id, source);
        plan.requests.append(std::move(request));
    }
    return plan;
}

} // namespace dutydesk
