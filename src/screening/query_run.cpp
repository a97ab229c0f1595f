#include "screening/query_run.h"

#include "screening/site.h"

#include <algorithm>

namespace dutydesk {
namespace {

using NodeKind = QueryNode::Kind;

/// Where the parts of a NEAR stand: hits of a word or of any of several, or pairs that are near each other.
std::vector<Stretch> stretchesOf(const QueryNode& node, const ItemHits& hits, double from) {
    if (node.kind == NodeKind::Word) return hits.stretches(node.keyword, node.titleOnly, from);
    std::vector<Stretch> all;
    if (node.kind == NodeKind::Or || node.kind == NodeKind::List) {
        for (const QueryNode& child : node.children) {
            const auto some = stretchesOf(child, hits, from);
            all.insert(all.end(), some.begin(), some.end());
        }
        return all;
    }
    constexpr size_t enough = 1000; // the same few words over and over say nothing new
    const auto second = stretchesOf(node.children[1], hits, from);
    for (const Stretch& a : stretchesOf(node.children[0], hits, from)) {
        for (const Stretch& b : second) {
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

/// The confidence with which a Word or a Near is true; -1 if it is not.
double confidenceOf(const QueryNode& node, const ItemHits& hits, double from) {
    double best = -1;
    if (node.kind == NodeKind::Word) {
        best = hits.best(node.keyword, node.titleOnly);
        return best >= from ? best : -1;
    }
    for (const Stretch& stretch : stretchesOf(node, hits, from)) best = std::max(best, stretch.confidence);
    return best;
}

void collectWords(const QueryNode& node, const ItemHits& hits, double from, QList<const QueryNode*>& words) {
    if (node.kind == NodeKind::Word && confidenceOf(node, hits, from) >= 0) words.append(&node);
    for (const QueryNode& child : node.children) collectWords(child, hits, from, words);
}

Explanation explainLeaf(const QueryNode& node, const ItemHits& hits, Bars bars) {
    Explanation leaf{printQuery(node), node.kind, 1, {}};
    if (node.kind == NodeKind::Word || node.kind == NodeKind::Near) {
        leaf.confidence = confidenceOf(node, hits, bars.wanted);
        collectWords(node, hits, bars.wanted, leaf.words);
    }
    return leaf;
}

} // namespace

bool isTrue(const QueryNode& query, const ItemHits& hits, Bars bars) {
    const auto& parts = query.children;
    const auto part = [&](const QueryNode& node) { return isTrue(node, hits, bars); };
    switch (query.kind) {
    case NodeKind::And: return std::all_of(parts.begin(), parts.end(), part);
    case NodeKind::Or:
    case NodeKind::List: return std::any_of(parts.begin(), parts.end(), part);
    case NodeKind::Not: return !isTrue(parts.front(), hits, bars.behindNot());
    case NodeKind::Site: return isOnSite(hits.host(), query.text);
    default: return confidenceOf(query, hits, bars.wanted) >= 0;
    }
}

Explanation explain(const QueryNode& query, const ItemHits& hits, Bars bars) {
    const bool choice = query.kind == NodeKind::Or || query.kind == NodeKind::List;
    if (!choice && query.kind != NodeKind::And) return explainLeaf(query, hits, bars);
    Explanation whole{{}, choice ? NodeKind::Or : NodeKind::And, choice ? 0.0 : 1.0, {}};
    std::vector<std::pair<NodeKind, QString>> parts;
    for (const QueryNode& child : query.children) {
        if (choice && !isTrue(child, hits, bars)) continue;
        const Explanation part = explain(child, hits, bars);
        parts.emplace_back(part.kind, part.because);
        whole.words.append(part.words);
        whole.confidence = choice ? std::max(whole.confidence, part.confidence)
                                  : std::min(whole.confidence, part.confidence);
    }
    whole.because = parts.size() == 1
                        ? parts.front().second
                        : joinQuery(whole.kind, parts, QString::fromLatin1(choice ? "OR" : "AND"));
    if (parts.size() == 1) whole.kind = parts.front().first;
    return whole;
}

} // namespace dutydesk
