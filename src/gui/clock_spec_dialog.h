#pragma once

#include "casework/policy.h"
#include "gui/form_dialog.h"

namespace dutydesk {

namespace Ui {
class ClockSpecDialog;
}

/// How long one clock of a policy runs, when it warns, and whom its miss is told to.
class ClockSpecDialog : public FormDialog {
    Q_OBJECT

  public:
    ClockSpecDialog(const ClockSpec& spec, QWidget* parent);
    ~ClockSpecDialog() override;

  Q_SIGNALS:
    void edited(const dutydesk::ClockSpec& spec);

  protected:
    void take() override;

  private:
    std::unique_ptr<Ui::ClockSpecDialog> m;
    ClockSpec m_spec;
};

/// "30 min", "3 working days", "the same working day".
[[nodiscard]] QString lengthWords(const ClockSpec& spec);

} // namespace dutydesk
