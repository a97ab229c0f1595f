#include "screening/query_lexer.h"

#include "screening/fold.h"
#include "screening/site.h"
#include "screening/word_lists.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dutydesk {
namespace {

using TokenKind = QueryToken::Kind;

bool isOpening(QChar c) { return c == u'(' || c == u'（'; }
bool isClosing(QChar c) { return c == u')' || c == u'）'; }

/// The quotes that close one that opens; empty if it opens none. People mix the curly ones up.
QStringView closersOf(QChar c) {
    switch (c.unicode()) {
    case u'"':
    case u'“':
    case u'”':
    case u'＂': return u"\"“”＂";
    case u'「': return u"」";
    case u'『': return u"』";
    default: return {};
    }
}

bool endsWord(QChar c) { return c.isSpace() || isOpening(c) || isClosing(c) || !closersOf(c).isEmpty(); }

class Lexer {
  public:
    explicit Lexer(const QString& query) : m_query(query) {}

    QueryTokens run() {
        while (m_at < m_query.size() && !m_error) {
            const QChar c = m_query[m_at];
            if (c.isSpace()) {
                ++m_at;
            } else if (isOpening(c) || isClosing(c)) {
                append(isOpening(c) ? TokenKind::Open : TokenKind::Close, m_at, 1, QString(c));
                ++m_at;
            } else if (const QStringView closers = closersOf(c); !closers.isEmpty()) {
                readPhrase(closers);
            } else {
                const qsizetype start = m_at;
                while (m_at < m_query.size() && !endsWord(m_query[m_at])) ++m_at;
                addWord(start, m_query.mid(start, m_at - start));
            }
        }
        if (!m_error) append(TokenKind::End, m_query.size(), 0, {});
        return {std::move(m_tokens), std::move(m_error)};
    }

  private:
    void append(TokenKind kind, qsizetype at, qsizetype length, const QString& text) {
        m_tokens.append({.kind = kind, .at = at, .length = length, .text = text});
    }
    void refuse(const char* expected, qsizetype at, const QString& what) {
        m_error = Error{ErrorCode::QuerySyntax, what, QString::fromLatin1(expected), static_cast<int>(at)};
    }

    void readPhrase(QStringView closers) {
        qsizetype end = m_at + 1;
        while (end < m_query.size() && !closers.contains(m_query[end])) ++end;
        if (end == m_query.size()) return refuse("closing-quote", m_at, m_query.mid(m_at, 1));
        const qsizetype length = end + 1 - m_at;
        const QString inside = m_query.mid(m_at + 1, length - 2);
        if (!canBeFound(inside)) return refuse("something-to-find", m_at, m_query.mid(m_at, length));
        append(TokenKind::Phrase, m_at, length, inside);
        m_at = end + 1;
    }

    /// What is written without a space between: an operator, or a word with what may stand before it.
    void addWord(qsizetype at, const QString& word) {
        if (addOperator(at, word)) return;
        qsizetype read = 0;
        while (read < word.size()) {
            const QStringView rest = QStringView(word).sliced(read);
            const qsizetype title = titleLength(rest);
            const bool loose = rest[0] == u'~' || rest[0] == u'～';
            if (title == 0 && !loose) return addOperand(at + read, rest.toString());
            const qsizetype length = loose ? 1 : title;
            append(loose ? TokenKind::Loose : TokenKind::Title, at + read, length,
                   rest.first(length).toString());
            read += length;
        }
    }

    static qsizetype titleLength(QStringView word) {
        for (const QStringView field : {QStringView(u"title"), QStringView(u"标题"), QStringView(u"標題")}) {
            const qsizetype length = field.size();
            if (word.size() > length && word.startsWith(field) &&
                (word[length] == u':' || word[length] == u'：'))
                return length + 1;
        }
        return 0;
    }

    void addOperand(qsizetype at, const QString& word) {
        static const QRegularExpression site(u"^(?:site|网站|網站)[:：](.*)$"_s);
        if (const auto field = site.match(word); field.hasMatch()) {
            const QString host = siteHost(field.captured(1));
            if (host.isEmpty()) return refuse("host", at + field.capturedStart(1), field.captured(1));
            append(TokenKind::Site, at, word.size(), host);
        } else if (word[0] == u'@' || word[0] == u'＠') {
            const QString name = word.sliced(1);
            if (!WordLists::isName(name)) return refuse("list-name", at + 1, name);
            append(TokenKind::List, at, word.size(), name);
        } else if (!canBeFound(word)) {
            refuse("something-to-find", at, word);
        } else {
            append(TokenKind::Word, at, word.size(), word);
        }
    }

    bool addOperator(qsizetype at, const QString& word) {
        static const QRegularExpression near(u"^(?:(O?)NEAR|邻近|鄰近|(先后|先後))(?:/(\\d{1,3}))?$"_s);
        constexpr int usual = 5;
        const QString plain = word.normalized(QString::NormalizationForm_KC);
        if (plain == u"AND" || plain == u"与" || plain == u"與" || plain == u"且") {
            append(TokenKind::And, at, word.size(), word);
        } else if (plain == u"OR" || plain == u"或") {
            append(TokenKind::Or, at, word.size(), word);
        } else if (plain == u"NOT" || plain == u"非") {
            append(TokenKind::Not, at, word.size(), word);
        } else if (const auto found = near.match(plain); found.hasMatch()) {
            append(TokenKind::Near, at, word.size(), word);
            m_tokens.last().distance = found.hasCaptured(3) ? found.captured(3).toInt() : usual;
            m_tokens.last().ordered = found.capturedLength(1) > 0 || found.capturedLength(2) > 0;
        } else {
            return false;
        }
        return true;
    }

    const QString& m_query;
    qsizetype m_at = 0;
    QList<QueryToken> m_tokens;
    std::optional<Error> m_error;
};

} // namespace

QueryTokens readTokens(const QString& query) { return Lexer(query).run(); }

bool canBeFound(const QString& text) {
    const QString folded = foldText(text);
    const QList<uint> points = folded.toUcs4();
    return std::any_of(points.cbegin(), points.cend(), [](uint c) {
        return QChar::isLetterOrNumber(c) || QChar::category(c) == QChar::Symbol_Other;
    });
}

} // namespace dutydesk
