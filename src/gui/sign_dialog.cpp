#include "gui/sign_dialog.h"

#include "desk/error_words.h"
#include "ui_sign_dialog.h"

namespace dutydesk {

SignDialog::SignDialog(const QString& caseTitle, const QByteArray& textHash, QWidget* parent)
    : FormDialog(parent), m(std::make_unique<Ui::SignDialog>()) {
    m->setupUi(this);
    m->head->setText(tr("Sign the reply to %1").arg(caseTitle));
    m->lead->setText(tr("Your signature holds for exactly this text. Changing one character voids it."));
    const QString hex = QString::fromLatin1(textHash.toHex());
    m->fingerprint->setText(tr("Fingerprint of the text: %1…%2").arg(hex.left(8), hex.right(8)));
    wire(m->accept, m->cancel, m->message, tr("Sign"));
    m->password->setFocus();
}
SignDialog::~SignDialog() = default;

void SignDialog::refuseBecause(const Error& error) {
    refuse(sentence(error));
    m->password->clear();
    m->password->setFocus();
    m->accept->setEnabled(true);
}

void SignDialog::take() {
    if (m->password->text().isEmpty()) return refuse(tr("Please enter your password."));
    m->accept->setEnabled(false);
    Q_EMIT given(m->password->text());
}

} // namespace dutydesk
