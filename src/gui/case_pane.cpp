#include "gui/case_pane.h"

#include "casework/words.h"
#include "casework/workflow.h"
#include "gui/calls_section.h"
#include "gui/facts_section.h"
#include "gui/follow_up_section.h"
#include "gui/formats.h"
#include "gui/history_section.h"
#include "gui/items_section.h"
#include "gui/reply_section.h"
#include "gui/stacked.h"
#include "gui/theme.h"
#include "gui/verbs.h"
#include "ui_case_pane.h"

#include <QAction>
#include <QStyle>

namespace dutydesk {

CasePane::CasePane(Desk& desk, QWidget* parent) : Pane(desk, parent), m(std::make_unique<Ui::CasePane>()) {
    m->setupUi(this);
    connect(m->clocks, &ClockPills::asked, this, &CasePane::explain);
    m_items = addSection<ItemsSection>();
    m_facts = addSection<FactsSection>();
    m_reply = addSection<ReplySection>();
    m_calls = addSection<CallsSection>();
    m_followUp = addSection<FollowUpSection>();
    addSection<HistorySection>();
    connect(m_reply, &ReplySection::typingChanged, this, &CasePane::showNextStep);
    connect(m->tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m->sections->setCurrentIndex(tab);
        showNextStep();
    });
    connect(m_followUp, &FollowUpSection::taskChosen, this, &CasePane::urgeTask);
    connect(m->similar, &QPushButton::clicked, this, &CasePane::showSimilar);
    m->similar->hide();
    stackWhenNarrow(*m->titleRow, 720);
    stackWhenNarrow(*m->stepRow, 720);
    m->steps->setAlignment(Qt::AlignLeft);
    buildActions();
    buildMenu();
    m->state->setProperty("look", "small");
}
CasePane::~CasePane() = default;

template <class S>
S* CasePane::addSection() {
    auto* section = new S(desk(), this);
    m->sections->addWidget(section);
    m->tabs->addTab(QString());
    m_sections.append(section);
    speakFor(section);
    return section;
}

void CasePane::buildActions() {
    const auto on = [this](Verb verb, auto slot) {
        QAction* action = addVerb(verb, this);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    on(Verb::CaseBack, &CasePane::backWanted);
    connect(m->back, &QToolButton::clicked, this, &CasePane::backWanted);
    on(Verb::CaseTake, &CasePane::take);
    on(Verb::CaseAssign, &CasePane::assign);
    on(Verb::CaseEdit, &CasePane::edit);
    on(Verb::CaseAddress, [this] { m_items->openAddress(); });
    on(Verb::CaseUnlikely, [this] { m_items->switchUnlikely(); });
    on(Verb::CaseChanges, [this] { m_items->toggleChanges(); });
    m_items->setEvidenceAction(on(Verb::CaseEvidence, [this] { m_items->askForFolder(); }));
    on(Verb::CaseBrief, &CasePane::brief);
    on(Verb::CaseTier1, [this] { setTier(Tier::Major); });
    on(Verb::CaseTier2, [this] { setTier(Tier::Serious); });
    on(Verb::CaseTier3, [this] { setTier(Tier::Ordinary); });
    const QList<Verb> tabs{Verb::CaseItems, Verb::CaseFacts,    Verb::CaseReply,
                           Verb::CaseCalls, Verb::CaseFollowUp, Verb::CaseHistory};
    for (int tab = 0; tab < tabs.size(); ++tab) on(tabs.at(tab), [this, tab] { showSection(Section(tab)); });
    m_next = on(Verb::CaseNextStep, &CasePane::takeNextStep);
    m->next->setAction(m_next);
    m_reply->setNextAction(m_next);
}

void CasePane::open(CaseId id) {
    if (m_id != id) m->tabs->setCurrentIndex(Items);
    m_id = id;
    findSimilar();
    refresh();
}

void CasePane::showSection(Section section) {
    m->tabs->setCurrentIndex(section);
    m->sections->currentWidget()->setFocus();
}

void CasePane::flush() {
    for (CaseSection* section : std::as_const(m_sections)) section->leave();
}

bool CasePane::concerns(const Changes& changes) const {
    return m_id != CaseId::None && (changes.cases.contains(m_id) || changes.users);
}

void CasePane::refresh() {
    if (m_id == CaseId::None) return;
    const CaseId id = m_id;
    load([id, reader = userId()](Database& db) { return readCase(db, id, reader); },
         [this, id](const CaseView& view) {
             if (id != m_id) return;
             m_view = view;
             present();
         });
}

void CasePane::present() {
    for (CaseSection* section : std::as_const(m_sections)) section->present(m_view);
    showHead();
    m->clocks->setClocks(m_view.file.clocks);
    passTime();
    showNextStep();
}

void CasePane::showHead() {
    const Case& head = m_view.head();
    m->title->setText(QStringLiteral("%1 %2").arg(caseLabel(head.id), oneLine(head.title, 60)));
    m->title->setToolTip(head.title);
    m->tier->setTier(head.tier);
    m->state->setText(word(head.state));
    QStringList people{
        tr("Assigned to %1")
            .arg(m_view.file.assigneeName.isEmpty() ? tr("nobody") : m_view.file.assigneeName)};
    if (!head.unit.isEmpty()) people.append(tr("Unit %1").arg(head.unit));
    if (!head.helpingUnits.isEmpty()) people.append(tr("helped by %1").arg(head.helpingUnits));
    if (!head.category.isEmpty()) people.append(head.category);
    m->people->setText(people.join(QStringLiteral("   ")));
    for (int tab = 0; tab < m_sections.size(); ++tab) m->tabs->setTabText(tab, m_sections.at(tab)->tabText());
    for (auto entry = m_menu.begin(); entry != m_menu.end(); ++entry)
        entry.value()->setVisible(may(entry.key()) && stepFor(entry.key(), head.state).has_value());
}

void CasePane::passTime() { m->clocks->passTime(now(), zone()); }

void CasePane::showNextStep() {
    m_step = desk().user() && m_id != CaseId::None ? nextStep(m_view, *desk().user(), m_reply->isTyping())
                                                   : std::nullopt;
    m_next->setEnabled(m_step.has_value());
    const bool unseen = m_step && m_step->action == Action::SubmitDraft && m->tabs->currentIndex() != Reply;
    m_next->setText(unseen ? tr("Look at the reply") : m_step ? m_step->text : textOf(Verb::CaseNextStep));
    const bool reply = m_step && (m_step->action == Action::SubmitDraft ||
                                  m_step->action == Action::SignOff || m_step->action == Action::Publish);
    const bool shownThere = reply && m->tabs->currentIndex() == Reply;
    m->next->setVisible(m_step && !shownThere);
    m->nextWhy->setText(!m_step      ? waitingFor(m_view)
                        : shownThere ? QString()
                        : unseen     ? tr("then submit it for sign-off")
                                     : m_step->why);
    m_reply->showNext(shownThere);
}

void CasePane::takeNextStep() {
    if (!m_step) return;
    switch (m_step->action) {
    case Action::RecordCall: showSection(Calls); return m_calls->startMeeting(*m_step->meets);
    case Action::TakeCase: return take();
    case Action::AssignCase: return assign();
    case Action::RecordFact: showSection(Facts); return m_facts->startNew();
    case Action::WriteDraft: showSection(Reply); return m_reply->write();
    case Action::SubmitDraft:
        // Not before it was seen: what is submitted is signed as it stands.
        return m->tabs->currentIndex() == Reply ? m_reply->submit() : showSection(Reply);
    case Action::SignOff: showSection(Reply); return m_reply->sign();
    case Action::Publish: showSection(Reply); return m_reply->publish();
    case Action::FollowUp:
        showSection(FollowUps);
        return m_followUp->start(m_step->retrospective ? EntryKind::Retrospective : EntryKind::FollowUp);
    case Action::CloseCase: return closeCase();
    case Action::ArchiveCase: return archive();
    default: break;
    }
}

void CasePane::retranslate() {
    m->retranslateUi(this);
    labelMenu();
    if (m_id != CaseId::None) present();
}

} // namespace dutydesk
