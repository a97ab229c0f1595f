#pragma once

#include "casework/shift.h"
#include "gui/form_dialog.h"
#include "store/records.h"

namespace dutydesk {

namespace Ui {
class ShiftDialog;
}

/// A turn of the roster: who, as what, from when to when, on how many days in a row.
class ShiftDialog : public FormDialog {
    Q_OBJECT

  public:
    ShiftDialog(const Shift& shift, const QList<User>& people, Instant now, const QTimeZone& zone,
                QWidget* parent);
    ~ShiftDialog() override;

  Q_SIGNALS:
    void given(const QList<dutydesk::Shift>& shifts);

  protected:
    void take() override;

  private:
    std::unique_ptr<Ui::ShiftDialog> m;
    Shift m_shift;
    Instant m_now;
    QTimeZone m_zone;
};

} // namespace dutydesk
