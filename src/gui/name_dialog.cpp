#include "gui/name_dialog.h"

#include "ui_name_dialog.h"

namespace dutydesk {

NameDialog::NameDialog(const QString& verb, const QString& question, const QString& name, QWidget* parent)
    : FormDialog(parent), m(std::make_unique<Ui::NameDialog>()) {
    m->setupUi(this);
    setWindowTitle(verb);
    m->head->setText(question);
    m->name->setText(name);
    m->name->selectAll();
    wire(m->accept, m->cancel, m->message, verb);
    m->name->setFocus();
}
NameDialog::~NameDialog() = default;

void NameDialog::take() {
    const QString name = m->name->text().simplified();
    if (name.isEmpty()) return refuse(tr("Please give a name."));
    Q_EMIT given(name);
    accept();
}

} // namespace dutydesk
