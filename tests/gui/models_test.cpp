#include "gui/inbox_model.h"
#include "gui/queue_filter.h"
#include "gui/queue_model.h"
#include "gui/sources_model.h"
#include "tests/gui/support/gui_desk.h"
#include "tests/support/fixed_clock.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace dutydesk;

namespace {

const FixedClock fixedNow("2026-11-20T08:00:00Z");

QList<InboxRow> inboxRows(std::initializer_list<int> ids) {
    QList<InboxRow> rows;
    for (const int id : ids) {
        InboxRow row;
        row.item.id = ItemId(id);
        row.item.title = QString::number(id);
        rows.append(row);
    }
    return rows;
}

CaseRow caseRow(int id, CaseState state, int dueInMinutes) {
    CaseRow row;
    row.head.id = CaseId(id);
    row.head.state = state;
    row.head.title = QStringLiteral("case %1").arg(id);
    Clock clock;
    clock.deadline.due = fixedNow.now() + std::chrono::minutes(dueInMinutes);
    row.clocks = {clock};
    return row;
}

} // namespace

class ModelsTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { prepareGuiTest(); }

    void inboxMergesWithoutAReset() {
        InboxModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.setRows(inboxRows({1, 2, 3, 4}));
        const QPersistentModelIndex three = model.index(2);
        model.setRows(inboxRows({5, 3, 1, 6}));
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.index(0).data().toString(), QStringLiteral("5"));
        QCOMPARE(model.index(3).data().toString(), QStringLiteral("6"));
        QCOMPARE(three.row(), 1);
        model.setRows({});
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(resets.count(), 0);
    }

    void inboxForgetsMarksOfWhatIsGone() {
        InboxModel model;
        model.setRows(inboxRows({1, 2, 3}));
        model.toggleMark(0);
        model.toggleMark(2);
        model.setRows(inboxRows({2, 3}));
        QCOMPARE(model.marked(), QList<ItemId>{ItemId(3)});
    }

    void queueFiltersByChipAndWords() {
        QueueModel model(fixedNow, nullptr);
        QueueFilter filter(model, nullptr);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModelTester filtered(&filter,
                                                QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows({caseRow(1, CaseState::Checking, -5), caseRow(2, CaseState::AwaitingSignOff, 30),
                       caseRow(3, CaseState::Drafting, 60 * 48), caseRow(4, CaseState::Closed, -60)});
        QCOMPARE(filter.rowCount(), 3);
        QCOMPARE(filter.count(QueueFilter::Late), 1);
        QCOMPARE(filter.count(QueueFilter::Soon), 1);
        QCOMPARE(filter.count(QueueFilter::ToSign), 1);
        QCOMPARE(filter.count(QueueFilter::Ended), 1);
        filter.setWords(QStringLiteral("case 3"));
        QCOMPARE(filter.rowCount(), 1);
    }

    void queueSortsByTheNearestDeadline() {
        QueueModel model(fixedNow, nullptr);
        QueueFilter filter(model, nullptr);
        model.setRows({caseRow(1, CaseState::Checking, 500), caseRow(2, CaseState::Checking, 5)});
        filter.sort(QueueModel::DeadlineColumn);
        QCOMPARE(filter.index(0, 0).data(QueueModel::IdRole).toInt(), 2);
    }

    void queueShowsWhatWasMissedInWords() {
        QueueModel model(fixedNow, nullptr);
        CaseRow row = caseRow(1, CaseState::Checking, -30);
        row.clocks.first().name = {QStringLiteral("答复"), QStringLiteral("Answer")};
        row.clocks.first().state = ClockState::Missed;
        model.setRows({row});
        QCOMPARE(model.index(0, QueueModel::DeadlineColumn).data().toString(),
                 QStringLiteral("Answer · missed"));
        QCOMPARE(QueueModel::nearest(row), Instant::max()); // nothing of it comes any more
    }

    void sourcesKeepTheirRowsOnAnUpdate() {
        SourcesModel model(fixedNow, nullptr);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        Source source;
        source.id = SourceId(1);
        source.name = QStringLiteral("forum");
        model.setRows({source});
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        source.health.error = Error{ErrorCode::TimedOut};
        source.health.errorSince = fixedNow.now();
        model.setRows({source});
        QCOMPARE(resets.count(), 0);
        QVERIFY(
            model.index(0, SourcesModel::StateColumn).data().toString().contains(QStringLiteral("Failing")));
    }
};

QTEST_MAIN(ModelsTest)
#include "models_test.moc"
