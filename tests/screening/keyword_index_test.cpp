#include "screening/fold.h"
#include "screening/keyword_index.h"
#include "tests/screening/text_generator.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace dutydesk {
namespace {

/// "start-end" of every place of the one keyword in the folded text.
QStringList places(const QString& keyword, QStringView text) {
    KeywordIndex index;
    index.add(keyword);
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
    for (int round = 0; round < 300; ++round) {
        KeywordIndex index;
        QList<QString> patterns;
        for (int i = 0; i < 40; ++i) {
            QString pattern;
            for (int n = 1 + generator.below(4); n > 0; --n)
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
