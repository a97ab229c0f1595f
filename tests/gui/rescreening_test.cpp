// A saved rule is run over the past: told in the bottom bar, stopped there; what it withdraws says so; the
// table of tiers.

#include "desk/commands/rescreen_commands.h"
#include "desk/commands/review_commands.h"
#include "desk/commands/rule_commands.h"
#include "gui/bottom_bar.h"
#include "gui/inbox_model.h"
#include "gui/inbox_pane.h"
#include "gui/item_view.h"
#include "gui/main_window.h"
#include "gui/message_bar.h"
#include "gui/tier_table_dialog.h"
#include "gui/why_flagged.h"
#include "gui/workspace.h"
#include "store/source_table.h"
#include "store/tier_tables.h"
#include "tests/gui/support/window_driver.h"
#include "tests/support/fixed_clock.h"

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>

using namespace dutydesk;

class RescreeningTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { prepareGuiTest(); }

    void init() {
        m_office = std::make_unique<GuiDesk>(m_clock);
        m_office->as(GuiDesk::analyst,
                     AddItemByHand{QStringLiteral("phone"), {}, QStringLiteral("食堂腹痛演练的方案")});
    }
    void cleanup() {
        m_driver.reset();
        m_window.reset();
        m_office.reset();
    }

    void aChangedRuleIsRunOverThePast() {
        open();
        QTRY_COMPARE(model().rowCount(), 1);
        change(QStringLiteral("食堂 AND 腹痛 NOT 演练"));
        QTRY_VERIFY2(notice().contains(QStringLiteral("1 stored items are screened again")),
                     qPrintable(notice()));
        QTRY_COMPARE(model().rowCount(), 0);
        QVERIFY(!again()->isVisible());
    }

    void whatIsUnfinishedGoesOnAtTheStart() {
        change(QStringLiteral("食堂 AND 腹痛 NOT 演练")); // nothing runs without the window
        open();
        QTRY_VERIFY2(notice().contains(QStringLiteral("1 stored items are screened again")),
                     qPrintable(notice()));
        QTRY_COMPARE(model().rowCount(), 0);
    }

    void whoMayStopsIt() {
        open();
        auto* bar = m_window->findChild<BottomBar*>();
        Rescreen run;
        run.items = 100'000;
        run.counts.screened = 4'000;
        bar->setRescreening(run, false);
        QVERIFY(again()->text().contains(QStringLiteral("4000 of 100000")));
        QVERIFY(!stop()->isVisible());
        bar->setRescreening(run, true);
        QSignalSpy wanted(bar, &BottomBar::stopRescreeningWanted);
        stop()->click();
        QCOMPARE(wanted.size(), 1);
    }

    void whyNamesGroundsAndWithdrawal() {
        Flag flag;
        flag.rule = RuleId{1};
        flag.ruleName = QStringLiteral("水");
        flag.tier = Tier::Major;
        flag.grounds = {{.kind = GroundKind::Rule, .tier = Tier::Ordinary},
                        {.kind = GroundKind::Words, .tier = Tier::Major, .words = {QStringLiteral("中毒")}}};
        flag.withdrawn = m_clock.now();
        const auto at = [](Instant) { return QStringLiteral("noon"); };
        const QString why = whyWords({flag}, {}, {}, false, at);
        QVERIFY2(why.contains(QStringLiteral("words of harm (中毒)")), qPrintable(why));
        QVERIFY(why.contains(QStringLiteral("no longer flags this since noon")));
        flag.grounds = {};
        flag.withdrawn.reset();
        QVERIFY(!whyWords({flag}, {}, {}, false, at).contains(QStringLiteral("Grounds")));
    }

    void theTableOfTiersIsEdited() {
        TierTableDialog dialog(TierTable::builtIn(), true, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        QSignalSpy given(&dialog, &TierTableDialog::given);
        TierTable wanted = TierTable::builtIn();
        dialog.findChild<QPushButton*>(QStringLiteral("accept"))->click();
        QCOMPARE(given.size(), 1);
        QVERIFY(given.first().first().value<TierTable>() == wanted);

        dialog.findChild<QPlainTextEdit*>(QStringLiteral("seriousWords"))
            ->setPlainText(QStringLiteral("摔倒、 停水\n罢市"));
        dialog.findChild<QComboBox*>(QStringLiteral("forum"))->setCurrentIndex(1);
        dialog.findChild<QSpinBox*>(QStringLiteral("sitesMajor"))->setValue(9);
        dialog.findChild<QPushButton*>(QStringLiteral("accept"))->click();
        wanted.seriousWords = {QStringLiteral("摔倒"), QStringLiteral("停水"), QStringLiteral("罢市")};
        wanted.classes.insert(SourceClass::Forum, Tier::Serious);
        wanted.sites.major = 9;
        QVERIFY(given.last().first().value<TierTable>() == wanted);
    }

    void theTableOfTiersIsOnlyShownToWhoMayNotEditIt() {
        TierTableDialog dialog(TierTable::builtIn(), false, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        QVERIFY(!dialog.findChild<QPushButton*>(QStringLiteral("accept"))->isEnabled());
        QVERIFY(!dialog.findChild<QPlainTextEdit*>(QStringLiteral("majorWords"))->isEnabled());
    }

  private:
    void open() {
        m_window = std::make_unique<MainWindow>(m_office->desk());
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_driver = std::make_unique<WindowDriver>(*m_office, *m_window);
        QVERIFY(m_driver->signIn(GuiDesk::supervisor));
    }
    /// As the signed-in supervisor, or by signing one in.
    void change(const QString& query) {
        const auto rules = waited(m_office->desk().read([](Database& db) { return RuleTable(db).list(); }));
        Rule rule = (*rules)->first();
        rule.query = query;
        if (m_office->desk().user())
            QVERIFY(*waited(m_office->desk().run(EditRule{rule})));
        else
            m_office->as(GuiDesk::supervisor, EditRule{rule});
    }
    const InboxModel& model() { return m_driver->workspace().pane<InboxPane>()->model(); }
    QLabel* again() { return m_window->findChild<BottomBar*>()->findChild<QLabel*>(QStringLiteral("again")); }
    QPushButton* stop() {
        return m_window->findChild<BottomBar*>()->findChild<QPushButton*>(QStringLiteral("stop"));
    }
    QString notice() {
        QString all;
        for (const auto* bar : m_window->findChildren<MessageBar*>())
            for (const QLabel* label : bar->findChildren<QLabel*>()) all += label->text();
        return all;
    }

    FixedClock m_clock{"2026-02-05T01:00:00Z"};
    std::unique_ptr<GuiDesk> m_office;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<WindowDriver> m_driver;
};

QTEST_MAIN(RescreeningTest)
#include "rescreening_test.moc"
