#include "intake/article_text.h"

#include "intake/page_parts.h"

namespace dutydesk {

namespace {

constexpr double MostOfIt = 0.7; ///< the share of the running text that the article's element has to hold

int bodyOf(const PageMap& page) {
    for (int i = 0; i < static_cast<int>(page.elements().size()); ++i) {
        if (hasTag(page.at(i).node, GUMBO_TAG_BODY)) return i;
    }
    return page.elements().empty() ? -1 : 0;
}

int heaviestChild(const PageMap& page, int parent) {
    int best = -1;
    for (int i = parent + 1; i < page.at(parent).end; i = page.at(i).end) {
        if (best < 0 || page.at(i).mass > page.at(best).mass) best = i;
    }
    return best;
}

bool isCut(const GumboNode* node, void* context) {
    const PageMap& page = *static_cast<const PageMap*>(context);
    const int index = page.indexOf(node);
    if (index < 0) return true;
    const PageElement& e = page.at(index);
    if (e.leftOut) return true;
    switch (node->v.element.tag) {
    case GUMBO_TAG_UL:
    case GUMBO_TAG_OL:
    case GUMBO_TAG_DIV:
    case GUMBO_TAG_SECTION:
    case GUMBO_TAG_TABLE:
    case GUMBO_TAG_DL: return e.text > 0 && page.linkShare(index) > 0.5;
    case GUMBO_TAG_FORM: return e.mass < 100;
    default: return false;
    }
}

} // namespace

int articleElement(const PageMap& page) {
    int at = bodyOf(page);
    if (at < 0) return -1;
    for (;;) {
        const int child = heaviestChild(page, at);
        if (child < 0 || page.at(child).mass < MostOfIt * page.at(at).mass || page.at(child).mass <= 0)
            return at;
        if (hasTag(page.at(child).node, GUMBO_TAG_P)) return at;
        at = child;
    }
}

QString articleText(const PageMap& page, int element) {
    return textOf(page.at(element).node, &isCut, const_cast<PageMap*>(&page));
}

} // namespace dutydesk
