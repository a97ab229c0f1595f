#include "gui/sign_off_pane.h"

#include "casework/words.h"
#include "gui/form_scale.h"
#include "gui/formats.h"
#include "gui/reply_section.h"
#include "gui/stacked.h"
#include "gui/theme.h"
#include "gui/verbs.h"
#include "gui/why_popup.h"
#include "ui_sign_off_pane.h"

#include <QAction>

namespace dutydesk {

SignOffPane::SignOffPane(Desk& desk, QWidget* parent)
    : Pane(desk, parent), m(std::make_unique<Ui::SignOffPane>()) {
    m->setupUi(this);
    scaleForm(*this);
    setFocusProxy(m->list);
    m_reply = new ReplySection(desk, this, ReplySection::Use::Review);
    m->detailColumn->addWidget(m_reply, 1);
    m->list->showAtLeast(px(150));
    stackWhenNarrow(*m->row, 800);
    speakFor(m_reply);
    connect(m->list, &RecordList::choiceChanged, this, &SignOffPane::readCurrent);
    connect(m->clocks, &ClockPills::asked, this, [this](const Clock& clock, QWidget* pill) {
        (new WhyPopup(clock, zone(), this))->showUnder(pill);
    });
    buildActions();
    m->stack->setCurrentWidget(m->empty);
    label();
}
SignOffPane::~SignOffPane() = default;

void SignOffPane::buildActions() {
    const auto on = [this](Verb verb, QWidget* owner, auto slot) {
        QAction* action = addVerb(verb, owner);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    const auto openCase = [this] {
        if (current() != CaseId::None) Q_EMIT caseWanted(current());
    };
    on(Verb::SignOffNext, this, [this] { move(1); });
    on(Verb::SignOffPrevious, this, [this] { move(-1); });
    on(Verb::SignOffCase, m->list, openCase);
    on(Verb::SignOffDifferences, this, [this] { m_reply->toggleDifferences(); });
    m_sign = on(Verb::SignOffSign, this, [this] { m_reply->sign(); });
    m_return = on(Verb::SignOffReturn, this, [this] { m_reply->giveBack(); });
    m_reply->setDecisions(m_sign, m_return);
    connect(m->list, &QListWidget::itemDoubleClicked, this, openCase);
    connect(m->open, &QPushButton::clicked, this, openCase);
}

bool SignOffPane::concerns(const Changes& changes) const { return !changes.cases.isEmpty() || changes.users; }

void SignOffPane::refresh() {
    load([](Database& db) { return waitingDrafts(db); },
         [this](const QList<WaitingDraft>& waiting) {
             m_waiting = waiting;
             m_answered = true;
             m_shown = CaseId::None; // what it shows may have changed as well
             showList();
         });
}

/// The chosen draft stays chosen; when it has gone, the one that took its place is.
void SignOffPane::showList() {
    const int was = std::max(0, m->list->currentRow());
    QList<Record> records;
    for (const WaitingDraft& draft : std::as_const(m_waiting))
        records.append({QString::number(int(draft.head.tier)),
                        {},
                        QStringLiteral("%1 %2").arg(caseLabel(draft.head.id), draft.head.title),
                        subLine(draft),
                        draft.since ? shortTime(*draft.since, now(), zone()) : QString(),
                        number(draft.head.id),
                        true,
                        wroteIt(draft)});
    m->list->setRecords(records);
    if (!m->list->chosen() && !records.isEmpty())
        m->list->setCurrentRow(std::min(was, int(records.size()) - 1));
    m->stack->setCurrentWidget(records.isEmpty() ? static_cast<QWidget*>(m->empty) : m->both);
    label();
}

QString SignOffPane::subLine(const WaitingDraft& draft) const {
    QStringList lines{QStringLiteral("%1 · %2 v%3").arg(draft.author, word(draft.kind)).arg(draft.number)};
    if (draft.since)
        lines.first() += tr(" · waits %1")
                             .arg(durationWords(std::chrono::floor<std::chrono::minutes>(
                                 std::max(now() - *draft.since, Millis(60'000)))));
    lines.append(draft.nearest ? rowPill(*draft.nearest, now()).text : tr("no deadline is running"));
    if (wroteIt(draft)) lines.append(tr("You wrote or edited it: somebody else has to sign"));
    return lines.join(u'\n');
}

bool SignOffPane::wroteIt(const WaitingDraft& draft) const { return draft.authors.contains(userId()); }

const WaitingDraft* SignOffPane::waiting() const {
    const int row = m->list->currentRow();
    return row >= 0 && row < m_waiting.size() ? &m_waiting.at(row) : nullptr;
}

CaseId SignOffPane::current() const { return waiting() ? waiting()->head.id : CaseId::None; }

void SignOffPane::move(int by) {
    if (m->list->count() == 0) return;
    m->list->setCurrentRow(std::clamp(m->list->currentRow() + by, 0, m->list->count() - 1));
    m->list->setFocus();
}

void SignOffPane::readCurrent() {
    const CaseId id = current();
    if (id == m_shown) return;
    m_shown = id;
    m_sign->setEnabled(false); // until the text that would be signed stands there
    m_return->setEnabled(false);
    if (id == CaseId::None) return;
    load([id, reader = userId()](Database& db) { return readCase(db, id, reader); },
         [this, id](const CaseView& view) {
             if (id == current()) present(view);
         });
}

void SignOffPane::present(const CaseView& view) {
    const Case& head = view.head();
    m->title->setText(QStringLiteral("%1 %2").arg(caseLabel(head.id), oneLine(head.title, 60)));
    m->title->setToolTip(head.title);
    m->tier->setTier(head.tier);
    QStringList people;
    if (!view.file.assigneeName.isEmpty()) people.append(tr("Assigned to %1").arg(view.file.assigneeName));
    if (!head.unit.isEmpty()) people.append(tr("Unit %1").arg(head.unit));
    m->people->setText(people.join(QStringLiteral("   ")));
    m->clocks->setClocks(view.file.clocks);
    m->clocks->passTime(now(), zone());
    m_reply->present(view);
    showDecisions();
}

void SignOffPane::showDecisions() {
    const WaitingDraft* draft = waiting();
    if (!draft) return;
    const bool signer = may(Action::SignOff);
    m_sign->setVisible(signer);
    m_return->setVisible(may(Action::ReturnDraft));
    m_sign->setEnabled(signer && !wroteIt(*draft));
    m_return->setEnabled(may(Action::ReturnDraft));
    m_reply->setHindrance(!signer           ? tr("A supervisor signs this. You can read it.")
                          : wroteIt(*draft) ? tr("You wrote or edited a version of this reply, so another "
                                                 "supervisor has to sign it. You can return it.")
                                            : QString());
}

void SignOffPane::passTime() { showList(); }

void SignOffPane::label() {
    const auto mine = std::count_if(m_waiting.begin(), m_waiting.end(),
                                    [this](const WaitingDraft& draft) { return !wroteIt(draft); });
    const qsizetype others = m_waiting.size() - mine;
    QStringList words{plural(mine, tr("1 draft waits for you"), tr("%1 drafts wait for you"))};
    if (!may(Action::SignOff))
        words = {plural(m_waiting.size(), tr("1 draft waits"), tr("%1 drafts wait"))};
    else if (others > 0)
        words.append(plural(others, tr("1 for somebody else"), tr("%1 for somebody else")));
    m->summary->setText(words.join(QStringLiteral(" · ")));
    m->keyHints->setText(
        tr("J K move   Ctrl+Enter sign   Ctrl+Backspace return   V differences   Enter case"));
    if (!m_answered)
        m->empty->setWords(QStringLiteral("clock"), tr("Reading the drafts …"), {});
    else
        m->empty->setWords(QStringLiteral("check"), tr("Nothing waits to be signed"),
                           tr("A draft comes here when its writer submits it."));
}

void SignOffPane::retranslate() {
    m->retranslateUi(this);
    m_shown = CaseId::None; // retranslateUi() has emptied its head
    showList();
    readCurrent();
}

} // namespace dutydesk
