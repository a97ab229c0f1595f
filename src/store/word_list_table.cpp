#include "store/word_list_table.h"

#include "screening/fold.h"
#include "store/read.h"
#include "store/source_table.h"
#include "store/tier_tables.h"

namespace dutydesk {

namespace {

const QString listColumns = QStringLiteral("SELECT id, name, words, version FROM word_lists");

WordList readList(Columns& c) {
    WordList list;
    list.id = c.id<WordListId>();
    list.name = c.text();
    list.words = c.text().split(u'\n', Qt::SkipEmptyParts);
    list.version = c.integer();
    return list;
}

QString idText(WordListId id) { return QStringLiteral("word_list %1").arg(number(id)); }

} // namespace

Result<WordListId> WordListTable::insert(const WordList& list) {
    const auto same = byName(list.name);
    if (same) return fail(ErrorCode::AlreadyExists, same->name);
    if (same.error().code != ErrorCode::NotFound) return fail(same);
    return insertRow<WordListId>(
        m_db, QStringLiteral("INSERT INTO word_lists (name, words) VALUES (?, ?) RETURNING id"),
        {list.name, list.words.join(u'\n')});
}

Result<WordList> WordListTable::load(WordListId id) const {
    return readOne(m_db, listColumns + QStringLiteral(" WHERE id = ?"), {number(id)}, idText(id), readList);
}

Result<WordList> WordListTable::byName(const QString& name) const {
    const auto lists = list();
    if (!lists) return fail(lists);
    for (const WordList& one : *lists)
        if (foldText(one.name) == foldText(name)) return one;
    return fail(ErrorCode::NotFound, u'@' + name);
}

Result<QList<WordList>> WordListTable::list() const {
    return readAll(m_db, listColumns + QStringLiteral(" ORDER BY name"), {}, readList);
}

Result<void> WordListTable::update(const WordList& list) {
    const auto changed = change(
        m_db,
        QStringLiteral("UPDATE word_lists SET words = ?, version = version + 1 WHERE id = ? AND version = ?"),
        {list.words.join(u'\n'), number(list.id), list.version});
    if (!changed) return fail(changed);
    if (*changed == 0)
        return tl::unexpected(
            whyNotUpdated(m_db, QStringLiteral("word_lists"), number(list.id), idText(list.id)));
    return {};
}

Result<void> WordListTable::remove(WordListId id) {
    const auto removed = change(m_db, QStringLiteral("DELETE FROM word_lists WHERE id = ?"), {number(id)});
    if (!removed) return fail(removed);
    if (*removed == 0) return fail(ErrorCode::NotFound, idText(id));
    return {};
}

Result<WordLists> WordListTable::forQueries() const {
    const auto all = list();
    if (!all) return fail(all);
    WordLists lists;
    for (const WordList& one : *all) lists.set(one.name, one.words);
    return lists;
}

Result<RuleBook> readRuleBook(Database& db) {
    auto rules = RuleTable(db).list();
    if (!rules) return fail(rules);
    auto lists = WordListTable(db).forQueries();
    if (!lists) return fail(lists);
    auto tiers = TierTables(db).current();
    if (!tiers) return fail(tiers);
    return RuleBook{*std::move(rules), *std::move(lists), *std::move(tiers)};
}

} // namespace dutydesk
