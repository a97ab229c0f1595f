// The queue as people arrange it: groups with heads, and views that have a name.

#include "desk/commands/case_commands.h"
#include "gui/main_window.h"
#include "gui/name_dialog.h"
#include "gui/queue_model.h"
#include "gui/queue_pane.h"
#include "gui/workspace.h"
#include "tests/gui/support/looks.h"
#include "tests/gui/support/office_window.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QTableView>

using namespace dutydesk;

class QueueTest : public QObject {
    Q_OBJECT

    struct Set : OfficeWindow {
        Set() {
            for (const auto& [title, unit, tier] : {std::tuple{u"东街停水", u"供水站", Tier::Ordinary},
                                                    std::tuple{u"河堤路灯不亮", u"", Tier::Serious},
                                                    std::tuple{u"水表读数", u"供水站", Tier::Serious}})
                office.as(GuiDesk::analyst,
                          OpenCase{{}, QString::fromUtf16(title), tier, {}, QString::fromUtf16(unit)});
            if (!driver.signIn(GuiDesk::analyst)) qFatal("nobody signs in");
            driver.press(Qt::Key_2, Qt::ControlModifier);
            driver.settle();
        }
        QueuePane& pane() const { return *window.findChild<QueuePane*>(); }
        QTableView& table() const { return *pane().findChild<QTableView*>(QStringLiteral("table")); }
        QueueModel& model() const { return *pane().findChild<QueueModel*>(); }
        QPushButton& views() const { return *pane().findChild<QPushButton*>(QStringLiteral("views")); }
        /// The first column of every row, heads included.
        QStringList lines() const {
            QStringList all;
            for (int row = 0; row < model().rowCount(); ++row)
                all.append(model().isHead(row) ? model().index(row, 0).data().toString()
                                               : model().row(row).head.title);
            return all;
        }
        QString chosen() const { return model().row(table().currentIndex().row()).head.title; }
        /// A key of the menu that is open.
        void inMenu(int key) {
            QTRY_VERIFY(QApplication::activePopupWidget());
            QTest::keyClick(QApplication::activePopupWidget(), Qt::Key(key));
            window.activateWindow(); // as a window manager does when the menu closes
            QVERIFY(QTest::qWaitForWindowActive(&window));
            driver.settle();
        }
        void name(const QString& text) {
            auto* dialog = driver.dialog<NameDialog>();
            QVERIFY(dialog);
            dialog->findChild<QLineEdit*>(QStringLiteral("name"))->setText(text);
            driver.press(Qt::Key_Return);
            driver.settle();
        }
    };

  private Q_SLOTS:
    void initTestCase() { prepareGuiTest(); }
    void init() { QSettings().clear(); }

    void groupsHaveHeadsThatTellTheirCount() {
        Set set;
        set.driver.press(Qt::Key_G);
        set.inMenu(Qt::Key_4); // by unit
        QTRY_COMPARE(set.lines(),
                     (QStringList{QStringLiteral("No unit · 1 case"), QStringLiteral("河堤路灯不亮"),
                                  QStringLiteral("供水站 · 2 cases"), QStringLiteral("东街停水"),
                                  QStringLiteral("水表读数")}));
        QCOMPARE(nameless(set.pane()), QStringList());
    }

    void columnsAreAsWideAsTheirRowsNeedAndStayAsTheyWereDragged() {
        {
            Set set;
            set.driver.lock();
            set.office.as(GuiDesk::supervisor, OpenCase{{},
                                                        QStringLiteral("校门口拥堵"),
                                                        Tier::Serious,
                                                        {},
                                                        QStringLiteral("学生资助与营养改善办公室")});
            QVERIFY(set.driver.signIn(GuiDesk::analyst));
            set.window.resize(1920, 1080);
            set.driver.press(Qt::Key_2, Qt::ControlModifier);
            set.driver.settle();
            QTRY_COMPARE(set.model().rowCount(), 4);
            const auto needed = [&set](int column) {
                int widest = 0;
                for (int row = 0; row < set.model().rowCount(); ++row) {
                    const QModelIndex cell = set.model().index(row, column);
                    widest = std::max(widest, set.table().itemDelegate()->sizeHint({}, cell).width());
                }
                return widest;
            };
            for (int column = 0; column < QueueModel::Columns; ++column)
                QTRY_VERIFY(set.table().columnWidth(column) >= needed(column));
            QCOMPARE(set.table().horizontalHeader()->length(), set.table().viewport()->width());
            set.table().horizontalHeader()->resizeSection(QueueModel::UnitColumn, 150);
        }
        const Set again;
        QTRY_COMPARE(again.table().columnWidth(QueueModel::UnitColumn), 150);
    }

    void keysGoOverTheHeadsOfGroups() {
        Set set;
        set.driver.press(Qt::Key_G);
        set.inMenu(Qt::Key_4);
        QTRY_COMPARE(set.lines().size(), 5);
        set.table().selectRow(1);
        set.table().setFocus();
        for (const auto& [key, title] :
             {std::pair{Qt::Key_J, u"东街停水"}, std::pair{Qt::Key_K, u"河堤路灯不亮"},
              std::pair{Qt::Key_K, u"河堤路灯不亮"}, std::pair{Qt::Key_Down, u"东街停水"},
              std::pair{Qt::Key_Up, u"河堤路灯不亮"}}) {
            set.driver.press(key);
            QCOMPARE(set.chosen(), QString::fromUtf16(title));
        }
    }

    void aCaseThatChangesMovesToItsGroup() {
        Set set;
        set.driver.press(Qt::Key_G);
        set.inMenu(Qt::Key_3); // by person
        QTRY_COMPARE(set.lines().first(), QStringLiteral("Nobody yet · 3 cases"));
        const QString title = set.chosen();
        set.driver.press(Qt::Key_T);
        set.driver.settle();
        QTRY_COMPARE(set.lines().first(), QStringLiteral("Nobody yet · 2 cases"));
        QCOMPARE(set.lines().mid(3), (QStringList{QStringLiteral("陈岚 · 1 case"), title}));
        QCOMPARE(set.chosen(), title);
    }

    void aSavedViewComesBackByTwoKeys() {
        Set set;
        set.driver.press(Qt::Key_Slash);
        set.driver.type(QStringLiteral("水"));
        set.table().setFocus();
        set.driver.press(Qt::Key_G);
        set.inMenu(Qt::Key_1); // by tier
        set.driver.press(Qt::Key_G);
        set.inMenu(Qt::Key_N); // by number
        QTRY_COMPARE(set.lines().size(), 4);
        const QStringList lines = set.lines();
        set.driver.press(Qt::Key_S, Qt::ControlModifier);
        set.name(QStringLiteral("水务"));
        QVERIFY(set.views().text().startsWith(QStringLiteral("水务")));
        auto* filter = set.pane().findChild<QLineEdit*>(QStringLiteral("filter"));
        filter->clear();
        set.driver.press(Qt::Key_G);
        set.inMenu(Qt::Key_0);
        QTRY_COMPARE(set.lines().size(), 3);
        QVERIFY(!set.views().text().startsWith(QStringLiteral("水务")));
        set.driver.press(Qt::Key_V);
        set.inMenu(Qt::Key_1);
        QTRY_COMPARE(set.lines(), lines);
        QCOMPARE(filter->text(), QStringLiteral("水"));
        QCOMPARE(set.model().order(), QueueOrder::Number);
        QVERIFY(set.views().text().startsWith(QStringLiteral("水务")));
    }

    void aViewIsRenamedDeletedAndTakenBack() {
        Set set;
        set.driver.press(Qt::Key_S, Qt::ControlModifier);
        set.name(QStringLiteral("all"));
        set.driver.press(Qt::Key_F2);
        set.name(QStringLiteral("everything"));
        QVERIFY(set.views().text().startsWith(QStringLiteral("everything")));
        set.driver.press(Qt::Key_Delete, Qt::ShiftModifier);
        QVERIFY(set.views().text().startsWith(QStringLiteral("Views")));
        set.driver.press(Qt::Key_U);
        set.driver.settle();
        QVERIFY(set.views().text().startsWith(QStringLiteral("everything")));
    }

    void viewsAreThePersonsOwn() {
        Set set;
        set.driver.press(Qt::Key_S, Qt::ControlModifier);
        set.name(QStringLiteral("mine"));
        set.driver.lock();
        QVERIFY(set.driver.signIn(GuiDesk::supervisor));
        set.driver.press(Qt::Key_2, Qt::ControlModifier);
        set.driver.settle();
        QVERIFY(set.views().text().startsWith(QStringLiteral("Views")));
    }
};

QTEST_MAIN(QueueTest)
#include "queue_test.moc"
