#include "intake/list_proposal.h"

#include <gtest/gtest.h>

namespace dutydesk {
namespace {

const QTimeZone ProposalZone("Asia/Shanghai");
const FetchedFrom Site{QStringLiteral("https://office.example/news/index.html"), {}};

/// How the same page looks on another day: other advertisements, other side bars, other notices.
struct Day {
    int firstNotice = 100;
    bool banner = false;
    bool adInList = false;
    int sideLinks = 5;
    bool longSideTitles = false;
};

QString notices(const Day& day) {
    QString html;
    for (int i = 0; i < 12; ++i) {
        const int number = day.firstNotice - i;
        html +=
            u"<li class='item%1'><span class='date'>2026-01-%2</span>"
            "<a href='/news/%3.html' title='青石镇关于第%3号道路养护工程的公告'>青石镇关于第%3号道路…</a></li>"_qs
                .arg(i == 0 ? u" first new"_qs : QString())
                .arg(28 - i, 2, 10, QChar(u'0'))
                .arg(number);
        if (day.adInList && i == 4) html += u"<li class='promo'><img src='ad.png'></li>"_qs;
    }
    return html;
}

QString dayPage(const Day& day) {
    QString side;
    for (int i = 0; i < day.sideLinks; ++i)
        side += u"<li><a href='/side/%1.html'>%2%1</a></li>"_qs.arg(i).arg(
            day.longSideTitles ? u"推荐阅读：一篇标题很长很长的文章，说的是别的事情，第"_qs : u"专题第"_qs);
    return u"<html><body><div id='header'><ul class='nav'><li><a href='/'>首页</a></li><li><a "
           u"href='/a'>公开</a></li>"
           "<li><a href='/b'>互动</a></li></ul></div>%1<div class='wrap'><div class='side'><ul>%2</ul></div>"
           "<div class='main'>%3<div class='list-box'><ul class='news-list'>%4</ul>"
           "<div class='pages'><a href='index_0.html'>上一页</a><a class='next' href='index_2.html'>下一页 "
           "»</a></div>"
           "</div></div></div></body></html>"_qs.arg(
               day.banner
                   ? u"<div class='ad88231'><a href='http://ads.example/1'>限时优惠,点击了解更多详细情况</a></div>"_qs
                   : QString(),
               side,
               day.banner
                   ? u"<div class='ad-1'><ul><li><a href='http://ads.example/2'>全场特价商品火热销售中</a></li></ul></div>"_qs
                   : QString(),
               notices(day));
}

ListProposal propose(const QString& html) {
    const auto proposal = proposeList(html.toUtf8(), Site, ProposalZone);
    EXPECT_TRUE(proposal);
    return proposal.value_or(ListProposal());
}

TEST(ListProposal, NamesTheListByClasses) {
    const ListProposal proposal = propose(dayPage({}));
    EXPECT_EQ(proposal.selectors.entry, u"ul.news-list > li.item");
    EXPECT_EQ(proposal.selectors.link, u"a");
    EXPECT_EQ(proposal.selectors.date, u"span.date");
    EXPECT_FALSE(proposal.selectors.entry.contains(u"nth"));
    ASSERT_EQ(proposal.entries.size(), 12);
    EXPECT_EQ(proposal.entries[0].url, u"https://office.example/news/100.html");
    EXPECT_EQ(proposal.entries[0].title, u"青石镇关于第100号道路养护工程的公告");
    EXPECT_EQ(toIsoUtc(*proposal.entries[0].published), u"2026-01-27T16:00:00Z");
}

class OtherDay : public testing::TestWithParam<Day> {};

TEST_P(OtherDay, TheListStaysTheSameList) {
    const ListSelectors selectors = propose(dayPage({})).selectors;
    const auto list = readListPage(dayPage(GetParam()).toUtf8(), Site, selectors, ProposalZone);
    ASSERT_TRUE(list);
    ASSERT_EQ(list->entries.size(), 12);
    for (int i = 0; i < 12; ++i) {
        EXPECT_EQ(list->entries[i].url,
                  u"https://office.example/news/%1.html"_qs.arg(GetParam().firstNotice - i));
        EXPECT_TRUE(list->entries[i].published);
    }
    EXPECT_EQ(list->next, u"https://office.example/news/index_2.html");
}

INSTANTIATE_TEST_SUITE_P(
    All, OtherDay,
    testing::Values(Day{.firstNotice = 112}, Day{.banner = true}, Day{.adInList = true}, Day{.sideLinks = 60},
                    Day{.sideLinks = 60, .longSideTitles = true},
                    Day{.firstNotice = 1000, .banner = true, .adInList = true, .sideLinks = 0}));

// Found by itself, the same day would show another list: what a confirmed proposal is for.
TEST(ListProposal, KeepsTheConfirmedListWhereASideBarGrowsLouder) {
    const Day loud{.sideLinks = 60, .longSideTitles = true};
    const auto byItself = readListPage(dayPage(loud).toUtf8(), Site, {}, ProposalZone);
    const auto confirmed =
        readListPage(dayPage(loud).toUtf8(), Site, propose(dayPage({})).selectors, ProposalZone);
    ASSERT_TRUE(byItself && confirmed);
    EXPECT_EQ(confirmed->entries[0].url, u"https://office.example/news/100.html");
}

TEST(ListProposal, ATableWithoutClassesIsNamedByWhatIsAround) {
    QString rows;
    for (int i = 0; i < 8; ++i)
        rows +=
            u"<tr><td>%1</td><td><a href='n%1.htm'>关于开展第%1次安全检查的情况通报</a></td><td>2026-02-0%2</td></tr>"_qs
                .arg(i + 1)
                .arg(i + 1);
    const QString html =
        u"<table><tr><td><a href='/'>首页</a></td></tr></table><div id='content'><table>%1</table></div>"_qs
            .arg(rows);
    const ListProposal proposal = propose(html);
    EXPECT_TRUE(proposal.selectors.entry.startsWith(u"div#content"))
        << proposal.selectors.entry.toStdString();
    EXPECT_EQ(proposal.entries.size(), 8);
    const auto later = readListPage(
        (u"<table><tr><td><a href='/x'>新的横幅广告,欢迎点击查看</a></td></tr></table>"_qs + html).toUtf8(),
        Site, proposal.selectors, ProposalZone);
    ASSERT_TRUE(later);
    EXPECT_EQ(later->entries, proposal.entries);
}

TEST(ListProposal, LinksWithoutEntriesOfTheirOwn) {
    QString links;
    for (int i = 0; i < 6; ++i)
        links += u"<a class='t' href='/q/%1'>居民来信第%1号：楼道照明的问题</a><br>"_qs.arg(i);
    const ListProposal proposal =
        propose(u"<div class='letters'>%1</div><div class='foot'><a href='/x'>联系</a></div>"_qs.arg(links));
    EXPECT_EQ(proposal.entries.size(), 6);
    EXPECT_EQ(proposal.selectors.entry, u"div.letters > a.t");
}

TEST(ListProposal, NamesTheTitlesLinkWhereAnEntryHasSeveral) {
    QString entries;
    for (int i = 0; i < 6; ++i)
        entries +=
            u"<div class='post'><a class='thumb' href='/img/%1'><img src='x'></a>"
            "<h3><a href='/post/%1'>河堤路第%1段路灯不亮的情况反映</a></h3><a href='/c/%1'>评论</a></div>"_qs
                .arg(i);
    const ListProposal proposal = propose(u"<div class='posts'>%1</div>"_qs.arg(entries));
    EXPECT_EQ(proposal.selectors.entry, u"div.posts > div.post");
    EXPECT_EQ(proposal.selectors.link, u"h3 > a");
    EXPECT_EQ(proposal.entries.value(3).url, u"https://office.example/post/3");
}

TEST(ListProposal, ADateThatHasNoNameOfItsOwnIsFoundInTheEntry) {
    QString entries;
    for (int i = 0; i < 6; ++i)
        entries +=
            u"<li><span>简讯</span><a href='/p/%1'>河堤路第%1段路灯不亮的情况反映</a><span>2026-01-1%1</span></li>"_qs
                .arg(i);
    const ListProposal proposal = propose(u"<ul class='posts'>%1</ul>"_qs.arg(entries));
    EXPECT_EQ(proposal.selectors.date, u"");
    EXPECT_EQ(toIsoUtc(proposal.entries.value(3).published.value_or(Instant())), u"2026-01-12T16:00:00Z");
}

TEST(ListProposal, FindsTheNextPageByWordOrRelation) {
    EXPECT_EQ(propose(dayPage({})).selectors.next, u"a.next");
    EXPECT_EQ(propose(dayPage({})).next, u"https://office.example/news/index_2.html");
    const ListProposal byWord = propose(dayPage({}).replace(u"class='next' "_qs, u""_qs));
    EXPECT_EQ(byWord.selectors.next, u"//a[normalize-space(.)=\"下一页 »\"]");
    EXPECT_EQ(byWord.next, u"https://office.example/news/index_2.html");
    const ListProposal none = propose(dayPage({}).replace(u"index_2.html"_qs, u"javascript:go(2)"_qs));
    EXPECT_TRUE(none.selectors.next.isEmpty());
}

TEST(ListProposal, APageWithoutAListHasNone) {
    const auto none = proposeList("<p>nothing</p>", Site, ProposalZone);
    ASSERT_FALSE(none);
    EXPECT_EQ(none.error().code, ErrorCode::PageEmpty);
}

} // namespace
} // namespace dutydesk
