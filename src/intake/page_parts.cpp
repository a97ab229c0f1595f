#include "intake/page_parts.h"

#include "intake/page_map.h"

#include <QRegularExpression>

namespace dutydesk {

namespace {

bool isForeignTag(GumboTag tag) {
    switch (tag) {
    case GUMBO_TAG_NAV:
    case GUMBO_TAG_FOOTER:
    case GUMBO_TAG_ASIDE:
    case GUMBO_TAG_BUTTON:
    case GUMBO_TAG_MENU: return true;
    default: return false;
    }
}

bool hasForeignRole(const GumboNode* element) {
    const char* role = rawAttribute(element, "role");
    if (!role) return false;
    const QByteArray name(role);
    return name == "navigation" || name == "complementary" || name == "menu" || name == "menubar" ||
           name == "contentinfo" || name == "dialog" || name == "alert" || name == "search";
}

/// Words that class and id use, as whole words or at the edge of one.
bool isNamedForeign(const QByteArray& labels) {
    static const QRegularExpression words(QStringLiteral(
        "(^|[\\s_-])(nav|navbar|navigation|menu|breadcrumbs?|crumbs?|footer|foot|sidebar|side|aside|comments?"
        "|comment-?list|"
        "disqus|reply|share|sharing|social|socials|sns|bdsharebuttonbox|related|relate|recommend|recommended|"
        "recommends|"
        "toolbar|tools|popup|modal|newsletter|subscribe|signup|login|advert|advertisement|ads?|adbox|sponsor|"
        "promo|"
        "copyright|pagination|pager|paging|hot|rank|ranking|qrcode|breaking|outbrain|taboola|skip|masthead|"
        "banner|cookie|tags|taglist|statement|disclaimer)($|[\\s_-])"));
    static const QRegularExpression kept(QStringLiteral("article|content|main|body|entry|post|text"));
    return words.match(QString::fromLatin1(labels)).hasMatch() &&
           !kept.match(QString::fromLatin1(labels)).hasMatch();
}

} // namespace

bool isLeftOut(const GumboNode* element) {
    const GumboTag tag = element->v.element.tag;
    if (tag == GUMBO_TAG_HTML || tag == GUMBO_TAG_BODY) return false;
    if (holdsNoText(element) || isHidden(element) || isForeignTag(tag) || hasForeignRole(element))
        return true;
    const QByteArray labels = labelsOf(element);
    return !labels.isEmpty() && tag != GUMBO_TAG_ARTICLE && isNamedForeign(labels);
}

bool isNamedContent(const GumboNode* element) {
    static const QRegularExpression words(QStringLiteral("article|content|main|story|post|entry|正文"));
    return hasTag(element, GUMBO_TAG_ARTICLE) || hasTag(element, GUMBO_TAG_MAIN) ||
           words.match(QString::fromLatin1(labelsOf(element))).hasMatch();
}

} // namespace dutydesk
