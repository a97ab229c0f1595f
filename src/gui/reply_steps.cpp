// What is done with a reply: save, submit, sign, return, publish.

#include "casework/workflow.h"
#include "desk/commands/reply_commands.h"
#include "desk/error_words.h"
#include "gui/conflict_dialog.h"
#include "gui/formats.h"
#include "gui/publish_dialog.h"
#include "gui/reason_dialog.h"
#include "gui/reply_section.h"
#include "gui/sign_dialog.h"
#include "gui/templates_dialog.h"
#include "ui_reply_section.h"

#include <QTimer>

namespace dutydesk {

void ReplySection::write() {
    m_editing = true;
    m->versions->setCurrentIndex(0);
    m->compare->setChecked(false);
    showText();
    m->editor->setFocus();
    m->editor->moveCursor(QTextCursor::End);
}

/// Into an empty reply it goes as it is; into one that was begun, where the cursor stands.
void ReplySection::chooseTemplate() {
    if (!editable() && !(may(Action::WriteDraft) && stepFor(Action::WriteDraft, view().head().state))) return;
    const Office& office = desk().office();
    auto* dialog = new TemplatesDialog(desk(),
                                       TemplateInput{view().head(), view().file.facts, office.name,
                                                     office.contact, today(), m->promised->date(), zone()},
                                       this);
    connect(dialog, &TemplatesDialog::chosen, this, [this](const ReplyTemplate& text, const QString& filled) {
        write();
        if (text.kind == ReplyKind::Holding) m->kind->setCurrentIndex(m->kind->findData(int(text.kind)));
        if (m_text.trimmed().isEmpty())
            m->editor->setPlainText(filled);
        else
            m->editor->textCursor().insertText(filled);
        showButtons();
        showChecks();
    });
    dialog->open();
}

void ReplySection::saveVersion(const std::function<void(const CaseChanged&)>& then) {
    if (m_text.trimmed().isEmpty()) return Q_EMIT failed({ErrorCode::MissingInput, tr("text of the reply")});
    m_autosave->stop();
    const WriteDraft command{caseId(), m_text, kind(), promised()};
    const QString text = m_text;
    perform(command, [this, then, text](const CaseChanged& changed) {
        if (changed.id != caseId()) return;
        m_editing = false;
        if (m_text == text) setTyping(false);
        m->saved->setText(
            tr("Version saved %1").arg(toDateTime(now(), zone()).toString(QStringLiteral("HH:mm:ss"))));
        then(changed);
    });
}

void ReplySection::showBoth() {
    const Draft* newest = view().newestDraft();
    if (!newest) return;
    auto* dialog = new ConflictDialog(tr("The reply to %1").arg(caseLabel(caseId())), m_text, newest->text,
                                      view().userName(newest->author), this);
    connect(dialog, &ConflictDialog::mineChosen, this, &ReplySection::keepMine);
    connect(dialog, &ConflictDialog::theirsChosen, this, &ReplySection::takeTheirs);
    dialog->open();
}

void ReplySection::keepMine() {
    m_base = view().newestDraft()->number;
    showClash();
}

void ReplySection::takeTheirs() {
    setTyping(false);
    m_base = 0;
    show(false);
}

void ReplySection::submit() {
    const auto hand = [this](const CaseChanged&) {
        perform(SubmitDraft{caseId()}, [this](const CaseChanged&) {
            Q_EMIT said(tr("Submitted. A supervisor who did not write it can sign it now."));
        });
    };
    if (m_typing)
        saveVersion(hand);
    else
        hand({});
}

void ReplySection::sign() {
    const Draft* draft = view().newestDraft();
    if (!draft) return;
    auto* dialog = new SignDialog(QStringLiteral("%1 %2").arg(caseLabel(caseId()), view().head().title),
                                  draft->textHash, this);
    const SignDraft command{caseId(), draft->textHash, {}};
    connect(dialog, &SignDialog::given, this, [this, dialog, command](const QString& password) {
        SignDraft withPassword = command;
        withPassword.password = password;
        await(desk().run(withPassword), dialog, [this, dialog](const Result<CaseChanged>& result) {
            if (!result) return dialog->refuseBecause(result.error());
            dialog->accept();
            Q_EMIT said(tr("Signed. The text can be published now."));
        });
    });
    dialog->open();
}

void ReplySection::giveBack() {
    auto* dialog =
        new ReasonDialog(tr("Return the draft"), tr("What has to change before it can be signed?"), {}, this);
    connect(dialog, &ReasonDialog::given, this, [this](const QString& reason) {
        perform(ReturnDraft{caseId(), reason},
                [this](const CaseChanged&) { Q_EMIT said(tr("Returned to its writer")); });
    });
    dialog->open();
}

void ReplySection::publish() {
    const Draft* draft = view().newestDraft();
    if (!draft) return;
    auto* dialog = new PublishDialog(draft->text, now(), zone(), this);
    connect(dialog, &PublishDialog::given, this, [this](const QString& address, Instant when) {
        perform(PublishReply{caseId(), address, when},
                [this](const CaseChanged&) { Q_EMIT said(tr("The publication is recorded")); });
    });
    dialog->open();
}

} // namespace dutydesk
