// Going back to a backup: asked for in the window, done between two windows.

#include "desk/backups.h"
#include "desk/commands/office_commands.h"
#include "gui/application.h"
#include "gui/main_window.h"
#include "gui/restore_dialog.h"
#include "gui/sign_in_page.h"
#include "gui/store_section.h"
#include "store/office_table.h"
#include "tests/gui/support/gui_desk.h"
#include "tests/support/fixed_clock.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTimer>

using namespace dutydesk;

namespace {

const FixedClock fixedNow("2026-11-20T08:00:00Z");
const QString supervisor = QString::fromUtf16(GuiDesk::supervisor);
const QString password = QString::fromUtf16(GuiDesk::password);

/// A store with one user more than its backup.
struct StoreAndBackup {
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("office.db"));
    QString backup = folder.filePath(QStringLiteral("one.backup"));

    StoreAndBackup() {
        Office office;
        office.name = QStringLiteral("清河县教育局");
        if (!Desk::init(path, office, supervisor, password, fixedNow)) qFatal("no store");
        auto desk = Desk::open(path, fixedNow);
        if (!desk || !waited((*desk)->signIn(supervisor, password))) qFatal("nobody signs in");
        if (const auto made = waited(backUp(**desk, backup)); !made || !*made) qFatal("no backup");
        const AddUser late{QStringLiteral("陈岚"), Role::Analyst, password};
        if (const auto added = waited((*desk)->run(late)); !added || !*added) qFatal("no user");
    }
    /// Runs the window: the first asks for the restore, the second is read and closed.
    [[nodiscard]] QString secondWindowSays(const QString& with) {
        int windows = 0;
        QString says;
        (void)runOffice(path, fixedNow, [&](MainWindow& window) {
            if (++windows == 1) {
                const RestoreOrder order{path, backup, supervisor, with};
                QTimer::singleShot(0, &window, [&window, order] { Q_EMIT window.restoreWanted(order); });
            } else {
                says = window.findChild<QLabel*>(QStringLiteral("message"))->text();
                QTimer::singleShot(0, &window, &QWidget::close);
            }
        });
        return windows == 2 ? says : QStringLiteral("windows: %1").arg(windows);
    }
    [[nodiscard]] int users() const {
        auto desk = Desk::open(path, fixedNow);
        if (!desk) return -1;
        const auto list = waited((*desk)->read([](Database& db) { return UserTable(db).list(); }));
        return list && *list ? int((*list)->size()) : -1;
    }
    [[nodiscard]] QStringList kept() const {
        return QDir(folder.path()).entryList({QStringLiteral("*replaced-*")}, QDir::Files);
    }
};

} // namespace

class RestoreTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { prepareGuiTest(); }

    void aBackupTakesTheStoresPlaceBetweenTwoWindows() {
        StoreAndBackup set;
        QCOMPARE(set.users(), 2);
        const QString says = set.secondWindowSays(password);
        QVERIFY2(says.startsWith(QStringLiteral("The backup was restored.")), qPrintable(says));
        QCOMPARE(set.users(), 1);
        QVERIFY(!set.kept().isEmpty());
        QVERIFY(says.contains(set.kept().first()));
    }

    void whatIsRefusedLeavesTheStoreAndIsSaid() {
        StoreAndBackup set;
        const QString says = set.secondWindowSays(QStringLiteral("another one"));
        QVERIFY2(says.contains(QStringLiteral("assword")), qPrintable(says));
        QCOMPARE(set.users(), 2);
        QVERIFY(set.kept().isEmpty());
    }

    void aBrokenBackupLeavesTheStoreAndIsSaid() {
        StoreAndBackup set;
        QFile file(set.backup);
        QVERIFY(file.resize(file.size() / 2));
        const QString says = set.secondWindowSays(password);
        QVERIFY2(!says.isEmpty() && !says.startsWith(QStringLiteral("The backup was restored")),
                 qPrintable(says));
        QCOMPARE(set.users(), 2);
    }

    void theOfficePaneSaysWhatIsLostAndAsksForThePassword() {
        GuiDesk office(fixedNow);
        office.signIn(GuiDesk::supervisor);
        const QString backup = office.file(QStringLiteral("one.backup"));
        const auto made = waited(backUp(office.desk(), backup));
        QVERIFY(made && *made);
        const auto added = waited(
            office.desk().run(AddUser{QStringLiteral("何芳"), Role::Clerk, QStringLiteral("12345678")}));
        QVERIFY(added && *added);
        StoreSection section(office.desk(), nullptr);
        section.setVisible(true);
        QSignalSpy wanted(&section, &StoreSection::restoreWanted);
        section.offerRestore(backup);
        QTRY_VERIFY(section.findChild<RestoreDialog*>());
        auto* dialog = section.findChild<RestoreDialog*>();
        QVERIFY(dialog->findChild<QLabel*>("lead")->text().contains(QStringLiteral("1 entry")));
        auto* accept = dialog->findChild<QPushButton*>("accept");
        dialog->findChild<QLineEdit*>("password")->setText(QStringLiteral("another one"));
        accept->click();
        QTRY_VERIFY(accept->isEnabled());
        QCOMPARE(wanted.count(), 0);
        dialog->findChild<QLineEdit*>("password")->setText(password);
        accept->click();
        QTRY_COMPARE(wanted.count(), 1);
        const auto order = wanted.first().first().value<RestoreOrder>();
        QCOMPARE(order.backup, backup);
        QCOMPARE(order.store, office.desk().store().path());
        // While a desk holds the store, nothing takes its place.
        const auto refused = restoreBackup(order, fixedNow);
        QVERIFY(!refused && refused.error().code == ErrorCode::StoreBusy);
    }

    void anotherOfficesBackupIsNotOffered() {
        StoreAndBackup other;
        GuiDesk office(fixedNow);
        office.signIn(GuiDesk::supervisor);
        StoreSection section(office.desk(), nullptr);
        QSignalSpy failed(&section, &DeskWidget::failed);
        section.offerRestore(other.backup);
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY(!section.findChild<RestoreDialog*>());
    }

    void anAnalystMayNotRestore() {
        GuiDesk office(fixedNow);
        office.signIn(GuiDesk::analyst);
        StoreSection section(office.desk(), nullptr);
        QVERIFY(!section.findChild<QPushButton*>("restore")->isEnabled());
        const auto order = waited(orderRestore(office.desk(), office.file(QStringLiteral("x")), password));
        QVERIFY(order && !*order);
        QCOMPARE(order->error().code, ErrorCode::PermissionDenied);
    }
};

QTEST_MAIN(RestoreTest)
#include "restore_test.moc"
