#include "intake/watched_page.h"

#include <gtest/gtest.h>

namespace dutydesk {
namespace {

const QTimeZone PageZone("Asia/Shanghai");

QByteArray watchedPage(const char* counter,
                       const char* notice = "大桥因检修封闭，车辆请绕行东路，预计周五恢复通行。") {
    return QByteArray(
               "<html><head><title>养护公告</title></head><body><div id='content'><h1>养护公告</h1><p>") +
           notice + "</p><p>施工期间给您带来不便，敬请谅解，有疑问请致电值班室咨询。</p><div class='count'>" +
           counter + "</div></div></body></html>";
}

WatchedPage readWatched(const QByteArray& html, const PageNoise& noise = {}) {
    const auto watchedPage = readWatchedPage(html, {u"https://road.example/"_qs, {}}, noise, PageZone);
    EXPECT_TRUE(watchedPage);
    return watchedPage.value_or(WatchedPage());
}

class NoNews : public testing::TestWithParam<std::pair<const char*, const char*>> {};

TEST_P(NoNews, LeavesTheEssenceAsItWas) {
    const auto [before, after] = GetParam();
    EXPECT_EQ(essenceOf(u"t"_qs, QString::fromUtf8(before)), essenceOf(u"t"_qs, QString::fromUtf8(after)));
}

INSTANTIATE_TEST_SUITE_P(
    All, NoNews,
    testing::Values(std::pair("浏览次数：99", "浏览次数：100"),
                    std::pair("来源：本站 阅读 1,203 次", "来源：本站 阅读 1,300 次"),
                    std::pair("您是第 41 位访客", "您是第 42 位访客"),
                    std::pair("当前3人在线", "当前12人在线"), std::pair("1204 views", "1,205 views"),
                    std::pair("Visitors: 7", "Visitors: 8"),
                    std::pair("今天是2026年2月13日 星期五", "今天是2026年2月14日 星期六"),
                    std::pair("2026年2月13日 星期五\n公告", "2026年2月14日 星期六\n公告"),
                    std::pair("Friday, February 13, 2026\nNotice", "Saturday, February 14, 2026\nNotice"),
                    std::pair("当前时间 08:40:01", "当前时间 08:41:09"),
                    std::pair("Page generated in 0.03 s", "Page generated in 0.11 s"),
                    std::pair("a  b\n\nc", "a b\nc")));

class News : public testing::TestWithParam<std::pair<const char*, const char*>> {};

TEST_P(News, ChangesTheEssence) {
    const auto [before, after] = GetParam();
    EXPECT_NE(essenceOf(u"t"_qs, QString::fromUtf8(before)), essenceOf(u"t"_qs, QString::fromUtf8(after)));
}

INSTANTIATE_TEST_SUITE_P(
    All, News,
    testing::Values(
        std::pair("影响 300 户居民", "影响 400 户居民"),
        std::pair("发布日期：2026-02-13", "发布日期：2026-02-14"),
        std::pair("工期至2月13日", "工期至2月14日"), std::pair("点击查看附件1", "点击查看附件2"),
        std::pair("今天是最后一天,办理截止到2026年2月13日,请各位居民带好身份证件到镇便民服务中心一楼大厅办理,"
                  "逾期将不再受理,请互相转告,感谢配合",
                  "今天是最后一天"),
        std::pair("咨询电话 12345", "咨询电话 12346")));

TEST(WatchedPage, TheTitleIsPartOfTheEssence) {
    EXPECT_NE(essenceOf(u"a"_qs, u"x"_qs), essenceOf(u"b"_qs, u"x"_qs));
}

TEST(WatchedPage, KeepsTheTextAsPublished) {
    const WatchedPage watchedPage = readWatched(::dutydesk::watchedPage("浏览次数：99"));
    EXPECT_TRUE(watchedPage.article.text.contains(u"大桥因检修封闭"));
    EXPECT_FALSE(watchedPage.essence.contains(u"99"));
}

TEST(WatchedPage, LeavesOutWhatSelectorsName) {
    for (const QString& selector : {u"div.count"_qs, u"//div[@class='count']"_qs}) {
        const WatchedPage before = readWatched(watchedPage("晴 12 度"), {{selector}, {}});
        const WatchedPage after = readWatched(watchedPage("小雨 7 度"), {{selector}, {}});
        EXPECT_EQ(before.essence, after.essence) << selector.toStdString();
        EXPECT_TRUE(after.article.text.contains(u"敬请谅解"));
        EXPECT_FALSE(after.article.text.contains(u"小雨"));
    }
    EXPECT_NE(readWatched(watchedPage("晴 12 度")).essence, readWatched(watchedPage("小雨 7 度")).essence);
}

TEST(WatchedPage, LeavesOutLinesThatContain) {
    const PageNoise noise{{}, {u"度"_qs}};
    EXPECT_EQ(readWatched(watchedPage("晴 12 度"), noise).essence,
              readWatched(watchedPage("小雨 7 度"), noise).essence);
}

TEST(WatchedPage, ChineseEncodingsSurviveLeavingOut) {
    const QByteArray html = QByteArray(
        "<meta "
        "charset=gb2312><title>t</title><div><p>\xB4\xF3\xC7\xC5\xD2\xF2\xBC\xEC\xD0\xDE\xB7\xE2\xB1\xD5"
        "\xA3\xAC\xC7\xEB\xC8\xC6\xD0\xD0\xA1\xA3</p><i>x</i></div>");
    EXPECT_TRUE(readWatched(html, {{u"i"_qs}, {}}).article.text.contains(u"大桥因检修封闭，请绕行。"));
}

TEST(WatchedPage, SaysWhatCannotBeRead) {
    const auto bad = readWatchedPage(watchedPage(""), {}, {{u"div["_qs}, {}}, PageZone);
    ASSERT_FALSE(bad);
    EXPECT_EQ(bad.error().code, ErrorCode::SelectorInvalid);
    EXPECT_FALSE(checkNoise({{u"p"_qs, u"//p["_qs}, {}}));
    EXPECT_TRUE(checkNoise({{u"p"_qs, u"//p"_qs}, {u"["_qs}}));
    const auto nothing = readWatchedPage(watchedPage(""), {}, {{u"body"_qs}, {}}, PageZone);
    ASSERT_FALSE(nothing);
    EXPECT_EQ(nothing.error().code, ErrorCode::PageEmpty);
}

TEST(WatchedPage, OnlyAddedKeepsPlaces) {
    const QString earlier = u"桥梁封闭。绕行东路。"_qs;
    const QString later = u"桥梁封闭。居民投诉。绕行东路。"_qs;
    const QString added = onlyAdded(earlier, later);
    EXPECT_EQ(added.size(), later.size());
    EXPECT_EQ(added.trimmed(), u"居民投诉。");
    EXPECT_EQ(added.indexOf(u"居民"), later.indexOf(u"居民"));
    EXPECT_TRUE(onlyAdded(later, earlier).trimmed().isEmpty());
}

} // namespace
} // namespace dutydesk
