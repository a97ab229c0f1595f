#include "casework/codes.h"
#include "desk/demo_office.h"
#include "desk/desk.h"
#include "desk/wait.h"
#include "store/case_table.h"
#include "store/flag_table.h"
#include "store/handover_table.h"
#include "store/item_table.h"
#include "store/paper_table.h"
#include "store/roster_table.h"
#include "store/source_table.h"
#include "tests/support/fixed_clock.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace dutydesk {

namespace {

using namespace std::chrono_literals;

/// The office is made once for all tests here: they only read it.
class DemoOfficeTest : public testing::Test {
  protected:
    struct Made {
        QTemporaryDir folder;
        FixedClock clock{"2026-03-12T06:20:00Z"};
        std::unique_ptr<DemoSites> sites;
        std::unique_ptr<Desk> desk;
        Error error;
    };

    static void SetUpTestSuite() {
        s_made = new Made;
        auto sites = DemoSites::start(s_made->clock);
        if (!sites) return;
        s_made->sites = *std::move(sites);
        const QString path = s_made->folder.filePath(QStringLiteral("demo.db"));
        if (const auto office = makeDemoOffice(path, s_made->sites->baseUrl(), s_made->clock); !office) {
            s_made->error = office.error();
            return;
        }
        if (auto desk = Desk::open(path, s_made->clock)) s_made->desk = *std::move(desk);
    }
    static void TearDownTestSuite() {
        delete s_made;
        s_made = nullptr;
    }
    void SetUp() override {
        ASSERT_TRUE(s_made->desk) << "code " << int(s_made->error.code) << " "
                                  << qPrintable(s_made->error.what) << " "
                                  << qPrintable(s_made->error.detail);
    }

    static Desk& desk() { return *s_made->desk; }
    template <class F>
    static auto read(F work) {
        const auto result = waitFor(desk().read(work));
        EXPECT_TRUE(result);
        return *result;
    }
    static QList<CaseFile> cases() {
        return read([](Database& db) -> Result<QList<CaseFile>> {
            CaseQuery query;
            query.all = true;
            const auto rows = CaseTable(db).list(query);
            if (!rows) return fail(rows);
            QList<CaseFile> files;
            for (const CaseRow& row : *rows) {
                auto file = CaseTable(db).load(row.head.id);
                if (!file) return fail(file);
                files.append(*std::move(file));
            }
            return files;
        });
    }
    static int clocksIn(ClockState state) {
        int count = 0;
        for (const CaseFile& file : cases())
            for (const Clock& clock : file.clocks) count += clock.state == state && !clock.guide;
        return count;
    }

    static Made* s_made;
};

DemoOfficeTest::Made* DemoOfficeTest::s_made = nullptr;

} // namespace

TEST_F(DemoOfficeTest, HasACaseInEveryState) {
    QSet<CaseState> found;
    for (const CaseFile& file : cases()) found.insert(file.head.state);
    for (const CaseState state : allTerms<CaseState>())
        EXPECT_TRUE(found.contains(state)) << QString(code(state)).toStdString();
}

TEST_F(DemoOfficeTest, HasClocksOfEveryKindOfEnd) {
    EXPECT_GE(clocksIn(ClockState::Met), 5);
    EXPECT_GE(clocksIn(ClockState::Running), 5);
    EXPECT_GE(clocksIn(ClockState::Paused), 1);
    EXPECT_GE(clocksIn(ClockState::Missed), 1);
}

TEST_F(DemoOfficeTest, EveryMissedClockHasItsReason) {
    for (const CaseFile& file : cases())
        for (const Clock& clock : file.clocks)
            if (clock.state == ClockState::Missed) {
                EXPECT_FALSE(clock.reason.isEmpty()) << qPrintable(file.head.title) << qPrintable(clock.key);
            }
}

TEST_F(DemoOfficeTest, RunningClocksAreStillToCome) {
    for (const CaseFile& file : cases())
        for (const Clock& clock : file.clocks)
            if (clock.state == ClockState::Running && !clock.guide) {
                EXPECT_GT(clock.deadline.due, s_made->clock.now()) << qPrintable(file.head.title);
            }
}

TEST_F(DemoOfficeTest, HasAHoldingReplyWithItsPromise) {
    int promises = 0;
    for (const CaseFile& file : cases())
        for (const Clock& clock : file.clocks)
            promises += clock.key == QLatin1String("promise") && clock.state == ClockState::Running;
    EXPECT_EQ(promises, 1);
}

TEST_F(DemoOfficeTest, NobodySignedTheirOwnText) {
    int signOffs = 0;
    for (const CaseFile& file : cases())
        for (const SignOff& signOff : file.signOffs)
            for (const Draft& draft : file.drafts) {
                if (draft.id != signOff.draft) continue;
                ++signOffs;
                EXPECT_NE(draft.author, signOff.by);
            }
    EXPECT_GE(signOffs, 8);
}

TEST_F(DemoOfficeTest, NothingHappenedLaterThanNow) {
    for (const CaseFile& file : cases()) {
        EXPECT_LE(file.head.opened, s_made->clock.now());
        for (const Publication& publication : file.publications)
            EXPECT_LE(publication.at, s_made->clock.now());
    }
}

TEST_F(DemoOfficeTest, EveryCaseHasItsItem) {
    for (const CaseFile& file : cases()) EXPECT_FALSE(file.items.isEmpty()) << qPrintable(file.head.title);
}

TEST_F(DemoOfficeTest, TextsHaveNoMojibake) {
    const auto items = read([](Database& db) { return ItemTable(db).page(ItemId::None, 1000); });
    EXPECT_GE(items.size(), 50);
    for (const Item& item : items)
        EXPECT_FALSE((item.title + item.text).contains(QChar(QChar::ReplacementCharacter)))
            << qPrintable(item.url);
}

TEST_F(DemoOfficeTest, EightRulesFlagSomeAndLeaveTheOthers) {
    const auto rules = read([](Database& db) { return RuleTable(db).list(); });
    EXPECT_EQ(rules.size(), 8);
    const auto flags = read([](Database& db) { return FlagTable(db).since(Instant{}); });
    const auto items = read([](Database& db) { return ItemTable(db).page(ItemId::None, 1000); });
    QSet<ItemId> flagged;
    QSet<RuleId> used;
    for (const Flag& flag : flags) {
        flagged.insert(flag.item);
        used.insert(flag.rule);
    }
    EXPECT_GT(flagged.size() * 100, items.size() * 25);
    EXPECT_LT(flagged.size() * 100, items.size() * 60);
    EXPECT_GE(used.size(), 7); // the first rule waits for the matter that the next pull brings
}

TEST_F(DemoOfficeTest, YesterdaysPaperWasIssued) {
    const QDate day = toDateTime(s_made->clock.now() - 27h, QTimeZone("Asia/Shanghai")).date();
    const QString judgement = read([day](Database& db) { return PaperTable(db).judgement(day); });
    EXPECT_FALSE(judgement.isEmpty());
}

TEST_F(DemoOfficeTest, SomebodyIsOnDutyAtEveryHourOfTheComingDays) {
    const Instant now = s_made->clock.now();
    const TimeSpan week{now - 24h * 5, now + 24h * 6};
    const auto turns = read([week](Database& db) { return RosterTable(db).during(week); });
    EXPECT_EQ(uncovered(turns, week).size(), 0);
    ASSERT_EQ(onDutyAt(turns, now).size(), 1);
    EXPECT_EQ(onDutyAt(turns, now).first().personName, QString::fromUtf16(DemoUsers::analyst));
}

TEST_F(DemoOfficeTest, OneHandoverWasTakenAndOneWaits) {
    const auto waiting = read([](Database& db) { return HandoverTable(db).waiting(); });
    ASSERT_EQ(waiting.size(), 1);
    EXPECT_FALSE(waiting.first().matters.isEmpty());
    EXPECT_FALSE(read([&](Database& db) { return HandoverTable(db).load(HandoverId{1}); }).waits());
}

TEST_F(DemoOfficeTest, IsADemonstrationAndNoRealOffice) {
    EXPECT_TRUE(desk().office().demo);
    EXPECT_EQ(desk().office().name, QStringLiteral("清河县教育局"));
}

TEST_F(DemoOfficeTest, ThePullBringsOnlyWhatIsNew) {
    ASSERT_TRUE(waitFor(
        desk().signIn(QString::fromUtf16(DemoUsers::analyst), QString::fromUtf16(DemoUsers::password))));
    const auto pulled = waitFor(desk().pull({}, true));
    ASSERT_TRUE(pulled);
    EXPECT_EQ(pulled->sources, 8);
    EXPECT_EQ(pulled->failed, 1);
    EXPECT_EQ(pulled->revised, 0); // the history is what the sites serve
    EXPECT_GT(pulled->newItems, 4);
    EXPECT_GT(pulled->flagged, 3);
    desk().signOut();
}

TEST(DemoOffice, DoesNotTouchARealOffice) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("real.db"));
    const FixedClock clock("2026-03-12T06:20:00Z");
    Office office;
    office.name = QStringLiteral("某局");
    ASSERT_TRUE(Desk::init(path, office, QStringLiteral("甲"), QStringLiteral("long enough"), clock));
    const auto made = makeDemoOffice(path, QStringLiteral("http://127.0.0.1:1"), clock);
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().code, ErrorCode::NotDemo);
    EXPECT_TRUE(Desk::open(path, clock));
}

} // namespace dutydesk
