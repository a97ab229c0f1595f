#include "store/library.h"

#include "screening/search_terms.h"
#include "store/case_rows.h"
#include "store/read.h"
#include "store/search_index.h"

#include <limits>

namespace dutydesk {

namespace {

struct LibrarySql {
    QString where;
    QVariantList values;
};

LibrarySql conditionsOf(const LibraryQuery& query) {
    LibrarySql sql{QStringLiteral("c.is_open = 0"), {}};
    const auto where = [&sql](const QString& condition, const QVariantList& values) {
        sql.where += QStringLiteral(" AND ") + condition;
        sql.values += values;
    };
    if (!query.category.isEmpty()) where(QStringLiteral("c.category = ?"), {query.category});
    if (!query.unit.isEmpty())
        where(QStringLiteral("(c.unit = ? OR c.helping_units LIKE '%' || ? || '%')"),
              {query.unit, query.unit});
    if (query.tier) where(QStringLiteral("c.tier = ?"), {toSql(*query.tier)});
    if (query.closedFrom) where(QStringLiteral("c.closed >= ?"), {toSql(*query.closedFrom)});
    return sql;
}

QString librarySelect() {
    return QStringLiteral(
               "SELECT %1, "
               "(SELECT count(*) FROM clocks k WHERE k.case_id = c.id AND k.guide = 0 AND k.state = 'met'), "
               "(SELECT count(*) FROM clocks k WHERE k.case_id = c.id AND k.guide = 0 AND k.state = "
               "'missed') "
               "FROM cases c WHERE ")
        .arg(caseColumns());
}

LibraryRow readLibraryRow(Columns& c) {
    LibraryRow row;
    row.head = readCase(c);
    row.met = c.small();
    row.missed = c.small();
    return row;
}

qint64 newestAllowed(const LibraryQuery& query) {
    return query.before == CaseId::None ? std::numeric_limits<qint64>::max() : number(query.before) - 1;
}

/// The index tells the cases that may hold the words, the newest first.
Result<QList<LibraryRow>> rowsWithWords(Database& db, const LibraryQuery& query, const QString& terms) {
    const LibrarySql sql = conditionsOf(query);
    QList<LibraryRow> rows;
    auto looked = lookInIndex(db, IndexOf::Cases, terms, [&](qint64 id) -> Result<bool> {
        if (id > newestAllowed(query)) return true;
        const auto row = readFirst(db, librarySelect() + sql.where + QStringLiteral(" AND c.id = ?"),
                                   sql.values + QVariantList{id}, readLibraryRow);
        if (!row) return fail(row);
        if (!*row) return true;
        const auto text = searchedCase(db, id);
        if (!text) return fail(text);
        if (contains(*text, query.words)) rows.append(**row);
        return rows.size() <= query.limit;
    });
    if (!looked) return fail(looked);
    return rows;
}

} // namespace

Result<LibraryPage> libraryPage(Database& db, const LibraryQuery& query) {
    const QString terms = queryTerms(query.words);
    Result<QList<LibraryRow>> rows;
    if (terms.trimmed().isEmpty()) {
        const LibrarySql sql = conditionsOf(query);
        rows = readAll(
            db, librarySelect() + sql.where + QStringLiteral(" AND c.id <= ? ORDER BY c.id DESC LIMIT ?"),
            sql.values + QVariantList{newestAllowed(query), query.limit + 1}, readLibraryRow);
    } else {
        rows = rowsWithWords(db, query, terms);
    }
    if (!rows) return fail(rows);
    LibraryPage page{*std::move(rows)};
    page.more = page.rows.size() > query.limit;
    if (page.more) page.rows.resize(query.limit);
    return page;
}

Result<LibraryTerms> libraryTerms(Database& db) {
    const auto names = [&db](const char* column) {
        return readAll(
            db,
            QStringLiteral("SELECT DISTINCT %1 FROM cases WHERE is_open = 0 AND %1 <> '' ORDER BY %1")
                .arg(QLatin1String(column)),
            {}, [](Columns& c) { return c.text(); });
    };
    const auto categories = names("category");
    if (!categories) return fail(categories);
    const auto units = names("unit");
    if (!units) return fail(units);
    return LibraryTerms{*categories, *units};
}

} // namespace dutydesk
