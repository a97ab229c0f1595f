// A duty day in the window: from a flag to the exported summary, by keys.

#include "desk/commands/office_commands.h"
#include "desk/commands/policy_commands.h"
#include "desk/commands/review_commands.h"
#include "gui/case_dialog.h"
#include "gui/case_pane.h"
#include "gui/inbox_model.h"
#include "gui/inbox_pane.h"
#include "gui/main_window.h"
#include "gui/publish_dialog.h"
#include "gui/sign_dialog.h"
#include "gui/summary_pane.h"
#include "gui/workspace.h"
#include "tests/gui/support/window_driver.h"
#include "tests/support/fixed_clock.h"

#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace dutydesk;

class DutyDay : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { prepareGuiTest(); }

    void fromFlagToSummary() {
        const FixedClock clock("2026-11-20T07:30:00Z");
        GuiDesk office(clock);
        receiveCall(office);
        MainWindow window(office.desk());
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        WindowDriver driver(office, window);

        QVERIFY(driver.signIn(GuiDesk::analyst));
        const CaseId id = openCase(driver);
        QVERIFY(id != CaseId::None);
        work(driver, id);
        driver.lock();

        QVERIFY(driver.signIn(GuiDesk::supervisor));
        sign(driver, id);
        driver.lock();

        QVERIFY(driver.signIn(GuiDesk::clerk));
        QVERIFY(qobject_cast<SummaryPane*>(driver.workspace().current()));
        exportSummary(driver, office);
    }

    void aCaseFollowsTheOfficesOwnPolicy() {
        const FixedClock clock("2026-11-20T07:30:00Z");
        GuiDesk office(clock);
        receiveCall(office);
        Policy own = *Policy::builtIn(Policy::builtInKeys().first());
        own.key = QStringLiteral("own");
        own.clocks.resize(1);
        own.clocks.first().name.en = QStringLiteral("Call back");
        own.clocks.first().tiers = {Tier::Major, Tier::Serious, Tier::Ordinary};
        office.as(GuiDesk::supervisor, SavePolicy{own});
        Office changed = office.desk().office();
        changed.policy = own.key;
        office.as(GuiDesk::supervisor, EditOffice{changed});
        MainWindow window(office.desk());
        window.show();
        WindowDriver driver(office, window);
        QVERIFY(driver.signIn(GuiDesk::analyst));
        QTRY_COMPARE(driver.workspace().pane<InboxPane>()->model().rowCount(), 1);
        driver.press(Qt::Key_J);
        driver.press(Qt::Key_C);
        const auto* dialog = driver.dialog<CaseDialog>();
        QVERIFY(dialog);
        QCOMPARE(dialog->findChild<QLabel*>(QStringLiteral("clocks"))->text(),
                 QStringLiteral("Its deadlines: Call back"));
        driver.press(Qt::Key_Return);
        const CasePane& pane = driver.workspace().casePane();
        QTRY_VERIFY(pane.isVisible() && pane.caseId() != CaseId::None);
        QCOMPARE(driver.caseFile(pane.caseId()).head.policy, own.key);
    }

  private:
    static void receiveCall(GuiDesk& office) {
        office.as(GuiDesk::analyst,
                  AddItemByHand{QStringLiteral("phone"), QStringLiteral("食堂午餐后学生腹痛"),
                                QStringLiteral("孩子在食堂吃完饭说腹痛，请给个说法。")});
    }

    static CaseId openCase(WindowDriver& driver) {
        auto* inbox = driver.workspace().pane<InboxPane>();
        if (!QTest::qWaitFor([inbox] { return inbox->model().rowCount() == 1; })) return CaseId::None;
        driver.press(Qt::Key_J);
        driver.press(Qt::Key_C);
        if (!driver.dialog<CaseDialog>()) return CaseId::None;
        driver.press(Qt::Key_Return);
        CasePane& pane = driver.workspace().casePane();
        if (!QTest::qWaitFor([&pane] { return pane.isVisible() && pane.caseId() != CaseId::None; }))
            return CaseId::None;
        return pane.caseId();
    }

    static void work(WindowDriver& driver, CaseId id) {
        const QString reply = QStringLiteral("您好，当日留样已送检，结果于11月24日公布。清河县教育局");
        driver.settle();
        QVERIFY(driver.waitForState(id, CaseState::Assigned)); // who opens it works on it
        driver.settle();

        driver.press(Qt::Key_Return, Qt::ControlModifier); // record a fact
        driver.type(QStringLiteral("食堂当日留样已送检，结果于11月24日公布"));
        driver.press(Qt::Key_Tab);
        driver.press(Qt::Key_Down); // true
        driver.press(Qt::Key_Tab);
        driver.type(QStringLiteral("疾控中心送检单"));
        driver.press(Qt::Key_Tab);
        driver.press(Qt::Key_Space);
        QVERIFY(driver.waitForState(id, CaseState::Checking));
        QCOMPARE(driver.caseFile(id).facts.size(), 1);
        QCOMPARE(driver.caseFile(id).facts.first().verdict, Verdict::True);
        driver.settle();

        driver.press(Qt::Key_Return, Qt::ControlModifier); // write the reply
        driver.type(reply);
        QVERIFY(QTest::qWaitFor([&driver, id, reply] { return driver.autosaved(id) == reply; }));
        driver.press(Qt::Key_1, Qt::AltModifier);
        driver.press(Qt::Key_Return, Qt::ControlModifier); // shows the text, which is not in sight
        driver.settle();
        QVERIFY(driver.caseFile(id).head.state != CaseState::AwaitingSignOff);
        driver.press(Qt::Key_Return, Qt::ControlModifier); // submit
        QVERIFY(driver.waitForState(id, CaseState::AwaitingSignOff));
        QCOMPARE(driver.caseFile(id).drafts.last().text, reply);
    }

    static void sign(WindowDriver& driver, CaseId id) {
        driver.press(Qt::Key_2, Qt::ControlModifier);
        driver.settle();
        driver.press(Qt::Key_Return);
        QVERIFY(QTest::qWaitFor([&driver] { return driver.workspace().casePane().isVisible(); }));
        driver.settle();
        driver.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(driver.dialog<SignDialog>());
        driver.type(QString::fromUtf16(GuiDesk::password));
        driver.press(Qt::Key_Return);
        QVERIFY(driver.waitForState(id, CaseState::Signed));
        driver.settle();

        driver.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(driver.dialog<PublishDialog>());
        driver.type(QStringLiteral("https://board.example.org/t/1"));
        driver.press(Qt::Key_Return);
        QVERIFY(driver.waitForState(id, CaseState::Published));
        QCOMPARE(driver.caseFile(id).publications.first().address,
                 QStringLiteral("https://board.example.org/t/1"));
    }

    static void exportSummary(WindowDriver& driver, GuiDesk& office) {
        driver.press(Qt::Key_6, Qt::ControlModifier);
        auto* pane = driver.workspace().pane<SummaryPane>();
        QVERIFY(QTest::qWaitFor([pane] { return pane->isReady(); }, 20'000));
        QSignalSpy exported(pane, &SummaryPane::exported);
        pane->exportTo(office.file(QStringLiteral("day.csv")), PaperFormat::Csv);
        QVERIFY(exported.wait(20'000));
        pane->exportTo(office.file(QStringLiteral("day.pdf")), PaperFormat::Pdf);
        QVERIFY(exported.wait(20'000));
        QFile csv(office.file(QStringLiteral("day.csv")));
        QVERIFY(csv.open(QIODevice::ReadOnly));
        QVERIFY(QString::fromUtf8(csv.readAll()).contains(QStringLiteral("食堂午餐后学生腹痛")));
        QFile pdf(office.file(QStringLiteral("day.pdf")));
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(pdf.readAll().startsWith("%PDF"));
    }
};

QTEST_MAIN(DutyDay)
#include "duty_day_test.moc"
