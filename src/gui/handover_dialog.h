#pragma once

#include "gui/form_dialog.h"
#include "store/open_matters.h"
#include "store/records.h"

#include <QTimeZone>

namespace dutydesk {

namespace Ui {
class HandoverDialog;
}

/// Signs a hand-over: the giver over what is open now, the taker over what was handed to them, matter by
/// matter. Stays open, with the reason, when the signature is refused.
class HandoverDialog : public FormDialog {
    Q_OBJECT

  public:
    /// To give: `people` may take it over.
    HandoverDialog(const OpenMatters& open, const QList<User>& people, const QTimeZone& zone,
                   QWidget* parent);
    /// To take over.
    HandoverDialog(const Handover& handover, const QTimeZone& zone, QWidget* parent);
    ~HandoverDialog() override;
    void refuseBecause(const Error& error);

  Q_SIGNALS:
    /// `left`: places of the matters that are not acknowledged; `forWhom` only of a giver.
    void given(const QString& password, const QString& note, const QList<int>& left,
               dutydesk::UserId forWhom);

  protected:
    void take() override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

  private:
    void fill(const QList<OpenMatter>& matters, int beyond, bool checkable, const QTimeZone& zone);
    void measureRows();
    [[nodiscard]] QString countsText(int inbox, int failing) const;

    std::unique_ptr<Ui::HandoverDialog> m;
};

} // namespace dutydesk
