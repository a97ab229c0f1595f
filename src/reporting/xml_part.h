#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <libxml/parser.h>
#include <libxml/tree.h>

#include <functional>
#include <memory>

namespace dutydesk {

/// An XML part of an office document as a tree. Document types, and with them entities, are refused; nothing
/// is fetched.
class XmlPart {
  public:
    /// Errors: LetterheadUnreadable, detail = `name`.
    [[nodiscard]] static Result<XmlPart> parse(const QByteArray& xml, const QString& name);
    [[nodiscard]] QByteArray bytes() const;
    [[nodiscard]] xmlNode* root() const { return xmlDocGetRootElement(m_document.get()); }
    [[nodiscard]] xmlDoc* document() const { return m_document.get(); }

  private:
    struct Free {
        void operator()(xmlDoc* document) const { xmlFreeDoc(document); }
    };
    std::unique_ptr<xmlDoc, Free> m_document;
};

[[nodiscard]] const xmlChar* toXml(const QByteArray& utf8);
/// An element of that local name, whatever prefix its namespace has.
[[nodiscard]] bool isElement(const xmlNode* node, const char* name);
[[nodiscard]] QString textOf(xmlNode* node);
void setText(xmlNode* node, const QString& text);
/// Calls for each element under `node`, parents first. What `visit` returns false for is not gone into.
void eachElement(xmlNode* node, const std::function<bool(xmlNode*)>& visit);

} // namespace dutydesk
