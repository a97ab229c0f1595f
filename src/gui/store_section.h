#pragma once

#include "desk/backups.h"
#include "gui/desk_widget.h"
#include "store/audit_log.h"
#include "store/backup.h"
#include "store/keeping.h"

namespace dutydesk {

namespace Ui {
class StoreSection;
}

/// The store's backups, its size and growth, and what would free space. A part of the office pane.
class StoreSection : public DeskWidget {
    Q_OBJECT

  public:
    StoreSection(Desk& desk, QWidget* parent);
    ~StoreSection() override;
    void refresh();
    /// Backs the store up into that file.
    void backUpTo(const QString& path);
    /// Reads that backup, says what going back to it means, and asks.
    void offerRestore(const QString& backup);

  Q_SIGNALS:
    /// To be carried out when nothing holds the store any more.
    void restoreWanted(const dutydesk::RestoreOrder& order);

  protected:
    void retranslate() override;

  private:
    struct Answer {
        QList<BackupFile> backups;
        StoreSize size;
        int keptDays = 90;
        Droppable droppable;
    };
    void present();
    void askForFile();
    void askForBackup();
    void askForPassword(const QString& backup, const RestorePlan& plan);
    void check();
    void dropOldTexts();
    [[nodiscard]] QString bytes(double count) const;

    std::unique_ptr<Ui::StoreSection> m;
    Answer m_answer;
};

} // namespace dutydesk
