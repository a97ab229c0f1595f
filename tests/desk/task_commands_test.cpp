#include "desk/commands/task_commands.h"
#include "store/similar_cases.h"
#include "store/watch_table.h"
#include "tests/desk/desk_fixture.h"

namespace dutydesk {

using namespace std::chrono_literals;

class Tasks : public DeskTest {
  protected:
    CaseEntry task(CaseId id) {
        const CaseFile loaded = file(id);
        for (const CaseEntry& entry : loaded.entries)
            if (entry.kind == EntryKind::Task) return entry;
        ADD_FAILURE() << "no task";
        return {};
    }
    CaseId caseWithTask() {
        const CaseId id = openCase();
        must(TakeCase{id});
        must(AssignTask{id, QStringLiteral("市政所"), QStringLiteral("查明路灯为何不亮"), clock.now() + 6h});
        return id;
    }
    int remindersOf(Reminder::Kind kind) {
        const auto all = waitFor(desk->read(
            [now = clock.now()](Database& db) { return WatchTable(db).reminders(Role::Supervisor, now); }));
        EXPECT_TRUE(all);
        return int(std::count_if(all->begin(), all->end(),
                                 [kind](const Reminder& each) { return each.kind == kind; }));
    }
};

TEST_F(Tasks, AreKeptWithTheirTimeAndMoveTheCaseToChecking) {
    const CaseId id = caseWithTask();
    EXPECT_EQ(task(id).party, QStringLiteral("市政所"));
    EXPECT_EQ(task(id).due, clock.now() + 6h);
    EXPECT_EQ(file(id).head.state, CaseState::Checking);
}

TEST_F(Tasks, NeedAUnitATextAndATimeToCome) {
    const CaseId id = openCase();
    must(TakeCase{id});
    EXPECT_EQ(errorOf(AssignTask{id, {}, QStringLiteral("查")}), ErrorCode::MissingInput);
    EXPECT_EQ(errorOf(AssignTask{id, QStringLiteral("市政所"), {}}), ErrorCode::MissingInput);
    EXPECT_EQ(errorOf(AssignTask{id, QStringLiteral("市政所"), QStringLiteral("查"), clock.now()}),
              ErrorCode::PastDate);
}

TEST_F(Tasks, EachUrgingIsRecordedWithWhenAndHow) {
    const CaseId id = caseWithTask();
    clock.advance(2h);
    must(UrgeTask{id, task(id).id, QStringLiteral("电话"), QStringLiteral("请抓紧")});
    clock.advance(1h);
    must(UrgeTask{id, task(id).id, QStringLiteral("书面")});
    const QList<Urging> urged = file(id).urgings;
    ASSERT_EQ(urged.size(), 2);
    EXPECT_EQ(urged.at(0).means, QStringLiteral("电话"));
    EXPECT_EQ(urged.at(0).text, QStringLiteral("请抓紧"));
    EXPECT_EQ(urged.at(0).at, clock.now() - 1h);
    EXPECT_EQ(urged.at(0).by, userId(analyst));
    EXPECT_EQ(urged.at(1).means, QStringLiteral("书面"));
}

TEST_F(Tasks, AreDoneOnceAndNotUrgedAfterwards) {
    const CaseId id = caseWithTask();
    must(FinishTask{id, task(id).id, QStringLiteral("电缆受潮，已更换")});
    EXPECT_EQ(task(id).done, clock.now());
    EXPECT_TRUE(task(id).text.contains(QStringLiteral("电缆受潮")));
    EXPECT_EQ(errorOf(UrgeTask{id, task(id).id}), ErrorCode::InvalidInput);
    EXPECT_EQ(errorOf(FinishTask{id, task(id).id}), ErrorCode::InvalidInput);
}

TEST_F(Tasks, AreRemindedOfADayBeforeAndWhenLateUntilTheyAreDone) {
    const CaseId id = caseWithTask();
    EXPECT_EQ(remindersOf(Reminder::Kind::TaskSoon), 1);
    clock.advance(7h);
    EXPECT_EQ(remindersOf(Reminder::Kind::TaskLate), 1);
    must(FinishTask{id, task(id).id});
    EXPECT_EQ(remindersOf(Reminder::Kind::TaskLate), 0);
}

TEST_F(Tasks, OfAnotherCaseAreNotFound) {
    const CaseId id = caseWithTask();
    const EntryId foreign = task(id).id;
    EXPECT_EQ(errorOf(UrgeTask{openCase(), foreign}), ErrorCode::NotFound);
}

TEST_F(Tasks, TheCallListIsAskedByPolicyAndTier) {
    as(supervisor);
    must(SaveCallContact{{.place = 2, .party = QStringLiteral("镇长"), .tiers = {Tier::Major}}});
    must(SaveCallContact{
        {.place = 1, .party = QStringLiteral("值班领导"), .tiers = {Tier::Major, Tier::Serious}}});
    must(SaveCallContact{{.place = 3,
                          .party = QStringLiteral("集团"),
                          .policy = QStringLiteral("company"),
                          .tiers = {Tier::Major}}});
    const auto parties = [this](const QString& policyKey, Tier tier) {
        QStringList names;
        const auto all = waitFor(desk->read(
            [policyKey, tier](Database& db) { return CallListTable(db).listFor(policyKey, tier); }));
        for (const CallContact& each : all.value_or(QList<CallContact>())) names << each.party;
        return names.join(u' ');
    };
    EXPECT_EQ(parties(QStringLiteral("township"), Tier::Major), QStringLiteral("值班领导 镇长"));
    EXPECT_EQ(parties(QStringLiteral("company"), Tier::Major), QStringLiteral("值班领导 镇长 集团"));
    EXPECT_EQ(parties(QStringLiteral("township"), Tier::Ordinary), QString());
}

class SimilarCases : public DeskTest {
  protected:
    QStringList similar(CaseId id) {
        QStringList titles;
        const auto all = waitFor(desk->read([id](Database& db) { return similarCases(db, id); }));
        EXPECT_TRUE(all) << message(all);
        for (const SimilarCase& each : all.value_or(QList<SimilarCase>())) titles << each.head.title;
        return titles;
    }
};

TEST_F(SimilarCases, AreEarlierOnesThatTellOfTheSameMatterTheLikestFirst) {
    openCase(QStringLiteral("中心小学食堂饭菜有异味"));
    openCase(QStringLiteral("河堤路灯连续三天不亮"));
    openCase(QStringLiteral("幸福小区停水两天"));
    openCase(QStringLiteral("人民路路灯晚上不亮"));
    const CaseId id = openCase(QStringLiteral("河堤路灯又不亮了"));
    openCase(QStringLiteral("河堤路灯不亮，第三次"));
    const QStringList found = similar(id);
    ASSERT_GE(found.size(), 2);
    EXPECT_EQ(found.at(0), QStringLiteral("河堤路灯连续三天不亮"));
    EXPECT_EQ(found.at(1), QStringLiteral("人民路路灯晚上不亮"));
    EXPECT_FALSE(found.contains(QStringLiteral("幸福小区停水两天")));
    EXPECT_FALSE(found.contains(QStringLiteral("河堤路灯不亮，第三次")))
        << "a later case is not an earlier one";
}

TEST_F(SimilarCases, FactsCountLikeTitles) {
    const CaseId earlier = openCase(QStringLiteral("来电反映"));
    must(RecordFact{earlier, {.claim = QStringLiteral("化工厂夜间排放刺鼻气味")}});
    const CaseId id = openCase(QStringLiteral("化工厂刺鼻气味"));
    EXPECT_EQ(similar(id), QStringList{QStringLiteral("来电反映")});
}

TEST_F(SimilarCases, NothingAlikeIsNothingFound) {
    openCase(QStringLiteral("幸福小区停水两天"));
    EXPECT_TRUE(similar(openCase(QStringLiteral("社保卡何时发放"))).isEmpty());
}

} // namespace dutydesk
