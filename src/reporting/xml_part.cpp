#include "reporting/xml_part.h"

namespace dutydesk {

const xmlChar* toXml(const QByteArray& utf8) { return reinterpret_cast<const xmlChar*>(utf8.constData()); }

Result<XmlPart> XmlPart::parse(const QByteArray& xml, const QString& name) {
    XmlPart part;
    part.m_document.reset(xmlReadMemory(xml.constData(), int(xml.size()), nullptr, nullptr,
                                        XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING));
    if (!part.m_document || !part.root() || part.m_document->intSubset)
        return fail(ErrorCode::LetterheadUnreadable, {}, name);
    return part;
}

QByteArray XmlPart::bytes() const {
    xmlChar* text = nullptr;
    int size = 0;
    xmlDocDumpMemoryEnc(m_document.get(), &text, &size, "UTF-8");
    const QByteArray bytes(reinterpret_cast<const char*>(text), size);
    xmlFree(text);
    return bytes;
}

bool isElement(const xmlNode* node, const char* name) {
    return node->type == XML_ELEMENT_NODE && xmlStrEqual(node->name, reinterpret_cast<const xmlChar*>(name));
}

QString textOf(xmlNode* node) {
    xmlChar* text = xmlNodeGetContent(node);
    const QString read = QString::fromUtf8(reinterpret_cast<const char*>(text));
    xmlFree(text);
    return read;
}

void setText(xmlNode* node, const QString& text) {
    xmlNodeSetContent(node, nullptr);
    xmlNodeAddContent(node, toXml(text.toUtf8()));
    xmlNodeSetSpacePreserve(node, 1);
}

void eachElement(xmlNode* node, const std::function<bool(xmlNode*)>& visit) {
    for (xmlNode* child = node->children; child; child = child->next)
        if (child->type == XML_ELEMENT_NODE && visit(child)) eachElement(child, visit);
}

} // namespace dutydesk
