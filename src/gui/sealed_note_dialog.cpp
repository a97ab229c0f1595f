#include "gui/sealed_note_dialog.h"

#include "ui_sealed_note_dialog.h"

namespace dutydesk {

SealedNoteDialog::SealedNoteDialog(Purpose purpose, const QString& caseTitle, QWidget* parent)
    : FormDialog(parent), m_purpose(purpose), m(std::make_unique<Ui::SealedNoteDialog>()) {
    m->setupUi(this);
    const bool writing = purpose == Write;
    m->head->setText(caseTitle);
    m->lead->setText(writing ? tr("Only colleagues who may open sealed notes can read it, each with their "
                                  "own password. It cannot be "
                                  "searched, changed or taken back.")
                             : tr("That you opened it is written in the audit log; its text is not."));
    m->text->setVisible(writing);
    m->password->setVisible(!writing);
    m->passwordLabel->setVisible(!writing);
    wire(m->accept, m->cancel, m->message, writing ? tr("Seal") : tr("Open"));
    writing ? m->text->setFocus() : m->password->setFocus();
}
SealedNoteDialog::~SealedNoteDialog() = default;

void SealedNoteDialog::refuseBecause(const Error& error) {
    FormDialog::refuseBecause(error);
    m->password->clear();
}

void SealedNoteDialog::showText(const QString& text) {
    m->password->clear();
    m->password->hide();
    m->passwordLabel->hide();
    m->message->hide();
    m->accept->hide();
    m->cancel->setText(tr("Close"));
    m->cancel->setAccessibleName(m->cancel->text());
    m->text->setPlainText(text);
    m->text->setReadOnly(true);
    m->text->show();
    m->text->setFocus();
}

void SealedNoteDialog::take() {
    const QString words = m_purpose == Write ? m->text->toPlainText().trimmed() : m->password->text();
    if (words.isEmpty())
        return refuse(m_purpose == Write ? tr("There is no text yet.") : tr("Please enter your password."));
    waitForAnswer();
    Q_EMIT given(words);
}

} // namespace dutydesk
