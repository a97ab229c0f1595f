#include "gui/user_dialog.h"

#include "casework/words.h"
#include "ui_user_dialog.h"

namespace dutydesk {

UserDialog::UserDialog(QWidget* parent) : FormDialog(parent), m(std::make_unique<Ui::UserDialog>()) {
    m->setupUi(this);
    for (const Role role : {Role::Analyst, Role::Supervisor, Role::Clerk})
        m->role->addItem(word(role), int(role));
    wire(m->accept, m->cancel, m->message, tr("Add"));
    m->name->setFocus();
}
UserDialog::~UserDialog() = default;

void UserDialog::take() {
    if (m->name->text().trimmed().isEmpty()) return refuse(tr("Enter the name colleagues use."));
    if (m->password->text() != m->again->text()) return refuse(tr("The two passwords differ."));
    waitForAnswer();
    Q_EMIT given(m->name->text().trimmed(), Role(m->role->currentData().toInt()), m->password->text());
}

} // namespace dutydesk
