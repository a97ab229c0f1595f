#include "store/audit_log.h"
#include "store/case_queue.h"
#include "store/flag_notes.h"
#include "store/lane_table.h"
#include "store/paper_table.h"
#include "store/rescreen_table.h"
#include "store/waiting_drafts.h"
#include "tests/store/store_support.h"

#include <QRegularExpression>

namespace dutydesk {
namespace {

/// What people look at often must cost what it shows, not what is stored: the plans are read, not the time.
class QueryPlanTest : public StoreTest {
  protected:
    void SetUp() override {
        db();
        reopen(); // without the statements that made the store
    }
    const Instant now = at("2026-03-02T10:00:00Z");

    enum class Of { ManyRows, OneThing };

    /// The steps of the kept statements' plans that go through a whole big table or sort what they show. A
    /// pass over an index in the order that is asked for is neither; what one case or item holds may be
    /// sorted.
    std::string costlySteps(Of of = Of::ManyRows) {
        static const QRegularExpression wholeTable(QStringLiteral(
            "^SCAN (items|item_bodies|flags|inbox|cases|clocks|audit|[ifbc])( |$)(?!.*INDEX)"));
        static const QRegularExpression sorts(QStringLiteral("USE TEMP B-TREE FOR ORDER BY"));
        QStringList costly;
        for (const QString& sql : db().preparedStatements()) {
            if (!sql.startsWith(QLatin1String("SELECT"))) continue;
            auto rows = must(db().run(QStringLiteral("EXPLAIN QUERY PLAN ") + sql,
                                      QVariantList(sql.count(QLatin1Char('?')), QVariant())));
            while (rows.next()) {
                const QString step = rows.text(3);
                if (step.contains(wholeTable) || (of == Of::ManyRows && step.contains(sorts)))
                    costly.append(step + QStringLiteral(" in ") + sql);
            }
        }
        return costly.join(QLatin1Char('\n')).toStdString();
    }
};

TEST_F(QueryPlanTest, TheCheckSeesAWholeTableScan) {
    force(QStringLiteral("SELECT id FROM items WHERE title = 'x'"));
    EXPECT_EQ(costlySteps(), "SCAN items in SELECT id FROM items WHERE title = 'x'");
}

TEST_F(QueryPlanTest, Inbox) {
    FlagTable flags(db());
    must(flags.inbox({}));
    must(flags.inbox({.tier = Tier::Major, .before = now}));
    must(flags.inbox({.after = InboxPlace{Tier::Serious, now, ItemId{5}}}));
    must(flags.count(FlagState::New));
    EXPECT_EQ(costlySteps(), "");
}

TEST_F(QueryPlanTest, Lanes) {
    const LaneTable lanes(db());
    must(lanes.lanes());
    must(lanes.late(now));
    must(lanes.replyTimes());
    EXPECT_EQ(costlySteps(), "");
}

TEST_F(QueryPlanTest, SignOff) {
    must(draftsToSign(db(), UserId{1}));
    EXPECT_EQ(costlySteps(), "");
    must(waitingDrafts(db())); // few wait at a time: they may be sorted
    EXPECT_EQ(costlySteps(Of::OneThing), "");
}

TEST_F(QueryPlanTest, Queue) {
    CaseTable cases(db());
    must(cases.list({}));
    must(cases.list({.dueBefore = now}));
    must(cases.list({.states = {CaseState::AwaitingSignOff}}));
    must(cases.list({.all = true, .before = CaseId{5}}));
    EXPECT_EQ(costlySteps(), "");
}

TEST_F(QueryPlanTest, QueueInEveryOrderAndPart) {
    CaseRow after;
    after.head = sampleCase(QStringLiteral("x"));
    for (int part = 0; part < queueParts; ++part)
        for (int order = 0; order <= int(QueueOrder::Draft); ++order)
            for (const bool descending : {false, true}) {
                // Short parts may be sorted: the reader's, what is to be signed or published, what is due
                // within a day.
                if (QList{QueuePart::Mine, QueuePart::ToSign, QueuePart::ToPublish}.contains(QueuePart(part)))
                    continue;
                if (QueuePart(part) == QueuePart::Soon && QueueOrder(order) == QueueOrder::Number) continue;
                QueueQuery query{.part = QueuePart(part), .now = now};
                query.order = QueueOrder(order);
                query.descending = descending;
                must(queuePage(db(), query));
                query.after = after;
                must(queuePage(db(), query));
            }
    must(queueCounts(db(), UserId{1}, now));
    EXPECT_EQ(costlySteps(), "");
}

TEST_F(QueryPlanTest, QueueInEveryGrouping) {
    CaseRow after;
    after.head = sampleCase(QStringLiteral("x"));
    for (const QueuePart part : {QueuePart::Open, QueuePart::Late, QueuePart::Ended})
        for (int grouping = 1; grouping <= int(QueueGrouping::DueDay); ++grouping) {
            QueueQuery query{.part = part, .now = now};
            query.grouping = QueueGrouping(grouping);
            must(queuePage(db(), query));
            query.after = after;
            must(queuePage(db(), query));
            must(queueGroupCounts(db(), query));
        }
    EXPECT_EQ(costlySteps(), "");
}

TEST_F(QueryPlanTest, CasesToTick) {
    must(longestDue(db(), now, 40)); // no more than these are sorted
    EXPECT_EQ(costlySteps(Of::OneThing), "");
}

TEST_F(QueryPlanTest, SourcesAndTheirItems) {
    must(SourceTable(db()).due(now));
    must(ItemTable(db()).knownUrls(SourceId{1}));
    must(ItemTable(db()).page(ItemId{1}, 100));
    put(addSource(), found(QStringLiteral("1"), QStringLiteral("题"), QStringLiteral("正文")));
    EXPECT_EQ(costlySteps(), "");
}

TEST_F(QueryPlanTest, ThePastScreenedAgain) {
    RescreenTable rescreens(db());
    must(rescreens.running());
    must(rescreens.page({.last = ItemId{9}}, 100));
    must(rescreens.flags(ItemId{1}, ItemId{9}));
    EXPECT_EQ(costlySteps(), "");
}

TEST_F(QueryPlanTest, FlagsOfAGroup) {
    must(flagsOfOthers(db(), ItemId{1}));
    must(FlagNotes(db()).spread(ItemId{1}, {}, now, Spreading::Now));
    EXPECT_EQ(costlySteps(Of::OneThing), "");
}

TEST_F(QueryPlanTest, CaseFile) {
    must(CaseTable(db()).load(addCase()));
    must(AuditLog(db()).list(QStringLiteral("case"), 1));
    must(FlagTable(db()).ofItem(ItemId{1}));
    must(CaseTable(db()).save(must(CaseTable(db()).head(CaseId{1}))));
    EXPECT_EQ(costlySteps(Of::OneThing), "");
}

TEST_F(QueryPlanTest, Paper) {
    Office office;
    office.name = QStringLiteral("清河县教育局");
    must(OfficeTable(db()).saveOffice(office));
    must(PaperTable(db()).collect(QDate(2026, 3, 2), now));
    EXPECT_EQ(costlySteps(Of::OneThing), "");
}

TEST_F(QueryPlanTest, Search) {
    put(addSource(), found(QStringLiteral("1"), QStringLiteral("食堂"), QStringLiteral("正文")));
    addCase(QStringLiteral("食堂"));
    must(searchStore(db(), QStringLiteral("食堂")));
    EXPECT_EQ(costlySteps(), "");
}

} // namespace
} // namespace dutydesk
