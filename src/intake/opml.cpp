#include "intake/opml.h"

#include "intake/charset.h"
#include "intake/html_text.h"
#include "intake/xml_tree.h"

#include <QLocale>
#include <QXmlStreamWriter>

namespace dutydesk {

namespace {

constexpr qsizetype MostOpmlBytes = 16LL * 1024 * 1024;

/// The next element in document order below `top`; without recursion, whatever the nesting.
const xmlNode* nextElement(const xmlNode* node, const xmlNode* top) {
    const xmlNode* next = node->children;
    while (true) {
        for (; next; next = next->next)
            if (next->type == XML_ELEMENT_NODE) return next;
        if (node == top) return nullptr;
        next = node->next;
        node = node->parent;
    }
}

const xmlNode* bodyOf(const xmlNode* root) {
    for (const xmlNode* child : childElements(root))
        if (kindOf(child) == u"body") return child;
    return root; // some programs forget it
}

QString nameOf(const xmlNode* outline) {
    const QString title = attributeOf(outline, "title");
    return titleText(title.trimmed().isEmpty() ? attributeOf(outline, "text") : title);
}

/// Names are read as HTML, since many programs write them so; one that looks like HTML goes out escaped once
/// more.
QString written(const QString& name) { return titleText(name) == name ? name : name.toHtmlEscaped(); }

} // namespace

Result<SourceRows> readOpml(const QByteArray& bytes) {
    if (bytes.size() > MostOpmlBytes)
        return fail(ErrorCode::TooLarge, QStringLiteral("file"), QString::number(MostOpmlBytes));
    const XmlTree tree = readXml(decode(bytes, {}, Markup::Xml).text);
    if (!tree.root() || kindOf(tree.root()) != u"opml")
        return fail(ErrorCode::InvalidInput, QStringLiteral("file"), QStringLiteral("opml"));

    SourceRows read;
    const xmlNode* body = bodyOf(tree.root());
    int number = 0;
    for (const xmlNode* node = nextElement(body, body); node; node = nextElement(node, body)) {
        if (kindOf(node) != u"outline") continue;
        ++number;
        const QString address = attributeOf(node, "xmlUrl");
        if (address.trimmed().isEmpty()) continue; // a folder, or a note
        if (read.rows.size() + read.problems.size() >= mostSourceRows) {
            read.problems.append(
                {number, {ErrorCode::TooLarge, u"file"_qs, QString::number(mostSourceRows)}});
            break;
        }
        const auto url = sourceAddress(address);
        if (!url) {
            read.problems.append({number, url.error()});
            continue;
        }
        SourceRow row;
        row.url = *url;
        row.name = sourceName(nameOf(node), *url);
        row.line = number;
        read.rows.append(row);
    }
    return read;
}

QByteArray writeOpml(const QList<SourceRow>& sources, const QString& title, Instant now) {
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(2);
    xml.writeStartDocument();
    xml.writeStartElement(u"opml"_qs);
    xml.writeAttribute(u"version"_qs, u"2.0"_qs);
    xml.writeStartElement(u"head"_qs);
    xml.writeTextElement(u"title"_qs, sourceName(title, u"http://DutyDesk"_qs));
    xml.writeTextElement(u"dateCreated"_qs, QLocale::c().toString(toDateTime(now, QTimeZone::utc()),
                                                                  u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_qs));
    xml.writeEndElement();
    xml.writeStartElement(u"body"_qs);
    for (const SourceRow& source : sources) {
        if (source.kind != SourceKind::Feed) continue;
        const QString name = written(sourceName(source.name, source.url));
        xml.writeEmptyElement(u"outline"_qs);
        xml.writeAttribute(u"type"_qs, u"rss"_qs);
        xml.writeAttribute(u"text"_qs, name);
        xml.writeAttribute(u"title"_qs, name);
        xml.writeAttribute(u"xmlUrl"_qs, source.url);
    }
    xml.writeEndDocument();
    return bytes;
}

} // namespace dutydesk
