// Papers in the window: kinds, issues, reprints, the letterhead.

#include "desk/commands/case_commands.h"
#include "gui/case_pane.h"
#include "gui/main_window.h"
#include "gui/paper_pages.h"
#include "gui/summary_pane.h"
#include "gui/workspace.h"
#include "reporting/letterhead.h"
#include "tests/gui/support/gui_desk.h"
#include "tests/gui/support/window_driver.h"
#include "tests/support/fixed_clock.h"

#include <QComboBox>
#include <QFile>
#include <QImage>
#include <QSignalSpy>

using namespace dutydesk;

namespace {

const FixedClock paperNow("2026-11-20T08:00:00Z");

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class SummaryPaneTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { prepareGuiTest(); }

    void exportsWhatIsShownAndTheSameIssueInEveryFormat() {
        GuiDesk office(paperNow);
        MainWindow window(office.desk());
        window.show();
        WindowDriver driver(office, window);
        QVERIFY(driver.signIn(GuiDesk::supervisor));
        SummaryPane* pane = shown(driver);
        for (const PaperFormat format : allPaperFormats()) write(pane, office.file(ending(format)), format);
        QCOMPARE(issues(office).size(), 1);
        QVERIFY(bytesOf(office.file(QStringLiteral("docx"))).startsWith("PK"));
        driver.settle();
        auto* choice = pane->findChild<QComboBox*>(QStringLiteral("issue"));
        QTRY_COMPARE(choice->count(), 2);
        QCOMPARE(choice->currentIndex(), 1);

        choice->setCurrentIndex(0); // as it is now
        Q_EMIT choice->activated(0);
        driver.settle();
        write(pane, office.file(QStringLiteral("again.html")), PaperFormat::Html);
        QCOMPARE(issues(office).size(), 2);
        QCOMPARE(issues(office).first().edition, 2);
    }

    void hasReportsAndALedger() {
        GuiDesk office(paperNow);
        MainWindow window(office.desk());
        window.show();
        WindowDriver driver(office, window);
        QVERIFY(driver.signIn(GuiDesk::supervisor));
        SummaryPane* pane = shown(driver);
        for (const PaperKind kind : {PaperKind::Week, PaperKind::Month, PaperKind::Year, PaperKind::Units}) {
            pane->showKind(kind);
            driver.settle();
            write(pane, office.file(code(kind)), PaperFormat::Csv);
            QCOMPARE(issues(office).first().kind, kind);
        }
        pane->showKind(PaperKind::Ledger);
        driver.settle();
        write(pane, office.file(QStringLiteral("ledger.xlsx")), PaperFormat::Xlsx);
        QCOMPARE(issues(office).size(), 4);
    }

    void aTableTooWideForAnUprightPageLiesAcrossInThePreviewToo() {
        Table table;
        for (int column = 0; column < 12; ++column) table.header << QStringLiteral("2026-11-20");
        Document paper;
        paper.title = QStringLiteral("台账");
        paper.blocks = {Paragraph{QStringLiteral("共一件。")}, table};
        const PaperPages pages = paperPages(paper, 400, 560);
        QCOMPARE(pages.count, 2);
        QCOMPARE(pages.shown.first().size, QSize(400, 566));
        QCOMPARE(pages.shown.last().size, QSize(560, 396));
        QCOMPARE(QImage::fromData(pages.shown.last().png).size(), pages.shown.last().size);
    }

    void takesTheOfficesLetterheadAndRefusesABrokenOne() {
        GuiDesk office(paperNow);
        MainWindow window(office.desk());
        window.show();
        WindowDriver driver(office, window);
        QVERIFY(driver.signIn(GuiDesk::supervisor));
        SummaryPane* pane = shown(driver);
        const QString path = office.file(QStringLiteral("own.docx"));
        QVERIFY(writeFile(path, builtInLetterhead()));
        QSignalSpy said(pane, &SummaryPane::said);
        pane->setLetterhead(path);
        QVERIFY(said.wait());
        QSignalSpy failed(pane, &SummaryPane::failed);
        QVERIFY(writeFile(path, "no archive"));
        pane->setLetterhead(path);
        QVERIFY(failed.count() > 0 || failed.wait());
        QCOMPARE(failed.first().first().value<Error>().code, ErrorCode::LetterheadUnreadable);
    }

    void aCaseHasItsBrief() {
        GuiDesk office(paperNow);
        const CaseId id = office.as(GuiDesk::analyst, OpenCase{{}, QStringLiteral("河堤路灯不亮")}).id;
        MainWindow window(office.desk());
        window.show();
        WindowDriver driver(office, window);
        QVERIFY(driver.signIn(GuiDesk::analyst));
        driver.workspace().openCase(id);
        driver.settle();
        const QString path = office.file(QStringLiteral("brief.html"));
        driver.workspace().casePane().exportBrief(path, PaperFormat::Html);
        QTRY_VERIFY(bytesOf(path).contains("河堤路灯不亮"));
    }

  private:
    static SummaryPane* shown(WindowDriver& driver) {
        driver.workspace().go(Verb::GoSummary);
        auto* pane = driver.workspace().pane<SummaryPane>();
        (void)QTest::qWaitFor([pane] { return pane->isReady(); }, 20'000);
        driver.settle();
        return pane;
    }
    static void write(SummaryPane* pane, const QString& path, PaperFormat format) {
        QSignalSpy exported(pane, &SummaryPane::exported);
        pane->exportTo(path, format);
        QVERIFY(exported.wait(20'000));
    }
    static QList<PaperIssue> issues(GuiDesk& office) {
        const auto list = waited(office.desk().read([](Database& db) { return PaperTable(db).list(); }));
        return list && *list ? **list : QList<PaperIssue>();
    }
};

QTEST_MAIN(SummaryPaneTest)
#include "summary_pane_test.moc"
