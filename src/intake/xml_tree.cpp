#include "intake/xml_tree.h"

#include "intake/relative_address.h"
#include "intake/xml_clean.h"

#include <QHash>
#include <QSet>

#include <libxml/parser.h>

namespace dutydesk {

namespace {

QString stringOf(const xmlChar* text) { return QString::fromUtf8(reinterpret_cast<const char*>(text)); }

XmlDoc parse(const QString& text, int extra) {
    static const bool ready = (xmlInitParser(), true);
    Q_UNUSED(ready);
    const QByteArray bytes = text.toUtf8();
    const int options = XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_NOCDATA |
                        XML_PARSE_COMPACT | extra;
    return XmlDoc(
        xmlReadMemory(bytes.constData(), static_cast<int>(bytes.size()), nullptr, "UTF-8", options));
}

/// Namespaces by address, without the scheme and without "/" or "#" at the end, in lower case.
const QHash<QString, QString>& knownNamespaces() {
    static const QHash<QString, QString> table = {
        {u"www.w3.org/2005/atom"_qs, u""_qs},
        {u"purl.org/atom/ns"_qs, u""_qs},
        {u"purl.org/atom-blog/ns"_qs, u""_qs},
        {u"purl.org/rss/1.0"_qs, u""_qs},
        {u"my.netscape.com/rdf/simple/0.9"_qs, u""_qs},
        {u"channel.netscape.com/rdf/simple/0.9"_qs, u""_qs},
        {u"backend.userland.com/rss"_qs, u""_qs},
        {u"backend.userland.com/rss2"_qs, u""_qs},
        {u"backend.userland.com/rss091"_qs, u""_qs},
        {u"backend.userland.com/blogchannelmodule"_qs, u"blogchannel"_qs},
        {u"blogs.law.harvard.edu/tech/rss"_qs, u""_qs},
        {u"purl.org/net/rss1.1"_qs, u""_qs},
        {u"purl.org/pie"_qs, u""_qs},
        {u"purl.org/echo"_qs, u""_qs},
        {u"example.com/newformat"_qs, u""_qs},
        {u"www.w3.org/1999/02/22-rdf-syntax-ns"_qs, u"rdf"_qs},
        {u"purl.org/dc/elements/1.1"_qs, u"dc"_qs},
        {u"purl.org/dc/elements/1.0"_qs, u"dc"_qs},
        {u"purl.org/dc/terms"_qs, u"dcterms"_qs},
        {u"purl.org/rss/1.0/modules/content"_qs, u"content"_qs},
        {u"purl.org/rss/1.0/modules/slash"_qs, u"slash"_qs},
        {u"purl.org/rss/1.0/modules/syndication"_qs, u"sy"_qs},
        {u"www.w3.org/1999/xhtml"_qs, u"xhtml"_qs},
        {u"www.w3.org/1999/xlink"_qs, u"xlink"_qs},
        {u"www.w3.org/2000/svg"_qs, u"svg"_qs},
        {u"www.w3.org/1998/math/mathml"_qs, u"mathml"_qs},
        {u"search.yahoo.com/mrss"_qs, u"media"_qs},
        {u"search.yahoo.com/rss"_qs, u"media"_qs},
        {u"www.itunes.com/dtds/podcast-1.0.dtd"_qs, u"itunes"_qs},
        {u"example.com/dtds/podcast-1.0.dtd"_qs, u"itunes"_qs},
        {u"rssnamespace.org/feedburner/ext/1.0"_qs, u"feedburner"_qs},
        {u"wellformedweb.org/commentapi"_qs, u"wfw"_qs},
        {u"purl.org/syndication/thread/1.0"_qs, u"thr"_qs},
        {u"www.w3.org/2003/01/geo/wgs84_pos"_qs, u"geo"_qs},
        {u"www.georss.org/georss"_qs, u"georss"_qs},
        {u"madskills.com/public/xml/rss/module/trackback"_qs, u"trackback"_qs},
        {u"webns.net/mvcb"_qs, u"admin"_qs},
    };
    return table;
}

QString readableNamespace(const xmlChar* href) {
    QString uri = stringOf(href).trimmed().toLower();
    if (const qsizetype scheme = uri.indexOf(u"://"); scheme >= 0) uri.remove(0, scheme + 3);
    while (uri.endsWith(u'/') || uri.endsWith(u'#')) uri.chop(1);
    return uri;
}

/// "" for the elements of feeds themselves; the usual prefix of a known namespace; else the prefix as
/// written.
QString prefixOf(const xmlNs* ns) {
    const auto known = knownNamespaces().constFind(readableNamespace(ns->href));
    if (known != knownNamespaces().cend()) return *known;
    return ns->prefix ? stringOf(ns->prefix).toLower() : QString();
}

void escapeInto(QString& out, const QString& text) {
    for (const QChar c : text) {
        switch (c.unicode()) {
        case u'<': out += QLatin1String("&lt;"); break;
        case u'>': out += QLatin1String("&gt;"); break;
        case u'&': out += QLatin1String("&amp;"); break;
        case u'"': out += QLatin1String("&quot;"); break;
        default: out += c;
        }
    }
}

bool isVoid(const QString& name) {
    static const QSet<QString> names = {u"area"_qs,  u"base"_qs,   u"br"_qs,    u"col"_qs,  u"embed"_qs,
                                        u"hr"_qs,    u"img"_qs,    u"input"_qs, u"link"_qs, u"meta"_qs,
                                        u"param"_qs, u"source"_qs, u"wbr"_qs};
    return names.contains(name);
}

void writeStart(QString& out, const xmlNode* element) {
    out += u'<' + stringOf(element->name);
    for (const xmlAttr* attribute = element->properties; attribute; attribute = attribute->next) {
        out += u' ' + stringOf(attribute->name) + QLatin1String("=\"");
        escapeInto(out, textOf(reinterpret_cast<const xmlNode*>(attribute)));
        out += u'"';
    }
    out += u'>';
}

/// The node after this one in document order that is not inside it, closing elements on the way up to `top`.
const xmlNode* nextAfter(const xmlNode* node, const xmlNode* top, QString& out) {
    while (!node->next) {
        node = node->parent;
        if (!node || node == top) return nullptr;
        out += u"</"_qs + stringOf(node->name) + u'>';
    }
    return node->next;
}

} // namespace

XmlTree readXml(const QString& text) {
    CleanXml clean = cleanXml(text);
    if (XmlDoc doc = parse(clean.text, 0)) return {std::move(doc), !clean.mended};
    return {parse(balanceXml(clean.text), XML_PARSE_RECOVER), false};
}

QString kindOf(const xmlNode* element) {
    const QString name = stringOf(element->name).toLower();
    if (!element->ns || !element->ns->href) return name;
    const QString prefix = prefixOf(element->ns);
    return prefix.isEmpty() ? name : prefix + u':' + name;
}

QList<const xmlNode*> childElements(const xmlNode* element) {
    QList<const xmlNode*> children;
    for (const xmlNode* child = element->children; child; child = child->next) {
        if (child->type == XML_ELEMENT_NODE) children.append(child);
    }
    return children;
}

bool hasChildElements(const xmlNode* element) {
    for (const xmlNode* child = element->children; child; child = child->next) {
        if (child->type == XML_ELEMENT_NODE) return true;
    }
    return false;
}

QString attributeOf(const xmlNode* element, const char* name) {
    for (const xmlAttr* attribute = element->properties; attribute; attribute = attribute->next) {
        if (xmlStrcasecmp(attribute->name, reinterpret_cast<const xmlChar*>(name)) == 0) {
            QString value = textOf(reinterpret_cast<const xmlNode*>(attribute));
            return value.isNull() ? QStringLiteral("") : value;
        }
    }
    return {};
}

QString textOf(const xmlNode* element) {
    const xmlNode* only = element->children;
    if (only && !only->next && only->type == XML_TEXT_NODE) return stringOf(only->content);
    xmlChar* content = xmlNodeGetContent(element);
    QString text = stringOf(content);
    xmlFree(content);
    return text;
}

QString baseOf(const xmlNode* element, const QString& outside) {
    for (const xmlAttr* attribute = element->properties; attribute; attribute = attribute->next) {
        const bool isBase = attribute->ns && attribute->ns->prefix &&
                            xmlStrEqual(attribute->name, BAD_CAST "base") &&
                            xmlStrEqual(attribute->ns->prefix, BAD_CAST "xml");
        if (!isBase) continue;
        const QString base = resolveAddress(outside, textOf(reinterpret_cast<const xmlNode*>(attribute)));
        return base.isEmpty() ? outside : base;
    }
    return outside;
}

QString innerHtml(const xmlNode* element, bool escapeText) {
    QString out;
    const xmlNode* node = element->children;
    while (node) {
        if (node->type == XML_ELEMENT_NODE) {
            writeStart(out, node);
            if (node->children) {
                node = node->children;
                continue;
            }
            const QString name = stringOf(node->name);
            if (!isVoid(name)) out += u"</"_qs + name + u'>';
        } else if (node->type == XML_TEXT_NODE || node->type == XML_CDATA_SECTION_NODE) {
            escapeText ? escapeInto(out, stringOf(node->content)) : void(out += stringOf(node->content));
        }
        node = nextAfter(node, element, out);
    }
    return out;
}

} // namespace dutydesk
