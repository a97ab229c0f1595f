#include "store/text_search.h"

#include "screening/search_terms.h"
#include "store/item_rows.h"
#include "store/read.h"

#include <algorithm>
#include <limits>

namespace dutydesk {

namespace {

constexpr int textsAtOnce = 200; ///< of each kind; some 30 ms

Result<FoundText> itemLine(Database& db, qint64 id, const QString& query) {
    return readOne(
        db, QStringLiteral("SELECT %1 WHERE i.id = ? AND b.revision = i.revision").arg(itemColumns()), {id},
        QStringLiteral("item %1").arg(id), [&](Columns& c) {
            const Item item = readItem(c);
            return FoundText{FoundText::Kind::Item,       number(item.id), item.title, item.sourceName,
                             snippetOf(item.text, query), item.found};
        });
}

Result<FoundText> caseLine(Database& db, qint64 id, const QString& text, const QString& query) {
    return readOne(db, QStringLiteral("SELECT title, state, opened FROM cases WHERE id = ?"), {id},
                   QStringLiteral("case %1").arg(id), [&](Columns& c) {
                       const QString title = c.text();
                       const QString state = c.text();
                       return FoundText{FoundText::Kind::Case,  id,         title, state,
                                        snippetOf(text, query), c.instant()};
                   });
}

} // namespace

TextSearch::TextSearch(const QString& query, int limit)
    : m_query(query), m_terms(queryTerms(query).trimmed()),
      m_limit(limit), m_items{IndexOf::Items, std::numeric_limits<qint64>::max(), m_terms.isEmpty()},
      m_cases{IndexOf::Cases, std::numeric_limits<qint64>::max(), m_terms.isEmpty()} {}

Result<void> TextSearch::lookOn(Database& db) {
    for (Part* part : {&m_items, &m_cases})
        if (!part->done)
            if (auto looked = lookOn(db, *part); !looked) return looked;
    return {};
}

Result<void> TextSearch::lookOn(Database& db, Part& part) const {
    int texts = 0;
    part.done = true;
    return lookUp(
        db, part.what, m_terms,
        [&](qint64 id) -> Result<bool> {
            const auto text = searchedTextOf(db, part.what, id);
            if (!text) return fail(text);
            if (contains(*text, m_query)) {
                auto line = part.what == IndexOf::Items ? itemLine(db, id, m_query)
                                                        : caseLine(db, id, *text, m_query);
                if (!line) return fail(line);
                part.found.append(*std::move(line));
                if (part.found.size() >= m_limit) return false;
            }
            if (++texts < textsAtOnce) return true;
            part.before = id;
            part.done = false;
            return false;
        },
        part.before);
}

QList<FoundText> TextSearch::found() const {
    QList<FoundText> all = m_items.found + m_cases.found;
    std::stable_sort(all.begin(), all.end(),
                     [](const FoundText& a, const FoundText& b) { return a.at > b.at; });
    if (all.size() > m_limit) all.resize(m_limit);
    return all;
}

Result<QList<FoundText>> searchStore(Database& db, const QString& query, int limit) {
    TextSearch search(query, limit);
    while (!search.isDone())
        if (auto looked = search.lookOn(db); !looked) return fail(looked);
    return search.found();
}

} // namespace dutydesk
