#include "store/find.h"
#include "tests/store/store_support.h"

namespace dutydesk {
namespace {

class FindTest : public StoreTest {
  protected:
    void SetUp() override {
        const SourceId source = addSource();
        for (int number = 0; number < 20; ++number)
            put(source, found(QString::number(number), QStringLiteral("食堂第%1天").arg(number),
                              QStringLiteral("食堂午餐的说明")));
        m_user = addUser(u"陈食堂");
        m_case = addCase(QStringLiteral("食堂留样"));
        Rule rule;
        rule.name = QStringLiteral("校园食品");
        rule.query = QStringLiteral("食堂 AND 腹痛");
        must(RuleTable(db()).insert(rule));
    }
    Finds find(const QString& query, FindLimits limits = {}) {
        return must(findEverywhere(
            db(), query, [] { return true; }, limits));
    }
    UserId m_user = UserId::None;
    CaseId m_case = CaseId::None;
};

} // namespace

TEST_F(FindTest, EveryKindByItselfAndNoMoreThanAsked) {
    const Finds finds = find(QStringLiteral("食堂"));
    EXPECT_EQ(finds.items.size(), 6);
    EXPECT_EQ(finds.items.first().title, QStringLiteral("食堂第19天"));
    ASSERT_EQ(finds.cases.size(), 1);
    EXPECT_EQ(finds.rules.first().name, QStringLiteral("校园食品"));
    EXPECT_EQ(finds.users.first().name, QStringLiteral("陈食堂"));
    EXPECT_TRUE(finds.sources.isEmpty());
    EXPECT_EQ(find(QStringLiteral("清河论坛")).sources.size(), 1);
}

TEST_F(FindTest, ACaseByItsNumber) {
    const QString asked = QStringLiteral("#%1").arg(number(m_case));
    ASSERT_EQ(find(asked).cases.size(), 1);
    EXPECT_EQ(find(asked).cases.first().id, number(m_case));
}

TEST_F(FindTest, ReplyByItsNewestTextAlone) {
    Draft draft;
    draft.caseId = m_case;
    draft.round = 1;
    draft.text = QStringLiteral("疾控中心已取样");
    draft.author = m_user;
    must(CaseTable(db()).insertDraft(draft));
    must(CaseTable(db()).save(must(CaseTable(db()).head(m_case))));
    const Finds finds = find(QStringLiteral("疾控中心"));
    ASSERT_EQ(finds.replies.size(), 1);
    EXPECT_EQ(finds.replies.first().id, number(m_case));
    EXPECT_TRUE(finds.cases.isEmpty());
}

TEST_F(FindTest, WhatIsNotWantedAnyMoreIsGivenUp) {
    EXPECT_EQ(codeOf(findEverywhere(db(), QStringLiteral("食堂"), [] { return false; })),
              ErrorCode::Cancelled);
}

TEST_F(FindTest, TextsThatOnlyHoldTheTermsCostNoMoreThanTheLimit) {
    // 食堂, 午餐 … are in all of them; the words in this order in none.
    int asked = 0;
    const auto finds = must(findEverywhere(db(), QStringLiteral("午餐食堂"),
                                           [&asked] {
                                               ++asked;
                                               return true;
                                           },
                                           {.each = 6, .looked = 5}));
    EXPECT_TRUE(finds.items.isEmpty());
    EXPECT_LE(asked, 4 + 2 * 5);
}

} // namespace dutydesk
