#include "store/case_queue.h"
#include "tests/store/store_support.h"

namespace dutydesk {
namespace {

class CaseQueueTest : public StoreTest {
  protected:
    const Instant now = at("2026-03-02T04:00:00Z");

    CaseTable table() { return CaseTable(db()); }
    CaseId add(const QString& title, const char* due, CaseState state = CaseState::Checking,
               Tier tier = Tier::Serious, UserId assignee = UserId::None, const QString& unit = {}) {
        Case head = sampleCase(title, tier);
        head.state = state;
        head.assignee = assignee;
        head.unit = unit;
        const CaseId id = must(table().insert(head));
        if (due) must(table().saveClocks(id, {sampleClock(due)}));
        return id;
    }
    QueueQuery query(QueuePart part = QueuePart::Open) const { return {.part = part, .now = now}; }
    /// The titles of all pages of two.
    QString titles(QueueQuery query) {
        QStringList all;
        query.limit = 2;
        for (auto page = must(queuePage(db(), query)); !page.isEmpty(); page = must(queuePage(db(), query))) {
            for (const CaseRow& row : page) all.append(row.head.title);
            query.after = page.last();
        }
        return all.join(QLatin1Char(' '));
    }
    QString titles(QueueOrder order, bool descending = false) {
        QueueQuery ordered = query();
        ordered.order = order;
        ordered.descending = descending;
        return titles(ordered);
    }
    int count(QueuePart part, UserId reader = UserId::None) {
        return must(queueCounts(db(), reader, now)).at(size_t(part));
    }
};

TEST_F(CaseQueueTest, PagesHoldEveryCaseOnceInTheOrderOfDeadlines) {
    add(QStringLiteral("无钟一"), nullptr);
    add(QStringLiteral("后天"), "2026-03-04T01:00:00Z");
    add(QStringLiteral("今天三级"), "2026-03-02T09:00:00Z", CaseState::Checking, Tier::Ordinary);
    add(QStringLiteral("今天二级"), "2026-03-02T09:00:00Z");
    add(QStringLiteral("今天二级新"), "2026-03-02T09:00:00Z");
    add(QStringLiteral("无钟二"), nullptr);
    EXPECT_EQ(titles(query()), QStringLiteral("今天二级新 今天二级 今天三级 后天 无钟二 无钟一"));
    EXPECT_EQ(titles(QueueOrder::Deadline, true),
              QStringLiteral("无钟一 无钟二 后天 今天三级 今天二级 今天二级新"));
}

TEST_F(CaseQueueTest, GroupsAreInTheirOwnOrderAndByDeadlineInside) {
    const UserId chen = addUser(u"chen");
    const UserId an = addUser(u"an");
    add(QStringLiteral("a"), "2026-03-04T01:00:00Z", CaseState::Drafting, Tier::Major, chen,
        QStringLiteral("x"));
    add(QStringLiteral("b"), "2026-03-03T01:00:00Z", CaseState::Assigned, Tier::Major, an,
        QStringLiteral("y"));
    add(QStringLiteral("c"), "2026-03-05T01:00:00Z", CaseState::Assigned, Tier::Ordinary, an,
        QStringLiteral("y"));
    add(QStringLiteral("d"), nullptr, CaseState::New);
    EXPECT_EQ(titles(QueueOrder::State), QStringLiteral("d b c a"));
    EXPECT_EQ(titles(QueueOrder::State, true), QStringLiteral("a b c d"));
    EXPECT_EQ(titles(QueueOrder::Tier), QStringLiteral("b a d c"));
    EXPECT_EQ(titles(QueueOrder::Assignee), QStringLiteral("d b c a"));
    EXPECT_EQ(titles(QueueOrder::Unit), QStringLiteral("d a b c"));
    EXPECT_EQ(titles(QueueOrder::Number), QStringLiteral("a b c d"));
    EXPECT_EQ(titles(QueueOrder::Number, true), QStringLiteral("d c b a"));
}

TEST_F(CaseQueueTest, RepliesAreGroupedByTheirVersion) {
    const UserId chen = addUser(u"chen");
    const CaseId twice = add(QStringLiteral("two"), nullptr);
    add(QStringLiteral("none"), nullptr);
    const CaseId once = add(QStringLiteral("one"), nullptr);
    for (const CaseId id : {twice, once, twice}) {
        Draft draft;
        draft.caseId = id;
        draft.text = QStringLiteral("答复");
        draft.author = chen;
        must(table().insertDraft(draft));
    }
    EXPECT_EQ(titles(QueueOrder::Draft, true), QStringLiteral("two one none"));
}

TEST_F(CaseQueueTest, TheOrderOfRowsIsTheOneOfPages) {
    const UserId chen = addUser(u"陈岚");
    const UserId zhou = addUser(u"周敏");
    for (int i = 0; i < 24; ++i)
        add(QString::number(i),
            i % 5 == 0   ? nullptr
            : i % 2 == 0 ? "2026-03-04T01:00:00Z"
                         : "2026-03-03T01:00:00Z",
            i % 3 == 0 ? CaseState::Assigned : CaseState::Drafting, static_cast<Tier>(1 + i % 3),
            i % 4 == 0   ? UserId::None
            : i % 4 == 1 ? chen
                         : zhou,
            i % 7 == 0 ? QString() : QStringLiteral("单位%1").arg(i % 7));
    for (int grouping = 0; grouping <= int(QueueGrouping::DueDay); ++grouping)
        for (int order = 0; order <= int(QueueOrder::Draft); ++order)
            for (const bool descending : {false, true}) {
                QueueQuery all = query();
                all.grouping = QueueGrouping(grouping);
                all.order = QueueOrder(order);
                all.descending = descending;
                const QList<CaseRow> rows = must(queuePage(db(), all));
                ASSERT_EQ(rows.size(), 24);
                EXPECT_TRUE(std::is_sorted(
                    rows.begin(), rows.end(),
                    [&](const CaseRow& a, const CaseRow& b) { return standsBefore(a, b, all); }))
                    << grouping << order << descending;
                QStringList whole;
                for (const CaseRow& row : rows) whole.append(row.head.title);
                EXPECT_EQ(titles(all), whole.join(QLatin1Char(' '))) << grouping << order << descending;
            }
}

TEST_F(CaseQueueTest,
       GroupsAreGoneThroughOneAfterTheOther) { // 16:00Z: the office's midnight, 24:00 of the second
    const UserId chen = addUser(u"chen");
    add(QStringLiteral("a"), "2026-03-04T01:00:00Z", CaseState::Drafting, Tier::Major, chen,
        QStringLiteral("y"));
    add(QStringLiteral("b"), "2026-03-03T01:00:00Z", CaseState::Assigned, Tier::Ordinary);
    add(QStringLiteral("c"), "2026-03-02T16:00:00Z", CaseState::Assigned, Tier::Major, chen,
        QStringLiteral("x"));
    add(QStringLiteral("d"), nullptr, CaseState::New, Tier::Serious, UserId::None, QStringLiteral("x"));
    add(QStringLiteral("e"), "2026-03-02T16:00:01Z", CaseState::New, Tier::Ordinary);
    const auto grouped = [this](QueueGrouping grouping, QueueOrder order, bool descending = false) {
        QueueQuery all = query();
        all.grouping = grouping;
        all.order = order;
        all.descending = descending;
        return titles(all);
    };
    EXPECT_EQ(grouped(QueueGrouping::Tier, QueueOrder::Deadline), QStringLiteral("c a d e b"));
    EXPECT_EQ(grouped(QueueGrouping::Tier, QueueOrder::Deadline, true), QStringLiteral("a c d b e"));
    EXPECT_EQ(grouped(QueueGrouping::Tier, QueueOrder::Tier, true), QStringLiteral("e b d c a"));
    EXPECT_EQ(grouped(QueueGrouping::State, QueueOrder::Number), QStringLiteral("d e b c a"));
    EXPECT_EQ(grouped(QueueGrouping::Assignee, QueueOrder::Unit), QStringLiteral("e b d c a"));
    EXPECT_EQ(grouped(QueueGrouping::Unit, QueueOrder::Number, true), QStringLiteral("e b d c a"));
    EXPECT_EQ(grouped(QueueGrouping::DueDay, QueueOrder::Number, true), QStringLiteral("c e b a d"));
    EXPECT_EQ(grouped(QueueGrouping::DueDay, QueueOrder::Deadline, true), QStringLiteral("d a b e c"));
}

TEST_F(CaseQueueTest, GroupsAreCountedAsTheyAreListed) {
    const UserId chen = addUser(u"陈岚");
    for (int i = 0; i < 12; ++i)
        add(i < 9 ? QStringLiteral("食堂%1").arg(i) : QStringLiteral("路灯"),
            i % 4 == 0   ? nullptr
            : i % 2 == 0 ? "2026-03-02T09:00:00Z"
                         : "2026-03-04T01:00:00Z",
            i % 3 == 0 ? CaseState::Assigned : CaseState::Drafting, static_cast<Tier>(1 + i % 3),
            i % 2 == 0 ? UserId::None : chen, i % 3 == 0 ? QString() : QStringLiteral("单位%1").arg(i % 3));
    for (const QueuePart part : {QueuePart::Open, QueuePart::Mine, QueuePart::Late, QueuePart::Soon})
        for (const QString& words : {QString(), QStringLiteral("食堂")})
            for (int grouping = 1; grouping <= int(QueueGrouping::DueDay); ++grouping) {
                QueueQuery asked = query(part);
                asked.reader = chen;
                asked.words = words;
                asked.grouping = QueueGrouping(grouping);
                QHash<QString, int> listed;
                for (const CaseRow& row : must(queuePage(db(), asked))) ++listed[groupKey(row, asked)];
                QHash<QString, int> counted = must(queueGroupCounts(db(), asked));
                counted.removeIf([](const auto& entry) { return entry.value() == 0; });
                EXPECT_EQ(counted, listed) << int(part) << words.toStdString() << grouping;
            }
}

TEST_F(CaseQueueTest, PartsAreCountedAsTheyAreListed) {
    const UserId chen = addUser(u"陈岚");
    add(QStringLiteral("late"), "2026-03-02T03:59:00Z", CaseState::Checking, Tier::Serious, chen);
    add(QStringLiteral("soon"), "2026-03-03T03:00:00Z");
    add(QStringLiteral("far"), "2026-03-09T03:00:00Z", CaseState::AwaitingSignOff);
    add(QStringLiteral("ended"), nullptr, CaseState::Archived, Tier::Serious, chen);
    add(QStringLiteral("signed"), "2026-03-10T03:00:00Z", CaseState::Signed);
    add(QStringLiteral("published"), "2026-03-11T03:00:00Z", CaseState::Published);
    const QMap<QueuePart, QString> expected{
        {QueuePart::Open, QStringLiteral("late soon far signed published")},
        {QueuePart::ToPublish, QStringLiteral("signed")},
        {QueuePart::Mine, QStringLiteral("late")},
        {QueuePart::Late, QStringLiteral("late")},
        {QueuePart::Soon, QStringLiteral("soon")},
        {QueuePart::ToSign, QStringLiteral("far")},
        {QueuePart::Ended, QStringLiteral("ended")}};
    for (auto part = expected.begin(); part != expected.end(); ++part) {
        QueueQuery asked = query(part.key());
        asked.reader = chen;
        EXPECT_EQ(titles(asked), part.value());
        EXPECT_EQ(count(part.key(), chen), part.value().split(QLatin1Char(' ')).size()) << int(part.key());
    }
}

TEST_F(CaseQueueTest, AMissedClockIsLateUntilItIsExplained) {
    const CaseId id = add(QStringLiteral("missed"), nullptr);
    must(table().saveClocks(id, {sampleClock("2026-03-02T03:00:00Z", ClockState::Missed)}));
    EXPECT_EQ(titles(query(QueuePart::Late)), QStringLiteral("missed"));
    EXPECT_EQ(count(QueuePart::Late), 1);
    Clock explained = must(table().clocks(id)).first();
    explained.reason = QStringLiteral("等待检测结果");
    must(table().saveClocks(id, {explained}));
    EXPECT_EQ(titles(query(QueuePart::Late)), QString());
    EXPECT_EQ(count(QueuePart::Late), 0);
}

TEST_F(CaseQueueTest, WordsAreLookedForInWhatTheRowShows) {
    const UserId chen = addUser(u"陈岚");
    const CaseId id = add(QStringLiteral("食堂100%留样"), nullptr, CaseState::Checking, Tier::Serious, chen,
                          QStringLiteral("后勤科"));
    add(QStringLiteral("东街停水"), nullptr);
    for (const QString& words : {QStringLiteral("食堂"), QStringLiteral("0%留"), QStringLiteral("后勤"),
                                 QStringLiteral("陈"), QStringLiteral("#%1").arg(number(id))}) {
        QueueQuery asked = query();
        asked.words = words;
        EXPECT_EQ(titles(asked), QStringLiteral("食堂100%留样")) << words.toStdString();
    }
}

TEST_F(CaseQueueTest, ChangedCasesAreReadIfTheyBelongToThePart) {
    const CaseId here = add(QStringLiteral("here"), nullptr);
    const CaseId ended = add(QStringLiteral("ended"), nullptr, CaseState::Closed);
    const QList<CaseRow> rows = must(queueRows(db(), query(), {ended, here}));
    ASSERT_EQ(rows.size(), 1);
    EXPECT_EQ(rows.first().head.id, here);
}

} // namespace
} // namespace dutydesk
