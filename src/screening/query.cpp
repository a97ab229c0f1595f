#include "screening/query.h"

#include "screening/query_lexer.h"
#include "screening/query_tree.h"

#include <algorithm>

namespace dutydesk {
namespace {

using NodeKind = QueryNode::Kind;
using TokenKind = QueryToken::Kind;

/// Deeper queries are refused: reading and evaluating go down by calling themselves.
constexpr int deepest = 100;

bool isWord(TokenKind kind) {
    return kind == TokenKind::Word || kind == TokenKind::Phrase || kind == TokenKind::List;
}

/// A word of a list as a rule would write it: a phrase if it holds spaces or looks like an operator.
QueryNode entryOf(const QString& entry) {
    const auto [tokens, error] = readTokens(entry);
    const bool loose = !tokens.isEmpty() && tokens.first().kind == TokenKind::Loose;
    const qsizetype at = loose ? 1 : 0;
    if (!error && tokens.size() == at + 2 &&
        (tokens[at].kind == TokenKind::Word || tokens[at].kind == TokenKind::Phrase))
        return {.text = tokens[at].text, .quoted = tokens[at].kind == TokenKind::Phrase, .loose = loose};
    return {.text = entry, .quoted = true};
}

/// query := all (OR all)*; all := near (AND? near)*; near := not (NEAR/n not)*; not := NOT not | operand;
/// operand := title: (word | brackets) | word | SITE | brackets; word := ~? (WORD | PHRASE | LIST)
class Parser {
  public:
    Parser(const QString& query, QList<QueryToken> tokens, const WordLists& lists)
        : m_query(query), m_tokens(std::move(tokens)), m_lists(lists) {}

    Result<QueryNode> run() {
        auto query = readAny();
        if (query && now().kind != TokenKind::End) return expected("operator");
        return query;
    }

  private:
    [[nodiscard]] const QueryToken& now() const { return m_tokens[m_at]; }
    bool skip(TokenKind kind) {
        if (now().kind != kind) return false;
        ++m_at;
        return true;
    }
    [[nodiscard]] tl::unexpected<Error> expected(const char* what) const { return expected(what, now()); }
    [[nodiscard]] tl::unexpected<Error> expected(const char* what, const QueryToken& at) const {
        return fail(ErrorCode::QuerySyntax, m_query.mid(at.at, at.length), QString::fromLatin1(what),
                    static_cast<int>(at.at));
    }

    template <class ReadPart, class More>
    Result<QueryNode> readList(NodeKind kind, ReadPart readPart, More more) {
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
            NodeKind::Or, [this] { return readAll(); }, [this] { return skip(TokenKind::Or); });
    }
    Result<QueryNode> readAll() {
        return readList(
            NodeKind::And, [this] { return readNear(); },
            [this] {
                return skip(TokenKind::And) || beginsWord() || now().kind == TokenKind::Site ||
                       now().kind == TokenKind::Open || now().kind == TokenKind::Not ||
                       now().kind == TokenKind::Title;
            });
    }

    Result<QueryNode> readNear() {
        Result<QueryNode> left = readNot();
        while (left && now().kind == TokenKind::Near) {
            const QueryToken near = now();
            ++m_at;
            const qsizetype rightAt = m_at;
            Result<QueryNode> right = readNot();
            if (!right) return right;
            if (!hasPlace(*left)) return expected("something-to-find", near);
            if (!hasPlace(*right)) return expected("something-to-find", m_tokens[rightAt]);
            QueryNode node{
                .kind = NodeKind::Near, .distance = near.distance, .ordered = near.ordered, .at = near.at};
            node.children.push_back(std::move(*left));
            node.children.push_back(std::move(*right));
            left = std::move(node);
        }
        return left;
    }
    /// Only what stands somewhere can be near something.
    static bool hasPlace(const QueryNode& node) {
        if (node.kind == NodeKind::Or)
            return std::all_of(node.children.begin(), node.children.end(), hasPlace);
        return node.kind == NodeKind::Word || node.kind == NodeKind::List || node.kind == NodeKind::Near;
    }
    [[nodiscard]] bool beginsWord() const { return isWord(now().kind) || now().kind == TokenKind::Loose; }

    Result<QueryNode> readNot() {
        const QueryToken& first = now();
        if (!skip(TokenKind::Not)) return readOperand();
        if (++m_depth > deepest) return expected("fewer-brackets", first);
        Result<QueryNode> inner = readNot();
        --m_depth;
        if (!inner) return inner;
        if (inner->kind == NodeKind::Not) // said twice, it says nothing
            return std::move(inner->children.front());
        QueryNode node{.kind = NodeKind::Not, .at = first.at};
        node.children.push_back(std::move(*inner));
        return node;
    }

    Result<QueryNode> readOperand() {
        if (beginsWord()) return readWord();
        const QueryToken token = now();
        switch (token.kind) {
        case TokenKind::Site:
            ++m_at;
            return QueryNode{.kind = NodeKind::Site, .text = token.text, .at = token.at};
        case TokenKind::Title: {
            ++m_at;
            if (!beginsWord() && now().kind != TokenKind::Open) return expected("operand");
            Result<QueryNode> inner = readOperand();
            if (inner) restrictToTitle(*inner);
            return inner;
        }
        case TokenKind::Open: return readBrackets(token);
        default: return expected("operand");
        }
    }

    Result<QueryNode> readWord() {
        const qsizetype at = now().at;
        const bool loose = skip(TokenKind::Loose);
        const QueryToken token = now();
        if (!isWord(token.kind)) return expected("operand");
        ++m_at;
        QueryNode node{
            .text = token.text, .quoted = token.kind == TokenKind::Phrase, .loose = loose, .at = at};
        if (token.kind != TokenKind::List) return node;
        node.kind = NodeKind::List;
        const QStringList* const words = m_lists.find(token.text);
        if (!words) return expected("known-list", token);
        for (const QString& word : *words) {
            node.children.push_back(entryOf(word));
            node.children.back().loose = node.children.back().loose || loose;
        }
        return node;
    }

    Result<QueryNode> readBrackets(const QueryToken& open) {
        if (++m_depth > deepest) return expected("fewer-brackets", open);
        ++m_at;
        Result<QueryNode> inner = readAny();
        --m_depth;
        if (!inner) return inner;
        if (!skip(TokenKind::Close))
            return now().kind == TokenKind::End ? expected("closing-bracket", open) : expected("operator");
        return inner;
    }

    static void restrictToTitle(QueryNode& node) {
        node.titleOnly = true;
        for (QueryNode& child : node.children) restrictToTitle(child);
    }

    const QString& m_query;
    QList<QueryToken> m_tokens;
    const WordLists& m_lists;
    qsizetype m_at = 0;
    int m_depth = 0;
};

/// What a query may be of a text that holds none of its words, whatever site it stands on.
struct Truth {
    bool mayBeTrue = false;
    bool mayBeFalse = true;
};
Truth ofNothing(const QueryNode& node) {
    Truth truth{node.kind == NodeKind::And, node.kind == NodeKind::Or};
    switch (node.kind) {
    case NodeKind::Not: {
        const Truth inner = ofNothing(node.children.front());
        return {inner.mayBeFalse, inner.mayBeTrue};
    }
    case NodeKind::Site: return {true, true};
    case NodeKind::And:
        for (const QueryNode& part : node.children) {
            const Truth one = ofNothing(part);
            truth = {truth.mayBeTrue && one.mayBeTrue, truth.mayBeFalse || one.mayBeFalse};
        }
        return truth;
    case NodeKind::Or:
        for (const QueryNode& part : node.children) {
            const Truth one = ofNothing(part);
            truth = {truth.mayBeTrue || one.mayBeTrue, truth.mayBeFalse && one.mayBeFalse};
        }
        return truth;
    default: return {};
    }
}
/// Such a query would flag everything.
bool trueOfNothing(const QueryNode& node) { return ofNothing(node).mayBeTrue; }

/// The NOT or site: (of several, the first) that makes it so.
const QueryNode& culprit(const QueryNode& node) {
    if (node.kind == NodeKind::And || node.kind == NodeKind::Or)
        return culprit(*std::find_if(node.children.begin(), node.children.end(), trueOfNothing));
    return node;
}

} // namespace

Result<QueryNode> parseQuery(const QString& query, const WordLists& lists) {
    QueryTokens read = readTokens(query);
    if (read.error) return tl::unexpected(*read.error);
    if (read.tokens.size() == 1) return fail(ErrorCode::QueryEmpty, query);
    auto node = Parser(query, std::move(read.tokens), lists).run();
    if (node && trueOfNothing(*node)) {
        const qsizetype at = culprit(*node).at;
        return fail(ErrorCode::QuerySyntax, query.mid(at), "something-to-find", static_cast<int>(at));
    }
    return node;
}

Result<void> checkQuery(const QString& query, const WordLists& lists) {
    const auto node = parseQuery(query, lists);
    if (!node) return fail(node);
    return {};
}

QStringList listsIn(const QString& query) {
    QStringList names;
    const QueryTokens read = readTokens(query);
    for (const QueryToken& token : read.tokens)
        if (token.kind == TokenKind::List && !names.contains(token.text)) names.append(token.text);
    return names;
}

} // namespace dutydesk
