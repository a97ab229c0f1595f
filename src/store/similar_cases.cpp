#include "store/similar_cases.h"

#include "screening/search_terms.h"
#include "store/case_table.h"
#include "store/read.h"
#include "store/search_index.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace dutydesk {

namespace {

constexpr int mostTerms = 48;          // of the case that are looked up
constexpr int mostOfATerm = 2000;      // newest cases of one term that are counted
constexpr int mostCandidates = 40;     // that are compared in full
constexpr double leastLikeness = 0.08; // below it, what is shared is chance

/// The telling terms of a text: words and pairs of characters; a single character tells nothing.
QSet<QString> tellingTerms(const QString& text) {
    QSet<QString> terms;
    const QStringList all = indexTerms(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString& term : all)
        if (term.size() > 1) terms.insert(term);
    return terms;
}

/// What a case is about: its title and its facts, without the office's own words about it.
Result<QString> matterOf(Database& db, qint64 id) {
    const auto lines = readAll(db,
                               QStringLiteral("SELECT title FROM cases WHERE id = ? "
                                              "UNION ALL SELECT claim FROM facts WHERE case_id = ?"),
                               {id, id}, [](Columns& c) { return c.text(); });
    if (!lines) return fail(lines);
    return QStringList(*lines).join(QLatin1Char('\n'));
}

struct Weighing {
    QHash<QString, double> weights; ///< of the case's terms
    QHash<qint64, double> scores;   ///< of the cases that share some
};

Result<Weighing> weigh(Database& db, const QSet<QString>& terms, CaseId self) {
    const auto cases = readNumber(db, QStringLiteral("SELECT count(*) FROM cases"));
    if (!cases) return fail(cases);
    QStringList asked(terms.begin(), terms.end());
    // Long words tell more; the rest in a fixed order, so that the answer is the same each time.
    std::sort(asked.begin(), asked.end(), [](const QString& a, const QString& b) {
        return a.size() != b.size() ? a.size() > b.size() : a < b;
    });
    if (asked.size() > mostTerms) asked.resize(mostTerms);
    Weighing weighing;
    for (const QString& term : std::as_const(asked)) {
        QList<qint64> holders;
        auto looked = lookInIndex(db, IndexOf::Cases, term, [&](qint64 id) -> Result<bool> {
            holders.append(id);
            return holders.size() < mostOfATerm;
        });
        if (!looked) return fail(looked);
        const double weight = std::log(1.0 + double(*cases) / double(std::max<qsizetype>(1, holders.size())));
        weighing.weights.insert(term, weight);
        for (const qint64 id : std::as_const(holders))
            if (id < number(self)) weighing.scores[id] += weight;
    }
    return weighing;
}

/// The weight of what both say over the weight of all that either says.
double likenessOf(const QSet<QString>& mine, const QSet<QString>& theirs,
                  const QHash<QString, double>& weights) {
    double sum = 0;
    for (const double weight : weights) sum += weight;
    const double usual = weights.isEmpty() ? 1 : sum / double(weights.size());
    double both = 0;
    double either = 0;
    for (const QString& term : mine) {
        const double weight = weights.value(term, usual);
        either += weight;
        if (theirs.contains(term)) both += weight;
    }
    for (const QString& term : theirs)
        if (!mine.contains(term)) either += usual;
    return either > 0 ? both / either : 0;
}

} // namespace

Result<QList<SimilarCase>> similarCases(Database& db, CaseId id, int limit) {
    if (const auto known = CaseTable(db).head(id); !known) return fail(known);
    const auto matter = matterOf(db, number(id));
    if (!matter) return fail(matter);
    const QSet<QString> mine = tellingTerms(*matter);
    const auto weighing = weigh(db, mine, id);
    if (!weighing) return fail(weighing);

    QList<qint64> candidates = weighing->scores.keys();
    std::sort(candidates.begin(), candidates.end(), [&](qint64 a, qint64 b) {
        const double left = weighing->scores.value(a);
        const double right = weighing->scores.value(b);
        return left != right ? left > right : a > b;
    });
    if (candidates.size() > mostCandidates) candidates.resize(mostCandidates);

    QList<SimilarCase> similar;
    for (const qint64 candidate : std::as_const(candidates)) {
        const auto theirs = matterOf(db, candidate);
        if (!theirs) return fail(theirs);
        const double likeness = likenessOf(mine, tellingTerms(*theirs), weighing->weights);
        if (likeness < leastLikeness) continue;
        auto head = CaseTable(db).head(static_cast<CaseId>(candidate));
        if (!head) return fail(head);
        similar.append({*std::move(head), likeness});
    }
    std::stable_sort(similar.begin(), similar.end(),
                     [](const SimilarCase& a, const SimilarCase& b) { return a.likeness > b.likeness; });
    if (similar.size() > limit) similar.resize(limit);
    return similar;
}

} // namespace dutydesk
