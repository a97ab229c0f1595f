#include "intake/charset.h"

#include <gtest/gtest.h>

namespace dutydesk {
namespace {

const QByteArray
    GbkText("\xd6\xb5\xb0\xe0\xd4\xb1\xb5\xc4\xc8\xd5\xb1\xa8\xa3\xac\xd6\xec\xe9\x46"); // 值班员的日报，朱镕
const QString GbkMeaning = QStringLiteral("值班员的日报，朱镕");

TEST(Charset, ReadsGb2312AsItsSuperset) {
    const Decoded d =
        decode("<?xml version='1.0' encoding='gb2312'?><a>" + GbkText + "</a>", {}, Markup::Xml);
    EXPECT_EQ(d.encoding, u"gb18030");
    EXPECT_TRUE(d.text.contains(GbkMeaning));
    EXPECT_FALSE(d.replaced);
}

TEST(Charset, ReadsBig5WithHongKongCharacters) {
    const Decoded d = decode(QByteArray("\xb0\xdd\xc3\x44\xb0\xd6\xb6\xdb", 8), u"text/html; charset=big5"_qs,
                             Markup::Html);
    EXPECT_EQ(d.encoding, u"big5-hkscs");
    EXPECT_FALSE(d.replaced);
    EXPECT_TRUE(d.text.startsWith(u"問題"));
}

TEST(Charset, MetaDeclaresBeforeTheServer) {
    const Decoded d =
        decode("<html><meta charset=gbk><p>" + GbkText, u"text/html; charset=iso-8859-1"_qs, Markup::Html);
    EXPECT_EQ(d.encoding, u"gb18030");
}

TEST(Charset, HttpEquivDeclares) {
    const Decoded d =
        decode("<meta http-equiv=\"Content-Type\" content=\"text/html; charset=gb2312\" /><p>" + GbkText, {},
               Markup::Html);
    EXPECT_EQ(d.encoding, u"gb18030");
}

TEST(Charset, ServerDeclaresWhereThePageDoesNot) {
    const Decoded d = decode("<p>" + GbkText, u"text/html; charset=\"GBK\""_qs, Markup::Html);
    EXPECT_TRUE(d.text.contains(GbkMeaning));
}

TEST(Charset, ByteOrderMarkBeatsAll) {
    const Decoded d =
        decode("\xEF\xBB\xBF<meta charset=gbk>\xE5\x80\xBC", u"text/html; charset=big5"_qs, Markup::Html);
    EXPECT_EQ(d.encoding, u"utf-8");
    EXPECT_TRUE(d.text.endsWith(u'值'));
    EXPECT_FALSE(d.text.startsWith(QChar(QChar::ByteOrderMark)));
}

TEST(Charset, ValidUtf8BeatsAWrongLabel) {
    const Decoded d = decode(QStringLiteral("<meta charset=gb2312>值班").toUtf8(), {}, Markup::Html);
    EXPECT_EQ(d.encoding, u"utf-8");
    EXPECT_TRUE(d.text.endsWith(u"值班"));
}

TEST(Charset, GbkThatHappensToBeUtf8KeepsItsLabel) {
    const Decoded d = decode(QByteArray("<meta charset=gbk>\xC4\xA3\xCA\xBD", 22), {}, Markup::Html); // 模式
    EXPECT_EQ(d.encoding, u"gb18030");
}

TEST(Charset, DetectsUnlabelledChinese) {
    const Decoded d = decode("<p>" + GbkText.left(16).repeated(4), {}, Markup::Html);
    EXPECT_EQ(d.encoding, u"gb18030");
}

TEST(Charset, WrongUtf8LabelOnGbkIsFoundOut) {
    const Decoded d = decode("<meta charset=utf-8><p>" + GbkText.left(16).repeated(4), {}, Markup::Html);
    EXPECT_EQ(d.encoding, u"gb18030");
    EXPECT_FALSE(d.replaced);
}

TEST(Charset, AFewLostBytesDoNotChangeTheEncoding) {
    QByteArray page =
        QStringLiteral("<meta charset=utf-8><p>值班员把今天的事情都记在日志里交给下一班").toUtf8();
    page.chop(1);
    const Decoded d = decode(page, {}, Markup::Html);
    EXPECT_EQ(d.encoding, u"utf-8");
    EXPECT_TRUE(d.replaced);
}

TEST(Charset, ReadsUtf16WithAndWithoutMark) {
    const QString text = QStringLiteral("<a>值班</a>");
    const QByteArray wide(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
    EXPECT_EQ(decode("\xFF\xFE" + wide, {}, Markup::Xml).text, text);
    EXPECT_EQ(decode(wide, {}, Markup::Xml).encoding, u"utf-16le");
}

TEST(Charset, ReadsUtf32ByItsMark) {
    const QByteArray bytes("\0\0\xFE\xFF\0\0\x50\x3C", 8);
    const Decoded d = decode(bytes, {}, Markup::Xml);
    EXPECT_EQ(d.encoding, u"utf-32be");
    EXPECT_EQ(d.text, u"值");
}

TEST(Charset, Latin1MeansWindows1252) {
    const Decoded d = decode("it\x92s", u"text/plain; charset=iso-8859-1"_qs, Markup::Html);
    EXPECT_EQ(d.encoding, u"windows-1252");
    EXPECT_EQ(d.text, u"it’s");
}

TEST(Charset, EmptyBytesAreEmptyText) { EXPECT_TRUE(decode({}, {}, Markup::Xml).text.isEmpty()); }

} // namespace
} // namespace dutydesk
