#include "screening/query.h"
#include "screening/query_lexer.h"
#include "screening/query_tree.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dutydesk {
namespace {

using NodeKind = QueryNode::Kind;

int strength(NodeKind kind) {
    switch (kind) {
    case NodeKind::Or: return 0;
    case NodeKind::And: return 1;
    case NodeKind::Near: return 2;
    case NodeKind::Not: return 3;
    case NodeKind::Word:
    case NodeKind::List:
    case NodeKind::Site: return 4;
    }
    return 0;
}

/// In quotes that it does not hold itself: one kind of them is always free, since it was read in one.
QString inQuotes(const QString& text) {
    static constexpr QStringView plain = u"\"“”＂";
    if (std::none_of(plain.begin(), plain.end(), [&](QChar c) { return text.contains(c); }))
        return u'"' + text + u'"';
    return text.contains(u'」') ? u'『' + text + u'』' : u'「' + text + u'」';
}

QString printWord(const QueryNode& node) {
    const QString text = node.kind == NodeKind::List ? u'@' + node.text
                         : node.quoted               ? inQuotes(node.text)
                                                     : node.text;
    return (node.titleOnly ? u"title:"_s : QString()) + (node.loose ? u"~"_s : QString()) + text;
}

} // namespace

QString joinQuery(NodeKind kind, const std::vector<std::pair<NodeKind, QString>>& parts,
                  const QString& word) {
    QStringList printed;
    for (const auto& [partKind, text] : parts)
        printed.append(strength(partKind) > strength(kind) ? text : u'(' + text + u')');
    return printed.join(u' ' + word + u' ');
}

QString printQuery(const QueryNode& node) {
    if (node.kind == NodeKind::Word || node.kind == NodeKind::List) return printWord(node);
    if (node.kind == NodeKind::Site) return u"site:"_s + node.text;
    std::vector<std::pair<NodeKind, QString>> parts;
    for (const QueryNode& child : node.children) parts.emplace_back(child.kind, printQuery(child));
    switch (node.kind) {
    case NodeKind::Not: return u"NOT "_s + joinQuery(NodeKind::Not, parts, {});
    case NodeKind::And: return joinQuery(node.kind, parts, u"AND"_s);
    case NodeKind::Or: return joinQuery(node.kind, parts, u"OR"_s);
    default:
        return joinQuery(node.kind, parts, (node.ordered ? u"ONEAR/%1"_s : u"NEAR/%1"_s).arg(node.distance));
    }
}

QString without(const QString& query, const QString& word) {
    int depth = 0;
    bool choice = false; // outside of brackets: OR binds less than the NOT that is added
    const QueryTokens read = readTokens(query);
    for (const QueryToken& token : read.tokens) {
        depth += token.kind == QueryToken::Kind::Open ? 1 : token.kind == QueryToken::Kind::Close ? -1 : 0;
        choice = choice || (depth == 0 && token.kind == QueryToken::Kind::Or);
    }
    const auto plain = [](QChar c) { return c.isLetterOrNumber(); };
    const bool quoted = !std::all_of(word.cbegin(), word.cend(), plain) || word == u"与" || word == u"或" ||
                        word == u"非" || word == u"且";
    const QString whole = query.trimmed();
    return (choice ? u'(' + whole + u')' : whole) + u" NOT "_s + (quoted ? inQuotes(word) : word);
}

} // namespace dutydesk
