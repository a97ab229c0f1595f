#pragma once

#include "gui/desk_widget.h"
#include "store/call_list_table.h"
#include "store/policy_table.h"

class QLabel;
class QPushButton;

namespace dutydesk {

class RecordList;

/// Whom to phone when a matter comes up, in the order of phoning. A part of the office pane.
class CallListSection : public DeskWidget {
    Q_OBJECT

  public:
    CallListSection(Desk& desk, QWidget* parent);
    void refresh();

  protected:
    void retranslate() override;

  private:
    void present();
    void label();
    void edit(const CallContact& contact);
    void editChosen();
    void removeChosen();
    [[nodiscard]] const CallContact* chosen() const;

    QLabel* m_head;
    QLabel* m_hint;
    RecordList* m_list;
    QPushButton* m_add;
    QPushButton* m_edit;
    QPushButton* m_remove;
    QList<CallContact> m_contacts;
    QList<PolicyVersion> m_policies;
    bool m_read = false;
};

/// "tiers 1, 2 · any policy · meets \"leaders told\"".
[[nodiscard]] QString contactSub(const CallContact& contact, const QList<PolicyVersion>& policies);

} // namespace dutydesk
