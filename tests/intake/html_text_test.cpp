#include "intake/html_text.h"
#include "intake/html_tree.h"

#include <gtest/gtest.h>

namespace dutydesk {
namespace {

TEST(HtmlText, BlocksBecomeLines) { EXPECT_EQ(htmlToText(u"<p>一</p><p>二<br>三</p>四"), u"一\n二\n三\n四"); }

TEST(HtmlText, WhiteSpaceIsAsShown) { EXPECT_EQ(htmlToText(u"<p>  a \n b&nbsp;c　</p>"), u"a b c"); }

TEST(HtmlText, PreformattedLinesAreKept) { EXPECT_EQ(htmlToText(u"<pre>a\nb</pre>"), u"a\nb"); }

TEST(HtmlText, ScriptsStylesAndCommentsAreNotText) {
    EXPECT_EQ(htmlToText(u"a<script>if (1 < 2) x('</p>')</script><style>p{}</style><!-- no <b> -->b"), u"ab");
}

TEST(HtmlText, EntitiesAreResolved) {
    EXPECT_EQ(htmlToText(u"&lt;b&gt; &#20540;&#x73ED; &hellip; &copy 2026 &nosuch; R&D"),
              u"<b> 值班 … © 2026 &nosuch; R&D");
}

TEST(HtmlText, Windows1252NumbersMeanItsCharacters) { EXPECT_EQ(htmlToText(u"don&#146;t"), u"don’t"); }

TEST(HtmlText, ALessThanSignIsNoTag) { EXPECT_EQ(htmlToText(u"1 < 2 and 3 > 2"), u"1 < 2 and 3 > 2"); }

TEST(HtmlText, QuotedAttributesMayHoldAngles) { EXPECT_EQ(htmlToText(u"<a title='x > y'>z</a>"), u"z"); }

TEST(HtmlText, UnendedMarkupLosesNothingBefore) { EXPECT_EQ(htmlToText(u"abc<a href='x"), u"abc"); }

TEST(HtmlText, TitlesAreOneLineAndKeepForeignAngles) {
    EXPECT_EQ(titleText(u"  通知 <b>重要</b>\n公告 "_qs), u"通知 重要 公告");
    EXPECT_EQ(titleText(u"vector<int> &amp; co"_qs), u"vector<int> & co");
}

TEST(HtmlText, DeepNestingIsOnlyLongText) {
    const QString deep = QStringLiteral("<div>").repeated(200000) + QStringLiteral("值班");
    EXPECT_EQ(htmlToText(deep), u"值班");
}

TEST(HtmlTree, DeepNestingIsCutNotFollowed) {
    const auto tree = HtmlTree::parse(QStringLiteral("<div><b>").repeated(100000) + QStringLiteral("值班"));
    ASSERT_TRUE(tree);
    EXPECT_EQ(textOf(tree->root()), u"值班");
}

TEST(HtmlTree, CrossedTagsDoNotNestForEver) {
    const auto tree = HtmlTree::parse(QStringLiteral("<b><p></i>").repeated(50000) + QStringLiteral("值班"));
    ASSERT_TRUE(tree);
    EXPECT_EQ(textOf(tree->root()), u"值班");
}

TEST(HtmlTree, ManyAttributesAreCut) {
    QString tag = QStringLiteral("<p");
    for (int i = 0; i < 100000; ++i) tag += u" a"_qs + QString::number(i);
    const auto tree = HtmlTree::parse(tag + QStringLiteral(">值班</p>"));
    ASSERT_TRUE(tree);
    EXPECT_EQ(textOf(tree->root()), u"值班");
}

TEST(HtmlTree, TextIsLaidOutLikeTheScannersText) {
    const QString html =
        QStringLiteral("<body><div>一<p>二</p>三</div><pre>x\ny</pre><table><tr><td>a<td>b</table>");
    EXPECT_EQ(textOf(HtmlTree::parse(html)->root()), htmlToText(html));
}

} // namespace
} // namespace dutydesk
