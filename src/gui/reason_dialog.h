#pragma once

#include "gui/form_dialog.h"

namespace dutydesk {

namespace Ui {
class ReasonDialog;
}

/// Asks for a reason; usual ones are offered as chips, chosen by their number.
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
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void choose(const QString& reason);

    std::unique_ptr<Ui::ReasonDialog> m;
    QStringList m_usual;
    bool m_optional = false;
};

} // namespace dutydesk
