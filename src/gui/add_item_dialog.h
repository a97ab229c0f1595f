#pragma once

#include "base/time.h"
#include "gui/form_dialog.h"

namespace dutydesk {

namespace Ui {
class AddItemDialog;
}

/// What came in by phone, letter, hotline, board or a visitor.
class AddItemDialog : public FormDialog {
    Q_OBJECT

  public:
    AddItemDialog(Instant now, const QTimeZone& zone, QWidget* parent);
    ~AddItemDialog() override;

  Q_SIGNALS:
    void given(const QString& channel, const QString& title, const QString& text, dutydesk::Instant received);

  protected:
    void take() override;

  private:
    std::unique_ptr<Ui::AddItemDialog> m;
    Instant m_now;
    QTimeZone m_zone;
};

} // namespace dutydesk
