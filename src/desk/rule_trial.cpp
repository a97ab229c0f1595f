#include "desk/rule_trial.h"

namespace dutydesk {

Result<RuleTrial> RuleTrial::create(const Rule& before, const Rule& after, const WordLists& lists) {
    auto screen = Screen::compile({{after.id, after.query, after.threshold}}, lists);
    if (!screen) return fail(screen);
    auto earlier = Screen::compile({{before.id, before.query, before.threshold}}, lists);
    return RuleTrial({before, earlier ? std::optional(*std::move(earlier)) : std::nullopt},
                     {after, *std::move(screen)});
}

bool RuleTrial::Version::flags(const Item& item) const {
    if (!screen || (!rule.sources.isEmpty() && !rule.sources.contains(item.source))) return false;
    if ((rule.activeFrom && item.found < *rule.activeFrom) ||
        (rule.activeUntil && item.found >= *rule.activeUntil))
        return false;
    const QList<RuleMatch> matches = screen->screen(item.title, item.text, item.url);
    return !matches.isEmpty() && matches.first().likely;
}

Result<RuleTrial::Page> RuleTrial::page(Database& db, const std::optional<ItemPlace>& place, Instant since,
                                        int limit) const {
    const auto items = ItemTable(db).newest(place, since, limit);
    if (!items) return fail(items);
    Page page;
    page.looked = static_cast<int>(items->size());
    if (page.looked == limit) page.next = ItemPlace{items->last().found, items->last().id};
    for (const Item& item : *items) {
        const bool was = m_before.flags(item);
        const bool is = m_after.flags(item);
        if (!was && !is) continue;
        const auto change = was && is ? TrialItem::Change::Both
                            : is      ? TrialItem::Change::Added
                                      : TrialItem::Change::Lost;
        page.items.append({item.id, item.title, item.sourceName, item.found, change});
    }
    return page;
}

} // namespace dutydesk
