#include "intake/selector.h"

#include <gtest/gtest.h>

namespace dutydesk {
namespace {

const QString XPathHtml = QStringLiteral(
    "<div id=top class='box big'><p class=a lang=zh-CN>1</p><!-- c --><p class='a b'>2</p><span>3</span>"
    "<p data-x='one two'>4</p><ul><li>5</li><li>6<li>7</ul></div><P href='/n/8.html'>8</P>");

struct XPathCase {
    const char16_t* selector;
    const char16_t* texts; ///< of what it picks, in order
};
class XPathOk : public testing::TestWithParam<XPathCase> {};

TEST_P(XPathOk, Picks) {
    const auto tree = HtmlTree::parse(XPathHtml);
    const auto selector = Selector::parse(QString::fromUtf16(GetParam().selector));
    ASSERT_TRUE(selector);
    XPathPage page(tree->root());
    QString texts;
    for (const Picked& picked : selector->all(tree->root(), page))
        texts += picked.value ? u'[' + *picked.value + u']' : textOf(picked.node).remove(u'\n');
    EXPECT_FALSE(page.error());
    EXPECT_EQ(texts, QString::fromUtf16(GetParam().texts));
}

INSTANTIATE_TEST_SUITE_P(
    All, XPathOk,
    testing::Values(XPathCase{u"//p", u"1248"}, XPathCase{u".//li", u"567"},
                    XPathCase{u"//p[@class='a']", u"1"}, XPathCase{u"//p[contains(@class, 'b')]", u"2"},
                    XPathCase{u"//li[2]", u"6"}, XPathCase{u"(//p)[last()]", u"8"},
                    XPathCase{u"//li[position() > 1]", u"67"}, XPathCase{u"//span | //li[1]", u"35"},
                    XPathCase{u"//li[1] | //span", u"35"}, XPathCase{u"//p/@href", u"[/n/8.html]"},
                    XPathCase{u"//span/text()", u"3"}, XPathCase{u"xpath: string(//span)", u"[3]"},
                    XPathCase{u"xpath:count(//li)", u"[3]"},
                    XPathCase{u"//li[normalize-space(.) = '6']", u"6"},
                    XPathCase{u"//span/following-sibling::p", u"4"}, XPathCase{u"//x", u""},
                    XPathCase{u"//p[starts-with (name(), 'p') and not(@class)]", u"48"},
                    XPathCase{u"//p[contains('document()', '(')][1]", u"18"}));

class BadXPath : public testing::TestWithParam<const char16_t*> {};

TEST_P(BadXPath, IsRefusedByName) {
    const QString text = QString::fromUtf16(GetParam());
    const auto selector = Selector::parse(text);
    ASSERT_FALSE(selector);
    EXPECT_EQ(selector.error().code, ErrorCode::SelectorInvalid);
    EXPECT_EQ(selector.error().what, text);
    EXPECT_FALSE(selector.error().detail.isEmpty());
}

INSTANTIATE_TEST_SUITE_P(All, BadXPath,
                         testing::Values(u"//", u"//p[", u"/p[@]", u"xpath:", u"//p[foo()]", u"//p[$x]",
                                         u"(document('file:///etc/passwd'))", u"//p[unparsed-text ('a')]",
                                         u"//p[matches(., 'a')]", u"(//p", u"//p[exslt:node-set(.)]"));

TEST(XPath, TooLongAnExpressionIsRefused) {
    const auto selector =
        Selector::parse(u"//p["_qs + QString(2000, u'(') + u"1"_qs + QString(2000, u')') + u"]"_qs);
    ASSERT_FALSE(selector);
    EXPECT_EQ(selector.error().code, ErrorCode::SelectorInvalid);
}

TEST(XPath, APrefixThatNobodyDeclaredIsAnErrorWhenItRuns) {
    const auto tree = HtmlTree::parse(XPathHtml);
    XPathPage page(tree->root());
    EXPECT_TRUE(page.pick(u"//svg:g"_qs, tree->root()).isEmpty());
    ASSERT_TRUE(page.error());
    EXPECT_EQ(page.error()->code, ErrorCode::SelectorInvalid);
}

TEST(XPath, LooksInsideTheGivenElement) {
    const auto tree = HtmlTree::parse(XPathHtml);
    XPathPage page(tree->root());
    const auto lists = page.pick(u"//ul"_qs, tree->root());
    ASSERT_EQ(lists.size(), 1);
    EXPECT_EQ(page.pick(u".//*"_qs, lists[0].node).size(), 3);
    EXPECT_EQ(page.pick(u"//p"_qs, lists[0].node).size(), 4) << "an absolute path looks at the whole page";
}

// 20,000 elements against each other, and each against the text of the whole page.
class Costly : public testing::TestWithParam<const char16_t*> {};

TEST_P(Costly, IsStopped) {
    QString html;
    for (int i = 0; i < 20'000; ++i) html += u"<p>text number %1 of many</p>"_qs.arg(i);
    const auto tree = HtmlTree::parse(html);
    ASSERT_TRUE(tree);
    XPathPage page(tree->root());
    EXPECT_TRUE(page.pick(QString::fromUtf16(GetParam()), tree->root()).isEmpty());
    ASSERT_TRUE(page.error());
    EXPECT_EQ(page.error()->code, ErrorCode::SelectorInvalid);
}

INSTANTIATE_TEST_SUITE_P(All, Costly,
                         testing::Values(u"//p[count(//p[count(//p) > 1]) > 1]",
                                         u"//*[contains(/, 'absent')]", u"//p[. = //p[. = 'absent']]",
                                         u"//p[string-length(translate(/, 'a', 'b')) = 1]"));

TEST(XPath, DeepPagesNeedNoDeepStack) {
    const auto tree = HtmlTree::parse(QString(u"<div>"_qs).repeated(50'000) + u"<p>x</p>"_qs);
    ASSERT_TRUE(tree);
    XPathPage page(tree->root());
    EXPECT_EQ(page.pick(u"//p"_qs, tree->root()).size(), 1);
    EXPECT_FALSE(page.error());
}

} // namespace
} // namespace dutydesk
