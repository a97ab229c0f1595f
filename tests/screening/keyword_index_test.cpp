#include "screening/fold.h"
#include "screening/keyword_index.h"
#include "tests/screening/text_generator.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace dutydesk {
namespace {

/// "start-end" of every place of the one keyword in the folded text.
QStringList places(const QString& keyword, QStringView text, bool loose = false) {
    KeywordIndex index;
    index.add(keyword, loose);
    index.build();
    QStringList found;
    for (const Place& place : index.find(foldText(text)))
        found.append(u"%1-%2"_s.arg(place.start).arg(place.end));
    return found;
}

} // namespace

TEST(KeywordIndex, FindsHanAnywhereAlsoOverlapping) {
    EXPECT_EQ(places(u"哈哈"_s, u"哈哈哈"), (QStringList{u"0-2"_s, u"1-3"_s}));
}

TEST(KeywordIndex, FindsLatinAtWordEdgesOnly) {
    EXPECT_EQ(places(u"art"_s, u"Art, start party 艺术art展"), (QStringList{u"0-3"_s, u"19-22"_s}));
    EXPECT_EQ(places(u"5G"_s, u"15G 5G网"), (QStringList{u"4-6"_s}));
}

TEST(KeywordIndex, AsksForAnEdgeOnlyWhereAKeywordIsLatin) {
    EXPECT_EQ(places(u"A股"_s, u"A股市 BA股"), (QStringList{u"0-2"_s}));
    EXPECT_EQ(places(u"C++"_s, u"C++20"), (QStringList{u"0-3"_s}));
}

TEST(KeywordIndex, TakesAStarAsAnyEnding) {
    EXPECT_EQ(places(u"climat*"_s, u"climate climat aclimat"), (QStringList{u"0-6"_s, u"8-14"_s}));
    EXPECT_EQ(places(u"拆迁*"_s, u"拆迁办"), (QStringList{u"0-2"_s}));
}

TEST(KeywordIndex, TakesAStarInsideAPhrase) {
    EXPECT_EQ(places(u"climat* change"_s, u"climate change, climat change"),
              (QStringList{u"0-14"_s, u"16-29"_s}));
    EXPECT_EQ(places(u"climat* chang*"_s, u"climatic changes and climatically rough"),
              (QStringList{u"0-14"_s}));
    EXPECT_EQ(places(u"climat* change"_s, u"climate changes"), QStringList());
    EXPECT_EQ(places(u"climat* change"_s, u"aclimate change"), QStringList());
    EXPECT_EQ(places(u"拆迁* 办"_s, u"拆迁 办"), (QStringList{u"0-4"_s}));
}

TEST(KeywordIndex, FindsLooseWordsWithSignsInside) {
    for (const auto& text : {u"拆迁"_s, u"拆 迁"_s, u"拆*迁"_s, u"拆.迁"_s, u"拆·－_迁"_s, u"拆😡迁"_s,
                             u"拆 \n \t 迁"_s, u"拆\u0336迁"_s, u"拆\u200B迁"_s})
        EXPECT_EQ(places(u"拆迁"_s, text, true), (QStringList{u"0-%1"_s.arg(foldText(text).size())}))
            << text.toStdString();
    EXPECT_EQ(places(u"拆迁"_s, u"拆*迁"), QStringList());
    EXPECT_EQ(places(u"拆-迁"_s, u"拆*迁", true), (QStringList{u"0-3"_s}));
    EXPECT_EQ(places(u"spam*"_s, u"s.p.a.mming", true), (QStringList{u"0-7"_s}));
}

TEST(KeywordIndex, EndsLooseWordsWithTheSentence) {
    EXPECT_EQ(places(u"拆迁"_s, u"拆。迁", true), QStringList());
    EXPECT_EQ(places(u"拆迁"_s, u"拆！迁", true), QStringList());
    EXPECT_EQ(places(u"拆迁"_s, u"拆****迁", true), QStringList());
}

TEST(KeywordIndex, AsksForTheEdgesOfLooseWordsInTheTextItself) {
    EXPECT_EQ(places(u"spam"_s, u"this pamphlet, s p a m.", true), (QStringList{u"15-22"_s}));
}

TEST(KeywordIndex, KeepsLooseAndPlainApart) {
    KeywordIndex index;
    const int plain = index.add(u"拆迁"_s);
    EXPECT_NE(index.add(u"拆迁"_s, true), plain);
    EXPECT_EQ(index.add(u"拆 迁"_s, true), index.add(u"拆迁"_s, true));
    EXPECT_EQ(index.add(u"*"_s, true), -1);
}

TEST(KeywordIndex, GivesOneNumberToWhatFoldsAlike) {
    KeywordIndex index;
    const int first = index.add(u"學校"_s);
    EXPECT_EQ(index.add(u"学校"_s), first);
    EXPECT_NE(index.add(u"iphone"_s), index.add(u"iphone*"_s));
    EXPECT_EQ(index.add(u"\u200B"_s), -1);
    EXPECT_EQ(index.written(first), u"學校");
}

TEST(KeywordIndex, FindsWhatASearchOneByOneFinds) {
    TextGenerator generator(3);
    for (int round = 0; round < 300; ++round) { // every other one without patterns of one character
        KeywordIndex index;
        QList<QString> patterns;
        for (int i = 0; i < 40; ++i) {
            QString pattern;
            for (int n = 1 + generator.below(4) + (round % 2); n > 0; --n)
                pattern += QChar(char16_t(u'甲' + generator.below(4)));
            if (index.add(pattern) == patterns.size()) patterns.append(pattern);
        }
        index.build();
        QString text;
        for (int i = 0; i < 200; ++i)
            text += generator.below(9) == 0 ? u'，' : QChar(char16_t(u'甲' + generator.below(4)));
        QList<Place> expected;
        for (qsizetype start = 0; start < text.size(); ++start)
            for (qsizetype end = start + 1; end <= text.size(); ++end)
                if (const auto at = patterns.indexOf(text.sliced(start, end - start)); at >= 0)
                    expected.append({int(at), start, end});
        const QList<Place> found = index.find(text);
        ASSERT_EQ(found.size(), expected.size());
        for (qsizetype i = 0; i < found.size(); ++i) {
            ASSERT_EQ(found[i].keyword, expected[i].keyword);
            ASSERT_EQ(found[i].start, expected[i].start);
            ASSERT_EQ(found[i].end, expected[i].end);
        }
    }
}

TEST(KeywordIndex, IsEmptyWithoutKeywords) {
    KeywordIndex index;
    index.build();
    EXPECT_TRUE(index.find(u"什么都没有").isEmpty());
}

} // namespace dutydesk
