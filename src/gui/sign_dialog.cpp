#include "gui/sign_dialog.h"

#include "ui_sign_dialog.h"

namespace dutydesk {

SignDialog::SignDialog(const QString& caseTitle, const QByteArray& textHash, QWidget* parent)
    : PasswordDialog(parent), m(std::make_unique<Ui::SignDialog>()) {
    m->setupUi(this);
    m->head->setText(tr("Sign the reply to %1").arg(caseTitle));
    m->lead->setText(tr("Your signature holds for exactly this text. Changing one character voids it."));
    const QString hex = QString::fromLatin1(textHash.toHex());
    m->fingerprint->setText(tr("Fingerprint of the text: %1…%2").arg(hex.left(8), hex.right(8)));
    wire(m->accept, m->cancel, m->message, m->password, tr("Sign"));
}
SignDialog::~SignDialog() = default;

} // namespace dutydesk
