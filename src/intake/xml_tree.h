#pragma once

#include <QList>
#include <QString>

#include <libxml/tree.h>

#include <memory>

namespace dutydesk {

struct XmlDocDeleter {
    void operator()(xmlDoc* doc) const { xmlFreeDoc(doc); }
};
using XmlDoc = std::unique_ptr<xmlDoc, XmlDocDeleter>;

struct XmlTree {
    XmlDoc doc; ///< null if there is no element at all
    bool wellFormed = true;

    [[nodiscard]] const xmlNode* root() const { return doc ? xmlDocGetRootElement(doc.get()) : nullptr; }
};

/// Reads decoded text as XML; what is not well-formed is read as far as it goes. No network, no outside
/// entities.
[[nodiscard]] XmlTree readXml(const QString& text);

/// What an element is, whatever prefix or namespace spelling it came with: "title", "dc:date",
/// "content:encoded". Lower case. Elements of RSS, Atom and of namespaces nobody knows go without a prefix.
[[nodiscard]] QString kindOf(const xmlNode* element);

[[nodiscard]] QList<const xmlNode*> childElements(const xmlNode* element);
[[nodiscard]] bool hasChildElements(const xmlNode* element);

/// An attribute without regard to its prefix or case; null if it is not there.
[[nodiscard]] QString attributeOf(const xmlNode* element, const char* name);

/// All text inside, as it stands.
[[nodiscard]] QString textOf(const xmlNode* element);

/// The base address inside an element, given the one outside of it (xml:base).
[[nodiscard]] QString baseOf(const xmlNode* element, const QString& outside);

/// What stands inside an element as HTML. `escapeText` false: its texts are markup themselves.
[[nodiscard]] QString innerHtml(const xmlNode* element, bool escapeText);

} // namespace dutydesk
