#include "screening/fold.h"
#include "screening/screen.h"
#include "tests/screening/text_generator.h"

#include <gtest/gtest.h>

#include <thread>

using namespace Qt::StringLiterals;

namespace dutydesk {
namespace {

WordLists screenLists() {
    WordLists lists;
    lists.set(u"villages"_s, {u"上河村"_s, u"青石镇"_s, u"Lower River"_s});
    return lists;
}

Screen compiled(const QStringList& queries) {
    QList<ScreenRule> rules;
    for (const QString& query : queries) rules.append({RuleId(rules.size() + 1), query});
    auto screen = Screen::compile(rules, screenLists());
    EXPECT_TRUE(screen) << screen.error().detail.toStdString();
    return *screen;
}

/// What the first rule of one query says, or an empty text if it is not true, or only perhaps.
QString because(const QString& query, QStringView title, QStringView text, const QString& address = {}) {
    const auto matches = compiled({query}).screen(title, text, address);
    return matches.isEmpty() || !matches.first().likely ? QString() : matches.first().because;
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

TEST(Screen, TakesALongerWordByItsParts) {
    EXPECT_FALSE(only(u"本人"_s, u"四百万日本人可能错了").shown);
    EXPECT_FALSE(only(u"学家"_s, u"数学家会趋向于寻找").shown);
    EXPECT_TRUE(only(u"数学"_s, u"数学家会趋向于寻找").shown);
    EXPECT_TRUE(only(u"日本"_s, u"四百万日本人可能错了").shown);
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

TEST(Screen, KeepsWhatIsTrueByUnlikelyHitsAlone) {
    const QString query = u"食堂 AND (和尚 OR 泳池)"_s;
    const auto matches = compiled({query}).screen({}, u"学校和尚未完工的食堂");
    ASSERT_EQ(matches.size(), 1);
    EXPECT_FALSE(matches[0].likely);
    EXPECT_EQ(matches[0].because, u"食堂 AND 和尚");
    EXPECT_LT(matches[0].confidence, 0.2);
    EXPECT_FALSE(matches[0].hits[0].shown);
    EXPECT_TRUE(matches[0].hits[1].shown);
}

TEST(Screen, ExcludesByLikelyHitsAlsoWhatIsUnlikely) {
    EXPECT_TRUE(compiled({u"和尚 NOT 食堂"_s}).screen({}, u"学校和尚未完工的食堂").isEmpty());
}

TEST(Screen, TakesEachRulesOwnThreshold) {
    const auto screen = Screen::compile(
        {{RuleId(1), u"和尚"_s, 0.9}, {RuleId(2), u"教育"_s, 0.9}, {RuleId(3), u"和尚"_s, 0}});
    const auto matches = screen->screen({}, u"和尚未到县教育局");
    ASSERT_EQ(matches.size(), 3);
    EXPECT_FALSE(matches[0].likely);
    EXPECT_FALSE(matches[0].hits[0].shown);
    EXPECT_TRUE(matches[1].likely);
    EXPECT_TRUE(matches[2].likely);
    EXPECT_TRUE(matches[2].hits[0].shown);
}

TEST(Screen, AsksForTheSiteOfTheAddress) {
    const QString query = u"食堂 site:Example.org"_s;
    EXPECT_EQ(because(query, u"", u"食堂", u"https://example.org/a"_s), u"食堂 AND site:example.org");
    EXPECT_EQ(because(query, u"", u"食堂", u"http://bbs.example.ORG:8080/"_s), u"食堂 AND site:example.org");
    EXPECT_EQ(because(query, u"", u"食堂", u"https://badexample.org/"_s), QString());
    EXPECT_EQ(because(query, u"", u"食堂", u"https://example.org.cn/"_s), QString());
    EXPECT_EQ(because(query, u"", u"食堂"), QString());
    EXPECT_EQ(because(u"食堂 NOT site:example.org"_s, u"", u"食堂"), u"食堂 AND NOT site:example.org");
    EXPECT_EQ(because(u"食堂 网站：例子.中国"_s, u"", u"食堂", u"https://例子.中国/新闻"_s),
              u"食堂 AND site:xn--fsqu00a.xn--fiqs8s");
}

TEST(Screen, TakesAnyWordOfAList) {
    EXPECT_EQ(because(u"@villages 停水"_s, u"", u"上河村今天停水"), u"上河村 AND 停水");
    EXPECT_EQ(because(u"@villages 停水"_s, u"上河村", u"青石镇停水"), u"(上河村 OR 青石镇) AND 停水");
    EXPECT_EQ(because(u"@villages 停水"_s, u"", u"今天停水"), QString());
    EXPECT_EQ(because(u"停水 NOT @villages"_s, u"", u"lower  river停水"), QString());
    EXPECT_EQ(because(u"停水 NOT @villages"_s, u"", u"停水"), u"停水 AND NOT @villages");
    EXPECT_EQ(because(u"@villages NEAR/3 停水"_s, u"", u"上河村停水"), u"@villages NEAR/3 停水");
    EXPECT_EQ(because(u"title:@villages 停水"_s, u"停水", u"上河村"), QString());
}

TEST(Screen, FindsLooseWordsThroughTheirSeparators) {
    const QString text = u"听说又要拆*迁了"_s;
    const auto matches = compiled({u"~拆迁"_s}).screen({}, text);
    ASSERT_EQ(matches.size(), 1);
    EXPECT_EQ(hitWords(matches[0], {}, text), (QStringList{u"拆*迁"_s}));
    EXPECT_EQ(because(u"拆迁"_s, u"", text), QString());
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

TEST(Screen, PassesOnWhereTheFirstQueryThatDoesNotParseIsWrong) {
    const auto screen = Screen::compile({{RuleId(4), u"食堂"_s}, {RuleId(7), u"水 AND )"_s}});
    ASSERT_FALSE(screen);
    EXPECT_EQ(screen.error(), parseQuery(u"水 AND )"_s, {}).error());
    EXPECT_EQ(screen.error().what, u")"_s);
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

TEST(Screen, HasHitsThatFoldToTheirKeyword) {
    const QStringList keywords{u"食堂"_s,    u"学校"_s,  u"计划"_s, u"iPhone"_s,
                               u"climate"_s, u"12345"_s, u"株"_s};
    const Screen screen = Screen::forKeywords(keywords);
    TextGenerator generator(43);
    int seen = 0;
    for (int round = 0; round < 10000; ++round) {
        const QString text = generator.text(16);
        for (const Hit& hit : screen.find(text)) {
            ++seen;
            const QString found = foldText(QStringView(text).sliced(hit.start, hit.end - hit.start));
            ASSERT_TRUE(found.contains(foldText(hit.keyword)) || hit.end - hit.start <= 4)
                << text.toStdString() << hit.keyword.toStdString();
        }
    }
    EXPECT_GT(seen, 1000);
}

TEST(Screen, FindsInAWholeWhatItFindsInItsParts) {
    QStringList keywords = TextGenerator::words();
    keywords += {u"a*"_s, u"😡"_s, u"climat* 12345"_s};
    const Screen screen = Screen::forKeywords(keywords);
    TextGenerator generator(44);
    for (int round = 0; round < 3000; ++round) {
        QString whole;
        QList<Hit> expected;
        for (int part = 0; part < 5; ++part) {
            const QString text = generator.plainText(1 + generator.below(30)) + u"。☆"_s;
            for (Hit hit : screen.find(text)) {
                hit.start += whole.size();
                hit.end += whole.size();
                expected.append(hit);
            }
            whole += text;
        }
        ASSERT_EQ(screen.find(whole), expected) << whole.toStdString();
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
