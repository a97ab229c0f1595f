#pragma once

#include "desk/desk.h"
#include "gui/form_dialog.h"
#include "store/case_table.h"

class QTimer;

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
    void read();
    void show(const QString& filter);

    std::unique_ptr<Ui::PickCaseDialog> m;
    Desk& m_desk;
    QList<CaseRow> m_cases; ///< as last read
    bool m_linking;
    CaseId m_without;
    QTimer* m_typed; ///< waits for the end of typing
};

} // namespace dutydesk
