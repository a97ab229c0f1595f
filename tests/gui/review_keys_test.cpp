// An analyst's morning in the demonstration office: forty flagged items
// reviewed by keys alone, and counted.

#include "gui/case_dialog.h"
#include "gui/case_pane.h"
#include "gui/inbox_model.h"
#include "gui/inbox_pane.h"
#include "gui/main_window.h"
#include "gui/reason_dialog.h"
#include "gui/workspace.h"
#include "tests/gui/support/demo_desk.h"
#include "tests/gui/support/window_driver.h"
#include "tests/support/fixed_clock.h"

using namespace dutydesk;

class ReviewKeysTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { prepareGuiTest(QStringLiteral("zh_CN")); }

    void fortyItemsByKeysAlone() {
        const FixedClock clock("2026-03-12T06:20:00Z");
        DemoDesk office(clock);
        MainWindow window(office.desk());
        window.show();
        WindowDriver driver(office.desk(), window);
        QVERIFY(driver.signIn(DemoUsers::analyst, DemoUsers::password));
        driver.settle();
        const InboxModel& model = driver.workspace().pane<InboxPane>()->model();
        const int flagged = model.rowCount();
        QVERIFY2(flagged >= 40, qPrintable(QString::number(flagged)));

        driver.press(Qt::Key_Home); // the list has the focus already: nothing was clicked
        for (int done = 0; done < 40; ++done) {
            const int left = model.rowCount();
            const int before = driver.keysPressed();
            if (done % 4 == 1) {
                QVERIFY(openCase(driver, done % 8 == 1 ? Qt::Key_1 : Qt::Key_2));
                QVERIFY2(driver.keysPressed() - before <= 4, "a case takes four keys");
            } else {
                driver.press(Qt::Key_D);
                QVERIFY(driver.dialog<ReasonDialog>());
                driver.press(Qt::Key_1 + done % 3);
                QVERIFY2(driver.keysPressed() - before <= 2, "a dismissal takes two keys");
            }
            QTRY_COMPARE(model.rowCount(), left - 1);
        }
        // Whoever went wrong goes back with a key.
        const int left = model.rowCount();
        driver.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(model.rowCount(), left + 1);
    }

  private:
    /// With its tier and its assignee, and back in the inbox.
    static bool openCase(WindowDriver& driver, Qt::Key tier) {
        driver.press(tier);
        driver.settle();
        driver.press(Qt::Key_C);
        if (!driver.dialog<CaseDialog>()) return false;
        driver.press(Qt::Key_Return);
        CasePane& pane = driver.workspace().casePane();
        if (!QTest::qWaitFor([&pane] { return pane.isVisible(); })) return false;
        driver.settle();
        const CaseFile file = driver.caseFile(pane.caseId());
        driver.press(Qt::Key_Escape);
        return file.head.tier == (tier == Qt::Key_1 ? Tier::Major : Tier::Serious) &&
               file.assigneeName == QString::fromUtf16(DemoUsers::analyst) &&
               QTest::qWaitFor([&driver] { return driver.workspace().pane<InboxPane>()->isVisible(); });
    }
};

QTEST_MAIN(ReviewKeysTest)
#include "review_keys_test.moc"
