#include "reporting/docx_sections.h"

#include "reporting/docx_xml.h"
#include "reporting/page_geometry.h"

#include <algorithm>

namespace dutydesk {

namespace {

using namespace page_geometry;

constexpr int leastEdge = 283; ///< twips from the paper's edge to a header or footer: 5 mm

xmlNode* childOf(xmlNode* node, const char* name) {
    for (xmlNode* child = node ? node->children : nullptr; child; child = child->next)
        if (isElement(child, name)) return child;
    return nullptr;
}

xmlNode* sectionEndedBy(xmlNode* element) {
    if (isElement(element, "sectPr")) return element;
    return isElement(element, "p") ? childOf(childOf(element, "pPr"), "sectPr") : nullptr;
}

/// The measures of the section that `element` stands in; nothing: the letterhead has none.
xmlNode* sectionOf(xmlNode* element) {
    for (; element; element = element->next)
        if (xmlNode* section = sectionEndedBy(element)) return section;
    return nullptr;
}

int attribute(xmlNode* node, const char* name, int otherwise) {
    if (!node) return otherwise;
    xmlChar* value = xmlGetProp(node, reinterpret_cast<const xmlChar*>(name));
    bool read = false;
    const int number = QByteArray(reinterpret_cast<const char*>(value)).toInt(&read);
    xmlFree(value);
    return read ? std::clamp(number, 0, 40000) : otherwise;
}

void setAttribute(xmlNode* node, const char* name, const QByteArray& value) {
    xmlSetNsProp(node, node->ns, reinterpret_cast<const xmlChar*>(name), toXml(value));
}

struct Measures {
    int width, height, top, right, bottom, left, header, footer;

    explicit Measures(xmlNode* section) {
        xmlNode* size = childOf(section, "pgSz");
        width = attribute(size, "w", twipsOfMm(pageWidthMm));
        height = attribute(size, "h", twipsOfMm(pageHeightMm));
        xmlNode* margins = childOf(section, "pgMar");
        top = attribute(margins, "top", twipsOfMm(topMm));
        right = attribute(margins, "right", twipsOfMm(rightMm));
        bottom = attribute(margins, "bottom", twipsOfMm(bottomMm));
        left = attribute(margins, "left", twipsOfMm(leftMm));
        header = attribute(margins, "header", twipsOfMm(15));
        footer = attribute(margins, "footer", twipsOfMm(15));
    }
};

/// The child of that name; made where the schema wants it, before all but what may stand before `pgMar`.
xmlNode* ensured(xmlNode* section, const char* name) {
    if (xmlNode* known = childOf(section, name)) return known;
    xmlNode* made = xmlNewDocNode(section->doc, section->ns, reinterpret_cast<const xmlChar*>(name), nullptr);
    const bool margins = qstrcmp(name, "pgMar") == 0;
    xmlNode* after = nullptr;
    for (xmlNode* child = section->children; child; child = child->next)
        for (const char* earlier : {"headerReference", "footerReference", "footnotePr", "endnotePr", "type"})
            if (isElement(child, earlier) || (margins && isElement(child, "pgSz"))) after = child;
    if (after) return xmlAddNextSibling(after, made);
    return section->children ? xmlAddPrevSibling(section->children, made) : xmlAddChild(section, made);
}

/// Turned by a quarter: the upright page's left edge is the upper one.
void turn(xmlNode* section) {
    const Measures was(section);
    xmlNode* size = ensured(section, "pgSz");
    setAttribute(size, "w", QByteArray::number(was.height));
    setAttribute(size, "h", QByteArray::number(was.width));
    setAttribute(size, "orient", "landscape");
    xmlNode* margins = ensured(section, "pgMar");
    for (const auto& [name, value] : {std::pair("top", was.left),
                                      {"right", was.top},
                                      {"bottom", was.right},
                                      {"left", was.bottom},
                                      // As far from the text as on upright pages.
                                      {"header", std::max(leastEdge, was.header + was.left - was.top)},
                                      {"footer", std::max(leastEdge, was.footer + was.right - was.bottom)},
                                      {"gutter", 0}})
        setAttribute(margins, name, QByteArray::number(value));
}

/// Begins on a new page, numbers on, and has no first page of its own.
void continueAfterAnother(xmlNode* section) {
    for (xmlNode *child = section->children, *next = nullptr; child; child = next) {
        next = child->next;
        xmlChar* type = xmlGetProp(child, reinterpret_cast<const xmlChar*>("type"));
        const bool ofFirst = type && qstrcmp(reinterpret_cast<const char*>(type), "first") == 0;
        xmlFree(type);
        if (isElement(child, "titlePg") || isElement(child, "type") || ofFirst) {
            xmlUnlinkNode(child);
            xmlFreeNode(child);
        } else if (isElement(child, "pgNumType")) {
            if (xmlAttr* start = xmlHasProp(child, reinterpret_cast<const xmlChar*>("start")))
                xmlRemoveProp(start);
        }
    }
}

/// Paragraphs and tables of the letterhead that follow in the same section.
int followers(xmlNode* bodyPlace, xmlNode* section) {
    int count = 0;
    for (xmlNode* element = bodyPlace; element; element = element->next) {
        if (element != bodyPlace && (isElement(element, "p") || isElement(element, "tbl"))) ++count;
        if (sectionEndedBy(element) == section) break;
    }
    return count;
}

/// A copy of `section` at the end of what `paragraph` says of itself, where the schema wants it.
void endSectionAt(xmlNode* paragraph, xmlNode* section) {
    xmlNode* properties = childOf(paragraph, "pPr");
    if (properties) xmlAddChild(properties, section);
}

} // namespace

PageWidths pageWidthsAt(xmlNode* bodyPlace) {
    PageWidths widths;
    if (!isElement(bodyPlace->parent, "body")) return {widths.upright, 0};
    const Measures measures(sectionOf(bodyPlace));
    const double mmOfTwip = 1 / (20 * pointsPerMm);
    const double width = (measures.width - measures.left - measures.right) * mmOfTwip;
    if (width < 50) return widths; // nobody writes in so little: measures that were not understood
    if (std::abs(width - widths.upright) > 0.2) widths.upright = width;
    const double across = (measures.height - measures.top - measures.bottom) * mmOfTwip;
    if (std::abs(across - widths.across) > 0.2) widths.across = across;
    if (widths.across <= widths.upright) widths.across = 0;
    return widths;
}

void partSections(xmlNode* bodyPlace, const QList<xmlNode*>& elements, const QList<DocxBody::Run>& runs) {
    if (std::none_of(runs.begin(), runs.end(), [](const DocxBody::Run& run) { return run.across; })) return;
    xmlNode* section = sectionOf(bodyPlace);
    if (!section)
        section = xmlNewChild(bodyPlace->parent, bodyPlace->ns, reinterpret_cast<const xmlChar*>("sectPr"),
                              nullptr);
    // A line at the foot goes along on the turned page; alone it would take one of its own.
    const bool across = runs.last().across && followers(bodyPlace, section) <= 1;
    qsizetype end = 0;
    for (qsizetype i = 0; i < runs.size(); ++i) {
        end += runs.at(i).elements;
        if (i + 1 == runs.size() && runs.at(i).across == across) break;
        xmlNode* copy = xmlDocCopyNode(section, section->doc, 1);
        if (runs.at(i).across) turn(copy);
        endSectionAt(elements.at(end - 1), copy);
        xmlReconciliateNs(section->doc, copy);
        if (i == 0) continueAfterAnother(section); // and with it all later copies
    }
    if (across) turn(section);
}

} // namespace dutydesk
