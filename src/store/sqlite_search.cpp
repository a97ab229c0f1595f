#include "screening/search_terms.h"
#include "store/hash.h"
#include "store/read.h"
#include "store/search_index.h"

#include <utility>

namespace dutydesk {

namespace {

QString table(IndexOf what) {
    return what == IndexOf::Items ? QStringLiteral("item_terms") : QStringLiteral("case_terms");
}

// What a transaction brings is gathered whole (up to so many bytes) before it is written out, and what has
// been written is merged in small steps at each commit: what a pull stores costs less that way, and no commit
// waits for a great merge.
constexpr std::pair<const char*, int> tuning[] = {
    {"hashsize", 12'000'000}, {"automerge", 32}, {"crisismerge", 128}};

Result<void> tune(Database& db, IndexOf what) {
    for (const auto& [setting, value] : tuning)
        if (auto set = execute(db, QStringLiteral("INSERT INTO %1 (%1, rank) VALUES (?, ?)").arg(table(what)),
                               {QString::fromLatin1(setting), value});
            !set)
            return set;
    return {};
}

/// Changes when indexTerms() makes other terms than before (scripts, widths, cases, digits and their
/// mixtures), and when they are kept in another way.
QString fingerprint() {
    const QString sample =
        QStringLiteral("食堂腹痛 學校后勤 ＡＢＣ１２３ Ｑｕｅｕｅ naïve Straße 3号楼 12345热线 "
                       "臺灣 𠮷野家 ｶﾅ カナ 한글 Москва e-mail 2026-02-13 第1次");
    QByteArray made = indexTerms(sample).toUtf8();
    for (const auto& [setting, value] : tuning) made += setting + QByteArray::number(value);
    return QString::fromLatin1(blake2b256(made).toHex());
}

// Terms are bound as bytes: UTF-8 is what the index wants, and the writer would have to make it of a text.

Result<void> insertTerms(Database& db, IndexOf what, qint64 id, const QByteArray& terms) {
    return execute(db, QStringLiteral("INSERT INTO %1 (rowid, terms) VALUES (?, ?)").arg(table(what)),
                   {id, terms});
}

Result<void> deleteTerms(Database& db, IndexOf what, qint64 id, const QByteArray& terms) {
    return execute(
        db, QStringLiteral("INSERT INTO %1 (%1, rowid, terms) VALUES ('delete', ?, ?)").arg(table(what)),
        {id, terms});
}

Result<void> enterItems(Database& db) {
    constexpr int pageSize = 500;
    for (qint64 after = 0;;) {
        const auto page =
            readAll(db,
                    QStringLiteral("SELECT i.id, b.title, b.text FROM items i JOIN item_bodies b "
                                   "ON b.item_id = i.id AND b.revision = i.revision "
                                   "WHERE i.id > ? ORDER BY i.id LIMIT ?"),
                    {after, pageSize}, [](Columns& c) {
                        const qint64 id = c.integer();
                        const QString title = c.text();
                        return std::pair(id, searchedText(title, c.text()));
                    });
        if (!page) return fail(page);
        for (const auto& [id, text] : *page) {
            if (auto entered = insertTerms(db, IndexOf::Items, id, indexTerms(text).toUtf8()); !entered)
                return entered;
            after = id;
        }
        if (page->size() < pageSize) return {};
    }
}

Result<void> enterCases(Database& db) {
    const auto ids = readAll(db, QStringLiteral("SELECT id FROM cases ORDER BY id"), {},
                             [](Columns& c) { return c.integer(); });
    if (!ids) return fail(ids);
    for (const qint64 id : *ids) {
        const auto text = searchedCase(db, id);
        if (!text) return fail(text);
        if (auto entered = insertTerms(db, IndexOf::Cases, id, indexTerms(*text).toUtf8()); !entered)
            return entered;
    }
    return {};
}

} // namespace

Result<void> enterInIndex(Database& db, IndexOf what, qint64 id, const QString& text) {
    return enterTermsInIndex(db, what, id, indexTerms(text).toUtf8());
}

Result<void> enterTermsInIndex(Database& db, IndexOf what, qint64 id, const QByteArray& terms) {
    return db.beforeCommit([&db, what, id, terms] { return insertTerms(db, what, id, terms); });
}

Result<void> takeFromIndex(Database& db, IndexOf what, qint64 id, const QString& text) {
    return db.beforeCommit(
        [&db, what, id, terms = indexTerms(text).toUtf8()] { return deleteTerms(db, what, id, terms); });
}

Result<void> lookInIndex(Database& db, IndexOf what, const QString& terms,
                         const std::function<Result<bool>(qint64 id)>& found, qint64 before) {
    QStringList strings;
    // Letters and digits only, so never a quote inside; the asterisk of a beginning stands behind the quotes.
    for (const QString& term : terms.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        strings.append(term.endsWith(QLatin1Char('*')) ? QStringLiteral("\"%1\"*").arg(term.chopped(1))
                                                       : QStringLiteral("\"%1\"").arg(term));
    if (strings.isEmpty()) return {};
    auto rows =
        db.run(QStringLiteral("SELECT rowid FROM %1 WHERE %1 MATCH ? AND rowid < ? ORDER BY rowid DESC")
                   .arg(table(what)),
               {strings.join(QStringLiteral(" AND ")), before});
    if (!rows) return fail(rows);
    while (rows->next()) {
        const auto more = found(rows->integer(0));
        if (!more) return fail(more);
        if (!*more) return {};
    }
    if (auto failed = rows->failed()) return tl::unexpected(*failed);
    return {};
}

Result<void> refreshSearchIndex(Database& db) {
    const QString now = fingerprint();
    const auto made = readFirst(db, QStringLiteral("SELECT fingerprint FROM search_state"), {},
                                [](Columns& c) { return c.text(); });
    if (!made) return fail(made);
    if (*made == now) return {};
    return db.transaction([&]() -> Result<void> {
        for (const IndexOf what : {IndexOf::Items, IndexOf::Cases}) {
            if (auto tuned = tune(db, what); !tuned) return tuned;
            if (auto emptied =
                    execute(db, QStringLiteral("INSERT INTO %1 (%1) VALUES ('delete-all')").arg(table(what)));
                !emptied)
                return emptied;
        }
        if (auto entered = enterItems(db); !entered) return entered;
        if (auto entered = enterCases(db); !entered) return entered;
        return execute(db, QStringLiteral("UPDATE search_state SET fingerprint = ?"), {now});
    });
}

} // namespace dutydesk
