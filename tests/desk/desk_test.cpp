#include "desk/executor.h"
#include "desk/paper_making.h"
#include "reporting/document_json.h"
#include "tests/desk/desk_fixture.h"

#include <QCoreApplication>
#include <QFile>
#include <QThread>

namespace dutydesk {

class DeskItself : public DeskTest {
  protected:
    const IssuePaper issueToday{PaperRequest::day(QDate(2026, 2, 5))};
};

TEST(DeskInit, leavesNothingBehindWhenItFails) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("office.db"));
    const FixedClock clock("2026-02-05T01:00:00Z");
    Office office;
    const auto nameless =
        Desk::init(path, office, QStringLiteral("赵"), QStringLiteral("long enough"), clock);
    ASSERT_FALSE(nameless);
    EXPECT_EQ(nameless.error().code, ErrorCode::MissingInput);
    office.name = QStringLiteral("单位");
    const auto weak = Desk::init(path, office, QStringLiteral("赵"), QStringLiteral("short"), clock);
    ASSERT_FALSE(weak);
    EXPECT_EQ(weak.error().code, ErrorCode::InvalidInput);
    EXPECT_FALSE(QFile::exists(path));
    EXPECT_TRUE(Desk::init(path, office, QStringLiteral("赵"), QStringLiteral("long enough"), clock));
}

TEST_F(DeskItself, makesNoOfficeOverAnother) {
    Office office;
    office.name = QStringLiteral("另一单位");
    const auto made = Desk::init(path(), office, supervisor, password, clock);
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().code, ErrorCode::AlreadyExists);
    EXPECT_EQ(desk->office().name, QStringLiteral("青石镇便民服务中心"));
}

TEST(DeskOpen, saysThatThereIsNoStore) {
    const FixedClock clock("2026-02-05T01:00:00Z");
    const auto opened = Desk::open(QStringLiteral("/nonexistent/office.db"), clock);
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, ErrorCode::StoreMissing);
}

TEST_F(DeskItself, signsInAndLogsIt) {
    EXPECT_EQ(desk->user()->name, analyst);
    EXPECT_TRUE(desk->may(Action::OpenCase));
    EXPECT_FALSE(desk->may(Action::SignOff));
    EXPECT_EQ(lastEntry().action, QStringLiteral("sign_in"));
    desk->signOut();
    EXPECT_FALSE(desk->may(Action::OpenCase));
}

TEST_F(DeskItself, logsFailedSignInsWithoutWhatWasTyped) {
    desk->signOut();
    const auto wrong = waitFor(desk->signIn(QStringLiteral("my secret"), QStringLiteral("x")));
    ASSERT_FALSE(wrong);
    EXPECT_EQ(wrong.error().code, ErrorCode::WrongPassword);
    const AuditEntry entry = lastEntry();
    EXPECT_EQ(entry.action, QStringLiteral("refused:sign_in"));
    EXPECT_TRUE(entry.after.isEmpty());
    EXPECT_TRUE(entry.userName.isEmpty());
    EXPECT_FALSE(desk->user());
}

TEST_F(DeskItself, tellsExactlyWhatChangedOnItsOwnThread) {
    QList<Changes> told;
    QObject::connect(desk.get(), &Desk::changed, [&](const Changes& changes) {
        EXPECT_EQ(QThread::currentThread(), desk->thread());
        told.append(changes);
    });
    const ItemId item = itemByHand();
    const CaseId id = must(OpenCase{{item}}).id;
    QCoreApplication::processEvents();
    ASSERT_EQ(told.size(), 2);
    EXPECT_EQ(told[0].items, QList<ItemId>{item});
    EXPECT_TRUE(told[0].cases.isEmpty());
    EXPECT_EQ(told[1].items, QList<ItemId>{item});
    EXPECT_EQ(told[1].cases, QList<CaseId>{id});
    EXPECT_FALSE(told[1].sources);
}

TEST_F(DeskItself, tellsNothingOfWhatFailed) {
    bool told = false;
    QObject::connect(desk.get(), &Desk::changed, [&] { told = true; });
    EXPECT_EQ(errorOf(OpenCase{}), ErrorCode::MissingInput);
    QCoreApplication::processEvents();
    EXPECT_FALSE(told);
}

TEST_F(DeskItself, keepsNothingOfACommandThatFails) {
    const ItemId item = itemByHand();
    const auto before = waitFor(desk->read([](Database& db) { return storeStats(db); }));
    EXPECT_EQ(errorOf(OpenCase{{item, ItemId(999)}}), ErrorCode::NotFound);
    const auto after = waitFor(desk->read([](Database& db) { return storeStats(db); }));
    EXPECT_EQ(after->auditEntries, before->auditEntries);
    EXPECT_EQ(after->cases, 0);
    EXPECT_EQ(flagsOf(item).first().state, FlagState::New);
}

TEST_F(DeskItself, autosavesForThoseWhoWriteAlone) {
    const CaseId id = openCase();
    as(clerk);
    const auto saved = waitFor(desk->autosave(id, QStringLiteral("…")));
    ASSERT_FALSE(saved);
    EXPECT_EQ(saved.error().code, ErrorCode::PermissionDenied);
}

TEST_F(DeskItself, previewsThePaperWithoutANumber) {
    openCase();
    const auto made = waitFor(desk->readLong([name = supervisor, now = clock.now()](Database& db) {
        return makePaper(db, PaperRequest::day(QDate(2026, 2, 5)), {name}, now);
    }));
    ASSERT_TRUE(made) << message(made);
    EXPECT_TRUE(made->document.underTitle.first().contains(QStringLiteral("Preview")));
    EXPECT_TRUE(documentToJson(made->document).contains("河堤路灯不亮"));
}

TEST_F(DeskItself, exportsThePaper) {
    openCase();
    as(clerk);
    const QString to = m_folder.filePath(QStringLiteral("paper.html"));
    const auto written = waitFor(desk->exportPaper(issueToday, PaperFormat::Html, to));
    ASSERT_TRUE(written) << message(written);
    EXPECT_EQ(written->path, to);
    QFile file(to);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(QString::fromUtf8(file.readAll()).contains(QStringLiteral("河堤路灯不亮")));
    EXPECT_EQ(lastEntry().action, QStringLiteral("export_paper"));
}

TEST_F(DeskItself, saysWhenThePaperCannotBeWritten) {
    const auto written = waitFor(
        desk->exportPaper(issueToday, PaperFormat::Csv, QStringLiteral("/nonexistent/folder/paper.csv")));
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, ErrorCode::FileUnwritable);
}

TEST_F(DeskItself, runsCommandsWithoutADeskTheSameWay) {
    const UserId reader = userId(clerk);
    const UserId worker = userId(analyst);
    desk.reset();
    auto db = Database::open(path(), Database::Mode::ReadWrite);
    ASSERT_TRUE(db) << message(db);
    const auto refused = runCommand(**db, reader, clock.now(), OpenCase{{}, QStringLiteral("路灯")});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::PermissionDenied);
    EXPECT_EQ(AuditLog(**db).list({}, 0, 1)->first().action, QStringLiteral("refused:open_case"));
    EXPECT_TRUE(runCommand(**db, worker, clock.now(), OpenCase{{}, QStringLiteral("路灯")}));
}

TEST(ChangesOf, mentionEachIdOnce) {
    Changes all;
    all.add(CaseId(1));
    Changes more;
    more.add(CaseId(1));
    more.add(CaseId(2));
    more.rules = true;
    all |= more;
    EXPECT_EQ(all.cases, (QList<CaseId>{CaseId(1), CaseId(2)}));
    EXPECT_TRUE(all.rules);
    EXPECT_TRUE(Changes().isEmpty());
}

} // namespace dutydesk
