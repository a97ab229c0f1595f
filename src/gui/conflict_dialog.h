#pragma once

#include "gui/form_dialog.h"

namespace dutydesk {

namespace Ui {
class ConflictDialog;
}

/// Two people edited the same: both texts side by side, what differs marked, and one clear choice. Closing it
/// chooses nothing; what was typed stays where it is.
class ConflictDialog : public FormDialog {
    Q_OBJECT

  public:
    /// `what`: "The reply to #12". `who`: the other person; empty: not known.
    ConflictDialog(const QString& what, const QString& mine, const QString& theirs, const QString& who,
                   QWidget* parent);
    ~ConflictDialog() override;

  Q_SIGNALS:
    void mineChosen();
    void theirsChosen();

  protected:
    void take() override;

  private:
    std::unique_ptr<Ui::ConflictDialog> m;
};

} // namespace dutydesk
