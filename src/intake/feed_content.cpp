#include "intake/feed_content.h"

#include "intake/charset.h"
#include "intake/html_scanner.h"
#include "intake/html_text.h"
#include "intake/relative_address.h"

#include <QStringList>

namespace dutydesk {

namespace {

bool isHtmlType(const QString& type) {
    return type == u"html" || type == u"text/html" || type == u"xhtml" || type == u"application/xhtml+xml";
}

bool isXmlType(const QString& type) {
    return type.endsWith(u"+xml") || type.endsWith(u"/xml") || type == u"xhtml";
}

/// Atom: anything that is neither text nor markup is base64 (RFC 4287 §4.1.3.3); Atom 0.3 says so.
bool isBase64(const xmlNode* element, const QString& type) {
    if (attributeOf(element, "mode").trimmed().compare(u"base64", Qt::CaseInsensitive) == 0) return true;
    return type.contains(u'/') && !type.startsWith(u"text/") && !isXmlType(type) &&
           !hasChildElements(element);
}

/// The <div> that Atom wants around XHTML is no part of it.
const xmlNode* insideWrapper(const xmlNode* element) {
    const QList<const xmlNode*> children = childElements(element);
    if (children.size() != 1 || !xmlStrEqual(children.first()->name, BAD_CAST "div")) return element;
    for (const xmlNode* child = element->children; child; child = child->next) {
        if (child->type == XML_TEXT_NODE && !xmlIsBlankNode(child)) return element;
    }
    return children.first();
}

FeedText fromHtml(const QString& html, const QString& base) {
    const QString absolute = withAbsoluteLinks(html.trimmed(), base);
    return {htmlToText(absolute), absolute};
}

FeedText fromAtom(const xmlNode* element, const QString& base) {
    const QString type = attributeOf(element, "type").trimmed().toLower();
    if (isBase64(element, type)) {
        const QByteArray bytes = QByteArray::fromBase64(textOf(element).toLatin1());
        const QString text = decode(bytes, {}, Markup::Html).text;
        return type == u"text/plain" ? FeedText{plainLines(text), {}} : guessedText(text, base);
    }
    if (hasChildElements(element)) {
        const bool xhtml = type == u"xhtml" || type == u"application/xhtml+xml";
        return fromHtml(innerHtml(xhtml ? insideWrapper(element) : element, !(isHtmlType(type) && !xhtml)),
                        base);
    }
    const QString text = textOf(element);
    if (type == u"xhtml" || type == u"application/xhtml+xml") return fromHtml(innerHtml(element, true), base);
    if (isHtmlType(type)) return fromHtml(text, base);
    if (type.isEmpty() && looksLikeHtml(text))
        return fromHtml(text, base); // said to be plain only by not saying
    return {plainLines(text), {}};
}

} // namespace

QString plainLines(const QString& text) {
    QString out;
    for (const QString& line : text.split(u'\n')) {
        const QString trimmed = line.simplified();
        if (trimmed.isEmpty()) continue;
        if (!out.isEmpty()) out += u'\n';
        out += trimmed;
    }
    mendControls(out);
    return out;
}

FeedText guessedText(const QString& text, const QString& base) {
    if (looksLikeHtml(text)) return fromHtml(text, base);
    return {plainLines(text.contains(u'&') ? resolveEntities(text) : text), {}};
}

FeedText contentOf(const xmlNode* element, FeedDialect dialect, const QString& base) {
    if (dialect == FeedDialect::Atom || !attributeOf(element, "mode").isNull())
        return fromAtom(element, base);
    if (hasChildElements(element)) return fromHtml(innerHtml(element, true), base);
    const QString type = attributeOf(element, "type").trimmed().toLower();
    return isBase64(element, type) || isXmlType(type) ? fromAtom(element, base)
                                                      : guessedText(textOf(element), base);
}

QString titleOf(const xmlNode* element, FeedDialect dialect) {
    if (dialect == FeedDialect::Rss && !hasChildElements(element)) return titleText(textOf(element));
    return contentOf(element, dialect, {}).text.simplified();
}

QString withAbsoluteLinks(const QString& html, const QString& base) {
    if (base.isEmpty() ||
        (!html.contains(u"href", Qt::CaseInsensitive) && !html.contains(u"src", Qt::CaseInsensitive))) {
        return html;
    }
    QString out;
    out.reserve(html.size() + 256);
    HtmlScanner scanner(html);
    for (HtmlToken token; scanner.next(token);) {
        if (token.kind != HtmlToken::Kind::Start) {
            out += token.raw;
            continue;
        }
        qsizetype copied = 0;
        HtmlAttributes attributes(token);
        for (HtmlAttribute attribute; attributes.next(attribute);) {
            const bool link = attribute.name.compare(u"href", Qt::CaseInsensitive) == 0 ||
                              attribute.name.compare(u"src", Qt::CaseInsensitive) == 0;
            if (!link || attribute.value.isEmpty()) continue;
            const qsizetype start = attribute.value.data() - token.raw.data();
            out += token.raw.sliced(copied, start - copied);
            out += resolveAddress(base, attribute.value.toString());
            copied = start + attribute.value.size();
        }
        out += token.raw.sliced(copied);
    }
    return out;
}

} // namespace dutydesk
