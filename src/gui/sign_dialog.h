#pragma once

#include "gui/form_dialog.h"

namespace dutydesk {

namespace Ui {
class SignDialog;
}

/// Asks the signer's password again. Stays open, with the reason, when the signature is refused.
class SignDialog : public FormDialog {
    Q_OBJECT

  public:
    SignDialog(const QString& caseTitle, const QByteArray& textHash, QWidget* parent);
    ~SignDialog() override;
    void refuseBecause(const Error& error);

  Q_SIGNALS:
    void given(const QString& password);

  protected:
    void take() override;

  private:
    std::unique_ptr<Ui::SignDialog> m;
};

} // namespace dutydesk
