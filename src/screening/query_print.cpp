#include "screening/query_tree.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace dutydesk {
namespace {

using Kind = QueryNode::Kind;

int strength(Kind kind) {
    switch (kind) {
    case Kind::Or: return 0;
    case Kind::And: return 1;
    case Kind::Near: return 2;
    case Kind::Not: return 3;
    case Kind::Word: return 4;
    }
    return 0;
}

} // namespace

QString joinQuery(Kind kind, const std::vector<std::pair<Kind, QString>>& parts, const QString& word) {
    QStringList printed;
    for (const auto& [partKind, text] : parts)
        printed.append(strength(partKind) > strength(kind) ? text : u'(' + text + u')');
    return printed.join(u' ' + word + u' ');
}

QString printQuery(const QueryNode& node) {
    if (node.kind == Kind::Word) {
        const QString text = node.quoted ? u'"' + node.text + u'"' : node.text;
        return node.titleOnly ? u"title:"_s + text : text;
    }
    std::vector<std::pair<Kind, QString>> parts;
    for (const QueryNode& child : node.children) parts.emplace_back(child.kind, printQuery(child));
    switch (node.kind) {
    case Kind::Not: return u"NOT "_s + joinQuery(Kind::Not, parts, {});
    case Kind::And: return joinQuery(node.kind, parts, u"AND"_s);
    case Kind::Or: return joinQuery(node.kind, parts, u"OR"_s);
    default:
        return joinQuery(node.kind, parts, (node.ordered ? u"ONEAR/%1"_s : u"NEAR/%1"_s).arg(node.distance));
    }
}

} // namespace dutydesk
