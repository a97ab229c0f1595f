#pragma once

#include "gui/form_dialog.h"

namespace dutydesk {

namespace Ui {
class ReasonDialog;
}

/// Asks for a reason; usual ones are offered as chips with the keys Alt+1 …
class ReasonDialog : public FormDialog {
    Q_OBJECT

  public:
    ReasonDialog(const QString& verb, const QString& question, const QStringList& usual, QWidget* parent);
    ~ReasonDialog() override;
    /// A reason is not asked for, only offered.
    void setOptional();

  Q_SIGNALS:
    void given(const QString& reason);

  protected:
    void take() override;

  private:
    std::unique_ptr<Ui::ReasonDialog> m;
    bool m_optional = false;
};

} // namespace dutydesk
