#pragma once

#include "intake/html_tree.h"
#include "intake/page_parts.h"

#include <QHash>

#include <vector>

namespace dutydesk {

/// One element of a page with what its text amounts to. Lengths are in UTF-8 bytes without white space, which
/// makes a Han character weigh about as much as the half of a word that it is.
struct PageElement {
    const GumboNode* node = nullptr;
    int parent = -1;
    int end = 0;       ///< index after its last descendant
    int text = 0;      ///< inside, left-out parts not counted
    int linkText = 0;  ///< of that, inside links
    int innerText = 0; ///< in it, but in no element inside it
    int innerLink = 0;
    int ownText = 0; ///< not inside another block
    int ownLink = 0;
    int ownMarks = 0; ///< sentence marks in it
    double mass = 0;  ///< of running text inside
    Part part = Part::Own;
    bool leftOut = false; ///< itself or an ancestor is no part of what is read
};

/// A page's elements in document order with the weights that show where its running text is. Linear in the
/// page.
class PageMap {
  public:
    explicit PageMap(const GumboNode* root);

    [[nodiscard]] const std::vector<PageElement>& elements() const { return m_elements; }
    [[nodiscard]] const PageElement& at(int index) const { return m_elements[static_cast<size_t>(index)]; }
    [[nodiscard]] int indexOf(const GumboNode* element) const { return m_index.value(element, -1); }
    [[nodiscard]] double linkShare(int index) const;

  private:
    void collect(const GumboNode* root);
    void addUp();
    void decideParts();
    void leaveOutRelated();

    std::vector<PageElement> m_elements;
    QHash<const GumboNode*, int> m_index;
};

/// Class and id of an element, in lower case, parted by a space.
[[nodiscard]] QByteArray labelsOf(const GumboNode* element);

} // namespace dutydesk
