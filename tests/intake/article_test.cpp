#include "intake/article.h"

#include <gtest/gtest.h>

namespace dutydesk {
namespace {

const QString First = QStringLiteral(
    "清河县教育局昨天说，全县中小学的食堂从下周起每天公布菜单，家长可以在学校门口看到，也可以打电话询问。");
const QString Second = QStringLiteral("学校的食堂管理员介绍，菜单由营养师和家长代表一起定，每周换一次，价格不"
                                      "变，剩下的钱每个学期末退还给学生。");

QString articlePage(const QString& inside, const QString& head = {}) {
    return u"<html><head><title>全县学校食堂公布菜单_清河日报</title>"_qs + head +
           u"</head><body>"
           "<div class='nav'><a href='/'>首页</a> <a href='/a'>新闻</a> <a href='/b'>时评</a></div>"
           "<h1>全县学校食堂公布菜单</h1>"_qs +
           inside +
           u"<div id='footer'>版权所有，未经许可，不得转载本站内容，违者必究，谢谢合作。</div></body></html>"_qs;
}

QString body() { return u"<div class='box'><p>"_qs + First + u"</p><p>"_qs + Second + u"</p></div>"_qs; }

Article readArticle(const QString& html) {
    const auto article =
        extractArticle(html.toUtf8(), {u"https://paper.example/1.html"_qs, {}}, QTimeZone("Asia/Shanghai"));
    EXPECT_TRUE(article);
    return article ? *article : Article{};
}

std::string published(const QString& html) {
    const Article article = readArticle(html);
    return article.published ? toIsoUtc(*article.published).toStdString() : "none";
}

TEST(Article, TextIsTheRunningTextOnly) {
    EXPECT_EQ(readArticle(articlePage(body())).text, First + u'\n' + Second);
}

TEST(Article, TitleIsWithoutTheSite) {
    EXPECT_EQ(readArticle(articlePage(body())).title, u"全县学校食堂公布菜单");
}

TEST(Article, TitleFromThePageWhereThereIsNoHeading) {
    QString html = articlePage(body());
    html.replace(u"<h1>全县学校食堂公布菜单</h1>"_qs, u""_qs);
    EXPECT_EQ(readArticle(html).title, u"全县学校食堂公布菜单");
}

TEST(Article, CommentsRelatedAndHiddenPartsAreLeftOut) {
    const Article article = readArticle(articlePage(
        body() +
        u"<div class='related'><h3>相关新闻</h3><ul><li><a "
        u"href='/2'>另一条新闻的标题很长很长</a></li></ul></div>"
        "<div class='comment-list'><p>我觉得这样很好，早就应该这样做了，支持，希望坚持下去。</p></div>"
        "<p style='display: none'>看不见的话，不应该出现在文章里面，无论它写得有多长。</p>"_qs));
    EXPECT_EQ(article.text, First + u'\n' + Second);
}

TEST(Article, ANameDoesNotHideTheArticleItself) {
    EXPECT_EQ(readArticle(articlePage(u"<div class='sidebar'>"_qs + body() + u"</div>"_qs)).text,
              First + u'\n' + Second);
}

TEST(Article, DateFromMetadata) {
    EXPECT_EQ(
        published(articlePage(
            body(), u"<meta property='article:published_time' content='2026-11-20T16:04:00+08:00'>"_qs)),
        "2026-11-20T08:04:00Z");
}

TEST(Article, DateFromLinkedData) {
    EXPECT_EQ(
        published(articlePage(
            body(),
            u"<script type='application/ld+json'>{\"@graph\":[{\"datePublished\":\"2026-11-20T16:04:00+08:00\"}]}</script>"_qs)),
        "2026-11-20T08:04:00Z");
}

TEST(Article, DateFromTheLineUnderTheTitle) {
    EXPECT_EQ(published(articlePage(u"<div>来源：清河日报 2026年11月20日 16:04</div>"_qs + body())),
              "2026-11-20T08:04:00Z");
    EXPECT_EQ(published(articlePage(u"<span class='time'>2026-11-20 16:04:05</span>"_qs + body())),
              "2026-11-20T08:04:05Z");
}

TEST(Article, WrittenTimeRefinesTheDayOfMetadata) {
    EXPECT_EQ(published(articlePage(u"<div>2026年11月20日 16:04</div>"_qs + body(),
                                    u"<meta name='publishdate' content='2026-11-20'>"_qs)),
              "2026-11-20T08:04:00Z");
}

TEST(Article, ADayInASentenceIsNoDateOfPublication) {
    const QString inside = u"<div><p>"_qs + u"2026年2月13日下午，"_qs + First + u"</p><p>"_qs + Second +
                           u"</p><div>发布日期：2026-11-20</div></div>"_qs;
    EXPECT_EQ(published(articlePage(inside)), "2026-11-19T16:00:00Z");
}

TEST(Article, EnglishPages) {
    const QString text =
        u"The county office said on Friday that every school kitchen will post its menu at the gate, and that parents may call to ask."_qs;
    const Article article = readArticle(
        u"<html><head><title>Menus at the gate | River Paper</title></head><body><nav>Home News</nav>"
        "<article><h1>Menus at the gate</h1><p class='byline'>Posted November 20, 2026</p><p>"_qs +
        text + u"</p><p>"_qs + text + u"</p></article></body></html>"_qs);
    EXPECT_EQ(article.title, u"Menus at the gate");
    EXPECT_EQ(article.text, text + u'\n' + text);
    EXPECT_TRUE(article.published);
}

TEST(Article, EmptyPageIsAnError) {
    const auto article = extractArticle("<html><body><script>x()</script></body></html>",
                                        {u"https://a.example/"_qs, {}}, QTimeZone::utc());
    ASSERT_FALSE(article);
    EXPECT_EQ(article.error().code, ErrorCode::PageEmpty);
}

TEST(Article, NestedWithoutEnd) {
    const QByteArray html = "<html><body>" + QByteArray("<div>").repeated(100000) + First.toUtf8();
    EXPECT_TRUE(extractArticle(html, {}, QTimeZone::utc()));
}

} // namespace
} // namespace dutydesk
