#include "intake/html_scanner.h"

#include <algorithm>
#include <array>

namespace dutydesk {

namespace {

bool isLetter(QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z'); }
bool isTagSpace(QChar c) { return c == u' ' || c == u'\n' || c == u'\t' || c == u'\r' || c == u'\f'; }
bool endsName(QChar c) { return isTagSpace(c) || c == u'>' || c == u'/'; }

bool holdsRawText(QStringView name) {
    constexpr std::array<QStringView, 7> names = {u"script",  u"style",    u"xmp",     u"iframe",
                                                  u"noembed", u"noframes", u"textarea"};
    return std::any_of(names.begin(), names.end(),
                       [name](QStringView known) { return name.compare(known, Qt::CaseInsensitive) == 0; });
}

} // namespace

bool HtmlScanner::startsMarkup(qsizetype at) const {
    if (at + 1 >= m_html.size()) return false;
    const QChar c = m_html[at + 1];
    if (c == u'!' || c == u'?' || isLetter(c)) return true;
    return c == u'/' && at + 2 < m_html.size() && (isLetter(m_html[at + 2]) || m_html[at + 2] == u'>');
}

/// Past the ">" that ends a tag; quoted attribute values may hold others.
qsizetype HtmlScanner::endOfTag(qsizetype from) const {
    QChar quote;
    bool afterEquals = false;
    for (qsizetype i = from; i < m_html.size(); ++i) {
        const QChar c = m_html[i];
        if (!quote.isNull()) {
            if (c == quote) quote = QChar();
        } else if (c == u'>') {
            return i + 1;
        } else if ((c == u'"' || c == u'\'') && afterEquals) {
            quote = c;
        }
        if (!isTagSpace(c)) afterEquals = c == u'=';
    }
    if (quote.isNull()) return m_html.size();
    const qsizetype plain = m_html.indexOf(u'>', from); // a quote that is never closed
    return plain < 0 ? m_html.size() : plain + 1;
}

qsizetype HtmlScanner::endOfOther(qsizetype from) const {
    const auto after = [this](QStringView end, qsizetype start) {
        const qsizetype found = m_html.indexOf(end, start);
        return found < 0 ? m_html.size() : found + end.size();
    };
    const QStringView rest = m_html.sliced(from);
    if (rest.startsWith(u"<!--")) {
        if (rest.startsWith(u"<!-->")) return from + 5;
        return after(u"-->", from + 4);
    }
    if (rest.startsWith(u"<![CDATA[")) return after(u"]]>", from + 9);
    return after(u">", from);
}

qsizetype HtmlScanner::endOfRawText(QStringView name) {
    for (qsizetype at = m_html.indexOf(u"</", m_at); at >= 0; at = m_html.indexOf(u"</", at + 2)) {
        const QStringView rest = m_html.sliced(at + 2);
        if (rest.startsWith(name, Qt::CaseInsensitive) &&
            (rest.size() == name.size() || endsName(rest[name.size()]))) {
            return at;
        }
    }
    return m_html.size();
}

HtmlToken HtmlScanner::readTag(qsizetype start) {
    const bool closing = m_html[start + 1] == u'/';
    const qsizetype nameStart = start + (closing ? 2 : 1);
    qsizetype nameEnd = nameStart;
    while (nameEnd < m_html.size() && !endsName(m_html[nameEnd]) && m_html[nameEnd] != u'<') ++nameEnd;
    const qsizetype end = endOfTag(nameEnd);
    const QStringView name = m_html.sliced(nameStart, nameEnd - nameStart);
    m_at = end;
    const QStringView raw = m_html.sliced(start, end - start);
    if (m_dialect == Dialect::Html && !closing && holdsRawText(name) && !raw.endsWith(u"/>"))
        m_rawName = name;
    return {closing ? HtmlToken::Kind::End : HtmlToken::Kind::Start, raw, name};
}

bool HtmlScanner::next(HtmlToken& token) {
    if (!m_rawName.isEmpty()) {
        const qsizetype start = m_at;
        m_at = endOfRawText(m_rawName);
        m_rawName = {};
        if (m_at > start) {
            token = {HtmlToken::Kind::RawText, m_html.sliced(start, m_at - start), {}};
            return true;
        }
    }
    if (m_at >= m_html.size()) return false;
    if (m_html[m_at] == u'<' && startsMarkup(m_at)) {
        const QChar c = m_html[m_at + 1];
        if (c == u'!' || c == u'?') {
            const qsizetype start = m_at;
            m_at = endOfOther(start);
            token = {HtmlToken::Kind::Other, m_html.sliced(start, m_at - start), {}};
        } else {
            token = readTag(m_at);
        }
        return true;
    }
    const qsizetype start = m_at++;
    while (m_at < m_html.size() && !(m_html[m_at] == u'<' && startsMarkup(m_at))) ++m_at;
    token = {HtmlToken::Kind::Text, m_html.sliced(start, m_at - start), {}};
    return true;
}

HtmlAttributes::HtmlAttributes(const HtmlToken& tag) : m_tag(tag.raw), m_at(1 + tag.name.size()) {
    if (m_tag.endsWith(u'>')) m_tag.chop(1);
}

bool HtmlAttributes::next(HtmlAttribute& attribute) {
    const auto skipSpace = [this] {
        while (m_at < m_tag.size() && isTagSpace(m_tag[m_at])) ++m_at;
    };
    while (m_at < m_tag.size() && (isTagSpace(m_tag[m_at]) || m_tag[m_at] == u'/')) ++m_at;
    if (m_at >= m_tag.size()) return false;
    const qsizetype nameStart = m_at++;
    while (m_at < m_tag.size() && !endsName(m_tag[m_at]) && m_tag[m_at] != u'=') ++m_at;
    attribute = {m_tag.sliced(nameStart, m_at - nameStart), {}};
    const qsizetype nameEnd = m_at;
    skipSpace();
    if (m_at >= m_tag.size() || m_tag[m_at] != u'=') {
        m_at = nameEnd;
        return true;
    }
    ++m_at;
    skipSpace();
    if (m_at >= m_tag.size()) return true;
    const QChar quote = m_tag[m_at];
    qsizetype end = m_at;
    if (quote == u'"' || quote == u'\'') {
        end = m_tag.indexOf(quote, ++m_at);
        if (end < 0) end = m_tag.size();
        attribute.value = m_tag.sliced(m_at, end - m_at);
        m_at = std::min(end + 1, m_tag.size());
    } else {
        while (end < m_tag.size() && !isTagSpace(m_tag[end])) ++end;
        attribute.value = m_tag.sliced(m_at, end - m_at);
        m_at = end;
    }
    return true;
}

} // namespace dutydesk
