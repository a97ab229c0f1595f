#pragma once

#include "gui/password_dialog.h"

namespace dutydesk {

namespace Ui {
class SignDialog;
}

/// Signs a reply: asks the signer's password again, for exactly this text.
class SignDialog : public PasswordDialog {
    Q_OBJECT

  public:
    SignDialog(const QString& caseTitle, const QByteArray& textHash, QWidget* parent);
    ~SignDialog() override;

  private:
    std::unique_ptr<Ui::SignDialog> m;
};

} // namespace dutydesk
