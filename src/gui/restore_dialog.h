#pragma once

#include "gui/password_dialog.h"
#include "store/restore.h"

namespace dutydesk {

namespace Ui {
class RestoreDialog;
}

/// Says what restoring a backup would bring and take, and asks for the password.
class RestoreDialog : public PasswordDialog {
    Q_OBJECT

  public:
    /// `written`: the backup's last entry, as the window tells times.
    RestoreDialog(const RestorePlan& plan, const QString& written, QWidget* parent);
    ~RestoreDialog() override;

  private:
    std::unique_ptr<Ui::RestoreDialog> m;
};

} // namespace dutydesk
