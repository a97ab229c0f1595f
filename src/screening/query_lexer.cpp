#include "screening/query_lexer.h"

#include "screening/fold.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dutydesk {
namespace {

using Kind = QueryToken::Kind;

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

/// Letters, digits, or signs such as emoji: marks of punctuation alone would flag everything.
bool canBeFound(const QString& text) {
    const QString folded = foldText(text);
    const QList<uint> points = folded.toUcs4();
    return std::any_of(points.cbegin(), points.cend(), [](uint c) {
        return QChar::isLetterOrNumber(c) || QChar::category(c) == QChar::Symbol_Other;
    });
}

class Lexer {
  public:
    explicit Lexer(const QString& query) : m_query(query) {}

    Result<QList<QueryToken>> run() {
        while (m_at < m_query.size()) {
            const QChar c = m_query[m_at];
            if (c.isSpace()) {
                ++m_at;
            } else if (isOpening(c) || isClosing(c)) {
                m_tokens.append({isOpening(c) ? Kind::Open : Kind::Close, m_at, QString(c)});
                ++m_at;
            } else if (const QStringView closers = closersOf(c); !closers.isEmpty()) {
                if (const auto read = readPhrase(closers); !read) return fail(read);
            } else if (const auto read = readWord(); !read) {
                return fail(read);
            }
        }
        m_tokens.append({Kind::End, m_query.size(), {}});
        return std::move(m_tokens);
    }

  private:
    Result<void> readPhrase(QStringView closers) {
        qsizetype end = m_at + 1;
        while (end < m_query.size() && !closers.contains(m_query[end])) ++end;
        if (end == m_query.size())
            return fail(ErrorCode::QuerySyntax, m_query.mid(m_at, 1), "closing-quote", int(m_at));
        const QString inside = m_query.mid(m_at + 1, end - m_at - 1);
        if (!canBeFound(inside))
            return fail(ErrorCode::QuerySyntax, m_query.mid(m_at, end + 1 - m_at), "something-to-find",
                        int(m_at));
        m_tokens.append({Kind::Phrase, m_at, inside});
        m_at = end + 1;
        return {};
    }

    Result<void> readWord() {
        const qsizetype start = m_at;
        while (m_at < m_query.size() && !endsWord(m_query[m_at])) ++m_at;
        return addWord(start, m_query.mid(start, m_at - start));
    }

    Result<void> addWord(qsizetype at, const QString& word) {
        static const QRegularExpression title(u"^(?:title|标题)[:：]"_s);
        static const QRegularExpression site(u"^(?:site|网站)[:：]"_s);
        static const QRegularExpression near(u"^(O?)NEAR(?:/(\\d{1,3}))?$"_s);
        const QString plain = word.normalized(QString::NormalizationForm_KC);
        if (plain == u"AND" || plain == u"与" || plain == u"且") {
            m_tokens.append({Kind::And, at, word});
        } else if (plain == u"OR" || plain == u"或") {
            m_tokens.append({Kind::Or, at, word});
        } else if (plain == u"NOT" || plain == u"非") {
            m_tokens.append({Kind::Not, at, word});
        } else if (const auto found = near.match(plain); found.hasMatch()) {
            constexpr int usual = 5;
            const int distance = found.hasCaptured(2) ? found.captured(2).toInt() : usual;
            m_tokens.append({Kind::Near, at, word, distance, found.capturedLength(1) > 0});
        } else if (const auto field = title.match(word); field.hasMatch()) {
            m_tokens.append({Kind::Title, at, field.captured()});
            const qsizetype length = field.capturedLength();
            return length == word.size() ? Result<void>() : addWord(at + length, word.sliced(length));
        } else if (site.match(word).hasMatch() || !canBeFound(word)) {
            return fail(ErrorCode::QuerySyntax, word, "something-to-find", int(at));
        } else {
            m_tokens.append({Kind::Word, at, word});
        }
        return {};
    }

    const QString& m_query;
    qsizetype m_at = 0;
    QList<QueryToken> m_tokens;
};

} // namespace

Result<QList<QueryToken>> readTokens(const QString& query) { return Lexer(query).run(); }

} // namespace dutydesk
