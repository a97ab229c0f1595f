#include "intake/css_selector.h"

#include <gtest/gtest.h>

namespace dutydesk {
namespace {

const QString CssHtml = QStringLiteral(
    "<div id=top class='box big'><p class=a lang=zh-CN>1</p><p class='a b'>2</p><span>3</span>"
    "<p data-x='one two'>4</p><ul><li>5</li><li>6</li><li>7</li></ul></div><p href='/n/8.html'>8</p>");

struct CssCase {
    const char16_t* selector;
    const char16_t* texts; ///< of what it matches, in order
};
class Css : public testing::TestWithParam<CssCase> {};

TEST_P(Css, Matches) {
    const auto tree = HtmlTree::parse(CssHtml);
    const auto selector = CssSelector::parse(QString::fromUtf16(GetParam().selector));
    ASSERT_TRUE(selector);
    QString texts;
    for (const GumboNode* node : selector->all(tree->root())) texts += textOf(node).remove(u'\n');
    EXPECT_EQ(texts, QString::fromUtf16(GetParam().texts));
}

INSTANTIATE_TEST_SUITE_P(
    All, Css,
    testing::Values(CssCase{u"p", u"1248"}, CssCase{u".a", u"12"}, CssCase{u"p.a.b", u"2"},
                    CssCase{u"#top > p", u"124"}, CssCase{u"div p", u"124"},
                    CssCase{u"div.box p:first-child", u"1"}, CssCase{u"p + span", u"3"},
                    CssCase{u"span ~ p", u"4"}, CssCase{u"p ~ p", u"24"}, CssCase{u".a ~ p ~ ul li", u"567"},
                    CssCase{u"ul ~ p", u""}, CssCase{u"[data-x]", u"4"}, CssCase{u"[data-x~=two]", u"4"},
                    CssCase{u"[href^='/n/']", u"8"}, CssCase{u"[href$=\".html\"]", u"8"},
                    CssCase{u"[href*='8']", u"8"}, CssCase{u"[lang|=zh]", u"1"}, CssCase{u"p[class=a]", u"1"},
                    CssCase{u"li:nth-child(2)", u"6"}, CssCase{u"li:nth-child(odd)", u"57"},
                    CssCase{u"li:nth-child(-n+2)", u"56"}, CssCase{u"li:last-child", u"7"},
                    CssCase{u"p:not(.a)", u"48"}, CssCase{u"li:not(:first-child)", u"67"},
                    CssCase{u"span, li:first-child", u"35"}, CssCase{u"ul > *", u"567"},
                    CssCase{u" P ", u"1248"}, CssCase{u"body div ul li", u"567"}, CssCase{u"span li", u""}));

class BadCss : public testing::TestWithParam<const char16_t*> {};

TEST_P(BadCss, IsRefusedByName) {
    const QString text = QString::fromUtf16(GetParam());
    const auto selector = CssSelector::parse(text);
    ASSERT_FALSE(selector);
    EXPECT_EQ(selector.error().code, ErrorCode::SelectorInvalid);
    EXPECT_EQ(selector.error().what, text);
}

INSTANTIATE_TEST_SUITE_P(All, BadCss,
                         testing::Values(u"", u"p >", u"> p", u"p,,a", u".", u"#", u"a[", u"a[href",
                                         u"a[href='x]", u"li:nth-child(x)", u"li:hover", u"p:not(",
                                         u"p:not(a b)", u"{}", u"p)"));

TEST(Css, NestedElementsAreNotTriedInAllCombinations) {
    const auto tree = HtmlTree::parse(QString(u"<div>"_qs).repeated(300) + u"<p>x</p>"_qs);
    const auto selector =
        CssSelector::parse(u"i div div div div div div div div div div div div div div p"_qs);
    ASSERT_TRUE(selector);
    EXPECT_TRUE(selector->all(tree->root()).isEmpty()); // or it would not end within the test's time
}

TEST(Css, AChildsAncestorsAreTriedFurtherUp) {
    const auto tree = HtmlTree::parse(u"<div class=a><ul><li><ul><li><b>1</b></li></ul></li></ul></div>"_qs);
    const auto selector = CssSelector::parse(u".a > ul > li b"_qs);
    ASSERT_TRUE(selector);
    EXPECT_EQ(selector->all(tree->root()).size(), 1);
}

TEST(Css, EarlierSiblingsAreTriedAll) {
    const auto tree = HtmlTree::parse(u"<i></i><b></b><p></p><p></p><p></p><u>1</u>"_qs);
    const auto selector = CssSelector::parse(u"i + b ~ p ~ u"_qs);
    ASSERT_TRUE(selector);
    EXPECT_EQ(selector->all(tree->root()).size(), 1);
}

} // namespace
} // namespace dutydesk
