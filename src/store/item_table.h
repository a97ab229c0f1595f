#pragma once

#include "store/database.h"
#include "store/records.h"

#include <QSet>

namespace dutydesk {

enum class Put { New, Revised, Unchanged };

/// Which stored versions an item must differ from to be news. Pages that change to and fro say nothing new.
enum class NewsAgainst { Newest, AnyVersion };

struct PutItem {
    ItemId id = ItemId::None;
    int revision = 1;
    Put what = Put::New;
};

/// Where a page of items by time ended.
struct ItemPlace {
    Instant found{};
    ItemId id = ItemId::None;
};

/// A found item with what storing it takes to be computed: on any thread, so that the writer need not.
class PreparedItem {
  public:
    PreparedItem() = default;
    PreparedItem(FoundItem item); // NOLINT(google-explicit-constructor): it is that item

    /// Nobody can have published later than now, and what says so would lead every list for years.
    [[nodiscard]] PreparedItem withTrustedDates(Instant now) const;

    [[nodiscard]] const FoundItem& item() const { return m_item; }
    [[nodiscard]] const QString& hash() const { return m_hash; }     ///< of title and text, or of the essence
    [[nodiscard]] const QString& urlKey() const { return m_urlKey; } ///< web_key.h
    [[nodiscard]] const QByteArray& terms() const { return m_terms; } ///< for the search index, UTF-8

  private:
    FoundItem m_item;
    QString m_hash;
    QString m_urlKey;
    QByteArray m_terms;
};

class ItemTable {
  public:
    explicit ItemTable(Database& db) : m_db(db) {}

    /// Stores what was found, deduplicated by (source, identity): a changed title or text becomes a revision,
    /// both kept. Indexes it for searching. A by-hand item has source None and a fresh identity. An error
    /// takes back the transaction that runs.
    [[nodiscard]] Result<PutItem> put(SourceId source, const PreparedItem& item, Instant found,
                                      const QString& channel = {}, NewsAgainst against = NewsAgainst::Newest);
    [[nodiscard]] Result<PutItem> put(SourceId source, const FoundItem& item, Instant found,
                                      const QString& channel = {},
                                      NewsAgainst against = NewsAgainst::Newest) {
        return put(source, PreparedItem(item), found, channel, against);
    }
    /// Adds to the source's count of items what put() found New: once for many.
    [[nodiscard]] Result<void> countNew(SourceId source, int items);
    [[nodiscard]] Result<Item> load(ItemId id, int revision = 0 /* the newest */) const;
    [[nodiscard]] Result<QList<Item>> revisions(ItemId id) const;
    /// The newest text that a source gave under this identity; empty if there is none.
    [[nodiscard]] Result<QString> newestText(SourceId source, const QString& identity) const;
    /// Addresses already stored for a list source.
    [[nodiscard]] Result<QSet<QString>> knownUrls(SourceId source) const;
    /// Items in order of id after `after`, with texts, for re-screening.
    [[nodiscard]] Result<QList<Item>> page(ItemId after, int limit) const;
    /// Items found since then, newest first, with texts; `after`: the last one of the page before.
    [[nodiscard]] Result<QList<Item>> newest(const std::optional<ItemPlace>& after, Instant since,
                                             int limit) const;

  private:
    Database& m_db;
};

} // namespace dutydesk
