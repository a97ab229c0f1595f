#include "screening/fold.h"
#include "tests/screening/text_generator.h"

#include <gtest/gtest.h>
#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

using namespace Qt::StringLiterals;

namespace dutydesk {
namespace {

/// Offsets never fall, stay inside, never point into the middle of a pair, and there is one more than units.
void expectGoodOffsets(const QString& text, const Folded& folded) {
    ASSERT_EQ(folded.offsets.size(), folded.text.size() + 1);
    ASSERT_EQ(folded.offsets.last(), text.size());
    qsizetype before = 0;
    for (qsizetype i = 0; i < folded.text.size(); ++i) {
        const qsizetype at = folded.offsets[i];
        ASSERT_GE(at, before);
        ASSERT_LT(at, text.size());
        ASSERT_FALSE(at > 0 && text[at].isLowSurrogate() && text[at - 1].isHighSurrogate());
        before = at;
    }
}

} // namespace

TEST(Fold, MakesWidthAndCaseAlike) { EXPECT_EQ(foldText(u"ＡＢＣ，Straße ｶﾞ"), u"abc,strasse ガ"); }

TEST(Fold, MakesTraditionalSimplified) {
    EXPECT_EQ(foldText(u"臺灣學校的麵條"), foldText(u"台湾学校的面条"));
    EXPECT_EQ(foldText(u"乾隆與幹部"), foldText(u"干隆与干部"));
}

TEST(Fold, ChoosesByTheWordWhereACharacterDoesNotSay) {
    EXPECT_EQ(foldText(u"計畫"), u"计划");
    EXPECT_EQ(foldText(u"漫畫"), u"漫画");
    EXPECT_EQ(foldText(u"項鍊"), u"项链");
    EXPECT_EQ(foldText(u"甚麼"), u"什么");
}

TEST(Fold, LeavesTheNextWordAlone) { EXPECT_EQ(foldText(u"漫畫界"), u"漫画界"); }

TEST(Fold, KeepsSimplifiedWordsApart) { EXPECT_NE(foldText(u"巡察"), foldText(u"巡查")); }

TEST(Fold, MeetsWhateverStandsBesideAWord) {
    EXPECT_TRUE(foldText(u"沿著路走").contains(foldText(u"着")));
    EXPECT_TRUE(foldText(u"一部名著").contains(foldText(u"著")));
    EXPECT_EQ(foldText(u"沈默"), foldText(u"沉默"));
}

TEST(Fold, DropsWhatIsNotSeen) {
    const Folded folded = fold(u"拆\u200B迁");
    EXPECT_EQ(folded.text, u"拆迁");
    EXPECT_EQ(folded.offsets, (QList<qsizetype>{0, 2, 3}));
}

TEST(Fold, JoinsALetterWithItsMark) {
    const Folded folded = fold(u"xe\u0301y");
    EXPECT_EQ(folded.text, u"x\u00E9y");
    EXPECT_EQ(folded.offsets, (QList<qsizetype>{0, 1, 3, 4}));
}

TEST(Fold, PointsAllOfAnExpansionAtItsCharacter) {
    const Folded folded = fold(u"a㈱b");
    EXPECT_EQ(folded.text, u"a(株)b");
    EXPECT_EQ(folded.offsets, (QList<qsizetype>{0, 1, 1, 1, 2, 3}));
    EXPECT_EQ(originalRange(folded, 2, 3), std::pair(qsizetype(1), qsizetype(2)));
}

TEST(Fold, IsIcusCasefoldWhereNothingIsTraditional) {
    TextGenerator generator(11);
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* casefold = icu::Normalizer2::getNFKCCasefoldInstance(status);
    const QStringList pieces = {u"a"_s,  u"É"_s,      u"\u0301"_s, u"\u0323"_s, u"\u200B"_s, u"ﬁ"_s,
                                u"가"_s, u"\u11A8"_s, u"𝐀"_s,      u"か"_s,     u"\u3099"_s};
    for (int round = 0; round < 3000; ++round) {
        QString text;
        for (int i = 0; i < 12; ++i) text += generator.pick(pieces);
        const icu::UnicodeString whole = casefold->normalize(
            icu::UnicodeString(reinterpret_cast<const char16_t*>(text.utf16()), int32_t(text.size())),
            status);
        ASSERT_EQ(foldText(text), QString(reinterpret_cast<const QChar*>(whole.getBuffer()), whole.length()));
    }
}

TEST(Fold, OfAFoldIsTheFold) {
    TextGenerator generator(1);
    for (int round = 0; round < 20000; ++round) {
        const QString once = foldText(generator.text(1 + generator.below(12)));
        ASSERT_EQ(foldText(once), once);
    }
}

TEST(Fold, HasOffsetsThatPointIntoTheText) {
    TextGenerator generator(2);
    for (int round = 0; round < 20000; ++round) {
        const QString text = generator.text(1 + generator.below(12));
        const Folded folded = fold(text);
        ASSERT_EQ(folded.text, foldText(text));
        expectGoodOffsets(text, folded);
    }
}

TEST(Fold, OfEveryUnitIsStable) {
    for (int unit = 0; unit < 0x10000; ++unit) {
        const QString text(QChar(static_cast<char16_t>(unit)));
        const QString once = foldText(text);
        ASSERT_EQ(foldText(once), once) << unit;
    }
}

TEST(Fold, IsNotSlowedDownByPilesOfMarks) {
    QString text(u"a"_s);
    for (int i = 0; i < 500000; ++i) text += i % 2 != 0 ? u'\u0301' : u'\u0323';
    const Folded folded = fold(text);
    EXPECT_LE(folded.text.size(), 33);
    EXPECT_EQ(foldText(folded.text), folded.text);
}

TEST(Fold, OfNothingIsNothing) {
    EXPECT_EQ(fold(u"").offsets, (QList<qsizetype>{0}));
    EXPECT_EQ(fold(u"\u200B").text, u"");
    EXPECT_EQ(fold(u"\u200B").offsets, (QList<qsizetype>{1}));
}

} // namespace dutydesk
