// The shift pane worked by keys: roster, log, hand-over with both signatures.

#include "desk/commands/case_commands.h"
#include "desk/commands/period_commands.h"
#include "desk/commands/shift_commands.h"
#include "gui/case_pane.h"
#include "gui/handover_dialog.h"
#include "gui/main_window.h"
#include "gui/record_list.h"
#include "gui/roster_grid.h"
#include "gui/shift_dialog.h"
#include "gui/shift_pane.h"
#include "gui/summary_pane.h"
#include "gui/templates_dialog.h"
#include "gui/workspace.h"
#include "store/handover_table.h"
#include "store/roster_table.h"
#include "tests/gui/support/window_driver.h"
#include "tests/support/fixed_clock.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSettings>
#include <QSpinBox>
#include <QTextEdit>

using namespace dutydesk;
using namespace std::chrono_literals;

class ShiftTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { prepareGuiTest(); }

    void aTurnIsPutOnTheRosterForDaysInARowAndTakenOff() {
        Set set(GuiDesk::supervisor);
        set.driver.press(Qt::Key_N);
        auto* dialog = set.driver.dialog<ShiftDialog>();
        QVERIFY(dialog);
        dialog->findChild<QSpinBox*>(QStringLiteral("days"))->setValue(3);
        set.driver.press(Qt::Key_Return);
        set.driver.settle();
        QCOMPARE(set.roster().size(), 3);
        auto* grid = set.pane()->findChild<RosterGrid*>();
        grid->setFocus();
        grid->setCurrentCell(grid->currentRow(), 4); // Friday, today
        QCOMPARE(grid->chosen().size(), 1);
        set.driver.press(Qt::Key_Delete);
        set.driver.settle();
        QCOMPARE(set.roster().size(), 2);
        set.driver.press(Qt::Key_U);
        set.driver.settle();
        QCOMPARE(set.roster().size(), 3);
    }

    void lastWeekIsCopiedByOneKey() {
        Set set(GuiDesk::supervisor, [](GuiDesk& office) {
            Shift shift;
            shift.person = UserId(1);
            const Instant start = FixedClock("2026-11-20T00:00:00Z").now();
            shift.time = {start, start + 12h};
            office.as(GuiDesk::supervisor, SaveShift{shift});
        });
        set.driver.press(Qt::Key_Right, Qt::AltModifier);
        set.driver.settle();
        set.driver.press(Qt::Key_C);
        set.driver.settle();
        QCOMPARE(set.roster().size(), 2);
        QCOMPARE(set.roster().last().time.from - set.roster().first().time.from, 24h * 7);
    }

    void aLineIsWrittenWithEnterAndAnUnfinishedOneIsKept() {
        Set set(GuiDesk::analyst);
        set.driver.press(Qt::Key_W);
        set.driver.type(QStringLiteral("供水公司来电"));
        set.driver.press(Qt::Key_Return);
        set.driver.settle();
        auto* log = set.list(u"log");
        QCOMPARE(log->record(0).text, QStringLiteral("供水公司来电"));
        set.driver.type(QStringLiteral("未写完"));
        set.driver.workspace().go(Verb::GoInbox);
        ShiftPane again(set.office.desk(), nullptr);
        QCOMPARE(again.findChild<QLineEdit*>(QStringLiteral("line"))->text(), QStringLiteral("未写完"));
        QSettings().remove(QStringLiteral("typing"));
    }

    void aShiftIsHandedOverAndTakenOverWithBothPasswords() {
        Set set(GuiDesk::analyst, [](GuiDesk& office) {
            office.as(GuiDesk::analyst, OpenCase{{}, QStringLiteral("河堤路灯不亮")});
        });
        QVERIFY(set.list(u"open")->count() > 0);
        set.driver.press(Qt::Key_H);
        auto* give = set.driver.dialog<HandoverDialog>();
        QVERIFY(give);
        set.enterPassword(give, QStringLiteral("wrong"));
        QVERIFY(give->isVisible());
        set.enterPassword(give, QString::fromUtf16(GuiDesk::password));
        QCOMPARE(set.list(u"handovers")->record(0).glyph, QStringLiteral("!"));
        set.driver.lock();
        QVERIFY(set.driver.signIn(GuiDesk::supervisor));
        set.driver.workspace().go(Verb::GoShift);
        set.driver.settle();
        set.driver.press(Qt::Key_A);
        auto* take = set.driver.dialog<HandoverDialog>();
        QVERIFY(take);
        auto* matters = take->findChild<QListWidget*>(QStringLiteral("matters"));
        matters->item(0)->setCheckState(Qt::Unchecked);
        set.enterPassword(take, QString::fromUtf16(GuiDesk::password));
        const auto last =
            waited(set.office.desk().read([](Database& db) { return HandoverTable(db).lastTaken(); }));
        QVERIFY(last && *last && **last);
        QCOMPARE((**last)->takerName, QString::fromUtf16(GuiDesk::supervisor));
        QVERIFY(!(**last)->matters.first().taken);
        QVERIFY(set.list(u"open")->record(0).sub.contains(QStringLiteral("Not acknowledged by")));
    }

    void aGapInASpecialPeriodIsSaid() {
        Set set(GuiDesk::analyst, [](GuiDesk& office) {
            SpecialPeriod exam;
            exam.name = QStringLiteral("高考");
            exam.from = FixedClock("2026-11-20T00:00:00Z").now();
            exam.to = exam.from + 48h;
            office.as(GuiDesk::supervisor, AddSpecialPeriod{exam});
        });
        auto* gaps = set.pane()->findChild<QLabel*>(QStringLiteral("gaps"));
        QVERIFY(gaps->isVisible());
        QVERIFY(gaps->text().contains(QStringLiteral("nobody is on")));
    }

    void aReplyBeginsWithATemplateFilledFromTheCase() {
        CaseId id{};
        Set set(GuiDesk::analyst, [&id](GuiDesk& office) {
            id = office.as(GuiDesk::analyst, OpenCase{{}, QStringLiteral("河堤路灯不亮")}).id;
            office.as(GuiDesk::analyst, TakeCase{id});
        });
        set.driver.workspace().openCase(id);
        set.driver.settle();
        set.driver.press(Qt::Key_3, Qt::AltModifier);
        set.driver.settle();
        set.driver.press(Qt::Key_T, Qt::ControlModifier);
        auto* dialog = set.driver.dialog<TemplatesDialog>();
        QVERIFY(dialog);
        set.driver.settle();
        set.driver.press(Qt::Key_Return);
        set.driver.settle();
        auto* editor = set.driver.workspace().casePane().findChild<QTextEdit*>(QStringLiteral("editor"));
        QVERIFY2(editor->toPlainText().contains(QStringLiteral("河堤路灯不亮")),
                 qPrintable(editor->toPlainText()));
        QVERIFY(editor->toPlainText().contains(QStringLiteral("{fact.1}"))); // nothing is verified yet
    }

    void theShiftLogIsPaper() {
        Set set(GuiDesk::analyst);
        set.driver.press(Qt::Key_E, Qt::ControlModifier);
        set.driver.settle();
        auto* kind =
            set.driver.workspace().pane<SummaryPane>()->findChild<QComboBox*>(QStringLiteral("kind"));
        QVERIFY(kind->isVisible());
        QCOMPARE(kind->currentText(), QStringLiteral("Shift log"));
    }

    void theRosterIsASupervisorsBusiness() {
        Set set(GuiDesk::analyst);
        set.driver.press(Qt::Key_N);
        QTest::qWait(50);
        QVERIFY(!set.window.findChild<ShiftDialog*>());
    }

  private:
    struct Set {
        FixedClock clock{"2026-11-20T01:30:00Z"};
        GuiDesk office{clock};
        MainWindow window{office.desk()};
        WindowDriver driver{office, window};
        explicit Set(const char16_t* user, const std::function<void(GuiDesk&)>& prepare = {}) {
            if (prepare) prepare(office);
            window.show();
            window.activateWindow();
            if (!QTest::qWaitForWindowActive(&window)) qFatal("the window is not active");
            if (!driver.signIn(user)) qFatal("cannot sign in");
            driver.press(Qt::Key_5, Qt::ControlModifier);
            driver.settle();
        }
        ShiftPane* pane() { return driver.workspace().pane<ShiftPane>(); }
        RecordList* list(QStringView name) {
            driver.settle();
            return pane()->findChild<RecordList*>(name.toString());
        }
        QList<Shift> roster() {
            const auto read = waited(office.desk().read([this](Database& db) {
                return RosterTable(db).during({clock.now() - 24h * 30, clock.now() + 24h * 30});
            }));
            return read && *read ? **read : QList<Shift>();
        }
        void enterPassword(HandoverDialog* dialog, const QString& password) {
            dialog->findChild<QLineEdit*>(QStringLiteral("password"))->setFocus();
            driver.type(password);
            driver.press(Qt::Key_Return);
            driver.settle();
        }
    };
};

QTEST_MAIN(ShiftTest)
#include "shift_test.moc"
