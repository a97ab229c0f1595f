#include "screening/query_run.h"

#include <algorithm>

namespace dutydesk {
namespace {

using Kind = QueryNode::Kind;

/// Where the parts of a NEAR stand: hits of a word or of any of several, or pairs that are near each other.
std::vector<Stretch> stretchesOf(const QueryNode& node, const ItemHits& hits) {
    if (node.kind == Kind::Word) return hits.stretches(node.keyword, node.titleOnly);
    std::vector<Stretch> all;
    if (node.kind == Kind::Or) {
        for (const QueryNode& child : node.children) {
            const auto some = stretchesOf(child, hits);
            all.insert(all.end(), some.begin(), some.end());
        }
        return all;
    }
    constexpr size_t enough = 1000; // the same few words over and over say nothing new
    for (const Stretch& a : stretchesOf(node.children[0], hits)) {
        for (const Stretch& b : stretchesOf(node.children[1], hits)) {
            const bool swapped = b.start < a.start;
            const int distance = swapped ? hits.wordsBetween(b, a) : hits.wordsBetween(a, b);
            const bool inOrder = !node.ordered || (!swapped && distance > 0);
            if (distance >= 0 && distance <= node.distance && inOrder && all.size() < enough)
                all.push_back({a.field, std::min(a.start, b.start), std::max(a.end, b.end),
                               std::min(a.confidence, b.confidence)});
        }
    }
    return all;
}

/// The confidence with which a Word or a Near is true; 0 if it is not.
double confidenceOf(const QueryNode& node, const ItemHits& hits) {
    if (node.kind == Kind::Word) return hits.best(node.keyword, node.titleOnly);
    double best = 0;
    for (const Stretch& stretch : stretchesOf(node, hits)) best = std::max(best, stretch.confidence);
    return best;
}

void collectWords(const QueryNode& node, const ItemHits& hits, QList<const QueryNode*>& words) {
    if (node.kind == Kind::Word && hits.best(node.keyword, node.titleOnly) > 0) words.append(&node);
    for (const QueryNode& child : node.children) collectWords(child, hits, words);
}

Explanation explainLeaf(const QueryNode& node, const ItemHits& hits) {
    Explanation leaf{printQuery(node), node.kind, 1, {}};
    if (node.kind != Kind::Not) {
        leaf.confidence = confidenceOf(node, hits);
        collectWords(node, hits, leaf.words);
    }
    return leaf;
}

} // namespace

bool isTrue(const QueryNode& query, const ItemHits& hits) {
    const auto& parts = query.children;
    const auto part = [&](const QueryNode& node) { return isTrue(node, hits); };
    switch (query.kind) {
    case Kind::And: return std::all_of(parts.begin(), parts.end(), part);
    case Kind::Or: return std::any_of(parts.begin(), parts.end(), part);
    case Kind::Not: return !isTrue(parts.front(), hits);
    default: return confidenceOf(query, hits) > 0;
    }
}

Explanation explain(const QueryNode& query, const ItemHits& hits) {
    if (query.kind != Kind::And && query.kind != Kind::Or) return explainLeaf(query, hits);
    const bool choice = query.kind == Kind::Or;
    Explanation whole{{}, query.kind, choice ? 0.0 : 1.0, {}};
    std::vector<std::pair<Kind, QString>> parts;
    for (const QueryNode& child : query.children) {
        if (choice && !isTrue(child, hits)) continue;
        const Explanation part = explain(child, hits);
        parts.emplace_back(part.kind, part.because);
        whole.words.append(part.words);
        whole.confidence = choice ? std::max(whole.confidence, part.confidence)
                                  : std::min(whole.confidence, part.confidence);
    }
    whole.because = parts.size() == 1
                        ? parts.front().second
                        : joinQuery(query.kind, parts, QString::fromLatin1(choice ? "OR" : "AND"));
    if (parts.size() == 1) whole.kind = parts.front().first;
    return whole;
}

} // namespace dutydesk
