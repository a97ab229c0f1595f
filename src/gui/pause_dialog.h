#pragma once

#include "base/time.h"
#include "gui/form_dialog.h"

namespace dutydesk {

namespace Ui {
class PauseDialog;
}

/// Until when and why a clock stands still.
class PauseDialog : public FormDialog {
    Q_OBJECT

  public:
    PauseDialog(const QString& clockName, Instant now, const QTimeZone& zone, QWidget* parent);
    ~PauseDialog() override;

  Q_SIGNALS:
    void given(dutydesk::Instant until, const QString& reason);

  protected:
    void take() override;

  private:
    std::unique_ptr<Ui::PauseDialog> m;
    Instant m_now;
    QTimeZone m_zone;
};

} // namespace dutydesk
