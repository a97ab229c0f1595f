#include "intake/html_text.h"

#include "intake/html_scanner.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>

namespace dutydesk {

namespace {

bool isHtmlSpace(QChar c) {
    return c == u' ' || c == u'\n' || c == u'\t' || c == u'\r' || c == u'\f' || c == u'\x00A0' ||
           c == u'\x3000' || c == u'\x2003' || c == u'\x2002' || c == u'\xFEFF';
}

bool isInvisible(QChar c) { return c.unicode() < 0x20 || c == u'\x200B'; }

const QSet<QString>& blockElements() {
    static const QSet<QString> names = [] {
        const QString list =
            QStringLiteral("address article aside blockquote body br caption center dd details dialog dir "
                           "div dl dt fieldset "
                           "figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html "
                           "legend li main menu nav "
                           "ol optgroup option p pre section summary table tbody tfoot thead tr ul video");
        const QStringList words = list.split(u' ');
        return QSet<QString>(words.begin(), words.end());
    }();
    return names;
}

const QSet<QString>& inlineElements() {
    static const QSet<QString> names = [] {
        const QString list = QStringLiteral("a abbr acronym area audio b base basefont bdi bdo big blink "
                                            "button canvas cite code col data del dfn em "
                                            "embed font frame i iframe img input ins kbd label link map mark "
                                            "marquee meta meter nobr noscript object "
                                            "output param picture q rp rt ruby s samp script select small "
                                            "source span strike strong style sub sup svg "
                                            "td template textarea th time title track tt u var wbr math");
        const QStringList words = list.split(u' ');
        return QSet<QString>(words.begin(), words.end());
    }();
    return names;
}

bool isHtmlElement(QStringView name) {
    const QString lower = name.toString().toLower();
    return blockElements().contains(lower) || inlineElements().contains(lower);
}

/// The end of a reference that starts at "&": past ";" or past its name. -1 if it is none.
qsizetype endOfReference(QStringView text, qsizetype at) {
    qsizetype end = at + 1;
    if (end < text.size() && text[end] == u'#') ++end;
    const qsizetype name = end;
    while (end < text.size() && end - name < 32 && text[end].unicode() < 0x80 && text[end].isLetterOrNumber())
        ++end;
    return end == name ? -1 : end;
}

} // namespace

bool isBlockElement(QStringView name) { return blockElements().contains(name.toString()); }

void mendControls(QString& text) {
    static constexpr std::array<char16_t, 32> meant = {
        0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
        0x2039, 0x0152, 0x8D,   0x017D, 0x8F,   0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
        0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};
    const auto isControl = [](QChar c) { return c.unicode() >= 0x80 && c.unicode() <= 0x9F; };
    if (std::none_of(text.cbegin(), text.cend(), isControl)) return;
    for (QChar& c : text) {
        if (isControl(c)) c = QChar(meant[c.unicode() - 0x80]);
    }
}

QString resolveEntities(QStringView text) {
    QString out;
    qsizetype from = 0;
    for (qsizetype at = text.indexOf(u'&'); at >= 0; at = text.indexOf(u'&', at + 1)) {
        const qsizetype end = endOfReference(text, at);
        if (end < 0) continue;
        const bool closed = end < text.size() && text[end] == u';';
        const QString resolved = entityText(text.sliced(at + 1, end - at - 1));
        // Without its ";" only the old one-byte names and numbers are read, as browsers do.
        const bool old = text[at + 1] == u'#' || (resolved.size() == 1 && resolved[0].unicode() < 0x100);
        if (resolved.isEmpty() || (!closed && !old)) continue;
        out += text.sliced(from, at - from);
        out += resolved;
        from = closed ? end + 1 : end;
        at = from - 1;
    }
    out += text.sliced(from);
    return out;
}

bool looksLikeHtml(QStringView text) {
    const qsizetype markup = text.indexOf(u'<');
    if (markup >= 0) {
        HtmlScanner scanner(text.sliced(markup));
        for (HtmlToken token; scanner.next(token);) {
            const bool tag = token.kind == HtmlToken::Kind::Start || token.kind == HtmlToken::Kind::End;
            if (tag && isHtmlElement(token.name)) return true;
        }
    }
    return false;
}

QString titleText(const QString& title) {
    QString text = looksLikeHtml(title) ? htmlToText(title) : resolveEntities(title);
    mendControls(text);
    return text.simplified();
}

QString htmlToText(QStringView html) {
    TextGatherer gatherer;
    HtmlScanner scanner(html);
    int preformatted = 0;
    for (HtmlToken token; scanner.next(token);) {
        if (token.kind == HtmlToken::Kind::Text) {
            const QString resolved = token.raw.contains(u'&') ? resolveEntities(token.raw) : QString();
            const QStringView text = resolved.isNull() ? token.raw : QStringView(resolved);
            preformatted > 0 ? gatherer.addPreformatted(text) : gatherer.add(text);
        } else if (token.kind == HtmlToken::Kind::Start || token.kind == HtmlToken::Kind::End) {
            const QString name = token.name.toString().toLower();
            if (blockElements().contains(name)) gatherer.endLine();
            if (name == u"td" || name == u"th") gatherer.add(u" ");
            if (name == u"pre") {
                preformatted += token.kind == HtmlToken::Kind::Start ? 1 : -1;
                preformatted = std::max(preformatted, 0);
            }
        } else if (token.kind == HtmlToken::Kind::Other && token.raw.startsWith(u"<![CDATA[")) {
            const QStringView inner = token.raw.sliced(9);
            gatherer.add(inner.endsWith(u"]]>") ? inner.chopped(3) : inner);
        }
    }
    QString text = gatherer.take();
    mendControls(text);
    return text;
}

void TextGatherer::add(QStringView text) {
    m_text.reserve(m_text.size() + text.size() + 1);
    for (const QChar c : text) {
        if (isHtmlSpace(c)) {
            m_space = true;
        } else if (!isInvisible(c)) {
            if (m_space && !m_text.isEmpty() && m_text.back() != u'\n') m_text += u' ';
            m_space = false;
            m_text += c;
        }
    }
}

void TextGatherer::addPreformatted(QStringView text) {
    for (const QChar c : text) {
        if (c == u'\n') {
            endLine();
        } else {
            add(QStringView(&c, 1));
        }
    }
}

void TextGatherer::endLine() {
    m_space = false;
    if (!m_text.isEmpty() && m_text.back() != u'\n') m_text += u'\n';
}

QString TextGatherer::take() {
    m_space = false;
    while (m_text.endsWith(u'\n')) m_text.chop(1);
    return std::exchange(m_text, QString());
}

} // namespace dutydesk
