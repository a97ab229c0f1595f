#include "gui/reply_section.h"

#include "casework/words.h"
#include "casework/workflow.h"
#include "gui/form_scale.h"
#include "gui/stacked.h"
#include "gui/verbs.h"
#include "ui_reply_section.h"

#include <QAction>
#include <QTimer>

namespace dutydesk {

ReplySection::ReplySection(Desk& desk, QWidget* parent, Use use)
    : CaseSection(desk, parent), m(std::make_unique<Ui::ReplySection>()), m_use(use),
      m_autosave(new QTimer(this)), m_check(new QTimer(this)) {
    m->setupUi(this);
    scaleForm(*this);
    setInLines(*m->buttons);
    stackWhenNarrow(*m->row, 600, 200);
    stackWhenNarrow(*m->kindRow, 480);
    for (const ReplyKind kind : {ReplyKind::Reply, ReplyKind::Holding}) m->kind->addItem({}, int(kind));
    m_autosave->setSingleShot(true);
    m_autosave->setInterval(700);
    m_check->setSingleShot(true);
    m_check->setInterval(250);
    connect(m_autosave, &QTimer::timeout, this, &ReplySection::autosave);
    connect(m_check, &QTimer::timeout, this, &ReplySection::showChecks);
    connect(m->editor, &QTextEdit::textChanged, this, &ReplySection::typed);
    connect(m->kind, &QComboBox::activated, this, [this] {
        setTyping(true);
        showButtons();
        showChecks();
    });
    connect(m->promised, &QDateEdit::dateChanged, this, [this] {
        setTyping(true);
        m_check->start();
    });
    connect(m->versions, &QComboBox::activated, this, &ReplySection::showText);
    connect(m->compare, &QCheckBox::toggled, this, &ReplySection::showText);
    connect(m->edit, &QPushButton::clicked, this, &ReplySection::write);
    connect(m->clashBoth, &QPushButton::clicked, this, &ReplySection::showBoth);
    connect(m->clashTheirs, &QPushButton::clicked, this, &ReplySection::takeTheirs);
    connect(m->clashMine, &QPushButton::clicked, this, &ReplySection::keepMine);
    if (m_use == Use::Write) {
        buildActions();
    } else {
        m->save->hide();
        m->templates->hide();
    }
    label();
}
ReplySection::~ReplySection() {
    if (m_autosave->isActive()) autosave();
}

void ReplySection::leave() {
    if (m_autosave->isActive()) autosave();
}

void ReplySection::buildActions() {
    m_save = addVerb(Verb::ReplySave, this);
    connect(m_save, &QAction::triggered, this, [this] {
        saveVersion([this](const CaseChanged&) { Q_EMIT said(tr("This version of the reply is saved")); });
    });
    m_templates = addVerb(Verb::ReplyTemplates, this);
    connect(m_templates, &QAction::triggered, this, &ReplySection::chooseTemplate);
    m->templates->setAction(m_templates);
    m_return = addVerb(Verb::ReplyReturn, this);
    connect(m_return, &QAction::triggered, this, &ReplySection::giveBack);
    m->save->setAction(m_save);
    m->giveBack->setAction(m_return);
}

void ReplySection::setNextAction(QAction* action) { m->primary->setAction(action); }

void ReplySection::setDecisions(QAction* sign, QAction* giveBack) {
    m->primary->setAction(sign);
    m->giveBack->setAction(giveBack);
}

void ReplySection::setHindrance(const QString& words) {
    m_hindrance = words;
    showClash();
}

void ReplySection::toggleDifferences() {
    if (m->compare->isVisible()) m->compare->toggle();
}

void ReplySection::showNext(bool concernsReply) {
    m_next = concernsReply;
    showButtons();
}

QString ReplySection::tabText() const {
    const Draft* draft = view().newestDraft();
    return draft ? tr("Reply v%1").arg(draft->number) : tr("Reply");
}

ReplyKind ReplySection::kind() const { return ReplyKind(m->kind->currentData().toInt()); }
QDate ReplySection::promised() const { return kind() == ReplyKind::Holding ? m->promised->date() : QDate(); }

bool ReplySection::editable() const {
    if (m_use == Use::Review || !may(Action::WriteDraft) || !stepFor(Action::WriteDraft, view().head().state))
        return false;
    switch (view().head().state) {
    case CaseState::AwaitingSignOff: // an edit here takes something back, or begins the next round
    case CaseState::Signed:
    case CaseState::Published:
    case CaseState::Following: return m_editing || m_typing;
    default: return true;
    }
}

void ReplySection::show(bool another) {
    const Draft* newest = view().newestDraft();
    const QSignalBlocker quiet(m->promised);
    if (another) {
        m_editing = false;
        m_typing = m_use == Use::Write && !view().autosaved.isEmpty() &&
                   (!newest || view().autosaved != newest->text);
        m_text = m_typing ? view().autosaved : newest ? newest->text : QString();
        m_base = newest ? newest->number : 0;
        m->saved->setText(m_typing ? tr("Taken up where you left off") : QString());
        m->compare->setChecked(false);
        m->kind->setCurrentIndex(newest ? m->kind->findData(int(newest->kind)) : 0);
        m->promised->setDate(newest && newest->promised.isValid() ? newest->promised : today().addDays(3));
    } else if (!m_typing) {
        m_text = newest ? newest->text : QString();
        m_base = newest ? newest->number : 0;
        if (newest) m->kind->setCurrentIndex(m->kind->findData(int(newest->kind)));
        if (newest && newest->promised.isValid()) m->promised->setDate(newest->promised);
    }
    showVersions();
    showText();
    showSide();
    showClash();
}

void ReplySection::typed() {
    if (m->editor->isReadOnly()) return;
    const QString text = m->editor->toPlainText();
    if (text == m_text) return;
    m_text = text;
    setTyping(true);
    m->saved->setText(tr("Writing …"));
    m_autosave->start();
    m_check->start();
}

void ReplySection::setTyping(bool typing) {
    if (std::exchange(m_typing, typing) == typing) return;
    showButtons();
    Q_EMIT typingChanged();
}

void ReplySection::autosave() {
    m_autosave->stop();
    const CaseId id = caseId();
    const QString text = m_text;
    await(desk().autosave(id, text), this, [this, id](const Result<Nothing>& kept) {
        if (id != caseId()) return;
        if (!kept) return Q_EMIT failed(kept.error());
        if (m_typing)
            m->saved->setText(
                tr("Kept %1").arg(toDateTime(now(), zone()).toString(QStringLiteral("HH:mm:ss"))));
    });
}

void ReplySection::showButtons() {
    const bool newest = m->versions->currentIndex() <= 0;
    const CaseState state = view().head().state;
    const bool canWrite = may(Action::WriteDraft) && stepFor(Action::WriteDraft, state).has_value();
    if (m_use == Use::Review) {
        m->edit->hide();
        m->kind->setEnabled(false);
        m->promised->setVisible(kind() == ReplyKind::Holding);
        m->promised->setEnabled(false);
        return;
    }
    m->primary->setVisible(m_next && newest);
    m_save->setVisible(canWrite && editable() && newest);
    m_save->setEnabled(m_typing && !m_text.trimmed().isEmpty());
    m_templates->setVisible(canWrite && editable() && newest);
    m_return->setVisible(may(Action::ReturnDraft) && stepFor(Action::ReturnDraft, state).has_value());
    m->edit->setVisible(canWrite && (!editable() || !newest));
    m->edit->setText(state == CaseState::Published || state == CaseState::Following
                         ? tr("Write the next reply")
                         : tr("Edit again"));
    m->edit->setAccessibleName(m->edit->text());
    const bool kindShown = canWrite || !view().file.drafts.isEmpty();
    m->kind->setVisible(kindShown);
    m->kind->setEnabled(canWrite && editable() && newest);
    m->promised->setVisible(kindShown && kind() == ReplyKind::Holding);
    m->promised->setEnabled(m->kind->isEnabled());
}

void ReplySection::label() {
    for (int row = 0; row < m->kind->count(); ++row)
        m->kind->setItemText(row, word(ReplyKind(m->kind->itemData(row).toInt())));
    m->editor->setPlaceholderText(
        tr("Write the reply in the office's name. Facts stand at the right; checks run as you "
           "write."));
}

void ReplySection::retranslate() {
    m->retranslateUi(this);
    label();
    if (caseId() != CaseId::None) show(false);
}

} // namespace dutydesk
