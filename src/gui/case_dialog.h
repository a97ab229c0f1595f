#pragma once

#include "casework/policy.h"
#include "casework/terms.h"
#include "gui/form_dialog.h"
#include "store/records.h"

namespace dutydesk {

namespace Ui {
class CaseDialog;
}

/// What a case is about: asked when one is opened, and to edit it later.
class CaseDialog : public FormDialog {
    Q_OBJECT

  public:
    enum Purpose { Open, Edit };
    struct Fields {
        QString title;
        Tier tier = Tier::Ordinary; ///< Open only
        QString category = {};
        QString unit = {};
        QString helpingUnits = {};      ///< Edit only
        QString policy = {};            ///< Open only: the key of one of `policies`
        UserId assignee = UserId::None; ///< Open only
        QList<User> assignees = {};     ///< Open only: who can be chosen; empty: nobody is asked for
        QList<Policy> policies = {};    ///< Open only: the newest version of each
    };
    CaseDialog(Purpose purpose, const Fields& fields, QWidget* parent);
    ~CaseDialog() override;

  Q_SIGNALS:
    void chosen(const dutydesk::CaseDialog::Fields& fields);

  protected:
    void take() override;

  private:
    void describeClocks();

    const QList<Policy> m_policies;
    std::unique_ptr<Ui::CaseDialog> m;
};

} // namespace dutydesk
