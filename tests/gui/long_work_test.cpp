// What takes long is told of at the foot of the window, and stopped there.

#include "gui/main_window.h"
#include "gui/message_bar.h"
#include "gui/office_pane.h"
#include "gui/sources_pane.h"
#include "gui/store_section.h"
#include "gui/summary_pane.h"
#include "gui/workspace.h"
#include "store/paper_table.h"
#include "tests/gui/support/office_window.h"

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
            for (const QLabel* label : window.findChild<MessageBar*>()->findChildren<QLabel*>())
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
};

QTEST_MAIN(LongWorkTest)
#include "long_work_test.moc"
