#include "screening/query.h"

#include "screening/query_lexer.h"
#include "screening/query_tree.h"

#include <algorithm>

namespace dutydesk {
namespace {

using Kind = QueryNode::Kind;
using Token = QueryToken::Kind;

/// Deeper queries are refused: reading and evaluating go down by calling themselves.
constexpr int deepest = 100;

/// query := all (OR all)*; all := near (AND? near)*; near := not (NEAR/n not)*; not := NOT not | title:
/// operand | operand
class Parser {
  public:
    explicit Parser(QList<QueryToken> tokens) : m_tokens(std::move(tokens)) {}

    Result<QueryNode> run() {
        auto query = readAny();
        if (query && now().kind != Token::End) return expected("operator");
        return query;
    }

  private:
    [[nodiscard]] const QueryToken& now() const { return m_tokens[m_at]; }
    bool skip(Token kind) {
        if (now().kind != kind) return false;
        ++m_at;
        return true;
    }
    [[nodiscard]] tl::unexpected<Error> expected(const char* what) const { return expected(what, now()); }
    [[nodiscard]] static tl::unexpected<Error> expected(const char* what, const QueryToken& at) {
        return fail(ErrorCode::QuerySyntax, at.text, QString::fromLatin1(what), static_cast<int>(at.at));
    }

    template <class ReadPart, class More>
    Result<QueryNode> readList(Kind kind, ReadPart readPart, More more) {
        QueryNode list{.kind = kind, .at = now().at};
        do {
            Result<QueryNode> part = readPart();
            if (!part) return part;
            list.children.push_back(std::move(*part));
        } while (more());
        return list.children.size() == 1 ? std::move(list.children.front()) : std::move(list);
    }

    Result<QueryNode> readAny() {
        return readList(
            Kind::Or, [this] { return readAll(); }, [this] { return skip(Token::Or); });
    }
    Result<QueryNode> readAll() {
        return readList(
            Kind::And, [this] { return readNear(); },
            [this] {
                return skip(Token::And) || now().kind == Token::Word || now().kind == Token::Phrase ||
                       now().kind == Token::Open || now().kind == Token::Not || now().kind == Token::Title;
            });
    }

    Result<QueryNode> readNear() {
        Result<QueryNode> left = readNot();
        while (left && now().kind == Token::Near) {
            const QueryToken near = now();
            ++m_at;
            const qsizetype rightAt = m_at;
            Result<QueryNode> right = readNot();
            if (!right) return right;
            if (!hasPlace(*left)) return expected("something-to-find", near);
            if (!hasPlace(*right)) return expected("something-to-find", m_tokens[rightAt]);
            QueryNode node{
                .kind = Kind::Near, .distance = near.distance, .ordered = near.ordered, .at = near.at};
            node.children.push_back(std::move(*left));
            node.children.push_back(std::move(*right));
            left = std::move(node);
        }
        return left;
    }
    /// Only what stands somewhere can be near something.
    static bool hasPlace(const QueryNode& node) {
        if (node.kind == Kind::Or) return std::all_of(node.children.begin(), node.children.end(), hasPlace);
        return node.kind == Kind::Word || node.kind == Kind::Near;
    }

    Result<QueryNode> readNot() {
        const QueryToken& first = now();
        if (!skip(Token::Not)) return readOperand();
        if (++m_depth > deepest) return expected("fewer-brackets", first);
        Result<QueryNode> inner = readNot();
        --m_depth;
        if (!inner) return inner;
        if (inner->kind == Kind::Not) // said twice, it says nothing
            return std::move(inner->children.front());
        QueryNode node{.kind = Kind::Not, .at = first.at};
        node.children.push_back(std::move(*inner));
        return node;
    }

    Result<QueryNode> readOperand() {
        const QueryToken token = now();
        switch (token.kind) {
        case Token::Word:
        case Token::Phrase:
            ++m_at;
            return QueryNode{.text = token.text, .quoted = token.kind == Token::Phrase, .at = token.at};
        case Token::Title: {
            ++m_at;
            if (now().kind != Token::Word && now().kind != Token::Phrase && now().kind != Token::Open)
                return expected("operand");
            Result<QueryNode> inner = readOperand();
            if (inner) restrictToTitle(*inner);
            return inner;
        }
        case Token::Open: return readBrackets(token);
        default: return expected("operand");
        }
    }

    Result<QueryNode> readBrackets(const QueryToken& open) {
        if (++m_depth > deepest) return expected("fewer-brackets", open);
        ++m_at;
        Result<QueryNode> inner = readAny();
        --m_depth;
        if (!inner) return inner;
        if (!skip(Token::Close))
            return now().kind == Token::End ? expected("closing-bracket", open) : expected("operator");
        return inner;
    }

    static void restrictToTitle(QueryNode& node) {
        node.titleOnly = true;
        for (QueryNode& child : node.children) restrictToTitle(child);
    }

    QList<QueryToken> m_tokens;
    qsizetype m_at = 0;
    int m_depth = 0;
};

/// Whether a query is true of a text that holds none of its words: it would flag everything.
bool trueOfNothing(const QueryNode& node) {
    const auto& parts = node.children;
    switch (node.kind) {
    case Kind::And: return std::all_of(parts.begin(), parts.end(), trueOfNothing);
    case Kind::Or: return std::any_of(parts.begin(), parts.end(), trueOfNothing);
    case Kind::Not: return !trueOfNothing(parts.front());
    default: return false;
    }
}

/// The NOT (or, with two of them, the first) that makes it so.
const QueryNode& culprit(const QueryNode& node) {
    if (node.kind == Kind::And || node.kind == Kind::Or)
        return culprit(*std::find_if(node.children.begin(), node.children.end(), trueOfNothing));
    return node;
}

} // namespace

Result<QueryNode> parseQuery(const QString& query) {
    auto tokens = readTokens(query);
    if (!tokens) return fail(tokens);
    if (tokens->size() == 1) return fail(ErrorCode::QueryEmpty, query);
    auto node = Parser(*std::move(tokens)).run();
    if (node && trueOfNothing(*node)) {
        const qsizetype at = culprit(*node).at;
        return fail(ErrorCode::QuerySyntax, query.mid(at), "something-to-find", static_cast<int>(at));
    }
    return node;
}

Result<void> checkQuery(const QString& query) {
    const auto node = parseQuery(query);
    if (!node) return fail(node);
    return {};
}

} // namespace dutydesk
