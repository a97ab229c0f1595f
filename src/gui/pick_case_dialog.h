#pragma once

#include "desk/desk.h"
#include "gui/form_dialog.h"
#include "store/case_table.h"

namespace dutydesk {

namespace Ui {
class PickCaseDialog;
}

/// Chooses one of the cases, by typing part of its title or number.
class PickCaseDialog : public FormDialog {
    Q_OBJECT

  public:
    /// `linking`: asks for the kind of link too, and offers closed cases as well.
    PickCaseDialog(Desk& desk, const QString& question, bool linking, QWidget* parent,
                   CaseId without = CaseId::None);
    ~PickCaseDialog() override;
    [[nodiscard]] LinkKind kind() const;

  Q_SIGNALS:
    void chosen(dutydesk::CaseId id);
    void failed(const dutydesk::Error& error);

  protected:
    void take() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void show(const QString& filter);

    std::unique_ptr<Ui::PickCaseDialog> m;
    QList<CaseRow> m_cases;
    CaseId m_without;
};

} // namespace dutydesk
