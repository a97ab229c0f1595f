#include "gui/record_list.h"
#include "tests/gui/support/gui_desk.h"

#include <QScrollBar>

using namespace dutydesk;

/// Some take one line, some several.
static QList<Record> records(int count) {
    QList<Record> all;
    for (int i = 0; i < count; ++i)
        all.append(
            {.text = QStringLiteral("第%1条").arg(i) + QStringLiteral("食堂留样已送检").repeated(i % 5),
             .sub = QStringLiteral("刘岚 · 今天"),
             .time = QStringLiteral("15:30"),
             .key = i});
    return all;
}

class RecordListTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { prepareGuiTest(); }
    void init() {
        list = std::make_unique<RecordList>();
        list->resize(320, 400);
        list->show();
        QVERIFY(QTest::qWaitForWindowExposed(list.get()));
    }

    void theEndOfALongListIsReached() {
        list->setRecords(records(500));
        list->choose(499);
        QTRY_VERIFY(inSight(499));
        QTest::keyClick(list.get(), Qt::Key_Home);
        QTRY_VERIFY(inSight(0));
        QTest::keyClick(list.get(), Qt::Key_End);
        QTRY_VERIFY(inSight(499));
        QCOMPARE(list->chosen()->key, QVariant(499));
    }

    void theChosenRecordStaysInSightOverChanges() {
        list->setRecords(records(500));
        list->choose(400);
        QTRY_VERIFY(inSight(400));
        QList<Record> more = records(500);
        more.prepend({.text = QStringLiteral("新的一条"), .key = 1000});
        list->setRecords(more);
        QCOMPARE(list->chosen()->key, QVariant(400));
        QTRY_VERIFY(inSight(401));
    }

    void aRowIsAsHighWithAScrollBarAsWithout() {
        const QList<Record> few = records(5);
        list->setRecords(few);
        QTRY_VERIFY(list->visualItemRect(list->item(4)).isValid());
        QList<int> heights;
        for (int row = 0; row < 5; ++row) heights.append(list->visualItemRect(list->item(row)).height());
        QVERIFY(!list->verticalScrollBar()->isVisible());
        QVERIFY2(heights.at(4) > heights.at(0), "the last takes more lines");
        list->setRecords(records(100));
        QTRY_VERIFY(list->verticalScrollBar()->isVisible());
        for (int row = 0; row < 5; ++row)
            QCOMPARE(list->visualItemRect(list->item(row)).height(), heights.at(row));
    }

    void aChangedTextIsMeasuredAnew() {
        list->setRecords(records(3));
        const int before = list->visualItemRect(list->item(0)).height();
        QList<Record> changed = records(3);
        changed[0].text = QStringLiteral("食堂留样已送检").repeated(12);
        list->setRecords(changed);
        QTRY_VERIFY(list->visualItemRect(list->item(0)).height() > before);
        list->setRecords(records(3));
        QTRY_COMPARE(list->visualItemRect(list->item(0)).height(), before);
    }

  private:
    [[nodiscard]] bool inSight(int row) const {
        const QRect place = list->visualItemRect(list->item(row));
        return place.isValid() && list->viewport()->rect().contains(place);
    }
    std::unique_ptr<RecordList> list;
};

QTEST_MAIN(RecordListTest)
#include "record_list_test.moc"
