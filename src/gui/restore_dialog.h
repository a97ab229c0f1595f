#pragma once

#include "gui/form_dialog.h"
#include "store/restore.h"

namespace dutydesk {

namespace Ui {
class RestoreDialog;
}

/// Says what restoring a backup would bring and take, and asks for the password. Stays open, with the reason,
/// when it is refused.
class RestoreDialog : public FormDialog {
    Q_OBJECT

  public:
    /// `written`: the backup's last entry, as the window tells times.
    RestoreDialog(const RestorePlan& plan, const QString& written, QWidget* parent);
    ~RestoreDialog() override;
    void refuseBecause(const Error& error);

  Q_SIGNALS:
    void given(const QString& password);

  protected:
    void take() override;

  private:
    std::unique_ptr<Ui::RestoreDialog> m;
};

} // namespace dutydesk
