#include "desk/commands/sealed_commands.h"
#include "gui/follow_up_section.h"
#include "gui/record_list.h"
#include "gui/sealed_note_dialog.h"
#include "gui/store_section.h"
#include "tests/gui/support/gui_desk.h"
#include "tests/support/fixed_clock.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace dutydesk;

namespace {
const FixedClock fixedNow("2026-11-20T08:00:00Z");
const QString secret = QStringLiteral("线人的说法");
} // namespace

/// Backups and space in Office, and sealed notes in a case.
class StoreSectionTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { prepareGuiTest(); }

    void aSupervisorBacksUpAndIsTold() {
        GuiDesk office(fixedNow);
        office.signIn(GuiDesk::supervisor);
        StoreSection section(office.desk(), nullptr);
        section.setVisible(true);
        section.refresh();
        QVERIFY(QTest::qWaitFor([&] { return text(section, "size").contains(QStringLiteral("a month")); }));
        QVERIFY(text(section, "backups").contains(QStringLiteral("No backup yet")));
        QSignalSpy said(&section, &DeskWidget::said);
        section.backUpTo(office.file(QStringLiteral("copy.backup")));
        QVERIFY(said.wait(20'000));
        QVERIFY(QFile::exists(office.file(QStringLiteral("copy.backup"))));
        section.findChild<QPushButton*>("verify")->click();
        QVERIFY(said.wait(20'000));
        QVERIFY(said.last().first().toString().contains(QStringLiteral("All records hold")));
    }

    void anAnalystLooksOnly() {
        GuiDesk office(fixedNow);
        office.signIn(GuiDesk::analyst);
        StoreSection section(office.desk(), nullptr);
        section.refresh();
        for (const char* name : {"backUp", "tidy"})
            QVERIFY(!section.findChild<QPushButton*>(name)->isEnabled());
        QVERIFY(!section.findChild<QComboBox*>("keep")->isEnabled());
    }

    void aSealedNoteIsShownAsSealedAndOpensToThePassword() {
        GuiDesk office(fixedNow);
        const CaseId id = office.as(GuiDesk::analyst, OpenCase{{}, QStringLiteral("东街停水")}).id;
        office.as(GuiDesk::analyst, WriteSealedNote{id, secret});
        office.signIn(GuiDesk::analyst);
        FollowUpSection section(office.desk(), nullptr);
        section.setVisible(true);
        const auto view = waited(office.desk().read(
            [id, reader = office.desk().user()->id](Database& db) { return readCase(db, id, reader); }));
        QVERIFY(view && *view);
        section.present(**view);
        auto* list = section.findChild<RecordList*>("list");
        QCOMPARE(list->count(), 1);
        QCOMPARE(list->record(0).text, QStringLiteral("Sealed note"));
        QVERIFY(!list->record(0).sub.contains(secret));
        list->setCurrentRow(0);
        Q_EMIT list->itemActivated(list->item(0));
        auto* dialog = section.findChild<SealedNoteDialog*>();
        QVERIFY(dialog);
        auto* shown = dialog->findChild<QPlainTextEdit*>("text");
        auto* password = dialog->findChild<QLineEdit*>("password");
        auto* accept = dialog->findChild<QPushButton*>("accept");
        password->setText(QStringLiteral("another one"));
        accept->click();
        QVERIFY(QTest::qWaitFor([&] { return accept->isEnabled(); }, 20'000));
        QVERIFY(!shown->isVisible());
        password->setText(QString::fromUtf16(GuiDesk::password));
        accept->click();
        QVERIFY(QTest::qWaitFor([&] { return shown->isVisible(); }, 20'000));
        QCOMPARE(shown->toPlainText(), secret);
        QVERIFY(shown->isReadOnly());
        QVERIFY(!password->isVisible());
    }

  private:
    static QString text(StoreSection& section, const char* label) {
        return section.findChild<QLabel*>(QLatin1String(label))->text();
    }
};

QTEST_MAIN(StoreSectionTest)
#include "store_section_test.moc"
