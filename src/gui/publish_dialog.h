#pragma once

#include "base/time.h"
#include "gui/form_dialog.h"

namespace dutydesk {

namespace Ui {
class PublishDialog;
}

/// Where and when a person published the signed reply.
class PublishDialog : public FormDialog {
    Q_OBJECT

  public:
    PublishDialog(const QString& signedText, Instant now, const QTimeZone& zone, QWidget* parent);
    ~PublishDialog() override;

  Q_SIGNALS:
    void given(const QString& address, dutydesk::Instant when);

  protected:
    void take() override;

  private:
    std::unique_ptr<Ui::PublishDialog> m;
    Instant m_now;
    QTimeZone m_zone;
};

} // namespace dutydesk
