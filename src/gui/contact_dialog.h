#pragma once

#include "gui/form_dialog.h"
#include "store/call_list_table.h"
#include "store/policy_table.h"

namespace dutydesk {

namespace Ui {
class ContactDialog;
}

/// One line of the call list, new or edited.
class ContactDialog : public FormDialog {
    Q_OBJECT

  public:
    ContactDialog(const CallContact& contact, const QList<PolicyVersion>& policies, QWidget* parent);
    ~ContactDialog() override;

  Q_SIGNALS:
    void entered(const dutydesk::CallContact& contact);

  protected:
    void take() override;

  private:
    std::unique_ptr<Ui::ContactDialog> m;
    CallContact m_contact;
};

} // namespace dutydesk
