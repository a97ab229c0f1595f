#include "base/text_diff.h"

#include <gtest/gtest.h>

#include <random>

namespace dutydesk {
namespace {

QString kept(const QList<DiffPart>& parts, DiffPart::Kind leftOut) {
    QString text;
    for (const DiffPart& part : parts)
        if (part.kind != leftOut) text += part.text;
    return text;
}

TEST(TextDiff, ShowsTheChangedCharacters) {
    EXPECT_EQ(differences(u"停水三天"_qs, u"停水五天"_qs), (QList<DiffPart>{{DiffPart::Same, u"停水"_qs},
                                                                            {DiffPart::Removed, u"三"_qs},
                                                                            {DiffPart::Added, u"五"_qs},
                                                                            {DiffPart::Same, u"天"_qs}}));
}

TEST(TextDiff, EqualTextsAreOnePart) {
    EXPECT_EQ(differences(u"a"_qs, u"a"_qs), (QList<DiffPart>{{DiffPart::Same, u"a"_qs}}));
    EXPECT_TRUE(differences({}, {}).isEmpty());
}

TEST(TextDiff, ShowsWholeSentences) {
    const auto parts = sentenceDifferences(u"桥梁封闭。绕行东路。\n联系电话见下。"_qs,
                                           u"桥梁封闭。绕行西路。\n联系电话见下。"_qs);
    EXPECT_EQ(parts, (QList<DiffPart>{{DiffPart::Same, u"桥梁封闭。"_qs},
                                      {DiffPart::Removed, u"绕行东路。\n"_qs},
                                      {DiffPart::Added, u"绕行西路。\n"_qs},
                                      {DiffPart::Same, u"联系电话见下。"_qs}}));
}

TEST(TextDiff, ADotInsideANumberEndsNoSentence) {
    const auto parts = sentenceDifferences(u"It cost 3.5 coins. Fine."_qs, u"It cost 3.6 coins. Fine."_qs);
    ASSERT_EQ(parts.size(), 3);
    EXPECT_EQ(parts[0].text, u"It cost 3.5 coins. "_qs);
}

TEST(TextDiff, PartsMakeUpBothTexts) {
    std::mt19937 random(7);
    for (int round = 0; round < 300; ++round) {
        const auto text = [&random] {
            QString made;
            for (int i = 0, n = int(random() % 30); i < n; ++i) made += u"ab。\n."_qs[int(random() % 5)];
            return made;
        };
        const QString earlier = text();
        const QString later = text();
        for (const auto& parts : {differences(earlier, later), sentenceDifferences(earlier, later)}) {
            ASSERT_EQ(kept(parts, DiffPart::Added), earlier);
            ASSERT_EQ(kept(parts, DiffPart::Removed), later);
        }
    }
}

TEST(TextDiff, TakesTheShortestWay) {
    int changed = 0;
    for (const DiffPart& part : differences(u"abcabba"_qs, u"cbabac"_qs))
        if (part.kind != DiffPart::Same) changed += int(part.text.size());
    EXPECT_EQ(changed, 5); // the paper's own example
}

TEST(TextDiff, TextsThatHaveNothingInCommonAreReplaced) {
    const QString earlier(20'000, u'a');
    const QString later(20'000, u'b');
    const auto parts = differences(u"x"_qs + earlier + u'y', u"x"_qs + later + u'y');
    EXPECT_EQ(parts, (QList<DiffPart>{{DiffPart::Same, u"x"_qs},
                                      {DiffPart::Removed, earlier},
                                      {DiffPart::Added, later},
                                      {DiffPart::Same, u"y"_qs}}));
}

} // namespace
} // namespace dutydesk
