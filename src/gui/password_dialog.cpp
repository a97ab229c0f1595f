#include "gui/password_dialog.h"

#include <QLineEdit>

namespace dutydesk {

void PasswordDialog::wire(QPushButton* accept, QPushButton* cancel, QLabel* message, QLineEdit* password,
                          const QString& acceptText) {
    FormDialog::wire(accept, cancel, message, acceptText);
    m_password = password;
    m_password->setFocus();
}

void PasswordDialog::refuseBecause(const Error& error) {
    FormDialog::refuseBecause(error);
    m_password->clear();
    m_password->setFocus();
}

void PasswordDialog::take() {
    if (m_password->text().isEmpty()) {
        m_password->setFocus();
        return refuse(tr("Please enter your password."));
    }
    waitForAnswer();
    Q_EMIT given(m_password->text());
}

} // namespace dutydesk
