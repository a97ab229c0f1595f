#pragma once

#include "gui/form_dialog.h"

class QLineEdit;

namespace dutydesk {

/// A form that is signed with a password. Stays open, with the reason, when the signature is refused.
class PasswordDialog : public FormDialog {
    Q_OBJECT

  public:
    using FormDialog::FormDialog;
    void refuseBecause(const Error& error) override;

  Q_SIGNALS:
    /// To be answered with accept() or refuseBecause().
    void given(const QString& password);

  protected:
    /// To be called once the form is set up.
    void wire(QPushButton* accept, QPushButton* cancel, QLabel* message, QLineEdit* password,
              const QString& acceptText);
    void take() override;

  private:
    QLineEdit* m_password = nullptr;
};

} // namespace dutydesk
