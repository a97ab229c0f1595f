#pragma once

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
    void check();
    void dropOldTexts();
    [[nodiscard]] QString bytes(double count) const;

    std::unique_ptr<Ui::StoreSection> m;
    Answer m_answer;
};

} // namespace dutydesk
