#include "intake/article_text.h"

#include "intake/article_head.h"
#include "intake/date_parse.h"

#include <QRegularExpression>

namespace dutydesk {

namespace {

constexpr double MostOfIt = 0.9;    ///< the share of the running text that the article's element has to hold
constexpr double LinksInside = 0.5; ///< parts of the article with more of their text in links are lists
constexpr double LinksBeside = 0.35;
constexpr int HeadLines = 6;
constexpr qsizetype LongestHeadLine = 70;

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

struct Cutting {
    const PageMap& page;
    int element;
    QString title; ///< letters and digits only
};

/// "发布日期：2026-11-20 浏览次数：", "2026-11-20 16:04", "Posted on …": not a sentence that names a day.
bool isDateLine(QStringView line, const FoundDate& date) {
    static const QRegularExpression label(QStringLiteral("发布|时间|日期|来源|posted|published|updated"),
                                          QRegularExpression::CaseInsensitiveOption);
    return date.hasTime || date.start == 0 || date.start + date.length == line.size() ||
           label.match(line).hasMatch();
}

/// Where the text begins with the title, the way to it through the site, or where and when it came out, these
/// lines go: they are no part of what was said.
QString withoutHead(const QString& text, const QString& title) {
    static const QRegularExpression path(QStringLiteral(
        "位置[:：]|(>|»|›|＞).+(>|»|›|＞)|^(来源|来源于|作者|编辑|浏览次数|点击数|字号|字体)\\s*[:：]"));
    qsizetype start = 0;
    for (int line = 0; line < HeadLines && start < text.size(); ++line) {
        const qsizetype end = text.indexOf(u'\n', start);
        if (end < 0) break;
        const QStringView shown = QStringView(text).sliced(start, end - start);
        const auto date = shown.size() <= LongestHeadLine ? findDate(shown, QTimeZone::utc()) : std::nullopt;
        const bool foreign = (date && isDateLine(shown, *date)) ||
                             (shown.size() <= LongestHeadLine && path.match(shown).hasMatch()) ||
                             (!title.isEmpty() && onlyLetters(shown.toString()) == title);
        if (!foreign) break;
        start = end + 1;
    }
    return text.sliced(start);
}

/// An article on a Chinese page ends with the line that names its editor, and with links to print and close
/// it.
QString withoutTail(QString text) {
    static const QRegularExpression editor(QStringLiteral("^.{0,40}(责任编辑|责编|编辑)\\s*[:：].{0,30}$"),
                                           QRegularExpression::MultilineOption);
    static const QRegularExpression service(
        QStringLiteral("^([\\s【】\\[\\]|｜·]*+(打印(本页|此页|文章)?|关闭(窗口|本页|页面)?|返回(顶部|首页|"
                       "列表|上一页)?|收藏|分享(到)?|纠错|字体|大|中|小|"
                       "上一篇.*|下一篇.*|share|print|email)[\\s【】\\[\\]|｜·:：]*+)+$"),
        QRegularExpression::CaseInsensitiveOption);
    auto editors = editor.globalMatch(text);
    while (editors.hasNext()) {
        const qsizetype end = editors.next().capturedEnd();
        if (end * 2 > text.size()) text.truncate(end);
    }
    for (qsizetype line = text.lastIndexOf(u'\n'); line > 0; line = text.lastIndexOf(u'\n')) {
        const QStringView last = QStringView(text).sliced(line + 1);
        if (last.size() > LongestHeadLine || !service.match(last).hasMatch()) break;
        text.truncate(line);
    }
    return text;
}

bool isSameText(const GumboNode* node, const QString& squeezed) {
    return !squeezed.isEmpty() && onlyLetters(textOf(node)) == squeezed;
}

/// References are links, but belong to what refers to them.
bool isNotes(const GumboNode* node) {
    const QByteArray labels = labelsOf(node);
    return labels.contains("reflist") || labels.contains("reference") || labels.contains("footnote");
}

bool isHeading(const GumboNode* node) {
    return node->v.element.tag >= GUMBO_TAG_H1 && node->v.element.tag <= GUMBO_TAG_H3;
}

bool isCut(const GumboNode* node, void* context) {
    const Cutting& cutting = *static_cast<const Cutting*>(context);
    const PageMap& page = cutting.page;
    const int index = page.indexOf(node);
    if (index < 0) return true;
    const PageElement& e = page.at(index);
    if (e.leftOut) return true;
    switch (node->v.element.tag) {
    case GUMBO_TAG_DIV:
    case GUMBO_TAG_SECTION:
        if (e.parent == cutting.element && page.linkShare(index) > LinksBeside) return !isNotes(node);
        [[fallthrough]];
    case GUMBO_TAG_UL:
    case GUMBO_TAG_OL:
    case GUMBO_TAG_TABLE:
    case GUMBO_TAG_DL: return e.text > 0 && page.linkShare(index) > LinksInside;
    case GUMBO_TAG_FORM: return e.mass < 100;
    default: return isHeading(node) && isSameText(node, cutting.title);
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

QString articleText(const PageMap& page, int element, const QString& title) {
    Cutting cutting{page, element, onlyLetters(title)};
    return withoutTail(withoutHead(textOf(page.at(element).node, &isCut, &cutting), cutting.title));
}

} // namespace dutydesk
