#include "intake/list_page.h"

#include <gtest/gtest.h>

namespace dutydesk {
namespace {

const QTimeZone ListZone("Asia/Shanghai");

QString entries() {
    QString out;
    for (int i = 1; i <= 6; ++i) {
        out +=
            u"<li class='n'><span class='day'>2026-11-%2</span><a href='/news/%1.html'>清河县教育局关于第%1号事项的通知</a></li>"_qs
                .arg(i)
                .arg(20 - i, 2, 10, QChar(u'0'));
    }
    return out;
}

QString newsList() {
    return u"<html><body><ul class='menu'><li><a href='/'>首页</a></li><li><a href='/x'>机构</a></li><li><a "
           u"href='/y'>公开</a></li>"
           "<li><a href='/z'>互动</a></li></ul><div><ul class='list'>"_qs +
           entries() +
           u"</ul></div><div class='links'><a href='http://b.example/'>友情链接一</a><a "
           u"href='http://c.example/'>友情链接二</a>"
           "<a href='http://d.example/'>友情链接三</a></div></body></html>"_qs;
}

Result<QList<ListEntry>> readList(const QString& html, const ListSelectors& selectors = {}) {
    return parseListPage(html.toUtf8(), {u"https://office.example/list/index.html"_qs, {}}, selectors,
                         ListZone);
}

TEST(ListPage, FindsTheListByItself) {
    const auto found = readList(newsList());
    ASSERT_TRUE(found);
    ASSERT_EQ(found->size(), 6);
    EXPECT_EQ(found->first().title, u"清河县教育局关于第1号事项的通知");
    EXPECT_EQ(found->first().url, u"https://office.example/news/1.html");
    ASSERT_TRUE(found->first().published);
    EXPECT_EQ(toIsoUtc(*found->first().published), u"2026-11-18T16:00:00Z");
    EXPECT_EQ(toIsoUtc(*found->last().published), u"2026-11-13T16:00:00Z");
}

TEST(ListPage, TakesWhatTheSelectorsSay) {
    const auto found = readList(newsList(), {u".links a"_qs, {}, {}, {}});
    ASSERT_TRUE(found);
    ASSERT_EQ(found->size(), 3);
    EXPECT_EQ(found->at(1).title, u"友情链接二");
}

TEST(ListPage, SelectorsForTitleLinkAndDate) {
    const auto found = readList(
        u"<table><tr><td><b>标题一</b><td><i>2026/11/20</i><td><a href='a'>x</a><a class=go href='b'>y</a></table>"_qs,
        {u"tr"_qs, u"b"_qs, u"a.go"_qs, u"i"_qs});
    ASSERT_TRUE(found);
    EXPECT_EQ(found->first().title, u"标题一");
    EXPECT_EQ(found->first().url, u"https://office.example/list/b");
    EXPECT_EQ(toIsoUtc(*found->first().published), u"2026-11-19T16:00:00Z");
}

TEST(ListPage, BaseElementAndCutTitles) {
    const auto found = readList(
        u"<base href='https://other.example/'><ul><li><a href='n' title='一个完整的标题'>一个完整…</a></li></ul>"_qs,
        {u"li"_qs, {}, {}, {}});
    ASSERT_TRUE(found);
    EXPECT_EQ(found->first().url, u"https://other.example/n");
    EXPECT_EQ(found->first().title, u"一个完整的标题");
}

TEST(ListPage, TheSameAddressIsOneEntry) {
    const auto found =
        readList(u"<p><a href='a'>甲</a></p><p><a href='a'>乙</a></p>"_qs, {u"p"_qs, {}, {}, {}});
    ASSERT_TRUE(found);
    EXPECT_EQ(found->size(), 1);
}

TEST(ListPage, NamesTheSelectorThatCannotBeRead) {
    const auto found = readList(newsList(), {u"li"_qs, u"a["_qs, {}, {}});
    ASSERT_FALSE(found);
    EXPECT_EQ(found.error().code, ErrorCode::SelectorInvalid);
    EXPECT_EQ(found.error().what, u"a[");
}

TEST(ListPage, NoListIsAnError) {
    const auto found = readList(u"<p>没有链接</p>"_qs);
    ASSERT_FALSE(found);
    EXPECT_EQ(found.error().code, ErrorCode::PageEmpty);
}

} // namespace
} // namespace dutydesk
