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

bool isWord(Token kind) { return kind == Token::Word || kind == Token::Phrase || kind == Token::List; }

/// A word of a list as a rule would write it: a phrase if it holds spaces or looks like an operator.
QueryNode entryOf(const QString& entry) {
    const auto [tokens, error] = readTokens(entry);
    const bool loose = !tokens.isEmpty() && tokens.first().kind == Token::Loose;
    const qsizetype at = loose ? 1 : 0;
    if (!error && tokens.size() == at + 2 &&
        (tokens[at].kind == Token::Word || tokens[at].kind == Token::Phrase))
        return {.text = tokens[at].text, .quoted = tokens[at].kind == Token::Phrase, .loose = loose};
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
    [[nodiscard]] tl::unexpected<Error> expected(const char* what, const QueryToken& at) const {
        return fail(ErrorCode::QuerySyntax, m_query.mid(at.at, at.length), QString::fromLatin1(what),
                    static_cast<int>(at.at));
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
                return skip(Token::And) || beginsWord() || now().kind == Token::Site ||
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
        return node.kind == Kind::Word || node.kind == Kind::List || node.kind == Kind::Near;
    }
    [[nodiscard]] bool beginsWord() const { return isWord(now().kind) || now().kind == Token::Loose; }

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
        if (beginsWord()) return readWord();
        const QueryToken token = now();
        switch (token.kind) {
        case Token::Site: ++m_at; return QueryNode{.kind = Kind::Site, .text = token.text, .at = token.at};
        case Token::Title: {
            ++m_at;
            if (!beginsWord() && now().kind != Token::Open) return expected("operand");
            Result<QueryNode> inner = readOperand();
            if (inner) restrictToTitle(*inner);
            return inner;
        }
        case Token::Open: return readBrackets(token);
        default: return expected("operand");
        }
    }

    Result<QueryNode> readWord() {
        const qsizetype at = now().at;
        const bool loose = skip(Token::Loose);
        const QueryToken token = now();
        if (!isWord(token.kind)) return expected("operand");
        ++m_at;
        QueryNode node{.text = token.text, .quoted = token.kind == Token::Phrase, .loose = loose, .at = at};
        if (token.kind != Token::List) return node;
        node.kind = Kind::List;
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
        if (!skip(Token::Close))
            return now().kind == Token::End ? expected("closing-bracket", open) : expected("operator");
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
    Truth truth{node.kind == Kind::And, node.kind == Kind::Or};
    switch (node.kind) {
    case Kind::Not: {
        const Truth inner = ofNothing(node.children.front());
        return {inner.mayBeFalse, inner.mayBeTrue};
    }
    case Kind::Site: return {true, true};
    case Kind::And:
        for (const QueryNode& part : node.children) {
            const Truth one = ofNothing(part);
            truth = {truth.mayBeTrue && one.mayBeTrue, truth.mayBeFalse || one.mayBeFalse};
        }
        return truth;
    case Kind::Or:
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
    if (node.kind == Kind::And || node.kind == Kind::Or)
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
        if (token.kind == Token::List && !names.contains(token.text)) names.append(token.text);
    return names;
}

} // namespace dutydesk
