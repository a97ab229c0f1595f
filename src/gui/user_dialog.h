#pragma once

#include "casework/terms.h"
#include "gui/form_dialog.h"

namespace dutydesk {

namespace Ui {
class UserDialog;
}

/// A new colleague's name, role and first password.
class UserDialog : public FormDialog {
    Q_OBJECT

  public:
    explicit UserDialog(QWidget* parent);
    ~UserDialog() override;

  Q_SIGNALS:
    void given(const QString& name, dutydesk::Role role, const QString& password);

  protected:
    void take() override;

  private:
    std::unique_ptr<Ui::UserDialog> m;
};

} // namespace dutydesk
