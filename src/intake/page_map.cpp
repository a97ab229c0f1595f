#include "intake/page_map.h"

#include "intake/html_text.h"
#include "intake/page_parts.h"

#include <algorithm>

namespace dutydesk {

namespace {

constexpr double MostOfPage = 0.5;
constexpr double NearlyAll = 0.9;

bool isBlock(const GumboNode* element) {
    const GumboTag tag = element->v.element.tag;
    if (tag == GUMBO_TAG_TD || tag == GUMBO_TAG_TH) return true;
    return tag != GUMBO_TAG_UNKNOWN && tag != GUMBO_TAG_BR &&
           isBlockElement(QString::fromLatin1(gumbo_normalized_tagname(tag)));
}

struct Weight {
    int bytes = 0;
    int marks = 0;
};

bool isWideMark(const char* at) {
    for (const char* mark : {"，", "。", "！", "？", "；", "：", "、", "”"}) {
        if (std::equal(mark, mark + 3, at)) return true;
    }
    return false;
}

Weight weigh(const char* text) {
    Weight weight;
    for (const char* at = text; *at; ++at) {
        if (static_cast<unsigned char>(*at) <= ' ') continue;
        ++weight.bytes;
        const bool spaced = at[1] == ' ' || at[1] == '\n' || at[1] == '\0';
        if (((*at == ',' || *at == '.' || *at == ';' || *at == '?' || *at == '!') && spaced) ||
            ((*at == '\xEF' || *at == '\xE3' || *at == '\xE2') && at[1] && at[2] && isWideMark(at))) {
            ++weight.marks;
        }
    }
    return weight;
}

bool isAnyHeading(const GumboNode* node) {
    const GumboTag tag = node->v.element.tag;
    return tag >= GUMBO_TAG_H1 && tag <= GUMBO_TAG_H6;
}

/// How much a block counts as running text: length, where it is long enough, has sentences and is not made of
/// links.
double massOf(const PageElement& e) {
    const int plain = e.ownText - e.ownLink;
    if (plain <= 0 || isAnyHeading(e.node)) return 0;
    const double linkShare = static_cast<double>(e.ownLink) / e.ownText;
    if (linkShare > 0.5) return 0;
    double mass = plain * (1 - linkShare);
    if (e.ownMarks == 0) mass *= 0.1;
    if (plain < 60) mass *= 0.3;
    return mass;
}

} // namespace

QByteArray labelsOf(const GumboNode* element) {
    QByteArray labels;
    if (const char* classes = rawAttribute(element, "class")) labels = classes;
    if (const char* id = rawAttribute(element, "id")) labels += QByteArray(" ") + id;
    return labels.toLower();
}

PageMap::PageMap(const GumboNode* root) {
    collect(root);
    addUp();
    decideParts();
    addUp();
    leaveOutRelated();
    addUp();
}

void PageMap::collect(const GumboNode* root) {
    std::vector<int> open;
    std::vector<int> block; // nearest block of each open element
    int links = 0;
    for (const GumboNode* node = root; node; node = nextNode(node, root)) {
        while (!open.empty() && node != root &&
               m_elements[static_cast<size_t>(open.back())].node != node->parent) {
            PageElement& left = m_elements[static_cast<size_t>(open.back())];
            left.end = static_cast<int>(m_elements.size());
            if (hasTag(left.node, GUMBO_TAG_A)) --links;
            open.pop_back();
            block.pop_back();
        }
        if (isElement(node)) {
            PageElement element;
            element.node = node;
            element.parent = open.empty() ? -1 : open.back();
            element.part = partOf(node);
            element.leftOut =
                element.part == Part::Never || (element.parent >= 0 && at(element.parent).leftOut);
            const int index = static_cast<int>(m_elements.size());
            m_elements.push_back(element);
            m_index.insert(node, index);
            block.push_back(isBlock(node) || block.empty() ? index : block.back());
            open.push_back(index);
            if (hasTag(node, GUMBO_TAG_A)) ++links;
        } else if (isText(node) && !open.empty() && !at(open.back()).leftOut) {
            const Weight weight = weigh(node->v.text.text);
            PageElement& inside = m_elements[static_cast<size_t>(open.back())];
            PageElement& own = m_elements[static_cast<size_t>(block.back())];
            inside.innerText += weight.bytes;
            own.ownText += weight.bytes;
            own.ownMarks += weight.marks;
            if (links > 0) {
                inside.innerLink += weight.bytes;
                own.ownLink += weight.bytes;
            }
        }
    }
    for (const int index : open)
        m_elements[static_cast<size_t>(index)].end = static_cast<int>(m_elements.size());
}

void PageMap::addUp() {
    for (PageElement& element : m_elements) {
        const bool counts = !element.leftOut;
        element.text = counts ? element.innerText : 0;
        element.linkText = counts ? element.innerLink : 0;
        element.mass = counts ? massOf(element) : 0;
    }
    for (size_t i = m_elements.size(); i-- > 1;) {
        const PageElement& element = m_elements[i];
        PageElement& parent = m_elements[static_cast<size_t>(element.parent)];
        parent.text += element.text;
        parent.linkText += element.linkText;
        parent.mass += element.mass;
    }
}

/// Names deceive: what holds most of the page's running text is no sidebar, whatever it is called.
void PageMap::decideParts() {
    if (m_elements.empty()) return;
    const double all = m_elements[0].mass;
    for (PageElement& element : m_elements) {
        if (element.parent >= 0 && at(element.parent).leftOut) element.leftOut = true;
        if (element.part == Part::Foreign && element.mass <= all * MostOfPage) element.leftOut = true;
        if (element.part == Part::Hidden && element.mass <= all * NearlyAll) element.leftOut = true;
    }
}

double PageMap::linkShare(int index) const {
    const PageElement& element = at(index);
    return element.text > 0 ? static_cast<double>(element.linkText) / element.text : 0;
}

} // namespace dutydesk
