#pragma once

#include <QByteArray>
#include <QString>
#include <QStringView>

#include <gumbo.h>

#include <memory>

namespace dutydesk {

/// An HTML page as gumbo's tree. All of it lies in one arena that is freed at once, so neither deep nesting
/// nor many nodes cost stack; nesting, attributes, memory and time are limited, and what goes beyond is left
/// out or refused.
class HtmlTree {
  public:
    /// Null if the page needs more than the limits allow.
    [[nodiscard]] static std::unique_ptr<HtmlTree> parse(const QString& html);
    ~HtmlTree();
    HtmlTree(const HtmlTree&) = delete;
    HtmlTree& operator=(const HtmlTree&) = delete;

    /// The <html> element.
    [[nodiscard]] const GumboNode* root() const;
    /// The page as parsed, in UTF-8; the positions of gumbo's nodes count its bytes.
    [[nodiscard]] const QByteArray& source() const { return m_source; }

  private:
    HtmlTree();
    struct Arena;
    std::unique_ptr<Arena> m_arena;
    QByteArray m_source; ///< gumbo's nodes point into it
    GumboOutput* m_output = nullptr;
};

/// The page with start tags nested too deep, and attributes too many, taken out; linear.
[[nodiscard]] QString withLimitedNesting(const QString& html);

[[nodiscard]] inline bool isElement(const GumboNode* node) {
    return node->type == GUMBO_NODE_ELEMENT || node->type == GUMBO_NODE_TEMPLATE;
}
[[nodiscard]] inline bool isText(const GumboNode* node) {
    return node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_CDATA ||
           node->type == GUMBO_NODE_WHITESPACE;
}
[[nodiscard]] inline bool hasTag(const GumboNode* node, GumboTag tag) {
    return isElement(node) && node->v.element.tag == tag;
}
/// Children of an element; none of other nodes.
[[nodiscard]] const GumboVector& childrenOf(const GumboNode* node);
[[nodiscard]] inline const GumboNode* childAt(const GumboNode* node, unsigned index) {
    return static_cast<const GumboNode*>(childrenOf(node).data[index]);
}
/// The element's name in lower case.
[[nodiscard]] QByteArray tagName(const GumboNode* element);
/// Null if the element has no such attribute.
[[nodiscard]] const char* rawAttribute(const GumboNode* element, const char* name);
[[nodiscard]] QString attribute(const GumboNode* element, const char* name);

/// The next node in document order within `top`; `enter` false passes over the node's children. Null at the
/// end.
[[nodiscard]] const GumboNode* nextNode(const GumboNode* node, const GumboNode* top, bool enter = true);

/// The visible text inside, as htmlToText lays it out. Elements for which `leaveOut` is true are passed over.
[[nodiscard]] QString textOf(const GumboNode* node, bool (*leaveOut)(const GumboNode*, void*) = nullptr,
                             void* context = nullptr);

/// Whether the element is one of script, style, template… whose text is never shown.
[[nodiscard]] bool holdsNoText(const GumboNode* element);
/// Hidden by attribute or inline style.
[[nodiscard]] bool isHidden(const GumboNode* element);

} // namespace dutydesk
