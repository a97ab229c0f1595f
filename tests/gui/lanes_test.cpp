// The lanes: what they tell, how they are moved by keys and wheel, where they lead.

#include "desk/commands/case_commands.h"
#include "gui/case_pane.h"
#include "gui/lanes_model.h"
#include "gui/lanes_pane.h"
#include "gui/lanes_view.h"
#include "gui/workspace.h"
#include "tests/gui/support/office_window.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QWheelEvent>

using namespace dutydesk;
using namespace std::chrono_literals;

namespace {

const FixedClock lanesNow("2026-11-20T08:00:00Z"); // 16:00 in the office
const QTimeZone lanesZone("Asia/Shanghai");

CaseRow laneOf(int id, Millis left, CaseState state = CaseState::Drafting) {
    CaseRow lane;
    lane.head.id = CaseId(id);
    lane.head.title = QStringLiteral("路灯");
    lane.head.state = state;
    lane.head.assignee = UserId(id);
    Clock clock;
    clock.id = ClockId(id);
    clock.name = {QStringLiteral("正式答复"), QStringLiteral("Formal answer")};
    clock.stopEvents = {CaseEvent::Replied};
    clock.started = lanesNow.now() - 4h;
    clock.deadline.due = lanesNow.now() + left;
    lane.clocks = {clock};
    return lane;
}

QString sentence(const LanesModel& model, int row) {
    return model.index(row).data(Qt::AccessibleTextRole).toString();
}

} // namespace

class LanesTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { prepareGuiTest(); }

    void aRowTellsItsLaneAsASentence() {
        LanesModel model(lanesNow, nullptr);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setLanes({laneOf(7, 2h)}, {20min, 10min, 9, false}, lanesZone);
        QCOMPARE(
            sentence(model, 0),
            QStringLiteral("Tier 3 (ordinary), #7 路灯, Drafting, nobody's yet. Deadlines: Formal answer "
                           "18:00 · 2:00 left · begin by 17:30."));
    }

    void aHandedInDraftAsksForTheSignature() {
        LanesModel model(lanesNow, nullptr);
        model.setLanes(
            {laneOf(7, 2h, CaseState::AwaitingSignOff), laneOf(8, 5min, CaseState::AwaitingSignOff)},
            {20min, 10min, 9, false}, lanesZone);
        QVERIFY2(sentence(model, 0).contains(QStringLiteral("sign-off to begin by 17:50")),
                 qPrintable(sentence(model, 0)));
        QVERIFY2(sentence(model, 1).contains(QStringLiteral("sign-off was to begin by 15:55")),
                 qPrintable(sentence(model, 1)));
    }

    void onlyMineLeavesTheOthersOut() {
        LanesModel model(lanesNow, nullptr);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setLanes({laneOf(1, 1h), laneOf(2, 70min), laneOf(3, 80min)}, {}, lanesZone);
        QCOMPARE(model.collisions().size(), 1);
        model.setOwner(UserId(2));
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(model.collisions().isEmpty());
        model.setOwner(UserId::None);
        QCOMPARE(model.rowCount(), 3);
    }

    void keysMoveTheTime() {
        Set set;
        set.openedCase();
        LanesView& view = set.open().view();
        const Instant before = view.axis().left;
        set.driver.press(Qt::Key_Right);
        QCOMPARE(view.axis().left, before + view.axis().span / 8);
        set.driver.press(Qt::Key_Left);
        QCOMPARE(view.axis().left, before);
        set.driver.press(Qt::Key_Minus);
        QCOMPARE(view.zoom(), LaneZoom::Days);
        set.driver.press(Qt::Key_Right);
        set.driver.press(Qt::Key_N);
        QCOMPARE(view.axis().left, axisAround(set.clock.now(), LaneZoom::Days, 1).left);
    }

    void theWheelMovesAndZooms() {
        Set set;
        set.openedCase();
        LanesView& view = set.open().view();
        const auto turn = [&view](Qt::KeyboardModifiers modifiers) {
            QWheelEvent event({400, 100}, view.viewport()->mapToGlobal(QPointF(400, 100)), {}, {0, -120},
                              Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(view.viewport(), &event);
        };
        const Instant before = view.axis().left;
        turn(Qt::ShiftModifier);
        QCOMPARE(view.axis().left, before + view.axis().span / 8);
        turn(Qt::ControlModifier);
        QCOMPARE(view.zoom(), LaneZoom::Days);
    }

    void enterLeadsToTheCase() {
        Set set;
        const CaseId id = set.openedCase();
        set.open();
        set.driver.press(Qt::Key_Return);
        QVERIFY(QTest::qWaitFor([&] { return set.driver.workspace().casePane().caseId() == id; }));
    }

    void tooLittleHistoryIsSaid() {
        Set set;
        set.openedCase();
        const auto* usual = set.open().findChild<QLabel*>(QStringLiteral("usual"));
        QVERIFY2(usual->text().contains(QStringLiteral("0 of 5")), qPrintable(usual->text()));
    }

    void threeDeadlinesThatMeetAreSaid() {
        Set set;
        for (int i = 0; i < 3; ++i) set.openedCase();
        const auto* collisions = set.open().findChild<QLabel*>(QStringLiteral("collisions"));
        QVERIFY2(collisions->text().contains(QStringLiteral("3 cases due")), qPrintable(collisions->text()));
    }

  private:
    struct Set : OfficeWindow {
        CaseId openedCase() { return office.as(GuiDesk::analyst, OpenCase{{}, QStringLiteral("路灯")}).id; }
        LanesPane& open() {
            if (!driver.signIn(GuiDesk::analyst)) qFatal("cannot sign in");
            driver.press(Qt::Key_3, Qt::ControlModifier);
            driver.settle();
            return *driver.workspace().pane<LanesPane>();
        }
    };
};

QTEST_MAIN(LanesTest)
#include "lanes_test.moc"
