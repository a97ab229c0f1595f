#include "screening/search_terms.h"
#include "tests/screening/text_generator.h"

#include <QSet>

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dutydesk {
namespace {

QSet<QString> asSet(const QString& terms) {
    const QStringList list = terms.split(u' ', Qt::SkipEmptyParts);
    return {list.cbegin(), list.cend()};
}

/// Whether an index would find these terms of a query among those of a text.
bool holds(const QString& terms, const QString& wanted) {
    const QStringList all = terms.split(u' ', Qt::SkipEmptyParts);
    const QStringList each = wanted.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(each.cbegin(), each.cend(), [&](const QString& one) {
        return std::any_of(all.cbegin(), all.cend(), [&](const QString& term) {
            return one.endsWith(u'*') ? term.startsWith(one.chopped(1)) : term == one;
        });
    });
}

} // namespace

TEST(SearchTerms, AreCharactersPairsAndWords) {
    EXPECT_EQ(indexTerms(u"学校食堂, iPhone手机"), u"学校 校食 食堂 堂 iphone 手机 机");
    EXPECT_EQ(queryTerms(u"学校食堂"), u"学校 校食 食堂");
    EXPECT_EQ(queryTerms(u"堂"), u"堂*");
    EXPECT_EQ(queryTerms(u"12345热线"), u"12345 热线");
}

TEST(SearchTerms, AreGivenOnce) { EXPECT_EQ(indexTerms(u"哈哈哈 ha HA ha"), u"哈哈 哈 ha"); }

TEST(SearchTerms, AreNoneOfPunctuation) {
    EXPECT_EQ(queryTerms(u"“……”*()\"AND"), u"and");
    EXPECT_EQ(queryTerms(u"！？ —"), u"");
}

TEST(SearchTerms, HoldOnlyLettersAndDigits) {
    TextGenerator generator(7);
    for (int round = 0; round < 5000; ++round) {
        const QString text = generator.text(12);
        for (const QChar c : indexTerms(text))
            ASSERT_TRUE(c == u' ' || c.isLetterOrNumber()) << int(c.unicode());
        const QStringList terms = indexTerms(text).split(u' ', Qt::SkipEmptyParts);
        ASSERT_EQ(terms.size(), asSet(indexTerms(text)).size());
    }
}

TEST(SearchTerms, OfAQueryAreInEveryTextThatHoldsIt) {
    TextGenerator generator(8);
    for (int round = 0; round < 20000; ++round) {
        const QString text = generator.text(10);
        const int from = generator.below(text.size());
        const QString query =
            text.sliced(from, std::min<qsizetype>(1 + generator.below(10), text.size() - from));
        if (contains(text, query)) {
            ASSERT_TRUE(holds(indexTerms(text), queryTerms(query)))
                << text.toStdString() << " | " << query.toStdString();
        }
    }
}

TEST(SearchTerms, FindEveryOccurrenceOfHanWhateverItsLength) {
    TextGenerator generator(9);
    for (int round = 0; round < 5000; ++round) {
        QString text;
        for (int i = 0; i < 30; ++i)
            text += generator.below(8) == 0 ? u"，"_s
                                            : QString(QChar(char16_t(0x4E00 + generator.below(0x5000))));
        for (const int length : {1, 2, 3, 10}) {
            const QString query = text.sliced(generator.below(20), length);
            ASSERT_TRUE(contains(text, query));
            ASSERT_TRUE(holds(indexTerms(text), queryTerms(query)));
        }
    }
}

TEST(Contains, WantsEachWordSomewhere) {
    EXPECT_TRUE(contains(u"學校的食堂，iPhone手机", u"手机 学校"));
    EXPECT_FALSE(contains(u"学校的食堂", u"食堂 操场"));
}

TEST(Contains, WantsWholeWordsOfOtherScripts) {
    EXPECT_TRUE(contains(u"拨打12345热线", u"12345"));
    EXPECT_FALSE(contains(u"拨打12345热线", u"2345"));
    EXPECT_TRUE(contains(u"the art of", u"ART"));
    EXPECT_FALSE(contains(u"the party", u"art"));
}

} // namespace dutydesk
