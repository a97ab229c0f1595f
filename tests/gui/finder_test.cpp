// Ctrl+K: commands, settings and what the store holds, by keys.

#include "desk/commands/case_commands.h"
#include "desk/commands/review_commands.h"
#include "gui/case_pane.h"
#include "gui/finder.h"
#include "gui/inbox_pane.h"
#include "gui/keys_dialog.h"
#include "gui/main_window.h"
#include "gui/office_pane.h"
#include "gui/record_list.h"
#include "gui/rules_pane.h"
#include "gui/search_pane.h"
#include "gui/workspace.h"
#include "tests/gui/support/window_driver.h"
#include "tests/support/fixed_clock.h"

#include <QLineEdit>
#include <QSignalSpy>

using namespace dutydesk;

namespace {

const FixedClock finderNow("2026-11-20T08:00:00Z");

} // namespace

class FinderTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() {
        prepareGuiTest();
        m_office = std::make_unique<GuiDesk>(finderNow);
        m_office->as(GuiDesk::analyst, AddItemByHand{QStringLiteral("phone"), QStringLiteral("校车晚点"),
                                                     QStringLiteral("三号校车晚点二十分钟。")});
        m_case = m_office->as(GuiDesk::analyst, OpenCase{{}, QStringLiteral("河堤路灯不亮")}).id;
        m_window = std::make_unique<MainWindow>(m_office->desk());
        m_window->show();
        m_driver = std::make_unique<WindowDriver>(*m_office, *m_window);
        QVERIFY(m_driver->signIn(GuiDesk::supervisor));
        m_driver->settle();
    }
    void cleanupTestCase() {
        m_window.reset();
        m_office.reset();
    }
    void init() { m_driver->press(Qt::Key_1, Qt::ControlModifier); }

    void itsCommandsComeWithoutTheStore() {
        ask(QStringLiteral("shortcuts"));
        QCOMPARE(finder()->rows().first().keys, QStringLiteral("?"));
        m_driver->press(Qt::Key_Return);
        auto* keys = m_driver->dialog<KeysDialog>();
        QVERIFY(keys);
        keys->close();
    }

    void aCommandOfAnotherPaneGoesThere() {
        ask(QStringLiteral("add a rule"));
        m_driver->press(Qt::Key_Return);
        QVERIFY(qobject_cast<RulesPane*>(m_driver->workspace().current()));
    }

    void aCaseByAWordOfItsTitle() {
        answer(QStringLiteral("路灯"));
        QVERIFY(find(FinderRow::Group::Cases));
        m_driver->press(Qt::Key_Return);
        QVERIFY(m_driver->workspace().casePane().isVisible());
        QCOMPARE(m_driver->workspace().casePane().caseId(), m_case);
    }

    void enterBeforeTheAnswerWaitsForIt() {
        ask(QStringLiteral("路灯"));
        m_driver->press(Qt::Key_Return);
        QTRY_VERIFY(m_driver->workspace().casePane().isVisible());
    }

    void anItemIsShownInSearch() {
        answer(QStringLiteral("校车"));
        QVERIFY(find(FinderRow::Group::Items));
        m_driver->press(Qt::Key_Return);
        auto* search = m_driver->workspace().pane<SearchPane>();
        QTRY_VERIFY(search->isVisible() && !search->found().isEmpty());
    }

    void aRuleASettingAPerson() {
        answer(QStringLiteral("校园食品"));
        QVERIFY(find(FinderRow::Group::Rules));
        m_driver->press(Qt::Key_Return);
        QVERIFY(qobject_cast<RulesPane*>(m_driver->workspace().current()));
        m_driver->settle();
        QCOMPARE(
            m_driver->workspace().current()->findChild<RecordList*>(QStringLiteral("list"))->chosen()->text,
            QStringLiteral("校园食品安全"));

        answer(QString::fromUtf16(GuiDesk::clerk));
        QVERIFY(find(FinderRow::Group::People));
        ask(QStringLiteral("open from"));
        QVERIFY(find(FinderRow::Group::Settings));
        m_driver->press(Qt::Key_Return);
        QVERIFY(qobject_cast<OfficePane*>(m_driver->workspace().current()));
        QCOMPARE(m_window->focusWidget()->objectName(), QStringLiteral("opens"));
    }

    void escGivesTheFocusBack() {
        answer(QStringLiteral("路"));
        QVERIFY(finder()->isVisible());
        m_driver->press(Qt::Key_Escape);
        QVERIFY(!finder()->isVisible());
        QVERIFY(m_driver->workspace().current()->isAncestorOf(m_window->focusWidget()));
    }

    void overtakenAnswersAreDropped() {
        QSignalSpy answers(finder(), &Finder::answered);
        ask(QStringLiteral("校车"));
        m_driver->type(QStringLiteral("没有的词"));
        QTRY_COMPARE(answers.count(), 1);
        m_driver->settle();
        QCOMPARE(answers.count(), 1);
        QVERIFY(!find(FinderRow::Group::Items));
        m_driver->press(Qt::Key_Escape);
    }

    void headingsAreNeverChosen() {
        answer(QStringLiteral("i"));
        const auto* list = finder()->findChild<RecordList*>();
        for (int step = 0; step < list->count() + 2; ++step) {
            QVERIFY(list->chosen() && !list->chosen()->heading);
            m_driver->press(Qt::Key_Down);
        }
        m_driver->press(Qt::Key_Escape);
    }

  private:
    [[nodiscard]] Finder* finder() const { return m_driver->workspace().findChild<Finder*>(); }
    void ask(const QString& query) {
        m_driver->press(Qt::Key_K, Qt::ControlModifier);
        m_driver->type(query);
    }
    void answer(const QString& query) {
        QSignalSpy answers(finder(), &Finder::answered);
        ask(query);
        QVERIFY(answers.count() > 0 || answers.wait());
    }
    [[nodiscard]] bool find(FinderRow::Group group) const {
        for (const FinderRow& row : finder()->rows())
            if (row.group == group) return true;
        return false;
    }

    std::unique_ptr<GuiDesk> m_office;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<WindowDriver> m_driver;
    CaseId m_case = CaseId::None;
};

QTEST_MAIN(FinderTest)
#include "finder_test.moc"
