#pragma once

#include "gui/password_dialog.h"
#include "store/open_matters.h"
#include "store/records.h"

#include <QTimeZone>

namespace dutydesk {

namespace Ui {
class HandoverDialog;
}

/// Signs a hand-over: the giver over what is open now, the taker over what was handed to them, matter by
/// matter.
class HandoverDialog : public PasswordDialog {
    Q_OBJECT

  public:
    /// To give: `people` may take it over.
    HandoverDialog(const OpenMatters& open, const QList<User>& people, const QTimeZone& zone,
                   QWidget* parent);
    /// To take over.
    HandoverDialog(const Handover& handover, const QTimeZone& zone, QWidget* parent);
    ~HandoverDialog() override;
    [[nodiscard]] QString note() const;
    /// The giver's choice; nobody: whoever comes.
    [[nodiscard]] UserId forWhom() const;
    /// Places of the matters that the taker does not acknowledge.
    [[nodiscard]] QList<int> left() const;

  protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

  private:
    void fill(const QList<OpenMatter>& matters, int beyond, bool checkable, const QTimeZone& zone);
    void measureRows();
    [[nodiscard]] QString countsText(int inbox, int failing) const;

    std::unique_ptr<Ui::HandoverDialog> m;
};

} // namespace dutydesk
