// The panes of the workspace: built one by one as the loop has time, shown, and taken down again.

#include "gui/case_pane.h"
#include "gui/inbox_pane.h"
#include "gui/lanes_pane.h"
#include "gui/library_pane.h"
#include "gui/office_pane.h"
#include "gui/queue_pane.h"
#include "gui/rules_pane.h"
#include "gui/search_pane.h"
#include "gui/shift_pane.h"
#include "gui/sign_off_pane.h"
#include "gui/sources_pane.h"
#include "gui/summary_pane.h"
#include "gui/theme_parts.h"
#include "gui/workspace.h"
#include "ui_workspace.h"

#include <QTimer>

namespace dutydesk {

namespace {

template <class P>
Pane* make(Desk& desk, QWidget* parent) {
    return new P(desk, parent);
}

/// The rail from top to bottom.
struct PaneSpec {
    Verb verb;
    const char16_t* icon;
    Pane* (*make)(Desk&, QWidget*);
    bool gapBefore = false;
};
constexpr PaneSpec paneSpecs[] = {
    {Verb::GoInbox, u"inbox", make<InboxPane>},
    {Verb::GoQueue, u"queue", make<QueuePane>},
    {Verb::GoLanes, u"lanes", make<LanesPane>},
    {Verb::GoSignOff, u"sign", make<SignOffPane>},
    {Verb::GoShift, u"shift", make<ShiftPane>},
    {Verb::GoSummary, u"summary", make<SummaryPane>},
    {Verb::GoSearch, u"search", make<SearchPane>, true},
    {Verb::GoLibrary, u"library", make<LibraryPane>},
    {Verb::GoSources, u"sources", make<SourcesPane>, true},
    {Verb::GoRules, u"rules", make<RulesPane>},
    {Verb::GoOffice, u"office", make<OfficePane>},
};

} // namespace

void Workspace::buildPanes() {
    for (const PaneSpec& spec : paneSpecs) {
        if (spec.gapBefore) m->rail->addGap();
        m->rail->addPane(spec.verb, QString::fromUtf16(spec.icon));
    }
    QTimer::singleShot(0, this, &Workspace::buildNext);
}

/// A clerk reviews nothing: the day's paper is what they come for.
Verb Workspace::firstPane() const { return m_desk.may(Action::ReviewFlag) ? Verb::GoInbox : Verb::GoSummary; }

/// All at once would hold the loop for longer than a key press takes; so would a pane built and dressed.
void Workspace::buildNext() {
    if (m_leaving) return;
    const auto missing = std::find_if(std::begin(paneSpecs), std::end(paneSpecs),
                                      [this](const PaneSpec& spec) { return !m_panes.contains(spec.verb); });
    if (m_bare) {
        wearTheme(std::exchange(m_bare, nullptr));
        if (!std::exchange(m_ready, true)) go(firstPane());
    } else if (missing != std::end(paneSpecs)) {
        m_bare = buildPane(m_panes.isEmpty() ? firstPane() : missing->verb);
    } else if (!m_case) {
        m_bare = buildCase();
    } else {
        return;
    }
    QTimer::singleShot(0, this, &Workspace::buildNext);
}

bool Workspace::takeDownNext() {
    if (!std::exchange(m_leaving, true)) {
        m_clock->stop();
        for (QObject* told : std::initializer_list<QObject*>{&m_desk, &m_desk.pulls(), &m_desk.works()})
            told->disconnect(this);
    }
    if (m_case) {
        delete std::exchange(m_case, nullptr);
        return true;
    }
    if (m_panes.isEmpty()) return false;
    delete m_panes.take(m_panes.constBegin().key());
    return true;
}

/// Panes that are hidden take a turn of the loop each.
void Workspace::translateNext() {
    const QList<Pane*> panes = findChildren<Pane*>();
    if (std::any_of(panes.begin(), panes.end(), [](Pane* pane) { return pane->translateLate(); }))
        QTimer::singleShot(0, this, &Workspace::translateNext);
}

void Workspace::buildRest() {
    for (const PaneSpec& spec : paneSpecs) (void)ensurePane(spec.verb);
    (void)casePane();
}

Pane* Workspace::buildPane(Verb verb) {
    const auto spec = std::find_if(std::begin(paneSpecs), std::end(paneSpecs),
                                   [verb](const PaneSpec& one) { return one.verb == verb; });
    if (spec == std::end(paneSpecs)) return nullptr;
    Pane* pane = spec->make(m_desk, this);
    m->stack->addWidget(pane);
    m_panes.insert(verb, pane);
    wire(pane);
    if (auto* office = qobject_cast<OfficePane*>(pane))
        connect(office, &OfficePane::restoreWanted, this, &Workspace::restoreWanted);
    if (auto* shift = qobject_cast<ShiftPane*>(pane))
        connect(shift, &ShiftPane::paperWanted, this, [this] {
            qobject_cast<SummaryPane*>(ensurePane(Verb::GoSummary))->showKind(PaperKind::Shift);
            go(Verb::GoSummary);
        });
    return pane;
}

Pane* Workspace::ensurePane(Verb verb) {
    Pane* built = m_panes.value(verb);
    if (!built) built = buildPane(verb);
    if (built) wearTheme(built);
    return built;
}

CasePane* Workspace::buildCase() {
    m_case = new CasePane(m_desk, this);
    m->stack->addWidget(m_case);
    wire(m_case);
    connect(m_case, &CasePane::backWanted, this, [this] { go(m_current); });
    return m_case;
}

CasePane& Workspace::casePane() {
    if (!m_case) buildCase();
    wearTheme(m_case);
    return *m_case;
}

SearchPane& Workspace::searchPane() { return *qobject_cast<SearchPane*>(ensurePane(Verb::GoSearch)); }

void Workspace::pullAll() { qobject_cast<SourcesPane*>(ensurePane(Verb::GoSources))->pullAll(); }

void Workspace::wire(Pane* pane) {
    connect(pane, &Pane::failed, m->messages, &MessageBar::showError);
    connect(pane, &Pane::said, this, [this](const QString& text) { m_notices->showNotice(text); });
    connect(pane, &Pane::done, this, [this](const QString& text, const std::function<void()>& undoIt) {
        m_undo.push(text, undoIt);
        m->bottom->setUndo(text);
        m_notices->showNotice(text, tr("Undo (%1)").arg(keyText(Verb::Undo)), [this] { undo(); });
    });
    connect(pane, &Pane::caseWanted, this, &Workspace::openCase);
}

void Workspace::go(Verb verb) {
    Pane* pane = ensurePane(verb);
    if (!pane) return;
    m_current = verb;
    m->rail->choose(verb);
    m->stack->setCurrentWidget(pane);
    pane->setFocus();
}

QList<Verb> Workspace::panes() const {
    QList<Verb> verbs;
    for (const PaneSpec& spec : paneSpecs) verbs.append(spec.verb);
    return verbs;
}

void Workspace::openCase(CaseId id) {
    m->rail->choose(Verb::GoQueue);
    casePane().open(id);
    m->stack->setCurrentWidget(m_case);
    m_case->setFocus();
}

Pane* Workspace::current() const { return qobject_cast<Pane*>(m->stack->currentWidget()); }

} // namespace dutydesk
