#pragma once

#include "desk/clock_moves.h"
#include "gui/form_dialog.h"

namespace dutydesk {

namespace Ui {
class MovesDialog;
}

/// Shows which deadlines a change would move before it is made.
class MovesDialog : public FormDialog {
    Q_OBJECT

  public:
    MovesDialog(const QString& verb, const QString& question, const QList<CaseMoves>& moves, Instant now,
                const QTimeZone& zone, QWidget* parent);
    ~MovesDialog() override;
    /// Asks for a reason too, which may be left out.
    void askReason();

  Q_SIGNALS:
    void applied(const QString& reason);

  protected:
    void take() override;

  private:
    std::unique_ptr<Ui::MovesDialog> m;
};

} // namespace dutydesk
