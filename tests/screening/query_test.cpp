#include "screening/query.h"
#include "screening/query_tree.h"
#include "tests/screening/text_generator.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace dutydesk {
namespace {

QString printed(const QString& query) {
    const auto node = parseQuery(query);
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

TEST(Query, ForgetsADoubleNot) { EXPECT_EQ(printed(u"NOT NOT a"_s), u"a"); }

TEST(Query, MayBeLongButNotDeep) {
    EXPECT_TRUE(checkQuery(QStringList(5000, u"词"_s).join(u" OR ")));
    EXPECT_EQ(printed(QString(100000, u'(') + u'a'), u"error: fewer-brackets");
    EXPECT_EQ(printed(QString(u"NOT "_s).repeated(100000) + u'a'), u"error: fewer-brackets");
}

TEST(Query, OfNothingIsEmpty) {
    for (const QString& query : {u""_s, u" \n\u3000"_s})
        EXPECT_EQ(checkQuery(query).error().code, ErrorCode::QueryEmpty);
}

TEST_P(WrongQuery, SaysWhereAndWhatWasExpected) {
    const auto checked = checkQuery(GetParam().query);
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
        Wrong{u"site:example.org"_s, 0, u"site:example.org"_s, u"something-to-find"_s}));

TEST(Query, ParsesOrSaysWhereNot) {
    const QStringList parts = {u"食堂"_s,   u"AND"_s,    u"OR"_s, u"NOT"_s, u"("_s,  u")"_s,  u"（"_s,
                               u"）"_s,     u"\""_s,     u"“"_s,  u"”"_s,   u"「"_s, u"或"_s, u"非"_s,
                               u"NEAR/3"_s, u"title:"_s, u"*"_s,  u"a*"_s,  u" "_s,  u"😡"_s};
    TextGenerator generator(5);
    for (int round = 0; round < 30000; ++round) {
        QString query;
        for (int n = generator.below(14); n > 0; --n)
            query += generator.pick(parts) + (generator.below(2) != 0 ? u" "_s : u""_s);
        const auto node = parseQuery(query);
        if (node) {
            const QString again = printQuery(*node);
            ASSERT_EQ(printed(again), again) << query.toStdString();
        } else if (node.error().code == ErrorCode::QuerySyntax) {
            ASSERT_GE(node.error().at, 0) << query.toStdString();
            ASSERT_LE(node.error().at, query.size()) << query.toStdString();
            ASSERT_TRUE(query.sliced(node.error().at).startsWith(node.error().what)) << query.toStdString();
        } else {
            ASSERT_TRUE(query.trimmed().isEmpty());
        }
    }
}

} // namespace dutydesk
