// What takes long is told of at the foot of the window, and stopped there.

#include "desk/commands/office_commands.h"
#include "gui/main_window.h"
#include "gui/message_bar.h"
#include "gui/office_pane.h"
#include "gui/sources_pane.h"
#include "gui/store_section.h"
#include "gui/summary_pane.h"
#include "gui/workspace.h"
#include "store/audit_log.h"
#include "store/paper_table.h"
#include "tests/gui/support/office_window.h"
#include "tests/support/raw_server.h"

#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

#include <latch>

using namespace dutydesk;
using namespace std::chrono_literals;

class LongWorkTest : public QObject {
    Q_OBJECT

    struct Set : OfficeWindow {
        std::latch held{1};

        Set() {
            office.desk().works().setPatience(0ms);
            if (!driver.signIn(GuiDesk::supervisor)) qFatal("nobody signs in");
            driver.settle();
        }
        /// The store's writer waits, and all that is asked of it.
        void holdWriter() {
            (void)office.desk().store().write(Priority::Person, [this](Database&) -> Result<Nothing> {
                held.wait();
                return Nothing{};
            });
        }
        void letGo() {
            held.count_down();
            QVERIFY(QTest::qWaitFor([this] { return !office.desk().works().shown(); }));
            driver.settle();
        }
        template <class P>
        P& pane(Verb verb) {
            driver.workspace().go(verb);
            driver.settle();
            return *window.findChild<P*>();
        }
        QWidget& line() const { return *window.findChild<QWidget*>(QStringLiteral("work")); }
        QPushButton& cancel() const { return *window.findChild<QPushButton*>(QStringLiteral("cancelWork")); }
        bool told(const QString& words) const {
            for (const auto* bar : window.findChildren<MessageBar*>())
                for (const QLabel* label : bar->findChildren<QLabel*>())
                    if (label->isVisible() && label->text().contains(words)) return true;
            return false;
        }
    };

  private Q_SLOTS:
    void initTestCase() { prepareGuiTest(); }

    void whatIsShortIsNotToldOf() {
        Set set;
        set.office.desk().works().setPatience(1h);
        const QSignalSpy told(&set.office.desk().works(), &LongWorks::changed);
        set.pane<OfficePane>(Verb::GoOffice);
        set.window.findChild<StoreSection*>()->backUpTo(set.office.file(QStringLiteral("one.backup")));
        QTRY_VERIFY(QFile::exists(set.office.file(QStringLiteral("one.backup"))));
        set.driver.settle();
        QCOMPARE(told.count(), 0);
    }

    void aCancelledExportLeavesNoFileAndNoIssue() {
        Set set;
        auto& summary = set.pane<SummaryPane>(Verb::GoSummary);
        const QString path = set.office.file(QStringLiteral("day.docx"));
        set.holdWriter();
        summary.exportTo(path, PaperFormat::Docx);
        QTRY_VERIFY(set.line().isVisible());
        QVERIFY(set.cancel().isVisible());
        set.driver.press(Qt::Key_Period, Qt::ControlModifier);
        QTRY_VERIFY(!set.cancel().isVisible()); // once is enough
        set.letGo();
        QVERIFY(!QFile::exists(path));
        QVERIFY(set.told(QStringLiteral("nothing was issued")));
        const auto issues =
            waited(set.office.desk().read([](Database& db) { return PaperTable(db).list(); }));
        QVERIFY(issues && *issues && (*issues)->isEmpty());
        QVERIFY(!set.line().isVisible());
    }

    void aCancelledBackupLeavesNoFile() {
        Set set;
        set.pane<OfficePane>(Verb::GoOffice);
        QDir().mkdir(set.office.file(QStringLiteral("away")));
        set.holdWriter();
        set.window.findChild<StoreSection*>()->backUpTo(set.office.file(QStringLiteral("away/one.backup")));
        QTRY_VERIFY(set.cancel().isVisible());
        set.cancel().click();
        set.letGo();
        QCOMPARE(QDir(set.office.file(QStringLiteral("away"))).entryList(QDir::Files), QStringList());
        QVERIFY(set.told(QStringLiteral("The backup was stopped")));
    }

    void aCancelledCheckSaysThatItDidNotEnd() {
        Set set;
        set.pane<OfficePane>(Verb::GoOffice);
        (void)set.office.desk().readLong([&set](Database&) -> Result<Nothing> {
            set.held.wait();
            return Nothing{};
        });
        set.window.findChild<QPushButton*>(QStringLiteral("verify"))->click();
        QTRY_VERIFY(set.cancel().isVisible());
        set.cancel().click();
        set.letGo();
        QVERIFY(set.told(QStringLiteral("stopped before its end")));
    }

    void aCancelledImportSaysWhatWasTaken() {
        Set set;
        QByteArray rows("name,url\n");
        for (int i = 0; i < 120; ++i)
            rows +=
                "site " + QByteArray::number(i) + ",https://site" + QByteArray::number(i) + ".example/feed\n";
        const QString path = set.office.file(QStringLiteral("sources.csv"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(rows);
        file.close();
        auto& sources = set.pane<SourcesPane>(Verb::GoSources);
        QSignalSpy imported(&sources, &SourcesPane::imported);
        connect(&set.office.desk(), &Desk::changed, &set.window, [&set] { set.cancel().click(); });
        sources.importFrom(path);
        QTRY_COMPARE(imported.count(), 1);
        QCOMPARE(imported.first().first().toString(),
                 QStringLiteral("50 sources were added, stopped before 70 others"));
    }

    void aPullIsStoppedByTheKeyAndWhatWasFetchedStays() {
        const RawServer site([](RawServer::Connection& connection) {
            const QByteArray request = connection.readRequest();
            if (request.startsWith("GET /slow")) return connection.hang();
            if (request.startsWith("GET /fast"))
                connection.send(
                    plainAnswer("<rss version=\"2.0\"><channel><title>t</title><item>"
                                "<guid>one</guid><title>停水三天</title></item></channel></rss>"));
            else
                connection.send("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        });
        Set set;
        (void)waited(set.office.desk().run(AllowNetwork{QStringLiteral("127.0.0.0/8")}));
        for (const char* path : {"/fast", "/slow"}) {
            Source source;
            source.name = source.url = site.url(QString::fromLatin1(path));
            QVERIFY(*waited(set.office.desk().run(AddSource{source})));
        }
        auto& sources = set.pane<SourcesPane>(Verb::GoSources);
        auto& stop = *set.window.findChild<QPushButton*>(QStringLiteral("stopPull"));
        QVERIFY(!stop.isVisible());
        QSignalSpy stored(&set.office.desk().pulls(), &PullService::itemsStored);
        QSignalSpy ended(&set.office.desk().pulls(), &PullService::finished);
        sources.pullAll();
        QTRY_COMPARE(stored.count(), 1);
        QTRY_VERIFY(stop.isVisible());
        QVERIFY(stop.toolTip().contains(QStringLiteral("Ctrl+.")));
        set.driver.press(Qt::Key_Period, Qt::ControlModifier);
        QTRY_COMPARE(ended.count(), 1);
        QVERIFY(ended.first().first().value<PullSummary>().cancelled);
        set.driver.settle();
        QVERIFY(!stop.isVisible());
        QVERIFY(set.told(QStringLiteral("What was finished before stays")));
        const auto stats = waited(set.office.desk().read([](Database& db) { return storeStats(db); }));
        QCOMPARE((*stats)->items, 1);
    }

    void whoMayNotPullMayNotStopOne() {
        const RawServer site([](RawServer::Connection& connection) { connection.hang(); });
        OfficeWindow set;
        Source source;
        source.name = source.url = site.url(QStringLiteral("/slow"));
        set.office.as(GuiDesk::supervisor, AllowNetwork{QStringLiteral("127.0.0.0/8")});
        set.office.as(GuiDesk::supervisor, AddSource{source});
        QVERIFY(set.driver.signIn(GuiDesk::clerk));
        Desk& desk = set.office.desk();
        const auto pulling = desk.pulls().pullDue();
        QTRY_VERIFY(site.connections() > 0);
        set.driver.press(Qt::Key_Period, Qt::ControlModifier);
        desk.stopPulling();
        QTest::qWait(0);
        QVERIFY(desk.pulls().isRunning());
        desk.pulls().cancel();
        QVERIFY(waited(pulling));
    }
};

QTEST_MAIN(LongWorkTest)
#include "long_work_test.moc"
