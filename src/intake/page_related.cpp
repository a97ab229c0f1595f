#include "intake/page_map.h"

#include <QRegularExpression>

namespace dutydesk {

namespace {

constexpr int LongestHeading = 60; ///< UTF-8 bytes
constexpr double LeastLinks = 0.8; ///< of a sibling that belongs to a list of links
constexpr double LinksInBox = 0.25;
constexpr double MostOfArticle = 0.3; ///< a box that holds more of the running text is no box of links

/// What is written above lists of other articles.
bool isRelatedHeading(const QString& text) {
    static const QRegularExpression words(
        QStringLiteral("^[\\s【\\[]*(相关(新闻|阅读|文章|链接|报道|推荐|专题|资讯|稿件)|推荐(阅读|新闻|文章)|"
                       "延伸阅读|热门(新闻|文章|推荐|评论|资讯)|"
                       "更多(新闻|精彩|文章|推荐)|猜你喜欢|为您推荐|精彩推荐|往期(回顾|推荐|精彩)|最新(新闻|"
                       "评论|资讯)|网友评论|"
                       "related( (stories|articles|posts|news|links|content|topics|items))?|more stories|"
                       "recommended( for you| stories)?|you (may|might) also like|read (more|next)|most "
                       "(read|popular|viewed)|"
                       "trending( now)?|popular (stories|posts)|latest (news|stories)|comments?|"
                       "more (from|on|in) .{1,30})[\\s:：】\\]>»]*$"),
        QRegularExpression::CaseInsensitiveOption);
    return words.match(text).hasMatch();
}

} // namespace

/// A heading such as "Related stories" ends the article in its box: the box goes if it is small, else the
/// links that follow the heading.
void PageMap::leaveOutRelated() {
    if (m_elements.empty()) return;
    const double most = m_elements[0].mass * MostOfArticle;
    for (int i = 1; i < static_cast<int>(m_elements.size()); ++i) {
        const PageElement& e = at(i);
        if (e.leftOut || e.ownText == 0 || e.text > LongestHeading) continue;
        if (!isRelatedHeading(textOf(e.node).simplified())) continue;
        int box = i;
        while (at(box).parent > 0 && at(at(box).parent).mass <= most) box = at(box).parent;
        if (at(box).text > e.text && linkShare(box) >= LinksInBox) {
            for (int j = box; j < at(box).end; ++j) m_elements[static_cast<size_t>(j)].leftOut = true;
            continue;
        }
        m_elements[static_cast<size_t>(i)].leftOut = true;
        for (int next = at(i).end; next < at(at(i).parent).end; next = at(next).end) {
            if (at(next).text > 0 && linkShare(next) < LeastLinks) break;
            for (int j = next; j < at(next).end; ++j) m_elements[static_cast<size_t>(j)].leftOut = true;
        }
    }
}

} // namespace dutydesk
