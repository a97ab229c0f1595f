#pragma once

#include "base/time.h"
#include "gui/form_dialog.h"

namespace dutydesk {

namespace Ui {
class TaskDialog;
}

/// What a unit is to do, and until when.
class TaskDialog : public FormDialog {
    Q_OBJECT

  public:
    TaskDialog(const QString& unit, Instant now, const QTimeZone& zone, QWidget* parent);
    ~TaskDialog() override;

  Q_SIGNALS:
    void given(const QString& unit, const QString& text, dutydesk::Instant due);

  protected:
    void take() override;

  private:
    std::unique_ptr<Ui::TaskDialog> m;
    Instant m_now;
    QTimeZone m_zone;
};

} // namespace dutydesk
