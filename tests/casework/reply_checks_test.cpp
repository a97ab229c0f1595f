#include "casework/claims.h"
#include "casework/codes.h"
#include "casework/personal_data.h"
#include "casework/reply_checks.h"

#include <QElapsedTimer>

#include <gtest/gtest.h>

namespace dutydesk {
namespace {

const QString office = QStringLiteral("清河县教育局");

CheckInput inputOf(const QString& text) {
    CheckInput input;
    input.text = text;
    input.today = QDate(2026, 3, 11);
    input.caseId = CaseId(12);
    return input;
}

Fact fact(const char* claim, Verdict verdict = Verdict::True, const char* evidence = "") {
    Fact made;
    made.claim = QString::fromUtf8(claim);
    made.verdict = verdict;
    made.evidence = QString::fromUtf8(evidence);
    return made;
}

/// The findings as "kind:what", parted by " | ".
std::string found(const CheckInput& input) {
    QStringList words;
    for (const CheckFinding& finding : checkReply(input))
        words << QString(code(finding.kind)) + u':' + finding.what;
    return words.join(QStringLiteral(" | ")).toStdString();
}
std::string found(const char* text) { return found(inputOf(QString::fromUtf8(text))); }

struct ReplyExample {
    const char* text;
    const char* findings;
};
void PrintTo(const ReplyExample& example, std::ostream* out) { *out << example.text; }

class Checked : public testing::TestWithParam<ReplyExample> {};
TEST_P(Checked, Finds) { EXPECT_EQ(found(GetParam().text), GetParam().findings); }

INSTANTIATE_TEST_SUITE_P(Placeholders, Checked,
                         testing::Values(ReplyExample{"您好，【来信人】同志：", "placeholder:【来信人】"},
                                         ReplyExample{"由【 】负责。", "placeholder:【 】"},
                                         ReplyExample{"经XX学校核实。", "placeholder:XX"},
                                         ReplyExample{"经××学校核实。", "placeholder:××"},
                                         ReplyExample{"经ＸＸ学校核实。", "placeholder:ＸＸ"},
                                         ReplyExample{"致 {name}：", "placeholder:{name}"},
                                         ReplyExample{"Dear [name],", "placeholder:[name]"},
                                         ReplyExample{"联系人____。", "placeholder:____"},
                                         ReplyExample{"（  ）已完成。", "placeholder:（  ）"},
                                         ReplyExample{"于  年  月  日完成。", "placeholder:年  月  日"},
                                         ReplyExample{"To be published: TBD.", "placeholder:TBD"},
                                         // no placeholders
                                         ReplyExample{"The Exxon station and size XXL.", ""},
                                         ReplyExample{"面积为长×宽。", ""},
                                         ReplyExample{"国办发〔2016〕61号", ""},
                                         ReplyExample{"（已完成）", ""}));

INSTANTIATE_TEST_SUITE_P(
    EmptyPhrases, Checked,
    testing::Values(ReplyExample{"我局高度重视。", "empty_phrase:高度重视"},
                    ReplyExample{"我局高度重视，正在调查。", "empty_phrase:高度重视 | empty_phrase:正在调查"},
                    ReplyExample{"此事正在进一步核实！", "empty_phrase:正在进一步核实"},
                    ReplyExample{"我们将尽快答复。", "empty_phrase:尽快答复"},
                    ReplyExample{"We attach great importance to this. We will reply as soon as possible.",
                                 "empty_phrase:attach great importance | empty_phrase:as soon as possible"},
                    ReplyExample{"The matter is taken very seriously.", "empty_phrase:taken very seriously"},
                    ReplyExample{"We are taking this very seriously.",
                                 "empty_phrase:taking this very seriously"},
                    // a date in the sentence
                    ReplyExample{"我局高度重视，3月11日到校查看。", ""},
                    // the date stands in another sentence
                    ReplyExample{"我局高度重视。3月11日到校查看。", "empty_phrase:高度重视"},
                    ReplyExample{"改正处理完毕。", ""}));

INSTANTIATE_TEST_SUITE_P(
    PersonalDataFound, Checked,
    testing::Values(ReplyExample{"身份证11010519491231002X。", "personal_data:id_card"},
                    ReplyExample{"身份证 110105 19491231 002x 。", "personal_data:id_card"},
                    ReplyExample{"身份证１１０１０５１９４９１２３１００２Ｘ。", "personal_data:id_card"},
                    ReplyExample{"手机13800138000，", "personal_data:mobile"},
                    ReplyExample{"手机+86 138-0013-8000，", "personal_data:mobile"},
                    ReplyExample{"卡号6222 0200 0000 0000 000。", "personal_data:bank_card"},
                    ReplyExample{"card 4111111111111111.", "personal_data:bank_card"},
                    ReplyExample{"write to li.hua@example.org.", "personal_data:email"},
                    ReplyExample{"邮箱lihua@example.com，", "personal_data:email"},
                    ReplyExample{"@清河发布 已回复", ""}, ReplyExample{"a @ b", ""}));

INSTANTIATE_TEST_SUITE_P(
    UnsupportedClaims, Checked,
    testing::Values(ReplyExample{"共有3名学生不适。", "unsupported_claim:3名"},
                    ReplyExample{"共有三名学生不适。", "unsupported_claim:三名"},
                    ReplyExample{"补助1.5万元。", "unsupported_claim:1.5万元"},
                    ReplyExample{"A total of 12,500 yuan was paid to 30 households.",
                                 "unsupported_claim:12,500 yuan | unsupported_claim:30 households"},
                    ReplyExample{"于2025年9月1日起施行。", "unsupported_claim:2025年9月1日"},
                    ReplyExample{"on 5 March the water was tested", "unsupported_claim:5 March"},
                    ReplyExample{"合格率百分之九十八。", "unsupported_claim:百分之九十八"},
                    ReplyExample{"下午14:30到场。", "unsupported_claim:14:30"},
                    // numbers that state nothing
                    ReplyExample{"1. 关于食堂\n2、关于校车", ""}, ReplyExample{"依据第三十条和第12条。", ""},
                    ReplyExample{"国办发〔2016〕61号文件。", ""},
                    ReplyExample{"咨询电话：0571-12345678。", ""}, ReplyExample{"请拨打12345热线。", ""},
                    ReplyExample{"详见https://www.example.org/2025/n18.html。", ""},
                    ReplyExample{"5个工作日内答复。", ""}, ReplyExample{"今天是2026年3月11日。", ""},
                    ReplyExample{"3号楼、2路公交", ""},
                    ReplyExample{"一起努力，一家人，千家万户，百姓。", ""}, ReplyExample{"3年级学生", ""}));

TEST(ReplyChecks, AGoodReplyHasNoFindings) {
    CheckInput input = inputOf(
        QStringLiteral("您好！您反映的食堂问题，我局于3月9日到清河一中核实：当日午餐留样48小时，检测合格。"
                       "今后每周公布菜谱。\n清河县教育局\n2026年3月11日"));
    input.officeName = office;
    input.facts = {fact("3月9日到校核实"), fact("留样48小时，检测合格")};
    EXPECT_EQ(found(input), "");
}

TEST(ReplyChecks, AVerifiedFactSupportsItsNumbersHoweverTheyAreWritten) {
    CheckInput input =
        inputOf(QStringLiteral("３名学生不适，补助15000元，3月9日到校，合格率98%，下午2点半到场。"));
    input.facts = {fact("三人不适"), fact("补助", Verdict::True, "付款凭证1.5万元"), fact("2026年3月9日到校"),
                   fact("百分之九十八合格", Verdict::Partly), fact("2:30 到场")};
    EXPECT_EQ(found(input), "");
}

TEST(ReplyChecks, AFactThatIsFalseOrUnverifiedSupportsNothing) {
    CheckInput input = inputOf(QStringLiteral("3名学生不适。"));
    input.facts = {fact("3名学生不适", Verdict::Unverified), fact("3名学生不适", Verdict::False)};
    EXPECT_EQ(found(input), "unsupported_claim:3名");
}

TEST(ReplyChecks, TheSameNumberOfSomethingElseSupportsNothing) {
    CheckInput input = inputOf(QStringLiteral("3名学生不适。"));
    input.facts = {fact("停课3天")};
    EXPECT_EQ(found(input), "unsupported_claim:3名");
}

TEST(ReplyChecks, ADayIsNotSupportedByItsMonthNorByAnotherYear) {
    CheckInput input = inputOf(QStringLiteral("2026年3月9日到校。"));
    input.facts = {fact("2026年3月到校")};
    EXPECT_EQ(found(input), "unsupported_claim:2026年3月9日");
    input.facts = {fact("2025年3月9日到校")};
    EXPECT_EQ(found(input), "unsupported_claim:2026年3月9日");
}

TEST(ReplyChecks, PersonalDataIsNotCalledAClaimAsWell) {
    EXPECT_EQ(found("13800138000"), "personal_data:mobile");
    EXPECT_EQ(found("138 0013 8000"), "personal_data:mobile");
}

TEST(ReplyChecks, AnEmptyPhraseBesideAFactOfTheCaseSaysSomething) {
    CheckInput input = inputOf(QStringLiteral("我局高度重视食堂留样检测，结果已经公布。"));
    EXPECT_EQ(found(input), "empty_phrase:高度重视");
    input.facts = {fact("食堂留样检测合格")};
    EXPECT_EQ(found(input), "");
    input.facts = {fact("食堂留样检测合格", Verdict::Unverified)};
    EXPECT_EQ(found(input), "empty_phrase:高度重视");
}

CheckInput holding(const char* text, QDate promised) {
    CheckInput input = inputOf(QString::fromUtf8(text));
    input.kind = ReplyKind::Holding;
    input.promised = promised;
    return input;
}

TEST(ReplyChecks, AHoldingReplyPromisesADate) {
    EXPECT_EQ(found(holding("需要检测水样。", {})), "promise_missing:");
    EXPECT_EQ(found(inputOf(QStringLiteral("需要检测水样。"))), "");
}

TEST(ReplyChecks, ThePromisedDateStandsInTheText) {
    EXPECT_EQ(found(holding("需要检测水样，我们再答复。", QDate(2026, 3, 16))), "promise_missing:2026-03-16");
    for (const char* text : {"我们于3月16日前答复。", "我们于2026年3月16日前答复。", "We answer by 16 March.",
                             "We answer by March 16, 2026.", "2026-03-16", "我们于三月十六日前答复。",
                             "16日前答复。", "二〇二六年三月十六日"})
        EXPECT_EQ(found(holding(text, QDate(2026, 3, 16))), "") << text;
}

TEST(ReplyChecks, APromiseInThePastIsSaid) {
    EXPECT_EQ(found(holding("3月10日答复。", QDate(2026, 3, 10))), "promise_past:2026-03-10");
    EXPECT_EQ(found(holding("3月11日答复。", QDate(2026, 3, 11))), "");
}

TEST(ReplyChecks, AFactThatChangedAfterTheDraftIsSaid) {
    CheckInput input = inputOf(QStringLiteral("已核实。"));
    input.facts = {fact("食堂留样")};
    input.facts[0].at = fromMillis(2000);
    EXPECT_EQ(found(input), "");
    input.written = fromMillis(2000);
    EXPECT_EQ(found(input), "");
    input.written = fromMillis(1999);
    EXPECT_EQ(found(input), "fact_changed:食堂留样");
}

TEST(ReplyChecks, AnotherCasesNumberIsSaid) {
    EXPECT_EQ(found("（案件编号：13）"), "other_case:案件编号：13");
    EXPECT_EQ(found("（案件12号）"), "");
    EXPECT_EQ(found("see case no. 7"), "other_case:case no. 7");
    EXPECT_EQ(found("#12 and #31"), "other_case:#31");
    EXPECT_EQ(found("in this case the school"), "");
}

TEST(ReplyChecks, TheOfficeSignsWithItsName) {
    CheckInput input = inputOf(QStringLiteral("已核实。"));
    input.officeName = office;
    EXPECT_EQ(found(input), "no_signature:清河县教育局");
    input.text += QStringLiteral("\n清河县教育局");
    EXPECT_EQ(found(input), "");
}

TEST(ReplyChecks, OffsetsPointAtTheWordsAlsoBehindEmoji) {
    const CheckInput input = inputOf(QStringLiteral("😀您好【姓名】，３名学生"));
    const auto findings = checkReply(input);
    ASSERT_EQ(findings.size(), 2);
    for (const CheckFinding& finding : findings)
        EXPECT_EQ(input.text.mid(finding.start, finding.end - finding.start), finding.what);
}

TEST(ReplyChecks, WhatConcernsTheWholeTextComesFirst) {
    CheckInput input = holding("您好【姓名】", {});
    input.officeName = office;
    EXPECT_EQ(found(input), "promise_missing: | no_signature:清河县教育局 | placeholder:【姓名】");
}

TEST(ReplyChecks, AnEmptyTextIsNoTrouble) { EXPECT_EQ(found(""), ""); }

// The example of the standard itself.
TEST(PersonalData, IdCardNumbersAreCheckedByTheirLastCharacterAndDate) {
    EXPECT_TRUE(isIdCardNumber(u"11010519491231002X"));
    EXPECT_TRUE(isIdCardNumber(u"11010519491231002x"));
    EXPECT_FALSE(isIdCardNumber(u"110105194912310021"));
    EXPECT_FALSE(isIdCardNumber(u"650102200013320018")); // right sum, month 13
    EXPECT_FALSE(isIdCardNumber(u"11010519491231002"));
    EXPECT_FALSE(isIdCardNumber(u"1101051949123100２X"));
}

TEST(PersonalData, CardNumbersAreCheckedByTheirSum) {
    EXPECT_TRUE(passesLuhn(u"6222020000000000000"));
    EXPECT_FALSE(passesLuhn(u"6222020000000000001"));
    EXPECT_FALSE(passesLuhn(u""));
}

TEST(PersonalData, NumbersInsideLongerNumbersAreNotCutOut) {
    EXPECT_TRUE(personalDataIn(QStringLiteral("1380013800012345678901")).isEmpty());
}

TEST(Claims, ChineseNumeralsAreRead) {
    EXPECT_EQ(chineseNumber(u"十五"), 15);
    EXPECT_EQ(chineseNumber(u"二十"), 20);
    EXPECT_EQ(chineseNumber(u"一百零三"), 103);
    EXPECT_EQ(chineseNumber(u"两千"), 2000);
    EXPECT_EQ(chineseNumber(u"一万二千"), 12000);
    EXPECT_EQ(chineseNumber(u"三十万"), 300000);
    EXPECT_EQ(chineseNumber(u"百"), -1);
    EXPECT_EQ(chineseNumber(u"千万"), -1);
    EXPECT_EQ(chineseNumber(u""), -1);
}

// Texts that make careless patterns take for ever: 300,000 characters of each are checked in a moment.
class LongText : public testing::TestWithParam<const char*> {};

TEST_P(LongText, TakesTimeInProportion) {
    CheckInput input =
        inputOf(QString::fromUtf8(GetParam())
                    .repeated(300'000 / static_cast<int>(QString::fromUtf8(GetParam()).size())));
    input.facts = {fact("食堂留样48小时"), fact("3名学生")};
    QElapsedTimer timer;
    timer.start();
    (void)checkReply(input);
    EXPECT_LT(timer.elapsed(), 5'000);
}

INSTANTIATE_TEST_SUITE_P(Texts, LongText,
                         testing::Values("1", "1,", "1 ", "1-", "a", "a@", "@", "【", "{", "[a", "X", "一",
                                         "千", "年", "年 月 ", "高度重视", "正在", "12日", "3月", "#1",
                                         "https://a", "a.", "。", "电话 ", "第1", "3名学生，", "6222 "));

} // namespace
} // namespace dutydesk
