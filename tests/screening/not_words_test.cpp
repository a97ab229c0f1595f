#include "screening/not_words.h"
#include "screening/screen.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace dutydesk {
namespace {

ReviewedText reviewed(const QString& text, bool kept) {
    return {text.left(8), text, Screen::forKeywords({u"食堂"_s}).find(text), kept};
}

QStringList wordsOf(const QList<NotWord>& proposals) {
    QStringList words;
    for (const NotWord& one : proposals) words.append(one.word);
    return words;
}

} // namespace

TEST(NotWords, AreThoseOfDismissedTextsAlone) {
    const QList<NotWord> proposals =
        proposeNotWords(u"食堂"_s, {reviewed(u"中心小学食堂举行消防演练，师生有序撤离。"_s, false),
                                    reviewed(u"镇食堂组织了一次燃气泄漏演练"_s, false),
                                    reviewed(u"食堂的消防演练很成功"_s, false),
                                    reviewed(u"食堂的饭菜里有消防工具的碎片"_s, true)});
    ASSERT_FALSE(proposals.isEmpty());
    EXPECT_EQ(proposals.first().word, u"演练");
    EXPECT_EQ(proposals.first().dismissed, 3);
    EXPECT_EQ(proposals.first().examples.size(), 3);
    EXPECT_FALSE(wordsOf(proposals).contains(u"消防"_s));
    EXPECT_FALSE(wordsOf(proposals).contains(u"食堂"_s));
}

TEST(NotWords, NeedMoreThanOneText) {
    EXPECT_TRUE(proposeNotWords(u"食堂"_s, {reviewed(u"食堂举行消防演练"_s, false)}).isEmpty());
    EXPECT_TRUE(proposeNotWords(u"食堂"_s, {}).isEmpty());
}

TEST(NotWords, LeaveOutWhatStandsInAllKindsOfTexts) {
    const QStringList words = wordsOf(proposeNotWords(
        u"食堂"_s, {reviewed(u"我们可以去食堂参观"_s, false), reviewed(u"我们可以到食堂参观"_s, false)}));
    for (const auto& common : {u"我们"_s, u"可以"_s})
        EXPECT_FALSE(words.contains(common)) << common.toStdString();
    EXPECT_TRUE(words.contains(u"参观"_s)) << words.join(u' ').toStdString();
}

TEST(NotWords, ArePhrasesWhereTheirWordsStandInKeptTextsToo) {
    const QStringList words = wordsOf(proposeNotWords(
        u"食堂"_s,
        {reviewed(u"食堂举行消防演练"_s, false), reviewed(u"昨天食堂有消防演练"_s, false),
         reviewed(u"食堂里的消防栓坏了，消防没人管"_s, true), reviewed(u"食堂门口演练扰民"_s, true)}));
    EXPECT_TRUE(words.contains(u"消防演练"_s)) << words.join(u' ').toStdString();
    EXPECT_FALSE(words.contains(u"消防"_s));
    EXPECT_FALSE(words.contains(u"演练"_s));
}

TEST(NotWords, AreNoPhrasesWhereAWordDoesAsMuch) {
    const QStringList words = wordsOf(proposeNotWords(
        u"食堂"_s, {reviewed(u"食堂举行消防演练"_s, false), reviewed(u"昨天食堂有消防演练"_s, false)}));
    EXPECT_TRUE(words.contains(u"演练"_s)) << words.join(u' ').toStdString();
    EXPECT_FALSE(words.contains(u"消防演练"_s));
}

TEST(NotWords, CountWholeTextsAsANotWould) {
    const QString far = u"很长"_s.repeated(100);
    const QList<NotWord> proposals =
        proposeNotWords(u"食堂"_s, {reviewed(u"食堂演练"_s, false), reviewed(u"食堂演练"_s, false),
                                    reviewed(u"食堂"_s + far + u"演练"_s, false)});
    ASSERT_FALSE(proposals.isEmpty());
    EXPECT_EQ(proposals.first().dismissed, 3);
}

} // namespace dutydesk
