#include "screening/screen.h"
#include "tests/screening/text_generator.h"

#include <gtest/gtest.h>

#include <thread>

using namespace Qt::StringLiterals;

namespace dutydesk {
namespace {

Screen compiled(const QStringList& queries) {
    QList<ScreenRule> rules;
    for (const QString& query : queries) rules.append({RuleId(rules.size() + 1), query});
    auto screen = Screen::compile(rules);
    EXPECT_TRUE(screen) << screen.error().detail.toStdString();
    return *screen;
}

/// What the first rule of one query says, or an empty text if it is not true.
QString because(const QString& query, QStringView title, QStringView text) {
    const auto matches = compiled({query}).screen(title, text);
    return matches.isEmpty() ? QString() : matches.first().because;
}

QStringList hitWords(const RuleMatch& match, QStringView title, QStringView text) {
    QStringList words;
    for (const Hit& hit : match.hits)
        words.append(
            (hit.field == Field::Title ? title : text).sliced(hit.start, hit.end - hit.start).toString());
    return words;
}

Hit only(const QString& keyword, QStringView text) {
    const QList<Hit> hits = Screen::forKeywords({keyword}).find(text);
    EXPECT_EQ(hits.size(), 1);
    return hits.isEmpty() ? Hit{} : hits.first();
}

} // namespace

TEST(Screen, ShowsAWordThatStandsByItself) {
    const Hit hit = only(u"和尚"_s, u"庙里有个和尚。");
    EXPECT_TRUE(hit.shown);
    EXPECT_EQ(hit.kind, HitKind::Exact);
    EXPECT_GT(hit.confidence, 0.9);
}

TEST(Screen, KeepsButHidesWhatAWordCrosses) {
    const Hit hit = only(u"和尚"_s, u"学校和尚未完工的食堂");
    EXPECT_FALSE(hit.shown);
    EXPECT_EQ(hit.kind, HitKind::Crossing);
    EXPECT_LT(hit.confidence, 0.2);
}

TEST(Screen, TellsAWordInsideALongerOne) {
    const Hit hit = only(u"教育"_s, u"县教育局的通知");
    EXPECT_TRUE(hit.shown);
    EXPECT_EQ(hit.kind, HitKind::Nested);
}

TEST(Screen, FindsWordsTheDictionaryLacks) {
    EXPECT_TRUE(only(u"微博"_s, u"有人在微博上说食堂的饭不好").shown);
}

TEST(Screen, FindsTraditionalTextBySimplifiedWordsAndTheReverse) {
    EXPECT_EQ(only(u"学校计划"_s, u"這是學校計畫的一部分").start, 2);
    EXPECT_TRUE(only(u"臺灣"_s, u"来自台湾的学生").shown);
}

TEST(Screen, PointsIntoTheTextAsPublished) {
    const QString text = u"㈱ＡＢ 拆\u200B迁 😡climate\nchange"_s;
    EXPECT_EQ(only(u"拆迁"_s, text), (Hit{Field::Text, 4, 7, u"拆迁"_s, HitKind::Exact, 1, true}));
    const Hit phrase = only(u"climate change"_s, text);
    EXPECT_EQ(text.sliced(phrase.start, phrase.end - phrase.start), u"climate\nchange");
}

TEST(Screen, SaysWhichPartWasTrue) {
    const QString query = u"(食堂 OR 午餐) AND (腹痛 OR 呕吐) AND NOT 演练"_s;
    EXPECT_EQ(because(query, u"", u"食堂的饭吃了腹痛"), u"食堂 AND 腹痛 AND NOT 演练");
    EXPECT_EQ(because(query, u"午餐", u"食堂的饭吃了腹痛"), u"(食堂 OR 午餐) AND 腹痛 AND NOT 演练");
    EXPECT_EQ(because(query, u"演练", u"食堂的饭吃了腹痛"), QString());
    EXPECT_EQ(because(query, u"", u"食堂的饭很好"), QString());
}

TEST(Screen, IsNotDecidedByUnlikelyHits) {
    EXPECT_EQ(because(u"和尚"_s, u"", u"学校和尚未完工的食堂"), QString());
    EXPECT_EQ(because(u"食堂 NOT 和尚"_s, u"", u"学校和尚未完工的食堂"), u"食堂 AND NOT 和尚");
}

TEST(Screen, AttachesUnlikelyHitsOfAWordThatWasTrue) {
    const auto matches = compiled({u"和尚"_s}).screen(u"一个和尚", u"学校和尚未完工的食堂");
    ASSERT_EQ(matches.size(), 1);
    ASSERT_EQ(matches[0].hits.size(), 2);
    EXPECT_EQ(matches[0].hits[0].field, Field::Title);
    EXPECT_FALSE(matches[0].hits[1].shown);
}

TEST(Screen, GivesHitsOfTheTruePartInTheOrderOfTheText) {
    const QString title = u"午餐问题"_s, text = u"家长说食堂的午餐让孩子腹痛，操场很好"_s;
    const auto matches = compiled({u"腹痛 (食堂 OR 午餐) OR 操场 AND 泳池"_s}).screen(title, text);
    ASSERT_EQ(matches.size(), 1);
    EXPECT_EQ(hitWords(matches[0], title, text), (QStringList{u"午餐"_s, u"食堂"_s, u"午餐"_s, u"腹痛"_s}));
}

TEST(Screen, TakesTheLeastOfWhatIsNeededAndTheBestOfAChoice) {
    const QString text = u"县教育局说，庙里的和尚未到。操场"_s;
    const auto confidence = [&](const QString& query) {
        return compiled({query}).screen({}, text).first().confidence;
    };
    const double nested = confidence(u"教育"_s), sure = confidence(u"操场"_s);
    EXPECT_LE(nested, sure);
    EXPECT_EQ(confidence(u"教育 AND 操场"_s), nested);
    EXPECT_EQ(confidence(u"教育 OR 操场"_s), sure);
}

TEST(Screen, WritesKeywordsAsEachRuleDoes) {
    const auto matches = compiled({u"IPHONE"_s, u"iPhone"_s}).screen({}, u"新iphone到了");
    ASSERT_EQ(matches.size(), 2);
    EXPECT_EQ(matches[0].hits[0].keyword, u"IPHONE");
    EXPECT_EQ(matches[1].hits[0].keyword, u"iPhone");
}

TEST(Screen, GivesRulesInTheirOrder) {
    const auto matches = compiled({u"操场"_s, u"泳池"_s, u"食堂"_s}).screen(u"食堂", u"操场");
    ASSERT_EQ(matches.size(), 2);
    EXPECT_EQ(matches[0].rule, RuleId(1));
    EXPECT_EQ(matches[1].rule, RuleId(3));
}

TEST(Screen, LooksForTitleWordsInTheTitle) {
    EXPECT_EQ(because(u"title:食堂 操场"_s, u"食堂", u"操场"), u"title:食堂 AND 操场");
    EXPECT_EQ(because(u"title:食堂 操场"_s, u"操场", u"食堂"), QString());
}

TEST(Screen, CountsWordsBetweenWhatIsNear) {
    const QString text = u"the school canteen served lunch to all children today"_s;
    EXPECT_EQ(because(u"canteen NEAR/2 lunch"_s, u"", text), u"canteen NEAR/2 lunch");
    EXPECT_EQ(because(u"canteen NEAR/1 lunch"_s, u"", text), QString());
    EXPECT_EQ(because(u"lunch NEAR/2 canteen"_s, u"", text), u"lunch NEAR/2 canteen");
    EXPECT_EQ(because(u"lunch ONEAR/2 canteen"_s, u"", text), QString());
    EXPECT_EQ(because(u"(food OR canteen) NEAR/2 lunch NEAR/5 today"_s, u"", text),
              u"((food OR canteen) NEAR/2 lunch) NEAR/5 today");
    EXPECT_EQ(because(u"食堂 NEAR/2 午餐"_s, u"", u"食堂的午餐"), u"食堂 NEAR/2 午餐");
    EXPECT_EQ(because(u"食堂 NEAR/9 午餐"_s, u"食堂", u"午餐"), QString());
}

TEST(Screen, NamesTheRuleThatDoesNotParse) {
    const auto screen = Screen::compile({{RuleId(4), u"食堂"_s}, {RuleId(7), u"a AND"_s}});
    ASSERT_FALSE(screen);
    EXPECT_EQ(screen.error(), (Error{ErrorCode::QuerySyntax, u"7"_s, u"operand"_s, 5}));
    EXPECT_EQ(Screen::compile({{RuleId(9), u" "_s}}).error().code, ErrorCode::QueryEmpty);
}

TEST(Screen, OfNoRulesIsNeverTrue) {
    EXPECT_TRUE(compiled({}).screen(u"食堂", u"操场").isEmpty());
    EXPECT_TRUE(Screen::forKeywords({u""_s, u" "_s}).find(u"食堂").isEmpty());
}

TEST(Screen, HasHitsThatPointIntoAnyText) {
    QStringList keywords = TextGenerator::words();
    keywords += {u"株"_s, u"a*"_s, u"😡"_s, u"学校 食堂"_s};
    const Screen screen = Screen::forKeywords(keywords);
    TextGenerator generator(41);
    for (int round = 0; round < 10000; ++round) {
        const QString text = generator.text(20);
        qsizetype before = 0;
        for (const Hit& hit : screen.find(text)) {
            ASSERT_GE(hit.start, before);
            ASSERT_LT(hit.start, hit.end);
            ASSERT_LE(hit.end, text.size());
            ASSERT_GE(hit.confidence, 0);
            ASSERT_LE(hit.confidence, 1);
            ASSERT_EQ(hit.shown, hit.confidence >= 0.2);
            for (const qsizetype at : {hit.start, hit.end})
                ASSERT_FALSE(at > 0 && at < text.size() && text[at].isLowSurrogate() &&
                             text[at - 1].isHighSurrogate());
            before = hit.start;
        }
    }
}

TEST(Screen, SaysTheSameFromManyThreads) {
    const Screen screen =
        compiled({u"食堂 OR 学校"_s, u"教育 NEAR/9 和尚"_s, u"计划 NOT 漫画"_s, u"title:学校"_s});
    TextGenerator generator(42);
    QStringList texts;
    for (int i = 0; i < 400; ++i) texts.append(generator.plainText(40));
    const auto all = [&] {
        QList<QList<RuleMatch>> matches;
        for (const QString& text : texts) matches.append(screen.screen(text.first(10), text));
        return matches;
    };
    const auto expected = all();
    QList<QList<RuleMatch>> got[4];
    std::vector<std::jthread> threads;
    for (auto& one : got) threads.emplace_back([&] { one = all(); });
    threads.clear();
    for (const auto& one : got) EXPECT_EQ(one, expected);
}

} // namespace dutydesk
