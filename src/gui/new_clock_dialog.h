#pragma once

#include "casework/policy.h"
#include "gui/form_dialog.h"

namespace dutydesk {

namespace Ui {
class NewClockDialog;
}

/// What a new clock of a policy is about; how long it runs is asked next (gui/clock_spec_dialog.h).
class NewClockDialog : public FormDialog {
    Q_OBJECT

  public:
    /// `taken`: keys of the policy's clocks.
    NewClockDialog(const QStringList& taken, QWidget* parent);
    ~NewClockDialog() override;

  Q_SIGNALS:
    /// With a key of its own and a length to begin from.
    void described(const dutydesk::ClockSpec& spec);

  protected:
    void take() override;

  private:
    std::unique_ptr<Ui::NewClockDialog> m;
    QStringList m_taken;
};

} // namespace dutydesk
