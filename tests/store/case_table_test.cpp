#include "tests/store/store_support.h"

namespace dutydesk {
namespace {

class CaseTableTest : public StoreTest {
  protected:
    CaseTable table() { return CaseTable(db()); }
    const Instant now = at("2026-03-02T04:00:00Z");
    /// The titles of the list, in order.
    QString titles(const CaseQuery& query = {}) {
        QStringList all;
        for (const CaseRow& row : must(table().list(query))) all.append(row.head.title);
        return all.join(QLatin1Char(' '));
    }
    CaseId addDue(const QString& title, const char* due, Tier tier = Tier::Serious) {
        const CaseId id = addCase(title, tier);
        must(table().saveClocks(id, {sampleClock(due)}));
        return id;
    }
    void setState(CaseId id, CaseState state) {
        Case head = must(table().head(id));
        head.state = state;
        must(table().save(head));
    }
};

TEST_F(CaseTableTest, KeepsACase) {
    Case head = sampleCase(QStringLiteral("学校食堂"), Tier::Major);
    head.state = CaseState::Checking;
    head.category = QStringLiteral("食品");
    head.unit = QStringLiteral("后勤科");
    head.helpingUnits = QStringLiteral("卫生院、市场监管所");
    head.assignee = addUser(u"陈岚");
    head.openedBy = head.assignee;
    head.published = at("2026-03-01T22:00:00Z");
    head.calm = now;
    head.events = {{CaseEvent::Found, at("2026-03-02T01:00:00Z")}, {CaseEvent::Assigned, now}};
    const CaseId id = must(table().insert(head));
    const Case stored = must(table().head(id));
    EXPECT_EQ(stored.title, head.title);
    EXPECT_EQ(stored.tier, Tier::Major);
    EXPECT_EQ(stored.state, CaseState::Checking);
    EXPECT_EQ(stored.category, head.category);
    EXPECT_EQ(stored.unit, head.unit);
    EXPECT_EQ(stored.helpingUnits, head.helpingUnits);
    EXPECT_EQ(stored.assignee, head.assignee);
    EXPECT_EQ(stored.policy, head.policy);
    EXPECT_EQ(stored.policyVersion, 1);
    EXPECT_EQ(stored.published, head.published);
    EXPECT_EQ(stored.found, head.found);
    EXPECT_EQ(stored.opened, head.opened);
    EXPECT_EQ(stored.openedBy, head.openedBy);
    EXPECT_EQ(stored.calm, head.calm);
    EXPECT_EQ(stored.closed, std::nullopt);
    EXPECT_EQ(stored.events, head.events);
    EXPECT_EQ(stored.version, 1);
}

TEST_F(CaseTableTest, SavingMovesTheVersionOn) {
    Case head = must(table().head(addCase()));
    EXPECT_EQ(must(table().save(head)), 2);
    EXPECT_EQ(must(table().head(head.id)).version, 2);
}

TEST_F(CaseTableTest, SecondEditorGetsAConflict) {
    const Case head = must(table().head(addCase()));
    must(table().save(head));
    EXPECT_EQ(codeOf(table().save(head)), ErrorCode::Conflict);
}

TEST_F(CaseTableTest, UnknownCaseIsNotFound) {
    Case head = sampleCase(QStringLiteral("x"));
    head.id = CaseId{9};
    EXPECT_EQ(codeOf(table().save(head)), ErrorCode::NotFound);
    EXPECT_EQ(codeOf(table().head(CaseId{9})), ErrorCode::NotFound);
    EXPECT_EQ(codeOf(table().load(CaseId{9})), ErrorCode::NotFound);
}

TEST_F(CaseTableTest, FileHoldsEverything) {
    const UserId chen = addUser(u"陈岚");
    Case head = sampleCase(QStringLiteral("学校食堂"));
    head.assignee = chen;
    const CaseId id = must(table().insert(head));
    const ItemId item =
        put(addSource(), found(QStringLiteral("1"), QStringLiteral("帖"), QStringLiteral("正文"))).id;
    must(table().attachItem(id, item, chen, now));
    must(table().attachItem(id, item, chen, now));
    Fact fact{FactId::None, id, QStringLiteral("三名学生就诊"), Verdict::True, QStringLiteral("卫生院记录"),
              chen,         now};
    fact.id = must(table().saveFact(fact));
    CaseEntry call{EntryId::None,
                   id,
                   EntryKind::Call,
                   QStringLiteral("已报告"),
                   QStringLiteral("分管局长"),
                   QStringLiteral("电话"),
                   now,
                   {},
                   chen,
                   now};
    call.id = must(table().saveEntry(call));
    const CaseId other = addCase(QStringLiteral("另一件"));
    must(table().saveLink({id, other, LinkKind::FollowsFrom}));
    must(table().saveClocks(id, {sampleClock("2026-03-03T01:00:00Z")}));

    const CaseFile file = must(table().load(id));
    EXPECT_EQ(file.assigneeName, QStringLiteral("陈岚"));
    ASSERT_EQ(file.items.size(), 1);
    EXPECT_EQ(file.items.first().text, QStringLiteral("正文"));
    ASSERT_EQ(file.facts.size(), 1);
    EXPECT_EQ(file.facts.first().verdict, Verdict::True);
    EXPECT_EQ(file.facts.first().evidence, fact.evidence);
    ASSERT_EQ(file.entries.size(), 1);
    EXPECT_EQ(file.entries.first().party, call.party);
    EXPECT_EQ(file.entries.first().due, call.due);
    EXPECT_EQ(file.clocks.size(), 1);
    ASSERT_EQ(file.links.size(), 1);
    EXPECT_EQ(file.links.first().to, other);
    EXPECT_EQ(must(table().load(other)).links.size(), 1);
}

TEST_F(CaseTableTest, FactGetsAnotherVerdict) {
    Fact fact{FactId::None, addCase(), QStringLiteral("三名学生就诊"), Verdict::Unverified, {},
              UserId::None, now};
    fact.id = must(table().saveFact(fact));
    fact.verdict = Verdict::False;
    must(table().saveFact(fact));
    const QList<Fact> facts = must(table().load(fact.caseId)).facts;
    ASSERT_EQ(facts.size(), 1);
    EXPECT_EQ(facts.first().verdict, Verdict::False);
}

TEST_F(CaseTableTest, FactOfAnotherCaseIsNotFound) {
    Fact fact{FactId::None, addCase(), QStringLiteral("claim"), Verdict::True, {}, UserId::None, now};
    fact.id = must(table().saveFact(fact));
    fact.caseId = addCase(QStringLiteral("另一件"));
    EXPECT_EQ(codeOf(table().saveFact(fact)), ErrorCode::NotFound);
}

TEST_F(CaseTableTest, LinkIsUndone) {
    const CaseId a = addCase(QStringLiteral("甲"));
    const CaseId b = addCase(QStringLiteral("乙"));
    must(table().saveLink({a, b, LinkKind::SameMatter}));
    must(table().removeLink(a, b));
    EXPECT_TRUE(must(table().load(a)).links.isEmpty());
    EXPECT_EQ(codeOf(table().removeLink(a, b)), ErrorCode::NotFound);
    EXPECT_EQ(codeOf(table().saveLink({a, a, LinkKind::SameMatter})), ErrorCode::InvalidInput);
}

TEST_F(CaseTableTest, QueueIsByNearestDeadlineThenTierThenNewest) {
    addCase(QStringLiteral("无钟"));
    addDue(QStringLiteral("后天"), "2026-03-04T01:00:00Z", Tier::Major);
    addDue(QStringLiteral("今天三级"), "2026-03-02T09:00:00Z", Tier::Ordinary);
    addDue(QStringLiteral("今天一级"), "2026-03-02T09:00:00Z", Tier::Major);
    addDue(QStringLiteral("今天一级新"), "2026-03-02T09:00:00Z", Tier::Major);
    EXPECT_EQ(titles(), QStringLiteral("今天一级新 今天一级 今天三级 后天 无钟"));
}

TEST_F(CaseTableTest, QueueLeavesOutClosedCasesUnlessAsked) {
    const CaseId closed = addCase(QStringLiteral("已办结"));
    addCase(QStringLiteral("在办"));
    setState(closed, CaseState::Closed);
    EXPECT_EQ(titles(), QStringLiteral("在办"));
    EXPECT_EQ(titles({.all = true}), QStringLiteral("在办 已办结"));
    EXPECT_EQ(titles({.states = {CaseState::Closed}}), QStringLiteral("已办结"));
}

TEST_F(CaseTableTest, QueueIsNarrowed) {
    Case head = sampleCase(QStringLiteral("我的"), Tier::Major);
    head.assignee = addUser(u"陈岚");
    const CaseId mine = must(table().insert(head));
    must(table().saveClocks(mine, {sampleClock("2026-03-02T09:00:00Z")}));
    addDue(QStringLiteral("别的"), "2026-03-05T09:00:00Z");
    EXPECT_EQ(titles({.tier = Tier::Major}), QStringLiteral("我的"));
    EXPECT_EQ(titles({.dueBefore = at("2026-03-03T00:00:00Z")}), QStringLiteral("我的"));
    EXPECT_EQ(titles({.assignee = head.assignee}), QStringLiteral("我的"));
    EXPECT_EQ(titles({.states = {CaseState::Signed}}), QString());
    EXPECT_EQ(must(table().list({.tier = Tier::Major})).first().assigneeName, QStringLiteral("陈岚"));
}

TEST_F(CaseTableTest, LibraryIsPagedById) {
    for (int i = 1; i <= 5; ++i) addCase(QString::number(i));
    QStringList all;
    CaseQuery query{.all = true, .limit = 2};
    for (auto rows = must(table().list(query)); !rows.isEmpty(); rows = must(table().list(query))) {
        for (const CaseRow& row : rows) all.append(row.head.title);
        query.before = rows.last().head.id;
    }
    EXPECT_EQ(all.join(QLatin1Char(' ')), QStringLiteral("5 4 3 2 1"));
}

TEST_F(CaseTableTest, AutosaveIsKeptUntilCleared) {
    const CaseId id = addCase();
    const UserId chen = addUser(u"陈岚");
    const UserId zhou = addUser(u"周敏");
    EXPECT_TRUE(must(table().autosaved(id, chen)).isEmpty());
    must(table().autosave(id, chen, QStringLiteral("您好"), now));
    must(table().autosave(id, chen, QStringLiteral("您好,经核实"), now));
    reopen();
    EXPECT_EQ(must(table().autosaved(id, chen)), QStringLiteral("您好,经核实"));
    EXPECT_TRUE(must(table().autosaved(id, zhou)).isEmpty());
    must(table().clearAutosave(id, chen));
    EXPECT_TRUE(must(table().autosaved(id, chen)).isEmpty());
}

} // namespace
} // namespace dutydesk
