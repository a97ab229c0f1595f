#include "casework/codes.h"
#include "casework/words.h"
#include "tests/casework/clocks_support.h"
#include "tests/casework/ts_translator.h"

#include <QSet>

namespace dutydesk {
namespace {

const QTimeZone zone("Asia/Shanghai");

template <class E>
class WordsTest : public testing::Test {};
using WordedTerms = testing::Types<Role, Tier, CaseState, Verdict, ReplyKind, FlagState, EntryKind, LinkKind,
                                   CaseEvent, ClockKind, ClockState, CheckKind, Action>;
TYPED_TEST_SUITE(WordsTest, WordedTerms);

TYPED_TEST(WordsTest, EveryTermHasItsOwnWordInEnglish) {
    QSet<QString> seen;
    for (const TypeParam term : allTerms<TypeParam>()) {
        EXPECT_FALSE(word(term).isEmpty()) << code(term).data();
        EXPECT_FALSE(seen.contains(word(term))) << word(term).toStdString();
        seen.insert(word(term));
    }
}

TYPED_TEST(WordsTest, EveryTermHasItsOwnWordInChinese) {
    const ChineseWords chinese;
    QSet<QString> seen;
    for (const TypeParam term : allTerms<TypeParam>()) {
        const QString chineseWord = word(term);
        EXPECT_EQ(chineseWord[0].script(), QChar::Script_Han) << code(term).data();
        EXPECT_FALSE(seen.contains(chineseWord)) << chineseWord.toStdString();
        seen.insert(chineseWord);
    }
}

template <class E>
std::string wordsOf() {
    QStringList words;
    for (const E term : allTerms<E>()) words << word(term);
    return words.join(u' ').toStdString();
}

TEST(Words, TheFieldsChineseWords) {
    const ChineseWords chinese;
    EXPECT_EQ(wordsOf<Tier>(), "一级(重大) 二级(严重) 三级(一般)");
    EXPECT_EQ(wordsOf<Role>(), "值班员 审签人 文书");
    EXPECT_EQ(wordsOf<Verdict>(), "待核实 属实 部分属实 不属实");
    EXPECT_EQ(wordsOf<CaseState>(),
              "待研判 已交办 核实中 拟稿中 待审签 已退回 已签发 已回复 跟踪中 已办结 已归档 已重启");
}

TEST(Words, TiersDifferInShape) {
    EXPECT_EQ(shape(Tier::Major), u'▲');
    EXPECT_EQ(shape(Tier::Serious), u'◆');
    EXPECT_EQ(shape(Tier::Ordinary), u'●');
}

std::string why(const Deadline& deadline) {
    QStringList lines;
    for (const DerivationStep& step : deadline.because) lines << sentence(step, zone);
    return lines.join(u'\n').toStdString();
}

Deadline retrospective() {
    return computeDeadline(workingDays(2), at("2026-02-13T16:40"), Calendar::builtIn(), OfficeHours{});
}

TEST(Words, ADeadlineExplainsItselfDayByDayInEnglish) {
    EXPECT_EQ(why(retrospective()), "Starts 2026-02-13 (Fri) 16:40: matter found.\n"
                                    "Length: 2 working days.\n"
                                    "2026-02-13 (Fri) is the day of receipt, day 0.\n"
                                    "2026-02-14 (Sat) is worked to make up for a holiday: working day 1.\n"
                                    "2026-02-15 (Sun) is a holiday, not counted.\n"
                                    "2026-02-16 (Mon) is a holiday, not counted.\n"
                                    "2026-02-17 (Tue) is a holiday, not counted.\n"
                                    "2026-02-18 (Wed) is a holiday, not counted.\n"
                                    "2026-02-19 (Thu) is a holiday, not counted.\n"
                                    "2026-02-20 (Fri) is a holiday, not counted.\n"
                                    "2026-02-21 (Sat) is a holiday, not counted.\n"
                                    "2026-02-22 (Sun) is a holiday, not counted.\n"
                                    "2026-02-23 (Mon) is a holiday, not counted.\n"
                                    "2026-02-24 (Tue) is working day 2.\n"
                                    "Due 2026-02-24 (Tue) 24:00.");
}

TEST(Words, AndInChinese) {
    const ChineseWords chinese;
    const Deadline deadline =
        computeDeadline(workingDays(1), at("2026-03-13T16:40"), Calendar::builtIn(), OfficeHours{});
    EXPECT_EQ(why(deadline), "自2026-03-13（周五） 16:40起算（发现舆情）。\n"
                             "时长：1个工作日。\n"
                             "2026-03-13（周五）为收到之日，记为第0天。\n"
                             "2026-03-14（周六）为周末，不计。\n"
                             "2026-03-15（周日）为周末，不计。\n"
                             "2026-03-16（周一）为第1个工作日。\n"
                             "截止时间：2026-03-16（周一） 24:00。");
}

TEST(Words, OfficeHoursAreToldDayByDay) {
    EXPECT_EQ(
        why(computeDeadline(workingHours(4), at("2026-02-13T16:30"), Calendar::builtIn(), OfficeHours{})),
        "Starts 2026-02-13 (Fri) 16:30: matter found.\n"
        "Length: 4 h of office time on working days.\n"
        "2026-02-13 (Fri): 1 h of office time counted, from 16:30.\n"
        "2026-02-14 (Sat) is a weekend day worked to make up for a holiday.\n"
        "2026-02-14 (Sat): 3 h of office time counted, from 08:30.\n"
        "Due 2026-02-14 (Sat) 11:30.");
}

TEST(Words, AStandInForAnUnknownStartIsSaid) {
    const auto clocks = start("township", Tier::Serious, {{CaseEvent::Found, at("2026-03-11T09:00")}});
    EXPECT_EQ(why(clocks.first().deadline), "Starts 2026-03-11 (Wed) 09:00: matter found.\n"
                                            "The rule counts from \"item published\", but no usable time for "
                                            "that is known: the start above stands in.\n"
                                            "Length: 1 d, weekends and holidays included.\n"
                                            "Due 2026-03-12 (Thu) 09:00.");
}

TEST(Words, APromiseIsDueAtTheEndOfItsDay) {
    const auto clock = promiseClock(policyOf("township"), QDate(2026, 3, 13), at("2026-03-11T11:00"),
                                    Calendar::builtIn(), {});
    EXPECT_EQ(why(clock->deadline),
              "Starts 2026-03-11 (Wed) 11:00: date promised.\n"
              "A promise may lie 5 working days ahead at most: until 2026-03-18 (Wed).\n"
              "Due 2026-03-13 (Fri) 24:00.");
}

TEST(Words, EveryKindOfStepHasASentenceInBothLanguages) {
    for (const StepKind kind : allTerms<StepKind>()) {
        DerivationStep step;
        step.kind = kind;
        step.day = QDate(2026, 3, 11);
        step.at = at("2026-03-11T09:00");
        step.amount = 1;
        const QString english = sentence(step, zone);
        EXPECT_TRUE(english.endsWith(u'.')) << code(kind).data();
        const ChineseWords chinese;
        EXPECT_NE(sentence(step, zone).toStdString(), english.toStdString()) << code(kind).data();
        EXPECT_TRUE(sentence(step, zone).endsWith(u'。')) << code(kind).data();
    }
}

TEST(Words, EveryFindingHasASentenceInBothLanguages) {
    for (const CheckKind kind : allTerms<CheckKind>()) {
        const CheckFinding finding{kind, 0, 0, QStringLiteral("2026-03-11")};
        const QString english = sentence(finding);
        EXPECT_TRUE(english.endsWith(u'.')) << code(kind).data();
        const ChineseWords chinese;
        EXPECT_TRUE(sentence(finding).endsWith(u'。')) << code(kind).data();
    }
}

TEST(Words, AYearNotPublishedIsSaidLoudly) {
    Deadline deadline;
    EXPECT_EQ(warning(deadline), "");
    deadline.unpublishedYear = 2027;
    EXPECT_EQ(warning(deadline).toStdString(),
              "The holidays of 2027 are not published yet; check this deadline again when they are.");
    const ChineseWords chinese;
    EXPECT_EQ(warning(deadline).toStdString(), "2027年的放假安排尚未公布，公布后请复核本时限。");
}

struct Left {
    qint64 seconds;
    const char* words;
};
class Remaining : public testing::TestWithParam<Left> {};

TEST_P(Remaining, IsToldInDaysHoursAndMinutes) {
    const Instant now = at("2026-03-11T09:00");
    EXPECT_EQ(remaining(now, now + std::chrono::seconds(GetParam().seconds)).toStdString(), GetParam().words);
}

INSTANTIATE_TEST_SUITE_P(Words, Remaining,
                         testing::Values(Left{27LL * 3600, "1 d 3 h"}, Left{24LL * 3600, "1 d 0 h"},
                                         Left{24LL * 3600 - 1, "23:59"}, Left{27LL * 60, "0:27"},
                                         Left{27LL * 60 + 59, "0:27"}, Left{59, "0:00"}, Left{0, "0:00"},
                                         Left{-1, "late by 0:01"},
                                         Left{-(2LL * 3600 + 5LL * 60), "late by 2:05"},
                                         Left{-49LL * 3600, "late by 2 d 1 h"}));

TEST(Words, DurationsLeaveOutWhatIsNought) {
    EXPECT_EQ(durationWords(std::chrono::minutes(90)), "1 h 30 min");
    EXPECT_EQ(durationWords(std::chrono::hours(336)), "14 d");
    EXPECT_EQ(durationWords(std::chrono::seconds(61)), "1 min 1 s");
    EXPECT_EQ(durationWords(Millis(0)), "0 s");
}

TEST(LocalText, FollowsTheLocale) {
    const LocalText text{QStringLiteral("简报"), QStringLiteral("Brief")};
    EXPECT_EQ(text.text(), "Brief");
    const ChineseWords chinese;
    EXPECT_EQ(text.text(), QStringLiteral("简报"));
}

} // namespace
} // namespace dutydesk
