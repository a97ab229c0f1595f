// The window as a whole: names for those who do not see it, both languages, what lock hides, undo.

#include "desk/commands/review_commands.h"
#include "desk/language.h"
#include "gui/case_dialog.h"
#include "gui/inbox_model.h"
#include "gui/inbox_pane.h"
#include "gui/keys_dialog.h"
#include "gui/main_window.h"
#include "gui/reason_dialog.h"
#include "gui/sign_in_page.h"
#include "gui/theme.h"
#include "gui/workspace.h"
#include "store/flag_table.h"
#include "tests/gui/support/looks.h"
#include "tests/gui/support/window_driver.h"
#include "tests/support/fixed_clock.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QLineEdit>

using namespace dutydesk;

static QString buttonTexts(const QWidget* part) {
    QStringList all;
    for (const auto* button : part->findChildren<QAbstractButton*>()) all.append(button->text());
    return all.join(QLatin1Char(' '));
}

class WindowTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { prepareGuiTest(); }
    void cleanup() { installLanguage(QStringLiteral("en")); }

    void theSignInPageHasNamesForScreenReaders() {
        Set set;
        QCOMPARE(nameless(set.window).join(QLatin1Char('\n')), QString());
    }

    void languageChangesAtRunTime() {
        Set set;
        QVERIFY(set.driver.signIn(GuiDesk::supervisor));
        auto* inbox = set.window.workspace()->pane<InboxPane>();
        const auto texts = [inbox] { return buttonTexts(inbox); };
        QVERIFY(texts().contains(QStringLiteral("Dismiss")));
        set.driver.press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(installedLanguage(), QStringLiteral("zh_CN"));
        set.driver.settle();
        QVERIFY(texts().contains(QStringLiteral("不予立案")));
        QVERIFY(!texts().contains(QStringLiteral("Dismiss")));
        QVERIFY(set.window.windowTitle().contains(QStringLiteral("值班台")));
        set.driver.press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        set.driver.settle();
        QVERIFY(texts().contains(QStringLiteral("Dismiss")));
    }

    void aHiddenPaneSpeaksTheNewLanguageBeforeItIsShown() {
        Set set;
        QVERIFY(set.driver.signIn(GuiDesk::supervisor));
        auto* inbox = set.window.workspace()->pane<InboxPane>();
        set.driver.press(Qt::Key_2, Qt::ControlModifier);
        set.driver.settle();
        QVERIFY(buttonTexts(inbox).contains(QStringLiteral("Dismiss")));
        set.driver.press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(buttonTexts(inbox).contains(QStringLiteral("不予立案")));
        QVERIFY(!inbox->isVisible());
    }

    void everyVerbIsTranslated() {
        installLanguage(QStringLiteral("zh_CN"));
        for (const VerbSpec& spec : verbs())
            QVERIFY2(spec.verb == Verb::SwitchLanguage || textOf(spec.verb) != QString::fromUtf8(spec.text),
                     spec.text);
    }

    void shadeChangesAtRunTime() {
        Set set;
        QVERIFY(set.driver.signIn(GuiDesk::supervisor));
        set.driver.press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(shade(), Shade::Dark);
        set.driver.settle();
        // Also when a dialog has come and gone meanwhile.
        set.driver.press(Qt::Key_Question);
        auto* keys = set.driver.dialog<KeysDialog>();
        QVERIFY(keys);
        keys->close();
        set.driver.settle();
        set.driver.press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(shade(), Shade::Light);
    }

    void lockHidesTheDesk() {
        Set set;
        QVERIFY(set.driver.signIn(GuiDesk::analyst));
        set.driver.lock();
        QVERIFY(!set.window.workspace()->isVisible());
        QVERIFY(set.window.findChild<SignInPage*>()->isVisible());
        QVERIFY(!set.office.desk().user());
    }

    void anotherPersonGetsAnotherWorkspace() {
        Set set;
        QVERIFY(set.driver.signIn(GuiDesk::analyst));
        const QPointer<Workspace> first = set.window.workspace();
        set.driver.lock();
        QVERIFY(set.driver.signIn(GuiDesk::analyst));
        QCOMPARE(set.window.workspace(), first.data());
        set.driver.lock();
        QVERIFY(set.driver.signIn(GuiDesk::clerk));
        QVERIFY(!first);
    }

    void whoComesBackWhileTheWorkspaceIsTakenDownGetsAWholeOne() {
        Set set;
        QVERIFY(set.driver.signIn(GuiDesk::analyst));
        const QPointer<Workspace> first = set.window.workspace();
        set.driver.lock();
        const auto clerk = waited(set.office.desk().signIn(QString::fromUtf16(GuiDesk::clerk),
                                                           QString::fromUtf16(GuiDesk::password)));
        QVERIFY(clerk && *clerk);
        Q_EMIT set.window.findChild<SignInPage*>()->signedIn();
        set.window.lock();
        QVERIFY(first); // its first pane is gone, the others not yet
        QVERIFY(set.driver.signIn(GuiDesk::analyst));
        QVERIFY(!first);
    }

    void aDismissalIsTakenBackWithU() {
        Set set;
        set.addItem(QStringLiteral("路灯坏了"));
        QVERIFY(set.driver.signIn(GuiDesk::analyst));
        const InboxModel& model = set.window.workspace()->pane<InboxPane>()->model();
        QVERIFY(QTest::qWaitFor([&model] { return model.rowCount() == 1; }));
        set.driver.press(Qt::Key_J);
        set.driver.press(Qt::Key_D);
        QVERIFY(set.driver.dialog<ReasonDialog>());
        set.driver.type(QStringLiteral("与本单位无关"));
        set.driver.press(Qt::Key_Return);
        QVERIFY(QTest::qWaitFor([&model] { return model.rowCount() == 0; }));
        set.driver.press(Qt::Key_U);
        QVERIFY(QTest::qWaitFor([&model] { return model.rowCount() == 1; }));
    }

    void marksActOnAllOfThem() {
        Set set;
        for (const char16_t* title : {u"一", u"二", u"三"}) set.addItem(QString::fromUtf16(title));
        QVERIFY(set.driver.signIn(GuiDesk::analyst));
        const InboxModel& model = set.window.workspace()->pane<InboxPane>()->model();
        QVERIFY(QTest::qWaitFor([&model] { return model.rowCount() == 3; }));
        auto* list =
            set.window.workspace()->pane<InboxPane>()->findChild<QAbstractItemView*>(QStringLiteral("list"));
        list->setCurrentIndex(model.index(0));
        list->setFocus();
        set.driver.press(Qt::Key_Space);
        set.driver.press(Qt::Key_Space);
        QCOMPARE(model.marked().size(), 2);
        set.driver.press(Qt::Key_W);
        QVERIFY(QTest::qWaitFor([&model] { return model.rowCount() == 1; }));
    }

    void lettersInTheSearchFieldAreLetters() {
        Set set;
        set.addItem(QStringLiteral("校车"));
        QVERIFY(set.driver.signIn(GuiDesk::analyst));
        set.driver.press(Qt::Key_K, Qt::ControlModifier);
        set.driver.press(Qt::Key_D);
        set.driver.settle();
        QVERIFY(!QApplication::activeModalWidget());
        const auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        QVERIFY2(field, QApplication::focusWidget() ? QApplication::focusWidget()->metaObject()->className()
                                                    : "nothing has the focus");
        QCOMPARE(field->text(), QStringLiteral("d"));
    }

  private:
    struct Set {
        FixedClock clock{"2026-11-20T07:30:00Z"};
        GuiDesk office{clock};
        MainWindow window{office.desk()};
        WindowDriver driver{office, window};
        Set() {
            window.show();
            window.activateWindow();
            if (!QTest::qWaitForWindowActive(&window)) qFatal("the window is not active");
        }
        void addItem(const QString& title) {
            office.as(GuiDesk::analyst,
                      AddItemByHand{QStringLiteral("phone"), title, QStringLiteral("说明")});
        }
    };
};

QTEST_MAIN(WindowTest)
#include "window_test.moc"
