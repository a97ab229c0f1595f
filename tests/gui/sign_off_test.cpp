// The supervisor's ten minutes: drafts are signed or returned one after the other, by keys.

#include "desk/commands/case_commands.h"
#include "desk/commands/reply_commands.h"
#include "gui/case_pane.h"
#include "gui/reason_dialog.h"
#include "gui/record_list.h"
#include "gui/sign_dialog.h"
#include "gui/sign_off_pane.h"
#include "gui/workspace.h"
#include "tests/gui/support/office_window.h"

#include <QCheckBox>
#include <QLabel>
#include <QTextEdit>

using namespace dutydesk;

class SignOffTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { prepareGuiTest(); }

    void signingGoesOnToTheNextDraft() {
        Set set;
        const CaseId first = set.submitted(GuiDesk::analyst, QStringLiteral("路灯"));
        const CaseId second = set.submitted(GuiDesk::analyst, QStringLiteral("校车"));
        SignOffPane& pane = set.open();
        QCOMPARE(pane.current(), first);
        set.driver.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(set.driver.dialog<SignDialog>());
        set.driver.type(QString::fromUtf16(GuiDesk::password));
        set.driver.press(Qt::Key_Return);
        QVERIFY(set.driver.waitForState(first, CaseState::Signed));
        QVERIFY(QTest::qWaitFor([&] { return pane.current() == second; }));
    }

    void returningAsksForAReason() {
        Set set;
        const CaseId id = set.submitted(GuiDesk::analyst, QStringLiteral("路灯"));
        SignOffPane& pane = set.open();
        set.driver.press(Qt::Key_Backspace, Qt::ControlModifier);
        QVERIFY(set.driver.dialog<ReasonDialog>());
        set.driver.type(QStringLiteral("写明日期"));
        set.driver.press(Qt::Key_Return);
        QVERIFY(set.driver.waitForState(id, CaseState::Returned));
        QVERIFY(QTest::qWaitFor([&] { return pane.current() == CaseId::None; }));
    }

    void whoWroteItIsToldAndCannotSign() {
        Set set;
        set.submitted(GuiDesk::supervisor, QStringLiteral("路灯"));
        SignOffPane& pane = set.open();
        const auto* list = pane.findChild<RecordList*>();
        QVERIFY(list->chosen()->sub.contains(QStringLiteral("somebody else has to sign")));
        set.driver.press(Qt::Key_Return, Qt::ControlModifier);
        set.driver.settle();
        QVERIFY(!QApplication::activeModalWidget());
    }

    void differencesAreThoseSinceTheLastDecision() {
        Set set;
        const CaseId id = set.submitted(GuiDesk::analyst, QStringLiteral("路灯"), QStringLiteral("甲乙丙。"));
        set.office.as(GuiDesk::supervisor, ReturnDraft{id, QStringLiteral("改")});
        set.office.as(GuiDesk::analyst, WriteDraft{id, QStringLiteral("甲乙丙丁。")});
        set.office.as(GuiDesk::analyst, WriteDraft{id, QStringLiteral("甲乙丙丁戊。")});
        set.office.as(GuiDesk::analyst, SubmitDraft{id});
        SignOffPane& pane = set.open();
        const auto* difference = pane.findChild<QLabel*>(QStringLiteral("difference"));
        QVERIFY2(difference->text().contains(QStringLiteral("against version 1")),
                 qPrintable(difference->text()));
        set.driver.press(Qt::Key_V);
        QVERIFY(pane.findChild<QCheckBox*>(QStringLiteral("compare"))->isChecked());
    }

    void enterLeadsToTheCase() {
        Set set;
        const CaseId id = set.submitted(GuiDesk::analyst, QStringLiteral("路灯"));
        set.open();
        set.driver.press(Qt::Key_Return);
        QVERIFY(QTest::qWaitFor([&] { return set.driver.workspace().casePane().caseId() == id; }));
    }

  private:
    struct Set : OfficeWindow {
        CaseId submitted(const char16_t* author, const QString& title,
                         const QString& text = QStringLiteral("您好，已于11月19日修好。")) {
            const CaseId id = office.as(author, OpenCase{{}, title}).id;
            office.as(author, TakeCase{id});
            office.as(author, WriteDraft{id, text});
            office.as(author, SubmitDraft{id});
            clock.advance(std::chrono::minutes(1));
            return id;
        }
        SignOffPane& open() {
            if (!driver.signIn(GuiDesk::supervisor)) qFatal("cannot sign in");
            driver.press(Qt::Key_4, Qt::ControlModifier);
            driver.settle();
            return *driver.workspace().pane<SignOffPane>();
        }
    };
};

QTEST_MAIN(SignOffTest)
#include "sign_off_test.moc"
