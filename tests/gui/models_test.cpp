#include "gui/inbox_model.h"
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

    void inboxMergesWithoutAResetUnlessMostRowsAreOthers() {
        InboxModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.setRows(inboxRows({1, 2, 3, 4}));
        const QPersistentModelIndex three = model.index(2);
        resets.clear();
        model.setRows(inboxRows({5, 3, 1, 6}));
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.index(0).data().toString(), QStringLiteral("5"));
        QCOMPARE(model.index(3).data().toString(), QStringLiteral("6"));
        QCOMPARE(three.row(), 1);
        QCOMPARE(resets.count(), 0);
        model.setRows(inboxRows({7, 8, 9, 1}));
        QCOMPARE(model.index(3).data().toString(), QStringLiteral("1"));
        QCOMPARE(resets.count(), 1);
        model.setRows({});
        QCOMPARE(model.rowCount(), 0);
    }

    void inboxForgetsMarksOfWhatIsGone() {
        InboxModel model;
        model.setRows(inboxRows({1, 2, 3}));
        model.toggleMark(0);
        model.toggleMark(2);
        model.setRows(inboxRows({2, 3}));
        QCOMPARE(model.marked(), QList<ItemId>{ItemId(3)});
    }

    void queueIsReadPageByPage() {
        QueueModel model(fixedNow, nullptr);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy asked(&model, &QueueModel::moreWanted);
        model.replace({caseRow(1, CaseState::Checking, 5), caseRow(2, CaseState::Checking, 30)}, true);
        model.fetchMore({});
        model.fetchMore({}); // while the first is under way
        QCOMPARE(asked.count(), 1);
        model.append({caseRow(3, CaseState::Checking, 60)}, false);
        QCOMPARE(model.rowCount(), 3);
        QVERIFY(!model.canFetchMore({}));
    }

    void queueKeepsItsRowsWhenTheyAreReadAgain() {
        QueueModel model(fixedNow, nullptr);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.replace({caseRow(1, CaseState::Checking, 5)}, false);
        model.replace({caseRow(1, CaseState::Drafting, 5)}, false);
        QCOMPARE(resets.count(), 1);
        QCOMPARE(model.row(0).head.state, CaseState::Drafting);
    }

    void queuePutsAChangedCaseInItsPlace() {
        QueueModel model(fixedNow, nullptr);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto ids = [&model] {
            QList<int> all;
            for (int row = 0; row < model.rowCount(); ++row) all.append(int(number(model.row(row).head.id)));
            return all;
        };
        model.replace({caseRow(1, CaseState::Checking, 10), caseRow(2, CaseState::Checking, 20),
                       caseRow(3, CaseState::Checking, 30), caseRow(4, CaseState::Checking, 40)},
                      true);
        const QPersistentModelIndex three = model.index(2, 0);
        const auto change = [&model](const CaseRow& row) { model.update({row.head.id}, {row}); };
        change(caseRow(3, CaseState::Checking, 5));
        QCOMPARE(ids(), (QList<int>{3, 1, 2, 4}));
        QCOMPARE(three.row(), 0);
        change(caseRow(3, CaseState::Checking, 25));
        QCOMPARE(ids(), (QList<int>{1, 2, 3, 4}));
        change(caseRow(5, CaseState::Checking, 15));
        QCOMPARE(ids(), (QList<int>{1, 5, 2, 3, 4}));
        change(caseRow(6, CaseState::Checking, 500)); // on a page that has not been read
        QCOMPARE(model.rowCount(), 5);
        change(caseRow(1, CaseState::Checking, 500)); // to such a page
        QCOMPARE(ids(), (QList<int>{5, 2, 3, 4}));
        model.update({CaseId(2)}, {}); // no longer in this part
        QCOMPARE(ids(), (QList<int>{5, 3, 4}));
    }

    void queueKeepsTheHeadsOfItsGroups() {
        QueueModel model(fixedNow, nullptr);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.arrange(QueueOrder::Deadline, false, QueueGrouping::State);
        const auto lines = [&model] {
            QList<int> all; // heads are 0
            for (int row = 0; row < model.rowCount(); ++row) all.append(int(number(model.row(row).head.id)));
            return all;
        };
        const auto change = [&model](const CaseRow& row) { model.update({row.head.id}, {row}); };
        model.replace({caseRow(1, CaseState::Checking, 10), caseRow(2, CaseState::Checking, 20)}, true);
        model.append({caseRow(3, CaseState::Checking, 30), caseRow(4, CaseState::Drafting, 5)}, false);
        QCOMPARE(lines(), (QList<int>{0, 1, 2, 3, 0, 4}));
        QVERIFY(!(model.flags(model.index(0, 0)) & Qt::ItemIsSelectable));
        QCOMPARE(model.caseFrom(0, -1), -1);
        const QPersistentModelIndex two = model.index(2, 0);
        change(caseRow(2, CaseState::Drafting, 20)); // to a group that is there
        QCOMPARE(lines(), (QList<int>{0, 1, 3, 0, 4, 2}));
        QCOMPARE(two.row(), 5);
        change(caseRow(1, CaseState::Assigned, 10)); // to a new one
        QCOMPARE(lines(), (QList<int>{0, 1, 0, 3, 0, 4, 2}));
        change(caseRow(3, CaseState::Drafting, 1)); // the last one of its group
        QCOMPARE(lines(), (QList<int>{0, 1, 0, 3, 4, 2}));
        model.update({CaseId(1)}, {});
        QCOMPARE(lines(), (QList<int>{0, 3, 4, 2}));
        change(caseRow(9, CaseState::New, 7));
        QCOMPARE(lines(), (QList<int>{0, 9, 0, 3, 4, 2}));
        model.setGroupCounts({{QStringLiteral("drafting"), 3}});
        QCOMPARE(model.index(2, 0).data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("Drafting · 3 cases"));
    }

    void queueShowsWhatWasMissedInWords() {
        QueueModel model(fixedNow, nullptr);
        CaseRow row = caseRow(1, CaseState::Checking, -30);
        row.clocks.first().name = {QStringLiteral("答复"), QStringLiteral("Answer")};
        row.clocks.first().state = ClockState::Missed;
        model.replace({row}, false);
        QCOMPARE(model.index(0, QueueModel::DeadlineColumn).data().toString(),
                 QStringLiteral("Answer · missed"));
        QCOMPARE(nearestDue(row.clocks), Instant::max()); // nothing of it comes any more
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
