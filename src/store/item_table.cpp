#include "store/item_table.h"

#include "intake/schedule.h"
#include "screening/search_terms.h"
#include "store/hash.h"
#include "store/item_rows.h"
#include "store/read.h"
#include "store/search_index.h"
#include "store/web_key.h"

#include <QUuid>

namespace dutydesk {

namespace {

QString hashOf(const QString& title, const QString& text) {
    QByteArray bytes;
    appendField(bytes, title.toUtf8());
    appendField(bytes, text.toUtf8());
    return QString::fromLatin1(blake2b256(bytes).toHex());
}

QString contentHash(const FoundItem& item) {
    return item.essence.isEmpty() ? hashOf(item.title, item.text) : hashOf({}, item.essence);
}

struct Stored {
    ItemId id = ItemId::None;
    int revision = 1;
    QString hash;
};

Result<std::optional<Stored>> stored(Database& db, SourceId source, const QString& identity) {
    return readFirst(
        db, QStringLiteral("SELECT id, revision, text_hash FROM items WHERE source_id = ? AND identity = ?"),
        {number(source), identity}, [](Columns& c) {
            Stored item;
            item.id = c.id<ItemId>();
            item.revision = c.small();
            item.hash = c.text();
            return item;
        });
}

/// Whether any version of it was the same. The hash of title and text counts as well: versions from before a
/// page's essence was kept have that one.
Result<bool> hadVersion(Database& db, ItemId id, const QString& hash, const FoundItem& item) {
    const auto same = readFirst(
        db,
        QStringLiteral("SELECT revision FROM item_bodies WHERE item_id = ? AND text_hash IN (?, ?) LIMIT 1"),
        {number(id), hash, hashOf(item.title, item.text)}, [](Columns& c) { return c.small(); });
    if (!same) return fail(same);
    return same->has_value();
}

Result<void> insertBody(Database& db, const Stored& at, const PreparedItem& prepared, Instant found) {
    const FoundItem& item = prepared.item();
    auto inserted =
        execute(db,
                QStringLiteral("INSERT INTO item_bodies (item_id, revision, title, text, text_hash, found) "
                               "VALUES (?, ?, ?, ?, ?, ?)"),
                {number(at.id), at.revision, item.title, item.text, at.hash, toSql(found)});
    if (!inserted) return inserted;
    return enterTermsInIndex(db, IndexOf::Items, number(at.id), prepared.terms());
}

Result<PutItem> insertItem(Database& db, SourceId source, const PreparedItem& prepared, Instant found,
                           const QString& channel) {
    const FoundItem& item = prepared.item();
    const QString identity =
        source == SourceId::None ? QUuid::createUuid().toString(QUuid::WithoutBraces) : item.identity;
    const auto id =
        insertRow<ItemId>(db,
                          QStringLiteral("INSERT INTO items (source_id, channel, identity, url, url_key, "
                                         "title, published, updated, found, "
                                         "text_hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"),
                          {toSql(source), channel, identity, item.url, prepared.urlKey(), item.title,
                           toSql(item.published), toSql(item.updated), toSql(found), prepared.hash()});
    if (!id) return fail(id);
    if (auto body = insertBody(db, {*id, 1, prepared.hash()}, prepared, found); !body) return fail(body);
    return PutItem{*id, 1, Put::New};
}

Result<PutItem> revise(Database& db, const Stored& old, const PreparedItem& prepared, Instant found) {
    const FoundItem& item = prepared.item();
    const auto oldText = readOne(
        db, QStringLiteral("SELECT title, text FROM item_bodies WHERE item_id = ? AND revision = ?"),
        {number(old.id), old.revision}, QStringLiteral("item %1").arg(number(old.id)), [](Columns& c) {
            const QString title = c.text();
            return searchedText(title, c.text());
        });
    if (!oldText) return fail(oldText);
    if (auto taken = takeFromIndex(db, IndexOf::Items, number(old.id), *oldText); !taken) return fail(taken);

    const Stored revised{old.id, old.revision + 1, prepared.hash()};
    auto updated =
        execute(db,
                QStringLiteral("UPDATE items SET title = ?, url = ?, url_key = ?, updated = ?, revision = ?, "
                               "text_hash = ? WHERE id = ?"),
                {item.title, item.url, prepared.urlKey(), toSql(item.updated), revised.revision, revised.hash,
                 number(old.id)});
    if (!updated) return fail(updated);
    if (auto body = insertBody(db, revised, prepared, found); !body) return fail(body);
    return PutItem{revised.id, revised.revision, Put::Revised};
}

} // namespace

PreparedItem::PreparedItem(FoundItem item)
    : m_item(std::move(item)), m_hash(contentHash(m_item)), m_urlKey(webKey(m_item.url)),
      m_terms(indexTerms(searchedText(m_item.title, m_item.text)).toUtf8()) {}

PreparedItem PreparedItem::withTrustedDates(Instant now) const {
    PreparedItem trusted = *this;
    trusted.m_item.published = trustedDate(m_item.published, now);
    trusted.m_item.updated = trustedDate(m_item.updated, now);
    return trusted;
}

Result<PutItem> ItemTable::put(SourceId source, const PreparedItem& prepared, Instant found,
                               const QString& channel, NewsAgainst against) {
    return m_db.inTransaction([&]() -> Result<PutItem> {
        if (source == SourceId::None) return insertItem(m_db, source, prepared, found, channel);
        const FoundItem& item = prepared.item();
        const auto old = stored(m_db, source, item.identity);
        if (!old) return fail(old);
        if (!*old) return insertItem(m_db, source, prepared, found, channel);
        if ((*old)->hash == prepared.hash()) return PutItem{(*old)->id, (*old)->revision, Put::Unchanged};
        if (against == NewsAgainst::AnyVersion) {
            const auto had = hadVersion(m_db, (*old)->id, prepared.hash(), item);
            if (!had) return fail(had);
            if (*had) return PutItem{(*old)->id, (*old)->revision, Put::Unchanged};
        }
        return revise(m_db, **old, prepared, found);
    });
}

Result<void> ItemTable::countNew(SourceId source, int items) {
    return execute(m_db, QStringLiteral("UPDATE sources SET items = items + ? WHERE id = ?"),
                   {items, number(source)});
}

Result<Item> ItemTable::load(ItemId id, int revision) const {
    const QString sql =
        revision == 0
            ? QStringLiteral("SELECT %1 WHERE i.id = ? AND b.revision = i.revision").arg(itemColumns())
            : QStringLiteral("SELECT %1 WHERE i.id = ? AND b.revision = ?")
                  .arg(itemColumns(FoundWhen::Revision));
    QVariantList values{number(id)};
    if (revision != 0) values.append(revision);
    return readOne(m_db, sql, values, QStringLiteral("item %1").arg(number(id)), readItem);
}

Result<QList<Item>> ItemTable::revisions(ItemId id) const {
    return readAll(
        m_db,
        QStringLiteral("SELECT %1 WHERE i.id = ? ORDER BY b.revision").arg(itemColumns(FoundWhen::Revision)),
        {number(id)}, readItem);
}

Result<QString> ItemTable::newestText(SourceId source, const QString& identity) const {
    return readFirst(m_db,
                     QStringLiteral("SELECT b.text FROM items i JOIN item_bodies b ON b.item_id = i.id AND "
                                    "b.revision = i.revision WHERE i.source_id = ? AND i.identity = ?"),
                     {number(source), identity}, [](Columns& c) { return c.text(); })
        .map([](const std::optional<QString>& text) { return text.value_or(QString()); });
}

Result<QSet<QString>> ItemTable::knownUrls(SourceId source) const {
    auto rows = m_db.run(QStringLiteral("SELECT url FROM items WHERE source_id = ?"), {number(source)});
    if (!rows) return fail(rows);
    QSet<QString> urls;
    while (rows->next()) urls.insert(rows->text(0));
    if (auto failed = rows->failed()) return tl::unexpected(*failed);
    return urls;
}

Result<QList<Item>> ItemTable::page(ItemId after, int limit) const {
    return readAll(
        m_db,
        QStringLiteral("SELECT %1 WHERE i.id > ? AND b.revision = i.revision ORDER BY i.id LIMIT ?")
            .arg(itemColumns()),
        {number(after), limit}, readItem);
}

Result<QList<Item>> ItemTable::newest(const std::optional<ItemPlace>& after, Instant since, int limit) const {
    QString sql =
        QStringLiteral("SELECT %1 WHERE b.revision = i.revision AND i.found >= ?").arg(itemColumns());
    QVariantList values{toSql(since)};
    if (after) {
        sql += QStringLiteral(" AND i.found <= ? AND (i.found < ? OR i.id < ?)");
        values << toSql(after->found) << toSql(after->found) << number(after->id);
    }
    sql += QStringLiteral(" ORDER BY i.found DESC, i.id DESC LIMIT ?");
    return readAll(m_db, sql, values << limit, readItem);
}

} // namespace dutydesk
