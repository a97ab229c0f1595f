// The library: closed cases are found by words, read page by page, and lead to one another.

#include "gui/case_pane.h"
#include "gui/library_model.h"
#include "gui/library_pane.h"
#include "gui/library_text.h"
#include "gui/workspace.h"
#include "store/case_table.h"
#include "tests/gui/support/office_window.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QListView>
#include <QSignalSpy>
#include <QTextBrowser>

using namespace dutydesk;

namespace {

LibraryPage pageOf(std::initializer_list<int> ids, bool more) {
    LibraryPage page;
    for (const int id : ids) {
        LibraryRow row;
        row.head.id = CaseId(id);
        row.head.title = QString::number(id);
        page.rows.append(row);
    }
    page.more = more;
    return page;
}

} // namespace

class LibraryTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { prepareGuiTest(); }

    void theModelAsksForEachPageOnce() {
        LibraryModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy wanted(&model, &LibraryModel::moreWanted);
        model.setPage(pageOf({9, 8}, true), QTimeZone::utc());
        model.fetchMore({});
        model.fetchMore({});
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.first().first().value<CaseId>(), CaseId(8));
        model.addPage(pageOf({7}, false));
        QCOMPARE(model.rowCount(), 3);
        QVERIFY(!model.canFetchMore({}));
    }

    void textsOfTheStoreAreNotHtml() {
        CaseView view;
        CaseEntry entry;
        entry.kind = EntryKind::Retrospective;
        entry.text = QStringLiteral("<b>粗</b>\n第二行");
        view.file.entries = {entry};
        const QString html = libraryText(view, {}, {}, QTimeZone::utc());
        QVERIFY(html.contains(QStringLiteral("&lt;b&gt;粗&lt;/b&gt;<br/>第二行")));
    }

    void wordsFindAClosedCaseByKeys() {
        Set set;
        set.closedCase(QStringLiteral("校车线路"));
        const CaseId wanted = set.closedCase(QStringLiteral("食堂有学生腹痛"));
        set.closedCase(QStringLiteral("路灯"));
        LibraryPane& pane = set.open();
        QCOMPARE(pane.model().rowCount(), 3);
        set.driver.press(Qt::Key_Slash);
        for (const QChar letter : QStringLiteral("腹痛")) set.driver.type(letter);
        QVERIFY(QTest::qWaitFor([&] { return pane.model().rowCount() == 1; }));
        set.driver.press(Qt::Key_Return);
        QVERIFY(QTest::qWaitFor([&] { return set.title(pane).contains(QStringLiteral("腹痛")); }));
        set.driver.press(Qt::Key_Return);
        QVERIFY(QTest::qWaitFor([&] { return set.driver.workspace().casePane().caseId() == wanted; }));
    }

    void aLinkLeadsToTheOtherCase() {
        Set set;
        const CaseId earlier = set.closedCase(QStringLiteral("食堂有学生腹痛"));
        set.closedCase(QStringLiteral("食堂又有学生腹痛"));
        LibraryPane& pane = set.open();
        auto* text = pane.findChild<QTextBrowser*>(QStringLiteral("text"));
        const QString link = QStringLiteral("case:%1").arg(number(earlier));
        QVERIFY(QTest::qWaitFor([&] { return text->toHtml().contains(link); }));
        Q_EMIT text->anchorClicked(QUrl(link));
        QVERIFY(QTest::qWaitFor([&] { return set.title(pane).contains(QStringLiteral("食堂有")); }));
    }

    void manyCasesComeAsTheListIsScrolled() {
        Set set;
        set.closedCases(130);
        LibraryPane& pane = set.open();
        QVERIFY(pane.model().rowCount() < 130);
        auto* list = pane.findChild<QListView*>(QStringLiteral("list"));
        QVERIFY(QTest::qWaitFor([&] {
            list->scrollToBottom();
            return pane.model().rowCount() == 130;
        }));
    }

  private:
    struct Set : OfficeWindow {
        CaseId closedCase(const QString& title) { return insert({title}); }
        void closedCases(int count) { insert(QStringList(count, QStringLiteral("路灯"))); }
        /// Returns the last one.
        CaseId insert(const QStringList& titles) {
            const auto written =
                waited(office.desk().store().write(Priority::Person, [&](Database& db) -> Result<CaseId> {
                    CaseId last = CaseId::None;
                    for (const QString& title : titles) {
                        Case head;
                        head.title = title;
                        head.state = CaseState::Closed;
                        head.policy = QStringLiteral("township");
                        head.opened = head.found = clock.now();
                        head.closed = clock.now();
                        const auto id = CaseTable(db).insert(head);
                        if (!id) return fail(id);
                        last = *id;
                    }
                    return last;
                }));
            if (!written || !*written) qFatal("no case was written");
            return **written;
        }
        LibraryPane& open() {
            if (!driver.signIn(GuiDesk::clerk)) qFatal("cannot sign in");
            driver.press(Qt::Key_8, Qt::ControlModifier);
            driver.settle();
            return *driver.workspace().pane<LibraryPane>();
        }
        static QString title(const LibraryPane& pane) {
            return pane.findChild<QLabel*>(QStringLiteral("title"))->text();
        }
    };
};

QTEST_MAIN(LibraryTest)
#include "library_test.moc"
