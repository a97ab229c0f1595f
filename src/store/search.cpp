#include "screening/fold.h"
#include "screening/search_terms.h"
#include "store/read.h"
#include "store/search_index.h"

#include <algorithm>

namespace dutydesk {

namespace {

constexpr qsizetype beforeFind = 24;
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
    qsizetype start = find > beforeFind ? find - beforeFind : 0;
    if (splitsPair(text, start)) --start;
    qsizetype end = std::min(start + around, text.size());
    if (splitsPair(text, end)) --end;
    const QString part = text.mid(start, end - start).simplified();
    const auto dots = QStringLiteral("…");
    return (start > 0 ? dots : QString()) + part + (end < text.size() ? dots : QString());
}

namespace {

constexpr int fewNewest = 500;
constexpr int fewCompared = 100;

Result<QString> itemText(Database& db, qint64 id) {
    return readFirst(db,
                     QStringLiteral("SELECT b.title, b.text FROM items i JOIN item_bodies b "
                                    "ON b.item_id = i.id AND b.revision = i.revision WHERE i.id = ?"),
                     {id},
                     [](Columns& c) {
                         const QString title = c.text();
                         return searchedText(title, c.text());
                     })
        .map([](const std::optional<QString>& text) { return text.value_or(QString()); });
}

Result<QList<qint64>> newestIds(Database& db, IndexOf what) {
    return readAll(db,
                   what == IndexOf::Items ? QStringLiteral("SELECT id FROM items ORDER BY id DESC LIMIT ?")
                                          : QStringLiteral("SELECT id FROM cases ORDER BY id DESC LIMIT ?"),
                   {fewNewest}, [](Columns& c) { return c.integer(); });
}

bool isBeginning(const QString& term) { return term.endsWith(QLatin1Char('*')); }

/// A lone character is looked up by all the pairs that it begins, which is slow for one that is everywhere:
/// of those that many of these texts hold, the rarest stays, and only where there is nothing else to look up.
Result<QString> worthLookingUp(Database& db, IndexOf what, const QString& terms, const QList<qint64>& among) {
    const QStringList all = terms.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QStringList kept;
    QList<std::pair<int, QString>> beginnings; // and how many hold each
    for (const QString& term : all) isBeginning(term) ? beginnings.append({0, term}) : kept.append(term);
    if (all.size() == 1) return terms;
    for (const qint64 id : among) {
        const auto text = searchedTextOf(db, what, id);
        if (!text) return fail(text);
        for (auto& [holders, term] : beginnings) holders += contains(*text, term.chopped(1)) ? 1 : 0;
    }
    std::sort(beginnings.begin(), beginnings.end());
    for (const auto& [holders, term] : std::as_const(beginnings))
        if (kept.isEmpty() || holders * qsizetype{10} < among.size()) kept.append(term);
    return kept.join(QLatin1Char(' '));
}

} // namespace

Result<void> lookUp(Database& db, IndexOf what, const QString& terms,
                    const std::function<Result<bool>(qint64 id)>& found, qint64 before) {
    if (!terms.contains(QLatin1Char('*'))) return lookInIndex(db, what, terms, found, before);
    const auto newest = newestIds(db, what);
    if (!newest) return fail(newest);
    for (const qint64 id : *newest) {
        if (id >= before) continue;
        const auto more = found(id);
        if (!more) return fail(more);
        if (!*more) return {};
    }
    if (newest->size() < fewNewest) return {};
    const auto worth = worthLookingUp(db, what, terms, newest->first(fewCompared));
    if (!worth) return fail(worth);
    return lookInIndex(db, what, *worth, found, std::min(before, newest->last()));
}

Result<QString> searchedTextOf(Database& db, IndexOf what, qint64 id) {
    return what == IndexOf::Items ? itemText(db, id) : searchedCase(db, id);
}

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
                const QString text = rows->text(column);
                if (!text.isEmpty()) all += text + QLatin1Char('\n');
            }
        if (auto failed = rows->failed()) return tl::unexpected(*failed);
    }
    return all;
}

} // namespace dutydesk
