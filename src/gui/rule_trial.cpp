#include "gui/rule_trial.h"

#include "screening/screen.h"
#include "store/item_table.h"

namespace dutydesk {

Result<RuleTrial> tryRule(Database& db, const QString& query, int limit) {
    const auto screen = Screen::compile({{RuleId(1), query}});
    if (!screen) return fail(screen);
    RuleTrial trial;
    ItemId after = ItemId::None;
    while (trial.items < limit) {
        const auto page = ItemTable(db).page(after, std::min(200, limit - trial.items));
        if (!page) return fail(page);
        if (page->isEmpty()) break;
        for (const Item& item : *page) {
            if (screen->screen(item.title, item.text).isEmpty()) continue;
            ++trial.found;
            if (trial.titles.size() < 3) trial.titles.append(item.title);
        }
        trial.items += int(page->size());
        after = page->last().id;
    }
    return trial;
}

} // namespace dutydesk
