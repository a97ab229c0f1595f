#pragma once

#include "gui/desk_widget.h"
#include "store/policy_table.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace dutydesk {

class RecordList;

/// The office's policies: each clock with its length and source. Clocks are edited, added and removed, which
/// shows first what it moves.
class PolicySection : public DeskWidget {
    Q_OBJECT

  public:
    PolicySection(Desk& desk, QWidget* parent);
    void refresh();

  protected:
    void retranslate() override;

  private:
    void present();
    void showClocks();
    void label();
    void editClock();
    void addClock();
    void removeClock();
    void preview(const Policy& edited, int basedOn);
    [[nodiscard]] const Policy* chosen() const;

    QLabel* m_head;
    QComboBox* m_which;
    QLabel* m_version;
    RecordList* m_clocks;
    QPushButton* m_edit;
    QPushButton* m_add;
    QPushButton* m_remove;
    QList<PolicyVersion> m_policies;
};

} // namespace dutydesk
