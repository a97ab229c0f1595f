#include "intake/page_parts.h"

#include "intake/page_map.h"

#include <QSet>

#include <algorithm>

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

using Words = QSet<QByteArray>;

Words wordsOf(const char* list) {
    const QList<QByteArray> words = QByteArray(list).split(' ');
    return Words(words.begin(), words.end());
}

/// What class and id call things that are no part of an article, in English and, as Chinese pages do, in
/// pinyin.
const Words& foreignWords() {
    static const Words words = wordsOf(
        "nav navbar navigation menu breadcrumb breadcrumbs crumb crumbs footer foot sidebar side aside "
        "comment comments "
        "commentlist disqus reply share sharing sharebar social socials sns bdsharebuttonbox related relate "
        "relatednews "
        "recommend recommended recommends toolbar tools popup modal newsletter subscribe signup login advert "
        "advertisement ad ads adbox sponsor promo copyright pagination pager paging hot rank ranking qrcode "
        "breaking "
        "outbrain taboola skip masthead banner cookie tags taglist statement disclaimer "
        "fenxiang tuijian pinglun xiangguan daohang guanggao shengming shenming mianze weizhi mianbao "
        "erweima remen");
    return words;
}

/// Those that win over words for content beside them ("post-comments", "main-nav").
const Words& surelyForeignWords() {
    static const Words words =
        wordsOf("nav navbar navigation comment comments commentlist related recommend "
                "recommended share sharing breadcrumb breadcrumbs pinglun fenxiang tuijian");
    return words;
}

/// Links in running text have classes of their own ("popup", "ad"); only these tell that one is no part of
/// it.
const Words& foreignLinkWords() {
    static const Words words = wordsOf("share sharing sharebar social sns skip login reply");
    return words;
}

bool keepsItsName(const QByteArray& label) {
    for (const char* word : {"article", "content", "main", "body", "entry", "post", "text", "story"}) {
        if (label.contains(word)) return true;
    }
    return false;
}

/// A label of many words is a sentence about the content, not the name of a part of the page.
constexpr qsizetype MostWords = 3;

bool isNamedForeign(const QByteArray& labels, bool link) {
    const Words& known = keepsItsName(labels) ? surelyForeignWords()
                         : link               ? foreignLinkWords()
                                              : foreignWords();
    for (const QByteArray& label : labels.simplified().split(' ')) {
        const QList<QByteArray> words = QByteArray(label).replace('_', '-').split('-');
        if (words.size() > MostWords) continue;
        if (std::any_of(words.begin(), words.end(),
                        [&known](const QByteArray& w) { return known.contains(w); })) {
            return true;
        }
    }
    return false;
}

} // namespace

Part partOf(const GumboNode* element) {
    const GumboTag tag = element->v.element.tag;
    if (tag == GUMBO_TAG_HTML || tag == GUMBO_TAG_BODY) return Part::Own;
    if (holdsNoText(element)) return Part::Never;
    if (isHidden(element)) return Part::Hidden;
    if (isForeignTag(tag) || hasForeignRole(element)) return Part::Hidden;
    const QByteArray labels = labelsOf(element);
    return !labels.isEmpty() && tag != GUMBO_TAG_ARTICLE && isNamedForeign(labels, tag == GUMBO_TAG_A)
               ? Part::Foreign
               : Part::Own;
}

} // namespace dutydesk
