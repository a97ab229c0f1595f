#include "screening/query.h"
#include "screening/query_lexer.h"
#include "screening/query_tree.h"
#include "tests/screening/text_generator.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace dutydesk {
namespace {

WordLists someLists() {
    WordLists lists;
    lists.set(u"villages"_s, {u"上河村"_s, u"Lower River"_s, u"~青石"_s, u"AND"_s});
    lists.set(u"单位"_s, {});
    return lists;
}

QString printed(const QString& query) {
    const auto node = parseQuery(query, someLists());
    return node ? printQuery(*node) : u"error: "_s + node.error().detail;
}

struct Wrong {
    QString query;
    int at;
    QString what;
    QString expected;
};
void PrintTo(const Wrong& wrong, std::ostream* out) { *out << wrong.query.toStdString(); }

class WrongQuery : public testing::TestWithParam<Wrong> {};

} // namespace

TEST(Query, BindsNotBeforeAndBeforeOr) {
    EXPECT_EQ(printed(u"a OR (b AND (NOT c))"_s), u"a OR b AND NOT c");
    EXPECT_EQ(printed(u"(a OR b) AND c"_s), u"(a OR b) AND c");
    EXPECT_EQ(printed(u"a OR b AND NOT c"_s), u"a OR b AND NOT c");
    EXPECT_EQ(printed(u"NOT (a OR b) AND c"_s), u"NOT (a OR b) AND c");
}

TEST(Query, JoinsWordsSideBySideByAnd) {
    EXPECT_EQ(printed(u"食堂 腹痛 NOT 演练"_s), u"食堂 AND 腹痛 AND NOT 演练");
}

TEST(Query, TakesChineseOperatorsThatStandAlone) {
    EXPECT_EQ(printed(u"食堂 与 （腹痛 或 呕吐） 非 演练"_s), u"食堂 AND (腹痛 OR 呕吐) AND NOT 演练");
    EXPECT_EQ(printed(u"参与 或者"_s), u"参与 AND 或者");
}

TEST(Query, TakesOperatorsInCapitalsOnly) {
    EXPECT_EQ(printed(u"rock and roll"_s), u"rock AND and AND roll");
}

TEST(Query, TakesEveryKindOfQuote) {
    EXPECT_EQ(printed(u"\"食堂 午餐\" “陈 校长” 「A B」 ”老师”"_s),
              u"\"食堂 午餐\" AND \"陈 校长\" AND \"A B\" AND \"老师\"");
    EXPECT_EQ(printed(u"\"a OR b\""_s), u"\"a OR b\"");
}

TEST(Query, TakesTitleAndNear) {
    EXPECT_EQ(printed(u"title:食堂 标题：\"午 餐\" title:(a OR b)"_s),
              u"title:食堂 AND title:\"午 餐\" AND (title:a OR title:b)");
    EXPECT_EQ(printed(u"a NEAR/3 (b OR c) AND d ONEAR/5 e"_s), u"a NEAR/3 (b OR c) AND d ONEAR/5 e");
    EXPECT_EQ(printed(u"a NEAR b"_s), u"a NEAR/5 b");
}

TEST(Query, KeepsQuotesThatAPhraseHolds) {
    EXPECT_EQ(printed(u"「A \"B」 『「A」 \"B\"』"_s), u"「A \"B」 AND 『「A」 \"B\"』");
}

TEST(Query, TakesSitesListsAndLooseWords) {
    EXPECT_EQ(printed(u"食堂 site:Example.ORG. 网站：*.例子.cn"_s),
              u"食堂 AND site:example.org AND site:xn--fsqu00a.cn");
    EXPECT_EQ(printed(u"@Villages ＠单位 title:@villages"_s), u"@Villages AND @单位 AND title:@villages");
    EXPECT_EQ(printed(u"~拆迁 ～\"拆 迁\" title:~@villages"_s), u"~拆迁 AND ~\"拆 迁\" AND title:~@villages");
    EXPECT_EQ(printed(u"食堂 邻近/3 @villages 先后 b"_s), u"(食堂 NEAR/3 @villages) ONEAR/5 b");
    EXPECT_EQ(printed(u"a@b.c a~b"_s), u"a@b.c AND a~b");
}

TEST(Query, ReadsTheWordsOfAList) {
    const auto node = parseQuery(u"~@villages"_s, someLists());
    ASSERT_TRUE(node);
    ASSERT_EQ(node->children.size(), 4u);
    EXPECT_EQ(printQuery(node->children[1]), u"~\"Lower River\"");
    EXPECT_EQ(printQuery(node->children[3]), u"~\"AND\"");
    const auto plain = parseQuery(u"@villages"_s, someLists());
    EXPECT_EQ(printQuery(plain->children[0]), u"上河村");
    EXPECT_EQ(printQuery(plain->children[2]), u"~青石");
}

TEST(Query, NamesItsLists) {
    EXPECT_EQ(listsIn(u"@a OR (@b AND @a) \"@c\" ("_s), (QStringList{u"a"_s, u"b"_s}));
}

TEST(Query, TakesAWordAway) {
    EXPECT_EQ(without(u"食堂 腹痛"_s, u"演练"_s), u"食堂 腹痛 NOT 演练");
    EXPECT_EQ(without(u"食堂 OR 午餐"_s, u"演练"_s), u"(食堂 OR 午餐) NOT 演练");
    EXPECT_EQ(without(u"(食堂 OR 午餐) a"_s, u"b c"_s), u"(食堂 OR 午餐) a NOT \"b c\"");
}

TEST(Query, ForgetsADoubleNot) { EXPECT_EQ(printed(u"NOT NOT a"_s), u"a"); }

TEST(Query, MayBeLongButNotDeep) {
    EXPECT_TRUE(checkQuery(QStringList(5000, u"词"_s).join(u" OR ")));
    EXPECT_EQ(printed(QString(100000, u'(') + u'a'), u"error: fewer-brackets");
    EXPECT_EQ(printed(QString(u"NOT "_s).repeated(100000) + u'a'), u"error: fewer-brackets");
}

TEST(Query, MayBeginAWordWithAnythingOften) {
    EXPECT_EQ(printed(QString(200000, u'~') + u'a'), u"error: operand");
    EXPECT_EQ(printed(u"title:"_s.repeated(20000) + u'a'), u"error: operand");
}

TEST(Query, OfNothingIsEmpty) {
    for (const QString& query : {u""_s, u" \n\u3000"_s})
        EXPECT_EQ(checkQuery(query).error().code, ErrorCode::QueryEmpty);
}

TEST_P(WrongQuery, SaysWhereAndWhatWasExpected) {
    const auto checked = checkQuery(GetParam().query, someLists());
    ASSERT_FALSE(checked);
    EXPECT_EQ(checked.error(),
              (Error{ErrorCode::QuerySyntax, GetParam().what, GetParam().expected, GetParam().at}));
}
INSTANTIATE_TEST_SUITE_P(
    Query, WrongQuery,
    testing::Values(
        Wrong{u"食堂 AND"_s, 6, u""_s, u"operand"_s}, Wrong{u"OR 食堂"_s, 0, u"OR"_s, u"operand"_s},
        Wrong{u"a OR 或 b"_s, 5, u"或"_s, u"operand"_s}, Wrong{u"()"_s, 1, u")"_s, u"operand"_s},
        Wrong{u"a (b OR (c"_s, 8, u"("_s, u"closing-bracket"_s},
        Wrong{u"（食堂"_s, 0, u"（"_s, u"closing-bracket"_s}, Wrong{u"a) b"_s, 1, u")"_s, u"operator"_s},
        Wrong{u"a \"b c"_s, 2, u"\""_s, u"closing-quote"_s}, Wrong{u"a “b"_s, 2, u"“"_s, u"closing-quote"_s},
        Wrong{u"\"\""_s, 0, u"\"\""_s, u"something-to-find"_s},
        Wrong{u"a *"_s, 2, u"*"_s, u"something-to-find"_s},
        Wrong{u"NOT a"_s, 0, u"NOT a"_s, u"something-to-find"_s},
        Wrong{u"a OR NOT b"_s, 5, u"NOT b"_s, u"something-to-find"_s},
        Wrong{u"NOT (a AND b)"_s, 0, u"NOT (a AND b)"_s, u"something-to-find"_s},
        Wrong{u"a AND NOT"_s, 9, u""_s, u"operand"_s}, Wrong{u"title: "_s, 7, u""_s, u"operand"_s},
        Wrong{u"a NEAR/2 NOT b"_s, 9, u"NOT"_s, u"something-to-find"_s},
        Wrong{u"site:example.org"_s, 0, u"site:example.org"_s, u"something-to-find"_s},
        Wrong{u"a OR NOT site:b.cn"_s, 5, u"NOT site:b.cn"_s, u"something-to-find"_s},
        Wrong{u"食堂 site:"_s, 8, u""_s, u"host"_s},
        Wrong{u"食堂 site:https://a.cn/b"_s, 8, u"https://a.cn/b"_s, u"host"_s},
        Wrong{u"食堂 @"_s, 4, u""_s, u"list-name"_s}, Wrong{u"食堂 @a.b"_s, 4, u"a.b"_s, u"list-name"_s},
        Wrong{u"食堂 (@towns OR b)"_s, 4, u"@towns"_s, u"known-list"_s},
        Wrong{u"~ AND a"_s, 2, u"AND"_s, u"operand"_s},
        Wrong{u"~site:a.cn b"_s, 1, u"site:a.cn"_s, u"operand"_s},
        Wrong{u"a NEAR/2 site:b.cn"_s, 9, u"site:b.cn"_s, u"something-to-find"_s}));

namespace {

/// Tokens of every kind, whole and broken, with and without spaces between.
QString soup(TextGenerator& generator) {
    static const QStringList parts = {
        u"食堂"_s,   u"AND"_s,       u"OR"_s,     u"NOT"_s,  u"("_s,      u")"_s,     u"（"_s,
        u"）"_s,     u"\""_s,        u"“"_s,      u"”"_s,    u"「"_s,     u"」"_s,    u"『"_s,
        u"』"_s,     u"或"_s,        u"非"_s,     u"邻近"_s, u"NEAR/3"_s, u"先后"_s,  u"title:"_s,
        u"标题："_s, u"*"_s,         u"a*"_s,     u"~"_s,    u"～"_s,     u"@"_s,     u"@villages"_s,
        u"@x"_s,     u"site:a.cn"_s, u"网站："_s, u"😡"_s,    u" "_s,      u"\u3000"_s};
    QString query;
    for (int n = generator.below(14); n > 0; --n)
        query += generator.below(20) == 0
                     ? generator.text(1)
                     : generator.pick(parts) + (generator.below(2) != 0 ? u" "_s : u""_s);
    return query;
}

} // namespace

TEST(Query, ParsesOrSaysWhereNot) {
    TextGenerator generator(5);
    int good = 0;
    for (int round = 0; round < 40000; ++round) {
        const QString query = soup(generator);
        const auto node = parseQuery(query, someLists());
        if (node) {
            ++good;
            const QString again = printQuery(*node);
            ASSERT_EQ(printed(again), again) << query.toStdString();
        } else if (node.error().code == ErrorCode::QuerySyntax) {
            const QString at = query.mid(node.error().at);
            ASSERT_GE(node.error().at, 0) << query.toStdString();
            ASSERT_LE(node.error().at, query.size()) << query.toStdString();
            ASSERT_TRUE(at.startsWith(node.error().what)) << query.toStdString();
        } else {
            ASSERT_TRUE(query.trimmed().isEmpty());
        }
    }
    EXPECT_GT(good, 2000);
}

TEST(Query, HasTokensInOrderThatLieInsideIt) {
    TextGenerator generator(6);
    for (int round = 0; round < 20000; ++round) {
        const QString query = soup(generator);
        qsizetype before = 0;
        const QueryTokens read = readTokens(query);
        for (const QueryToken& token : read.tokens) {
            ASSERT_GE(token.at, before) << query.toStdString();
            before = token.at + token.length;
            ASSERT_LE(before, query.size()) << query.toStdString();
        }
    }
}

} // namespace dutydesk
