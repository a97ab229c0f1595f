#include "intake/css_parser.h"

namespace dutydesk {

namespace {

using Simple = CssSelector::Simple;
using Compound = CssSelector::Compound;
using Complex = CssSelector::Complex;
using Kind = Simple::Kind;

constexpr size_t MostCompounds = 16; ///< of one selector: matching may try every ancestor for each

bool isCssSpace(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f'; }

bool isNameChar(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
           c == '_' || static_cast<unsigned char>(c) >= 0x80 || c == '\\';
}

class CssParser {
  public:
    explicit CssParser(const QString& selector) : m_text(selector.trimmed().toUtf8()) {}

    std::vector<Complex> run() {
        std::vector<Complex> alternatives;
        do {
            skipSpace();
            alternatives.push_back(complex());
            skipSpace();
        } while (m_error.isEmpty() && take(','));
        if (m_error.isEmpty() && m_at < m_text.size()) refuse();
        return alternatives;
    }
    [[nodiscard]] QString error() const { return m_error; }

  private:
    [[nodiscard]] char peek() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }
    bool take(char c) {
        if (m_at >= m_text.size() || m_text[m_at] != c) return false;
        ++m_at;
        return true;
    }
    void skipSpace() {
        while (isCssSpace(peek())) ++m_at;
    }
    void refuse() {
        if (m_error.isEmpty()) {
            m_error = m_at < m_text.size() ? QString::fromUtf8(m_text.mid(m_at)) : QStringLiteral("end");
        }
    }
    QByteArray name() {
        QByteArray out;
        while (isNameChar(peek())) {
            if (take('\\') && m_at >= m_text.size()) break;
            out += m_text[m_at++];
        }
        if (out.isEmpty()) refuse();
        return out;
    }
    QByteArray attributeValue() {
        const char quote = peek();
        if (quote != '"' && quote != '\'') return name();
        const qsizetype end = m_text.indexOf(quote, ++m_at);
        if (end < 0) {
            refuse();
            return {};
        }
        const QByteArray value = m_text.mid(m_at, end - m_at);
        m_at = end + 1;
        return value;
    }

    Complex complex() {
        Complex out;
        char combinator = ' ';
        while (m_error.isEmpty()) {
            Compound next{combinator, compound()};
            if (next.parts.empty() || out.size() >= MostCompounds) refuse();
            out.push_back(std::move(next));
            const qsizetype before = m_at;
            skipSpace();
            if (peek() == '>' || peek() == '+' || peek() == '~') {
                combinator = m_text[m_at++];
                skipSpace();
            } else if (m_at == before || m_at >= m_text.size() || peek() == ',' || peek() == ')') {
                break;
            } else {
                combinator = ' ';
            }
        }
        return out;
    }

    std::vector<Simple> compound() {
        std::vector<Simple> parts;
        if (take('*')) {
            parts.push_back({Kind::Type, "*"});
        } else if (isNameChar(peek())) {
            parts.push_back({Kind::Type, name().toLower()});
        }
        for (;;) {
            if (!m_error.isEmpty()) break;
            if (take('.')) {
                parts.push_back({Kind::Class, "class", name()});
            } else if (take('#')) {
                parts.push_back({Kind::Id, "id", name()});
            } else if (take('[')) {
                parts.push_back(attributeTest());
            } else if (take(':')) {
                parts.push_back(pseudoClass());
            } else {
                break;
            }
        }
        return parts;
    }

    Simple attributeTest() {
        skipSpace();
        Simple test{Kind::Has, name().toLower()};
        skipSpace();
        if (take(']')) return test;
        switch (peek()) {
        case '~': test.kind = Kind::Word; break;
        case '^': test.kind = Kind::Prefix; break;
        case '$': test.kind = Kind::Suffix; break;
        case '*': test.kind = Kind::Part; break;
        case '|': test.kind = Kind::Dash; break;
        default: test.kind = Kind::Equals;
        }
        if (test.kind != Kind::Equals) ++m_at;
        if (!take('=')) refuse();
        skipSpace();
        test.value = attributeValue();
        skipSpace();
        if (!take(']')) refuse();
        return test;
    }

    Simple pseudoClass() {
        const qsizetype start = m_at;
        const QByteArray pseudo = name().toLower();
        if (pseudo == "first-child") return {Kind::NthChild, {}, {}, 0, 1};
        if (pseudo == "last-child") return {Kind::LastChild};
        if (pseudo == "nth-child" && take('(')) return nthChild();
        if (pseudo == "not" && take('(')) {
            skipSpace();
            Simple negated{Kind::Not};
            negated.inner = compound();
            skipSpace();
            if (negated.inner.size() != 1 || negated.inner[0].kind == Kind::Not || !take(')')) refuse();
            return negated;
        }
        m_at = start;
        refuse();
        return {};
    }

    Simple nthChild() {
        Simple nth{Kind::NthChild};
        const qsizetype end = m_text.indexOf(')', m_at);
        if (end < 0) {
            refuse();
            return nth;
        }
        QByteArray formula = m_text.mid(m_at, end - m_at).toLower();
        formula.replace(' ', "");
        if (formula == "odd") formula = "2n+1";
        if (formula == "even") formula = "2n";
        bool ok = true;
        bool okOffset = true;
        if (const qsizetype n = formula.indexOf('n'); n >= 0) {
            const QByteArray step = formula.left(n);
            nth.step = step.isEmpty() || step == "+" ? 1 : step == "-" ? -1 : step.toInt(&ok);
            const QByteArray offset = formula.mid(n + 1);
            nth.offset = offset.isEmpty() ? 0 : offset.toInt(&okOffset);
        } else {
            nth.offset = formula.toInt(&ok);
        }
        if (!ok || !okOffset) refuse();
        m_at = end + 1;
        return nth;
    }

    QByteArray m_text;
    qsizetype m_at = 0;
    QString m_error;
};

} // namespace

Result<std::vector<Complex>> parseCss(const QString& selector) {
    CssParser parser(selector);
    std::vector<Complex> alternatives = parser.run();
    if (!parser.error().isEmpty()) return fail(ErrorCode::SelectorInvalid, selector, parser.error());
    return alternatives;
}

} // namespace dutydesk
