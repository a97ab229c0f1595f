#include "screening/screen.h"

#include "screening/fold.h"
#include "screening/judge.h"
#include "screening/keyword_index.h"
#include "screening/query_run.h"
#include "screening/query_tree.h"
#include "screening/site.h"

#include <algorithm>

namespace dutydesk {
namespace {

/// Runs of white space as one space, as in keywords: a phrase is also found across a line break.
void collapseSpaces(Folded& folded) {
    qsizetype out = 0;
    for (qsizetype i = 0; i < folded.text.size(); ++i) {
        const bool space = folded.text[i].isSpace();
        if (space && out > 0 && folded.text[out - 1] == u' ') continue;
        folded.text[out] = space ? QChar(u' ') : folded.text[i];
        folded.offsets[out++] = folded.offsets[i];
    }
    folded.offsets[out] = folded.offsets.last();
    folded.text.truncate(out);
    folded.offsets.resize(out + 1);
}

} // namespace

struct Screen::Index {
    struct Rule {
        RuleId id = RuleId::None;
        QueryNode query;
        double threshold = shownFrom;
    };
    KeywordIndex keywords;
    std::vector<Rule> rules;
    QList<QList<int>> rulesOf; ///< by keyword: the rules that mention it, each once
    bool asksSites = false;

    void addRule(RuleId id, QueryNode query, double threshold = shownFrom) {
        const int number = static_cast<int>(rules.size());
        addKeywords(query, number);
        rules.push_back({id, std::move(query), threshold});
    }

    void addKeywords(QueryNode& node, int rule) {
        asksSites = asksSites || node.kind == QueryNode::Kind::Site;
        if (node.kind == QueryNode::Kind::Word) {
            node.keyword = keywords.add(node.text, node.loose);
            rulesOf.resize(keywords.size());
            if (node.keyword >= 0 &&
                (rulesOf[node.keyword].isEmpty() || rulesOf[node.keyword].last() != rule))
                rulesOf[node.keyword].append(rule);
        }
        for (QueryNode& child : node.children) addKeywords(child, rule);
    }

    void findIn(Field field, QStringView text, QList<KeywordHit>& hits) const {
        Folded folded = fold(text);
        if (keywords.hasSpaces()) collapseSpaces(folded);
        const QList<Place> places = keywords.find(folded.text);
        const QList<Verdict> verdicts = judge(folded.text, places);
        hits.reserve(hits.size() + places.size());
        for (qsizetype i = 0; i < places.size(); ++i) {
            const auto [start, end] = originalRange(folded, places[i].start, places[i].end);
            const double confidence = verdicts[i].confidence;
            hits.append({places[i].keyword, Hit{field, start, end, keywords.written(places[i].keyword),
                                                verdicts[i].kind, confidence, confidence >= shownFrom}});
        }
    }

    /// The rules that mention a keyword seen, in their order. No other can be true: none is true of nothing.
    [[nodiscard]] std::vector<int> candidates(const QList<KeywordHit>& hits) const {
        std::vector<char> mentioned(rules.size(), 0);
        int before = -1;
        for (const KeywordHit& found : hits) {
            if (found.keyword == before) continue;
            before = found.keyword;
            for (const int rule : rulesOf[before]) mentioned[rule] = 1;
        }
        std::vector<int> numbers;
        for (size_t rule = 0; rule < mentioned.size(); ++rule)
            if (mentioned[rule] != 0) numbers.push_back(static_cast<int>(rule));
        return numbers;
    }
};

namespace {

/// The hits of the words that made a query true, the unlikely ones too, with the words as this rule writes
/// them.
QList<Hit> hitsOf(const Explanation& why, const ItemHits& hits, double threshold) {
    QList<Hit> chosen;
    for (const KeywordHit& found : hits.all()) {
        const auto word = std::find_if(why.words.begin(), why.words.end(), [&](const QueryNode* node) {
            return node->keyword == found.keyword && (!node->titleOnly || found.hit.field == Field::Title);
        });
        if (word == why.words.end()) continue;
        chosen.append(found.hit);
        chosen.last().keyword = (*word)->text;
        chosen.last().shown = found.hit.confidence >= threshold;
    }
    return chosen;
}

} // namespace

Result<Screen> Screen::compile(const QList<ScreenRule>& rules, const WordLists& lists) {
    auto index = std::make_shared<Index>();
    for (const ScreenRule& rule : rules) {
        auto query = parseQuery(rule.query, lists);
        if (!query) return fail(query);
        index->addRule(rule.id, *std::move(query), rule.threshold);
    }
    index->keywords.build();
    return Screen(std::move(index));
}

Screen Screen::forKeywords(const QStringList& keywords) {
    auto index = std::make_shared<Index>();
    for (qsizetype i = 0; i < keywords.size(); ++i)
        index->addRule(RuleId(i + 1), QueryNode{.text = keywords[i]});
    index->keywords.build();
    return Screen(std::move(index));
}

QList<RuleMatch> Screen::screen(QStringView title, QStringView text, const QString& address) const {
    QList<KeywordHit> found;
    m_index->findIn(Field::Title, title, found);
    m_index->findIn(Field::Text, text, found);
    const std::vector<int> candidates = m_index->candidates(found);
    QString host = m_index->asksSites && !candidates.empty() ? hostOf(address) : QString();
    const ItemHits hits(title, text, std::move(host), std::move(found), m_index->keywords.size());
    QList<RuleMatch> matches;
    for (const int number : candidates) {
        const auto& [id, query, threshold] = m_index->rules[number];
        Bars bars{threshold, threshold};
        const bool likely = isTrue(query, hits, bars);
        if (!likely) {
            bars.wanted = 0;
            if (hits.least() >= threshold || !isTrue(query, hits, bars)) continue;
        }
        const Explanation why = explain(query, hits, bars);
        matches.append({id, hitsOf(why, hits, threshold), why.because, why.confidence, likely});
    }
    return matches;
}

QList<Hit> Screen::find(QStringView text) const {
    QList<KeywordHit> found;
    m_index->findIn(Field::Text, text, found);
    QList<Hit> hits;
    hits.reserve(found.size());
    for (KeywordHit& one : found) hits.append(std::move(one.hit));
    return hits;
}

} // namespace dutydesk
