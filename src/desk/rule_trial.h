#pragma once

#include "screening/screen.h"
#include "store/item_table.h"

namespace dutydesk {

/// One item for which it matters which of two versions of a rule is used.
struct TrialItem {
    enum class Change { Both, Added, Lost };
    ItemId item = ItemId::None;
    QString title;
    QString sourceName;
    Instant found{};
    Change change = Change::Both;
};

/// What a rule would have flagged among the stored items, and what it adds and loses against the version
/// before, looked at page by page so that nothing waits for it. Unlikely hits do not count. The rule's
/// sources and active period are those of the version that is asked.
class RuleTrial {
  public:
    /// before: empty query: there was none. Errors: QuerySyntax, QueryEmpty of `after`; a `before` that
    /// cannot be read any more flags nothing.
    [[nodiscard]] static Result<RuleTrial> create(const Rule& before, const Rule& after,
                                                  const WordLists& lists);

    /// The items of one page that either version flags, newest first.
    struct Page {
        QList<TrialItem> items;
        int looked = 0;
        std::optional<ItemPlace> next = {}; ///< where to go on; nothing: that was all
    };
    /// place: `next` of the page before. Items found since then are looked at.
    [[nodiscard]] Result<Page> page(Database& db, const std::optional<ItemPlace>& place, Instant since,
                                    int limit = 200) const;

  private:
    struct Version {
        Rule rule;
        std::optional<Screen> screen;

        [[nodiscard]] bool flags(const Item& item) const;
    };
    RuleTrial(Version before, Version after) : m_before(std::move(before)), m_after(std::move(after)) {}

    Version m_before;
    Version m_after;
};

} // namespace dutydesk
