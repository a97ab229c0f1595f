#pragma once

#include "gui/form_dialog.h"

namespace dutydesk {

namespace Ui {
class NameDialog;
}

/// Asks what something is to be called.
class NameDialog : public FormDialog {
    Q_OBJECT

  public:
    NameDialog(const QString& verb, const QString& question, const QString& name, QWidget* parent);
    ~NameDialog() override;

  Q_SIGNALS:
    void given(const QString& name); ///< not empty, without space around it

  protected:
    void take() override;

  private:
    std::unique_ptr<Ui::NameDialog> m;
};

} // namespace dutydesk
