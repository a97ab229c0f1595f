#include "gui/verbs.h"
#include "tests/gui/support/gui_desk.h"

#include <QAction>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSet>
#include <QVBoxLayout>

using namespace dutydesk;

class VerbsTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { prepareGuiTest(); }

    void noKeyTwiceWhereItWorks() {
        for (const VerbSpec& one : verbs())
            for (const VerbSpec& other : verbs()) {
                if (one.verb == other.verb) continue;
                const bool together =
                    one.scope == other.scope || one.scope == Scope::Window || other.scope == Scope::Window;
                for (const QKeySequence& key : allKeysOf(one.verb))
                    QVERIFY2(!together || !allKeysOf(other.verb).contains(key),
                             qPrintable(textOf(one.verb) + " / " + textOf(other.verb)));
            }
    }

    void everyVerbHasOneEntryATextAndAKey() {
        QSet<int> seen;
        for (const VerbSpec& spec : verbs()) {
            QVERIFY2(!seen.contains(int(spec.verb)), spec.text);
            seen.insert(int(spec.verb));
            QVERIFY(!textOf(spec.verb).isEmpty());
            QVERIFY2(!keysOf(spec.verb).isEmpty(), spec.text);
        }
        QCOMPARE(seen.size(), int(Verb::RuleHelp) + 1);
    }

    void lettersAreKeysInAListAndTextInAnEditor() {
        QWidget window;
        auto* column = new QVBoxLayout(&window);
        auto* editor = new QPlainTextEdit(&window);
        auto* field = new QLineEdit(&window);
        auto* list = new QWidget(&window);
        list->setFocusPolicy(Qt::StrongFocus);
        for (QWidget* widget : {static_cast<QWidget*>(editor), static_cast<QWidget*>(field), list})
            column->addWidget(widget);
        int dismissed = 0;
        connect(addVerb(Verb::InboxDismiss, &window), &QAction::triggered, &window,
                [&dismissed] { ++dismissed; });
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        editor->setFocus();
        QTest::keyClick(editor, Qt::Key_D);
        field->setFocus();
        QTest::keyClick(field, Qt::Key_D);
        QCOMPARE(dismissed, 0);
        QCOMPARE(editor->toPlainText(), QStringLiteral("d"));
        QCOMPARE(field->text(), QStringLiteral("d"));
        list->setFocus();
        QTest::keyClick(list, Qt::Key_D);
        QCOMPARE(dismissed, 1);
    }
};

QTEST_MAIN(VerbsTest)
#include "verbs_test.moc"
