#include "screening/fold.h"
#include "screening/search_terms.h"
#include "store/item_rows.h"
#include "store/item_table.h"
#include "store/read.h"
#include "store/search_index.h"

#include <algorithm>

namespace dutydesk {

namespace {

constexpr qsizetype before = 24;
constexpr qsizetype around = 80;

bool splitsPair(const QString& text, qsizetype at) {
    return at > 0 && at < text.size() && text[at].isLowSurrogate() && text[at - 1].isHighSurrogate();
}

/// Where the first of the query's words begins in the text; -1: nowhere.
qsizetype firstFind(const QString& text, const QString& query) {
    const Folded folded = fold(text);
    qsizetype first = -1;
    for (const QString& word : foldText(query).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const qsizetype at = folded.text.indexOf(word);
        if (at >= 0 && (first < 0 || at < first)) first = at;
    }
    return first < 0 ? -1 : folded.offsets[first];
}

} // namespace

QString snippetOf(const QString& text, const QString& query) {
    const qsizetype find = std::max<qsizetype>(0, firstFind(text, query));
    qsizetype start = find > before ? find - before : 0;
    if (splitsPair(text, start)) --start;
    qsizetype end = std::min(start + around, text.size());
    if (splitsPair(text, end)) --end;
    const QString part = text.mid(start, end - start).simplified();
    const auto dots = QStringLiteral("…");
    return (start > 0 ? dots : QString()) + part + (end < text.size() ? dots : QString());
}

namespace {

Result<QList<FoundText>> findItems(Database& db, const QString& terms, const QString& query, int limit) {
    QList<FoundText> found;
    const QString sql =
        QStringLiteral("SELECT %1 WHERE i.id = ? AND b.revision = i.revision").arg(itemColumns());
    auto looked = lookInIndex(db, IndexOf::Items, terms, [&](qint64 id) -> Result<bool> {
        const auto item = readFirst(db, sql, {id}, readItem);
        if (!item) return fail(item);
        if (!*item || !contains(searchedText((*item)->title, (*item)->text), query)) return true;
        found.append(FoundText{FoundText::Kind::Item, id, (*item)->title, (*item)->sourceName,
                               snippetOf((*item)->text, query), (*item)->found});
        return found.size() < limit;
    });
    if (!looked) return fail(looked);
    return found;
}

Result<QList<FoundText>> findCases(Database& db, const QString& terms, const QString& query, int limit) {
    QList<FoundText> found;
    auto looked = lookInIndex(db, IndexOf::Cases, terms, [&](qint64 id) -> Result<bool> {
        const auto text = searchedCase(db, id);
        if (!text) return fail(text);
        if (!contains(*text, query)) return true;
        const auto line = readFirst(db, QStringLiteral("SELECT title, state, opened FROM cases WHERE id = ?"),
                                    {id}, [&](Columns& c) {
                                        const QString title = c.text();
                                        const QString state = c.text();
                                        return FoundText{FoundText::Kind::Case,   id,         title, state,
                                                         snippetOf(*text, query), c.instant()};
                                    });
        if (!line) return fail(line);
        if (*line) found.append(**line);
        return found.size() < limit;
    });
    if (!looked) return fail(looked);
    return found;
}

} // namespace

QString searchedText(const QString& title, const QString& text) { return title + QLatin1Char('\n') + text; }

Result<QString> searchedCase(Database& db, qint64 id) {
    static const QStringList parts{
        QStringLiteral("SELECT title, category, unit, helping_units FROM cases WHERE id = ?"),
        QStringLiteral("SELECT claim, evidence, '', '' FROM facts WHERE case_id = ? ORDER BY id"),
        QStringLiteral("SELECT text, '', '', '' FROM drafts WHERE case_id = ? ORDER BY number"),
        QStringLiteral("SELECT text, party, '', '' FROM case_entries WHERE case_id = ? ORDER BY id"),
    };
    QString all;
    for (const QString& sql : parts) {
        auto rows = db.run(sql, {id});
        if (!rows) return fail(rows);
        while (rows->next())
            for (int column = 0; column < 4; ++column) {
                const QString text = rows->value(column).toString();
                if (!text.isEmpty()) all += text + QLatin1Char('\n');
            }
        if (auto failed = rows->failed()) return tl::unexpected(*failed);
    }
    return all;
}

Result<QList<FoundText>> searchStore(Database& db, const QString& query, int limit) {
    const QString terms = queryTerms(query);
    if (terms.trimmed().isEmpty()) return QList<FoundText>();
    auto found = findItems(db, terms, query, limit);
    if (!found) return found;
    const auto cases = findCases(db, terms, query, limit);
    if (!cases) return fail(cases);
    found->append(*cases);
    std::stable_sort(found->begin(), found->end(),
                     [](const FoundText& a, const FoundText& b) { return a.at > b.at; });
    if (found->size() > limit) found->resize(limit);
    return found;
}

} // namespace dutydesk
