#include "gui/form_dialog.h"

#include "desk/error_words.h"
#include "gui/dialog_focus.h"
#include "gui/dialog_size.h"

#include <QLabel>
#include <QLayout>

namespace dutydesk {

FormDialog::FormDialog(QWidget* parent) : QDialog(parent) {
    setAttribute(Qt::WA_DeleteOnClose);
    releaseActivation(*this);
    keepInside(*this);
}

void FormDialog::wire(QPushButton* accept, QPushButton* cancel, QLabel* message, const QString& acceptText) {
    m_accept = accept;
    m_message = message;
    m_message->hide();
    accept->setText(acceptText);
    accept->setAccessibleName(acceptText);
    cancel->setAccessibleName(cancel->text());
    connect(accept, &QPushButton::clicked, this, [this] { take(); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

void FormDialog::refuse(const QString& sentence) {
    m_message->setText(sentence);
    m_message->show();
    // Its lines are counted for this width: else they would be cut.
    if (layout() && layout()->hasHeightForWidth())
        resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
}

void FormDialog::refuseBecause(const Error& error) {
    refuse(sentence(error));
    m_accept->setEnabled(true);
}

void FormDialog::waitForAnswer() { m_accept->setEnabled(false); }

} // namespace dutydesk
