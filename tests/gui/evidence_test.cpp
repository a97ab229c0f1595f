#include "gui/difference_text.h"
#include "gui/evidence_view.h"
#include "gui/item_view.h"
#include "gui/items_section.h"
#include "store/item_table.h"
#include "store/source_table.h"
#include "tests/gui/support/gui_desk.h"
#include "tests/support/fixed_clock.h"

#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTextBrowser>
#include <QTextDocument>

using namespace dutydesk;

namespace {

const FixedClock fixedNow("2026-11-20T08:00:00Z");

FoundItem found(const QString& title, const QString& text) {
    FoundItem item;
    item.identity = QStringLiteral("1");
    item.url = QStringLiteral("https://forum.example/1");
    item.title = title;
    item.text = text;
    return item;
}

} // namespace

/// What was fetched and what changed, as the window shows it.
class EvidenceTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { prepareGuiTest(); }

    void itShowsAddressesTimeHeadSizeAndHash() {
        EvidenceView view;
        view.show();
        view.showEvidence(item(), {evidence(1)}, QTimeZone("Asia/Shanghai"));
        const QString fetched = text(view, "fetched");
        QVERIFY(fetched.contains(QStringLiteral("2026-11-20 16:00")));
        QVERIFY(fetched.contains(QStringLiteral("https://www.forum.example/feed")));
        QVERIFY(fetched.contains(QStringLiteral("https://forum.example/feed")));
        QVERIFY(text(view, "heads").contains(QStringLiteral("Content-Type: text/html")));
        QVERIFY(text(view, "heads").contains(QStringLiteral("12,345 bytes")));
        QVERIFY(text(view, "hash").contains(QString(64, QLatin1Char('a'))));
        QVERIFY(!view.findChild<QComboBox*>("versions")->isVisible());
    }

    void ofSeveralVersionsTheNewestIsChosen() {
        EvidenceView view;
        view.show();
        view.showEvidence(item(), {evidence(1), evidence(3)}, QTimeZone("Asia/Shanghai"));
        QSignalSpy wanted(&view, &EvidenceView::saveWanted);
        auto* versions = view.findChild<QComboBox*>("versions");
        QCOMPARE(versions->currentText(), QStringLiteral("Revision 3"));
        view.findChild<QPushButton*>("save")->click();
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.first().first().value<Evidence>().revision, 3);
    }

    void whereThereIsNoneItSaysWhy() {
        EvidenceView view;
        view.show();
        view.showEvidence(item(), {}, QTimeZone("Asia/Shanghai"));
        QVERIFY(text(view, "fetched").contains(QStringLiteral("flagged after the pull")));
        QVERIFY(!view.findChild<QPushButton*>("save")->isVisible());
        Item byHand = item();
        byHand.id = ItemId(2);
        byHand.source = SourceId::None;
        view.showEvidence(byHand, {}, QTimeZone("Asia/Shanghai"));
        QVERIFY(text(view, "fetched").contains(QStringLiteral("by hand")));
    }

    void strangersTextIsNeverRendered() {
        EvidenceView view;
        Evidence one = evidence(1);
        one.headers = {{QStringLiteral("Server"), QStringLiteral("<img src='https://x.example/'><b>x</b>")}};
        view.showEvidence(item(), {one}, QTimeZone("Asia/Shanghai"));
        QVERIFY(text(view, "heads").contains(QStringLiteral("<b>x</b>")));
        QCOMPARE(view.findChild<QLabel*>("heads")->textFormat(), Qt::PlainText);
    }

    void theSectionExportsTheCasesEvidence() {
        GuiDesk office(fixedNow);
        CaseView view;
        const Item stored = storedItem(office, {QStringLiteral("停水")});
        const CaseId id = openCase(office, stored.id);
        view.file.head.id = id;
        view.file.items = {stored};
        ItemsSection section(office.desk(), nullptr);
        section.present(view);
        QSignalSpy said(&section, &DeskWidget::said);
        const QString folder = office.file(QStringLiteral("evidence"));
        section.exportEvidence(folder);
        QVERIFY(said.wait());
        QVERIFY(QFile::exists(folder + QStringLiteral("/manifest.json")));
        QVERIFY(said.first().first().toString().contains(QStringLiteral("0 files")));
        QVERIFY(said.first().first().toString().contains(QStringLiteral("no evidence of")));
    }

    void whatChangedIsShownLineByLine() {
        QTextDocument document;
        setDifferenceText(document, {{DiffPart::Same, QStringLiteral("a\n")},
                                     {DiffPart::Removed, QStringLiteral("<b>b</b>\n")},
                                     {DiffPart::Added, QStringLiteral("c\nd")}});
        QCOMPARE(document.toPlainText(), QString::fromUtf8("a\n− <b>b</b>\n+ c\n+ d"));
    }

    void anItemsVersionsAreCompared() {
        GuiDesk office(fixedNow);
        const Item stored = storedItem(office, {QStringLiteral("东街停水。"), QStringLiteral("西街停水。")});
        QCOMPARE(stored.revision, 2);
        ItemView view;
        view.setDesk(office.desk());
        view.show();
        view.showItem(stored, {});
        auto* browser = view.findChild<QTextBrowser*>("text");
        auto* changes = view.findChild<QPushButton*>("changes");
        QVERIFY(changes->isVisible());
        QCOMPARE(browser->toPlainText(), QStringLiteral("西街停水。"));
        view.toggleChanges();
        const QString wanted = QString::fromUtf8("公告\n− 东街停水。\n+ 西街停水。");
        QVERIFY(QTest::qWaitFor([&] { return browser->toPlainText() == wanted; }));
        view.toggleChanges();
        QVERIFY(QTest::qWaitFor([&] { return browser->toPlainText() == QStringLiteral("西街停水。"); }));
    }

    void aSingleVersionHasNothingToCompare() {
        GuiDesk office(fixedNow);
        ItemView view;
        view.setDesk(office.desk());
        view.show();
        view.showItem(storedItem(office, {QStringLiteral("东街停水。")}), {});
        QVERIFY(!view.findChild<QPushButton*>("changes")->isVisible());
        view.toggleChanges();
        QVERIFY(!view.findChild<QPushButton*>("changes")->isChecked());
    }

  private:
    static QString text(EvidenceView& view, const char* label) {
        return view.findChild<QLabel*>(QString::fromLatin1(label))->text();
    }
    static Item item() {
        Item item;
        item.id = ItemId(1);
        item.source = SourceId(1);
        return item;
    }
    static Evidence evidence(int revision) {
        Evidence one;
        one.item = ItemId(1);
        one.revision = revision;
        one.asked = QStringLiteral("https://forum.example/feed");
        one.url = QStringLiteral("https://www.forum.example/feed");
        one.status = 200;
        one.headers = {{QStringLiteral("Content-Type"), QStringLiteral("text/html")}};
        one.fetched = fixedNow.now();
        one.hash = QByteArray(32, '\xaa');
        one.size = 12345;
        return one;
    }
    /// Of a source, with these texts one after the other.
    static Item storedItem(GuiDesk& office, const QStringList& texts) {
        const auto stored =
            waited(office.desk().store().write(Priority::Ingest, [texts](Database& db) -> Result<Item> {
                Source source;
                source.name = QStringLiteral("论坛");
                source.url = QStringLiteral("https://forum.example/feed");
                const auto id = SourceTable(db).insert(source);
                if (!id) return fail(id);
                ItemId item{};
                for (const QString& text : texts) {
                    const auto put =
                        ItemTable(db).put(*id, found(QStringLiteral("公告"), text), fixedNow.now());
                    if (!put) return fail(put);
                    item = put->id;
                }
                return ItemTable(db).load(item);
            }));
        if (!stored || !*stored) qFatal("an item could not be stored");
        return **stored;
    }
    static CaseId openCase(GuiDesk& office, ItemId item) {
        const auto opened =
            waited(office.desk().store().write(Priority::Ingest, [item](Database& db) -> Result<CaseId> {
                Case head;
                head.title = QStringLiteral("停水");
                head.policy = QStringLiteral("township");
                head.policyVersion = 1;
                const auto id = CaseTable(db).insert(head);
                if (!id) return fail(id);
                auto attached = CaseTable(db).attachItem(*id, item, UserId::None, fixedNow.now());
                if (!attached) return fail(attached);
                return *id;
            }));
        if (!opened || !*opened) qFatal("a case could not be opened");
        return **opened;
    }
};

QTEST_MAIN(EvidenceTest)
#include "evidence_test.moc"
