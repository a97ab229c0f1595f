// How the window behaves: two people at one text, switching users, pop-ups,
// what can be taken back.

#include "desk/commands/case_commands.h"
#include "desk/commands/notice_commands.h"
#include "desk/commands/reply_commands.h"
#include "desk/commands/review_commands.h"
#include "gui/bottom_bar.h"
#include "gui/case_dialog.h"
#include "gui/case_pane.h"
#include "gui/conflict_dialog.h"
#include "gui/main_window.h"
#include "gui/message_bar.h"
#include "gui/notifier.h"
#include "gui/pane.h"
#include "gui/sign_in_page.h"
#include "gui/workspace.h"
#include "tests/gui/support/window_driver.h"
#include "tests/support/fixed_clock.h"

#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTextEdit>

using namespace dutydesk;

namespace {

const FixedClock conductNow("2026-11-20T08:00:00Z");

} // namespace

class ConductTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { prepareGuiTest(); }

    void twoPeopleAtOneReplySeeBothTextsAndChoose() {
        Set set;
        const CaseId id = set.openCase();
        set.office.as(GuiDesk::analyst, TakeCase{id});
        QVERIFY(set.driver.signIn(GuiDesk::analyst));
        set.driver.workspace().openCase(id);
        set.driver.settle();
        CasePane& pane = set.driver.workspace().casePane();
        pane.showSection(CasePane::Reply);
        auto* editor = pane.findChild<QTextEdit*>(QStringLiteral("editor"));
        editor->setFocus();
        set.driver.type(QStringLiteral("路灯明天修好。"));
        set.driver.settle();
        set.elsewhere(WriteDraft{id, QStringLiteral("路灯后天修好。")});
        set.driver.settle();
        auto* both = pane.findChild<QPushButton*>(QStringLiteral("clashBoth"));
        QTRY_VERIFY(both->isVisible());
        both->click();
        auto* dialog = set.driver.dialog<ConflictDialog>();
        QVERIFY(dialog);
        const auto text = [dialog](const char* side) {
            return dialog->findChild<QTextEdit*>(QLatin1String(side))->toPlainText();
        };
        QCOMPARE(text("mine"), QStringLiteral("路灯明天修好。"));
        QCOMPARE(text("theirs"), QStringLiteral("路灯后天修好。"));
        dialog->findChild<QPushButton*>(QStringLiteral("takeTheirs"))->click();
        QCOMPARE(editor->toPlainText(), QStringLiteral("路灯后天修好。"));
        QVERIFY(!both->isVisible());
    }

    void aNoticeMovesNothingAndLeavesAnErrorWhereItIs() {
        Set set;
        QVERIFY(set.driver.signIn(GuiDesk::analyst));
        set.driver.workspace().tellFailure({ErrorCode::DiskFull, QStringLiteral("office.db")});
        set.driver.settle();
        const auto shown = [&set] {
            QStringList texts;
            for (const auto* bar : set.window.findChildren<MessageBar*>())
                if (bar->isVisible()) texts.append(bar->accessibleName());
            return texts;
        };
        QTRY_COMPARE(shown().size(), 1);
        QTRY_VERIFY(set.driver.workspace().current());
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        const QRect before = set.driver.workspace().current()->geometry();
        const QString error = shown().first();
        set.driver.press(Qt::Key_U); // there is nothing to take back
        QTRY_COMPARE(shown().size(), 2);
        QVERIFY(shown().contains(error));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        QCOMPARE(set.driver.workspace().current()->geometry(), before);
    }

    void twoPeopleAtOneCaseSeeBothTextsAndChoose() {
        Set set;
        const CaseId id = set.openCase();
        QVERIFY(set.driver.signIn(GuiDesk::analyst));
        set.driver.workspace().openCase(id);
        set.driver.settle();
        set.driver.press(Qt::Key_E);
        auto* edit = set.driver.dialog<CaseDialog>();
        QVERIFY(edit);
        edit->findChild<QLineEdit*>(QStringLiteral("title"))->setText(QStringLiteral("东河堤路灯"));
        set.elsewhere(EditCase{id, QStringLiteral("西河堤路灯")});
        set.driver.press(Qt::Key_Return);
        auto* dialog = set.driver.dialog<ConflictDialog>();
        QVERIFY(dialog);
        dialog->findChild<QPushButton*>(QStringLiteral("accept"))->click();
        QTRY_COMPARE(set.driver.caseFile(id).head.title, QStringLiteral("东河堤路灯"));
    }

    void whatDoesNotTouchTheEditIsNoConflict() {
        Set set;
        const CaseId id = set.openCase();
        QVERIFY(set.driver.signIn(GuiDesk::analyst));
        set.driver.workspace().openCase(id);
        set.driver.settle();
        set.driver.press(Qt::Key_E);
        auto* edit = set.driver.dialog<CaseDialog>();
        QVERIFY(edit);
        edit->findChild<QLineEdit*>(QStringLiteral("title"))->setText(QStringLiteral("东河堤路灯"));
        set.elsewhere(WriteNote{id, QStringLiteral("已电话联系")});
        set.driver.press(Qt::Key_Return);
        QTRY_COMPARE(set.driver.caseFile(id).head.title, QStringLiteral("东河堤路灯"));
    }

    void theFirstAssignmentIsTakenBack() {
        Set set;
        const CaseId id = set.openCase();
        QVERIFY(set.driver.signIn(GuiDesk::analyst));
        set.driver.workspace().openCase(id);
        set.driver.settle();
        set.driver.press(Qt::Key_T);
        QVERIFY(set.driver.waitForState(id, CaseState::Assigned));
        set.driver.settle();
        set.driver.press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(set.driver.waitForState(id, CaseState::New));
    }

    void anotherPromisedDateIsAnotherVersionOfTheReply() {
        Set set;
        const CaseId id = set.openCase();
        set.office.as(GuiDesk::analyst, TakeCase{id});
        WriteDraft holding{id, QStringLiteral("正在核实，11月23日前答复。"), ReplyKind::Holding};
        holding.promised = QDate(2026, 11, 23);
        set.office.as(GuiDesk::analyst, holding);
        QVERIFY(set.driver.signIn(GuiDesk::analyst));
        set.driver.workspace().openCase(id);
        set.driver.settle();
        CasePane& pane = set.driver.workspace().casePane();
        pane.showSection(CasePane::Reply);
        auto* promised = pane.findChild<QDateEdit*>(QStringLiteral("promised"));
        promised->setDate(QDate(2026, 11, 24));
        set.driver.press(Qt::Key_S, Qt::ControlModifier);
        set.driver.settle();
        QCOMPARE(set.driver.caseFile(id).drafts.last().promised, QDate(2026, 11, 24));
    }

    void anotherPersonIsTwoKeysAway() {
        Set set;
        QVERIFY(set.driver.signIn(GuiDesk::analyst));
        const int before = set.driver.keysPressed();
        set.driver.press(Qt::Key_L, Qt::ControlModifier);
        const auto* page = set.window.findChild<SignInPage*>();
        auto* password = page->findChild<QLineEdit*>(QStringLiteral("password"));
        QTRY_VERIFY(password->hasFocus());
        set.driver.settle();
        auto* users = page->findChild<QListWidget*>(QStringLiteral("users"));
        const int row = users->currentRow();
        set.driver.press(Qt::Key_Down);
        QCOMPARE(set.driver.keysPressed() - before, 2);
        QVERIFY(users->currentRow() != row);
        QVERIFY(password->hasFocus());
    }

    void popUpsCountAndStaySilentInSilentHours() {
        Set set;
        QVERIFY(set.driver.signIn(GuiDesk::supervisor));
        set.driver.settle();
        auto* notifier = set.driver.workspace().findChild<Notifier*>();
        QSignalSpy told(notifier, &Notifier::told);
        set.elsewhere(
            AddItemByHand{QStringLiteral("phone"), QStringLiteral("校车晚点"), QStringLiteral("二十分钟")});
        QTRY_COMPARE(told.count(), 1);
        QVERIFY(!told.first().first().toString().contains(QStringLiteral("校车")));
        // 16:00 in the office.
        set.elsewhere(SetSilentHours{{QTime(15, 0), QTime(17, 0)}});
        set.driver.settle();
        set.elsewhere(
            AddItemByHand{QStringLiteral("phone"), QStringLiteral("停水"), QStringLiteral("一上午")});
        set.driver.settle();
        QCOMPARE(told.count(), 1);
    }

    void noNetworkIsNoFailureOfASource() {
        BottomBar bar;
        Source source;
        source.name = QStringLiteral("清河论坛");
        source.enabled = true;
        source.health.lastSuccess = conductNow.now();
        source.health.error = Error{ErrorCode::ConnectFailed};
        bar.setSources({source}, conductNow.now(), QTimeZone("Asia/Shanghai"));
        const auto says = [&bar](const char* words) {
            for (const QLabel* label : bar.findChildren<QLabel*>())
                if (label->text().contains(QLatin1String(words))) return true;
            return false;
        };
        QVERIFY(says("Nothing could be pulled"));
        PullSummary summary;
        summary.offline = true;
        bar.setPulled(summary, conductNow.now());
        QVERIFY(says("No network here"));
        QVERIFY(!says("Nothing could be pulled"));
    }

  private:
    struct Set {
        GuiDesk office{conductNow};
        MainWindow window{office.desk()};
        WindowDriver driver{office, window};
        Set() { window.show(); }
        CaseId openCase() {
            return office.as(GuiDesk::analyst, OpenCase{{}, QStringLiteral("河堤路灯不亮")}).id;
        }
        /// A command of the supervisor at another desk on the same store; this
        /// window stays as it is.
        template <Command C>
        void elsewhere(C command) {
            auto other = Desk::open(office.file(QStringLiteral("office.db")), conductNow);
            if (!other) qFatal("the store does not open twice");
            const auto user = waited((*other)->signIn(QString::fromUtf16(GuiDesk::supervisor),
                                                      QString::fromUtf16(GuiDesk::password)));
            if (!user || !*user) qFatal("nobody signs in elsewhere");
            const auto done = waited((*other)->run(std::move(command)));
            if (!done || !*done) qFatal("the command elsewhere failed");
            // As a change of another program comes: the views read again.
            Changes changes;
            changes.office = true;
            CaseQuery query;
            const auto rows =
                waited(office.desk().read([query](Database& db) { return CaseTable(db).list(query); }));
            if (rows && *rows)
                for (const CaseRow& row : **rows) changes.add(row.head.id);
            Q_EMIT office.desk().changed(changes);
        }
    };
};

QTEST_MAIN(ConductTest)
#include "conduct_test.moc"
