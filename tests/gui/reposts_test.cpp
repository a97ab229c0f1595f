// One matter told several times: one row, reviewed as one, split by a key; why shows the flags of all of it.

#include "desk/commands/review_commands.h"
#include "gui/inbox_model.h"
#include "gui/inbox_pane.h"
#include "gui/item_view.h"
#include "gui/main_window.h"
#include "gui/message_bar.h"
#include "gui/reason_dialog.h"
#include "gui/workspace.h"
#include "tests/gui/support/window_driver.h"
#include "tests/support/fixed_clock.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>

using namespace dutydesk;

class RepostsTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { prepareGuiTest(); }

    void init() {
        m_office = std::make_unique<GuiDesk>(m_clock);
        for (const char16_t* lead : {u"", u"读者来信：", u"有人说食堂里也有人腹痛。"})
            m_items.append(
                m_office->as(GuiDesk::analyst,
                             AddItemByHand{QStringLiteral("phone"), {}, QString::fromUtf16(lead) + text}));
        m_window = std::make_unique<MainWindow>(m_office->desk());
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_driver = std::make_unique<WindowDriver>(*m_office, *m_window);
        QVERIFY(m_driver->signIn(GuiDesk::analyst));
        m_driver->settle();
    }
    void cleanup() {
        m_driver.reset();
        m_window.reset();
        m_office.reset();
        m_items.clear();
    }

    void theyAreOneRow() {
        QTRY_COMPARE(model().rowCount(), 1);
        QCOMPARE(model().row(0).versions, 3);
        QCOMPARE(model().row(0).sites, 1);
        QTRY_COMPARE(versions()->count(), 3);
    }

    void theRowHasTheGravestTierOfAll() { QCOMPARE(model().row(0).tier, Tier::Major); }

    void whyNamesWhatTheOthersWereFlaggedFor() {
        QTRY_VERIFY2(why().contains(QStringLiteral("校园食品安全")), qPrintable(why()));
        QVERIFY(why().contains(QStringLiteral("Also at")));
    }

    void aKeySplitsTheChosenVersionOffAndAnotherTakesItBack() {
        QTRY_COMPARE(versions()->count(), 3);
        versions()->setCurrentRow(2);
        const ItemId chosen = view()->chosenVersion();
        m_driver->press(Qt::Key_S);
        QTRY_COMPARE(model().rowCount(), 2);
        QVERIFY(model().indexOf(chosen) >= 0);
        m_driver->press(Qt::Key_U);
        QTRY_COMPARE(model().rowCount(), 1);
        QCOMPARE(model().row(0).versions, 3);
    }

    void oneDismissalIsForAllOfThem() {
        m_driver->press(Qt::Key_D);
        auto* dialog = m_driver->dialog<ReasonDialog>();
        QVERIFY(dialog);
        m_driver->type(QStringLiteral("已答复"));
        m_driver->press(Qt::Key_Return);
        QTRY_COMPARE(model().rowCount(), 0);
        for (const ItemId item : std::as_const(m_items)) {
            const auto flags =
                waited(m_office->desk().read([item](Database& db) { return FlagTable(db).ofItem(item); }));
            QCOMPARE((*flags)->first().state, FlagState::Dismissed);
        }
    }

  private:
    const InboxModel& model() { return m_driver->workspace().pane<InboxPane>()->model(); }
    ItemView* view() { return m_driver->workspace().pane<InboxPane>()->findChild<ItemView*>(); }
    QListWidget* versions() { return view()->findChild<QListWidget*>(QStringLiteral("versions")); }
    QString why() { return view()->findChild<QLabel*>(QStringLiteral("whyText"))->text(); }

    const QString text = QStringLiteral(
        "柳荫路北段的住户从星期一早晨开始发现自来水发黄，放十分钟也不见清。住在七号院的赵师傅"
        "说，他家的净水器滤芯一天就堵住了。供水公司抢修队昨天在路口挖开了一段旧铸铁管，管壁锈层"
        "有两指厚。");
    FixedClock m_clock{"2026-02-05T01:00:00Z"};
    std::unique_ptr<GuiDesk> m_office;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<WindowDriver> m_driver;
    QList<ItemId> m_items;
};

QTEST_MAIN(RepostsTest)
#include "reposts_test.moc"
