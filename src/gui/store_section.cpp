#include "gui/store_section.h"

#include "base/progress.h"
#include "desk/commands/store_commands.h"
#include "desk/tidy.h"
#include "gui/background.h"
#include "gui/file_dialog.h"
#include "gui/formats.h"
#include "gui/restore_dialog.h"
#include "ui_store_section.h"

#include <QFileInfo>
#include <QLocale>

namespace dutydesk {

namespace {
constexpr int offeredDays[] = {30, 60, 90, 180, 365, 0};
}

StoreSection::StoreSection(Desk& desk, QWidget* parent)
    : DeskWidget(desk, parent), m(std::make_unique<Ui::StoreSection>()) {
    m->setupUi(this);
    connect(m->backUp, &QPushButton::clicked, this, &StoreSection::askForFile);
    connect(m->restore, &QPushButton::clicked, this, &StoreSection::askForBackup);
    connect(m->verify, &QPushButton::clicked, this, &StoreSection::check);
    connect(m->tidy, &QPushButton::clicked, this, &StoreSection::dropOldTexts);
    connect(m->keep, &QComboBox::activated, this, [this] {
        perform(SetKeptDays{m->keep->currentData().toInt()}, [this](const Nothing&) { refresh(); });
    });
    present();
}
StoreSection::~StoreSection() = default;

void StoreSection::refresh() {
    loadLong(
        [now = now()](Database& db) -> Result<Answer> {
            Answer answer;
            answer.backups = backupsOf(db.path());
            const auto size = storeSize(db, now);
            if (!size) return fail(size);
            answer.size = *size;
            const auto days = keptDays(db);
            if (!days) return fail(days);
            answer.keptDays = *days;
            if (*days == 0) return answer;
            const auto before = droppedBefore(db, now);
            if (!before) return fail(before);
            const auto old = droppable(db, **before);
            if (!old) return fail(old);
            answer.droppable = *old;
            return answer;
        },
        [this](const Answer& answer) {
            m_answer = answer;
            present();
        });
}

QString StoreSection::bytes(double count) const {
    return QLocale().formattedDataSize(static_cast<qint64>(count), 1, QLocale::DataSizeTraditionalFormat);
}

void StoreSection::present() {
    if (m_answer.backups.isEmpty())
        m->backups->setText(tr("No backup yet. The program makes one every day that it is open."));
    else
        m->backups->setText(tr("The last backup is of %1; %2 are kept in %3.")
                                .arg(shortTime(m_answer.backups.first().at, now(), zone()))
                                .arg(m_answer.backups.size())
                                .arg(backupFolder(desk().store().path())));
    QStringList size{
        tr("The store takes %1 and grows by about %2 a month.")
            .arg(bytes(static_cast<double>(m_answer.size.bytes)), bytes(m_answer.size.bytesPerDay * 30))};
    if (m_answer.droppable.revisions > 0)
        size.append(tr("Dropping %1 old texts that nobody flagged would free room for about as much text: %2 "
                       "characters.")
                        .arg(QLocale().toString(m_answer.droppable.revisions),
                             QLocale().toString(m_answer.droppable.characters)));
    else
        size.append(tr("There are no old texts to drop."));
    m->size->setText(size.join(u' '));
    m->keep->clear();
    for (const int days : offeredDays)
        m->keep->addItem(days == 0 ? tr("for ever") : tr("%1 days").arg(days), days);
    if (m->keep->findData(m_answer.keptDays) < 0)
        m->keep->addItem(tr("%1 days").arg(m_answer.keptDays), m_answer.keptDays);
    m->keep->setCurrentIndex(m->keep->findData(m_answer.keptDays));
    m->keep->setEnabled(may(Action::ManageOffice));
    m->tidy->setEnabled(may(Action::ManageOffice) && m_answer.droppable.revisions > 0);
    m->backUp->setEnabled(may(Action::BackUp));
    m->restore->setEnabled(may(Action::BackUp));
    for (QPushButton* button : {m->backUp, m->restore, m->verify, m->tidy})
        button->setAccessibleName(button->text());
}

void StoreSection::askForFile() {
    const QString name = QFileInfo(backupPath(desk().store().path(), now())).fileName();
    QFileDialog* dialog = dialogToSave(this, tr("Back up the store"), tr("Backups (*.backup)"), name);
    connect(dialog, &QFileDialog::fileSelected, this, &StoreSection::backUpTo);
    dialog->open();
}

void StoreSection::backUpTo(const QString& path) {
    m->backUp->setEnabled(false);
    const auto work = [this, path](const SharedProgress& progress) { return backUp(desk(), path, progress); };
    await(watched(tr("Backing up"), work), this, [this](const Result<BackupFile>& made) {
        present();
        if (stopped(made)) return Q_EMIT said(tr("The backup was stopped; no file was written"));
        if (!made) return Q_EMIT failed(made.error());
        Q_EMIT said(tr("Backed up and checked: %1 entries of the audit log").arg(made->head.count));
    });
}

void StoreSection::askForBackup() {
    QFileDialog* dialog = dialogToOpen(this, tr("Restore a backup"), tr("Backups (*.backup)"),
                                       backupFolder(desk().store().path()));
    connect(dialog, &QFileDialog::fileSelected, this, &StoreSection::offerRestore);
    dialog->open();
}

void StoreSection::offerRestore(const QString& backup) {
    m->restore->setEnabled(false);
    const auto work = [store = desk().store().path(), backup](const SharedProgress&) {
        return inBackground([store, backup] { return planRestore(store, backup); });
    };
    await(watched(tr("Reading the backup"), work, LongWorks::Stopping::Never), this,
          [this, backup](const Result<RestorePlan>& plan) {
              present();
              if (!plan) return Q_EMIT failed(plan.error());
              // To replace one office by another is left to the terminal, where it has to be said twice.
              if (!plan->sameLog)
                  return Q_EMIT failed(
                      {ErrorCode::InvalidInput, QStringLiteral("backup"), QStringLiteral("other_log")});
              askForPassword(backup, *plan);
          });
}

void StoreSection::askForPassword(const QString& backup, const RestorePlan& plan) {
    auto* dialog = new RestoreDialog(plan, shortTime(plan.lastEntry, now(), zone()), this);
    connect(dialog, &RestoreDialog::given, this, [this, dialog, backup](const QString& password) {
        await(orderRestore(desk(), backup, password), dialog,
              [this, dialog](const Result<RestoreOrder>& order) {
                  if (!order) return dialog->refuseBecause(order.error());
                  dialog->accept();
                  Q_EMIT restoreWanted(*order);
              });
    });
    dialog->open();
}

void StoreSection::check() {
    m->verify->setEnabled(false);
    const auto work = [this](const SharedProgress& progress) {
        return desk().readLong([progress](Database& db) {
            return verifyStore(db, headsNotedBeside(db.path()), progress.get());
        });
    };
    await(watched(tr("Checking all records"), work), this, [this](const Result<Verification>& found) {
        m->verify->setEnabled(true);
        if (stopped(found)) return Q_EMIT said(tr("The check was stopped before its end"));
        if (!found) return Q_EMIT failed(found.error());
        if (found->broken) return Q_EMIT failed(*found->broken);
        Q_EMIT said(tr("All records hold: %1 entries of the audit log").arg(found->head.count));
    });
}

void StoreSection::dropOldTexts() {
    m->tidy->setEnabled(false);
    const auto progress = std::make_shared<Progress>();
    const auto work = desk().works().watch(tr("Dropping old texts"), LongWorks::Stopping::Safe, progress,
                                           tidy(desk(), progress));
    await(work, this, [this, progress](const Result<Droppable>& dropped) {
        refresh();
        if (dropped && progress->cancelled())
            return Q_EMIT said(tr("Stopped; %1 texts were dropped").arg(dropped->revisions));
        if (!dropped) return Q_EMIT failed(dropped.error());
        Q_EMIT said(tr("%1 texts were dropped").arg(dropped->revisions));
    });
}

void StoreSection::retranslate() {
    m->retranslateUi(this);
    present();
}

} // namespace dutydesk
