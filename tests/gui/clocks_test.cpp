// Clocks in the window: what a change moves is shown before it is made; what asks for attention is said.

#include "desk/commands/calendar_commands.h"
#include "desk/commands/office_commands.h"
#include "desk/commands/policy_commands.h"
#include "desk/commands/task_commands.h"
#include "gui/call_list_section.h"
#include "gui/calls_section.h"
#include "gui/case_pane.h"
#include "gui/choice_dialog.h"
#include "gui/clock_spec_dialog.h"
#include "gui/contact_dialog.h"
#include "gui/day_list.h"
#include "gui/main_window.h"
#include "gui/moves_dialog.h"
#include "gui/new_clock_dialog.h"
#include "gui/office_pane.h"
#include "gui/policy_section.h"
#include "gui/record_list.h"
#include "gui/reminder_words.h"
#include "gui/workspace.h"
#include "store/policy_table.h"
#include "tests/gui/support/window_driver.h"
#include "tests/support/fixed_clock.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace dutydesk;
using namespace std::chrono_literals;

class ClocksTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { prepareGuiTest(); }

    void aTierIsSetAfterWhatItMovesWasShown() {
        Set set;
        const CaseId id = set.companyCase();
        QVERIFY(set.driver.signIn(GuiDesk::supervisor));
        set.driver.workspace().openCase(id);
        set.driver.settle();
        set.driver.press(Qt::Key_2);
        auto* dialog = set.driver.dialog<MovesDialog>();
        QVERIFY(dialog);
        QVERIFY(set.textOf(*dialog).contains(QStringLiteral("Brief with judgement")));
        QVERIFY(set.textOf(*dialog).contains(QStringLiteral("no longer owed")));
        QCOMPARE(set.driver.caseFile(id).head.tier, Tier::Ordinary);
        dialog->findChild<QPushButton*>(QStringLiteral("accept"))->click();
        set.driver.settle();
        QCOMPARE(set.driver.caseFile(id).head.tier, Tier::Serious);
    }

    void aDayOfTheCalendarShowsWhatItMoves() {
        Set set;
        set.companyCase(); // its brief is due today, Friday
        QVERIFY(set.driver.signIn(GuiDesk::supervisor));
        set.driver.workspace().go(Verb::GoOffice);
        set.driver.settle();
        auto* pane = set.driver.workspace().pane<OfficePane>();
        pane->findChild<QDateEdit*>(QStringLiteral("day"))->setDate(QDate(2026, 11, 20));
        pane->findChild<QPushButton*>(QStringLiteral("dayOff"))->click();
        auto* dialog = set.driver.dialog<MovesDialog>();
        QVERIFY(dialog);
        QVERIFY2(set.textOf(*dialog).contains(QStringLiteral(": 24:00 → 11-23 24:00")),
                 qPrintable(set.textOf(*dialog)));
        dialog->reject();
        set.driver.settle();
        QVERIFY(set.calendar().isWorkingDay(QDate(2026, 11, 20)));
        pane->findChild<QPushButton*>(QStringLiteral("dayOff"))->click();
        dialog = set.driver.dialog<MovesDialog>();
        QVERIFY(dialog);
        dialog->findChild<QPushButton*>(QStringLiteral("accept"))->click();
        set.driver.settle();
        QVERIFY(!set.calendar().isWorkingDay(QDate(2026, 11, 20)));
    }

    void aClockOfAPolicyIsEditedIntoTheNextVersion() {
        Set set;
        set.companyCase();
        QVERIFY(set.driver.signIn(GuiDesk::supervisor));
        set.driver.workspace().go(Verb::GoOffice);
        set.driver.settle();
        auto* section = set.driver.workspace().pane<PolicySection>();
        QVERIFY(section);
        auto* which = section->findChild<QComboBox*>();
        which->setCurrentIndex(which->findData(QStringLiteral("company")));
        section->findChild<RecordList*>()->choose(QStringLiteral("brief_same_day"));
        section->findChild<QPushButton*>()->click();
        auto* edit = set.driver.dialog<ClockSpecDialog>();
        QVERIFY(edit);
        edit->findChild<QSpinBox*>(QStringLiteral("length"))->setValue(1);
        edit->findChild<QPushButton*>(QStringLiteral("accept"))->click();
        auto* moves = set.driver.dialog<MovesDialog>();
        QVERIFY(moves);
        QVERIFY2(set.textOf(*moves).contains(QStringLiteral(": 24:00 → 11-23 24:00")),
                 qPrintable(set.textOf(*moves)));
        moves->findChild<QPushButton*>(QStringLiteral("accept"))->click();
        set.driver.settle();
        const auto stored = waited(set.office.desk().read(
            [](Database& db) { return PolicyTable(db).newest(QStringLiteral("company")); }));
        QVERIFY(stored && *stored);
        QCOMPARE((*stored)->version, 2);
    }

    void aClockIsAddedToAPolicyAndRemovedAgain() {
        Set set;
        set.companyCase();
        QVERIFY(set.driver.signIn(GuiDesk::supervisor));
        set.driver.workspace().go(Verb::GoOffice);
        set.driver.settle();
        auto* section = set.driver.workspace().pane<PolicySection>();
        auto* which = section->findChild<QComboBox*>();
        which->setCurrentIndex(which->findData(QStringLiteral("company")));
        const auto buttons = section->findChildren<QPushButton*>();
        const auto press = [&buttons](const QString& text) {
            for (QPushButton* button : buttons)
                if (button->text() == text) return button->click();
            QFAIL("no such button");
        };
        const auto accept = [](QDialog* dialog) {
            dialog->findChild<QPushButton*>(QStringLiteral("accept"))->click();
        };
        press(QStringLiteral("Add a clock …"));
        auto* described = set.driver.dialog<NewClockDialog>();
        QVERIFY(described);
        for (const char* field : {"name", "obligation", "source"})
            described->findChild<QLineEdit*>(QLatin1String(field))->setText(QStringLiteral("回访投诉人"));
        accept(described);
        auto* length = set.driver.dialog<ClockSpecDialog>();
        QVERIFY(length);
        length->findChild<QSpinBox*>(QStringLiteral("length"))->setValue(3);
        accept(length);
        auto* moves = set.driver.dialog<MovesDialog>();
        QVERIFY(moves);
        QVERIFY2(set.textOf(*moves).contains(QStringLiteral("回访投诉人: new, due")),
                 qPrintable(set.textOf(*moves)));
        accept(moves);
        set.driver.settle();
        section->findChild<RecordList*>()->choose(QStringLiteral("own_1"));
        press(QStringLiteral("Remove the clock …"));
        moves = set.driver.dialog<MovesDialog>();
        QVERIFY(moves);
        QVERIFY2(set.textOf(*moves).contains(QStringLiteral("no longer owed")),
                 qPrintable(set.textOf(*moves)));
        accept(moves);
        set.driver.settle();
        const auto stored = waited(set.office.desk().read(
            [](Database& db) { return PolicyTable(db).newest(QStringLiteral("company")); }));
        QVERIFY(stored && *stored);
        QCOMPARE((*stored)->version, 3);
    }

    void editedDaysAreListed() {
        Set set;
        set.office.as(GuiDesk::supervisor, SetCalendarDay{QDate(2026, 12, 5), true});
        QVERIFY(set.driver.signIn(GuiDesk::supervisor));
        set.driver.workspace().go(Verb::GoOffice);
        set.driver.settle();
        auto* pane = set.driver.workspace().pane<OfficePane>();
        auto* list = pane->findChild<DayList*>()->findChild<RecordList*>();
        QCOMPARE(list->count(), 1);
        list->setCurrentRow(0);
        QCOMPARE(pane->findChild<QDateEdit*>(QStringLiteral("day"))->date(), QDate(2026, 12, 5));
    }

    void theCallListIsKeptInTheOfficeAndFillsInACall() {
        Set set;
        const CaseId id = set.companyCase();
        QVERIFY(set.driver.signIn(GuiDesk::supervisor));
        set.driver.workspace().go(Verb::GoOffice);
        set.driver.settle();
        auto* section = set.driver.workspace().pane<CallListSection>();
        section->findChildren<QPushButton*>().first()->click();
        auto* dialog = set.driver.dialog<ContactDialog>();
        QVERIFY(dialog);
        dialog->findChild<QLineEdit*>(QStringLiteral("party"))->setText(QStringLiteral("值班领导"));
        dialog->findChild<QCheckBox*>(QStringLiteral("tier3"))->setChecked(true);
        auto* meets = dialog->findChild<QComboBox*>(QStringLiteral("meets"));
        meets->setCurrentIndex(meets->findData(int(CaseEvent::LeadersTold)));
        dialog->findChild<QPushButton*>(QStringLiteral("accept"))->click();
        set.driver.settle();
        QCOMPARE(section->findChild<RecordList*>()->count(), 1);
        set.driver.workspace().openCase(id);
        set.driver.settle();
        auto* calls = set.driver.workspace().casePane().findChild<CallsSection*>();
        auto* contacts = calls->findChild<RecordList*>(QStringLiteral("contacts"));
        QCOMPARE(contacts->count(), 1);
        contacts->setCurrentRow(0);
        Q_EMIT contacts->itemActivated(contacts->item(0));
        QCOMPARE(calls->findChild<QLineEdit*>(QStringLiteral("party"))->text(), QStringLiteral("值班领导"));
        QCOMPARE(calls->findChild<QComboBox*>(QStringLiteral("meets"))->currentData().toInt(),
                 int(CaseEvent::LeadersTold));
    }

    void remindersAreGroupedAndLeadToTheirCases() {
        Reminder near;
        near.caseId = CaseId(7);
        near.title = QStringLiteral("路灯");
        near.name = {QStringLiteral("答复"), QStringLiteral("Answer")};
        near.due = FixedClock("2026-11-20T08:00:00Z").now();
        Reminder missed = near;
        missed.kind = Reminder::Kind::Missed;
        QCOMPARE(groupedWords({near, missed, near}),
                 QStringLiteral("1 missed deadline wants a reason · 2 deadlines are near"));
        QCOMPARE(groupedWords({}), QString());
        QVERIFY(reminderLine(near, near.due - 27min).endsWith(QStringLiteral("0:27 left")));
    }

    void anEarlierCaseAlikeIsOffered() {
        Set set;
        set.office.as(GuiDesk::analyst, OpenCase{{}, QStringLiteral("河堤路灯连续三天不亮")});
        const CaseId id =
            set.office.as(GuiDesk::analyst, OpenCase{{}, QStringLiteral("河堤路灯又不亮了")}).id;
        QVERIFY(set.driver.signIn(GuiDesk::analyst));
        set.driver.workspace().openCase(id);
        set.driver.settle();
        auto* similar = set.driver.workspace().casePane().findChild<QPushButton*>(QStringLiteral("similar"));
        QVERIFY(similar);
        QVERIFY(similar->isVisible());
        QCOMPARE(similar->text(), QStringLiteral("1 similar"));
    }

  private:
    struct Set {
        FixedClock clock{"2026-11-20T01:30:00Z"};
        GuiDesk office{clock};
        MainWindow window{office.desk()};
        WindowDriver driver{office, window};
        Set() {
            window.show();
            window.activateWindow();
            if (!QTest::qWaitForWindowActive(&window)) qFatal("the window is not active");
        }
        CaseId companyCase() {
            OpenCase command{{}, QStringLiteral("路灯不亮")};
            command.policy = QStringLiteral("company");
            return office.as(GuiDesk::supervisor, command).id;
        }
        Calendar calendar() {
            const auto read =
                waited(office.desk().read([](Database& db) { return OfficeTable(db).calendar(); }));
            if (!read || !*read) qFatal("the calendar cannot be read");
            return **read;
        }
        static QString textOf(const QDialog& dialog) {
            const auto* list = dialog.findChild<RecordList*>();
            QStringList lines;
            for (int row = 0; row < list->count(); ++row) lines << list->record(row).text;
            return lines.join(u'\n');
        }
    };
};

QTEST_MAIN(ClocksTest)
#include "clocks_test.moc"
