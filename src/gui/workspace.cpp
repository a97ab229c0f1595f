#include "gui/workspace.h"

#include "desk/commands/rescreen_commands.h"
#include "gui/case_pane.h"
#include "gui/formats.h"
#include "gui/inbox_pane.h"
#include "gui/lanes_pane.h"
#include "gui/library_pane.h"
#include "gui/office_pane.h"
#include "gui/queue_pane.h"
#include "gui/reminder_words.h"
#include "gui/rules_pane.h"
#include "gui/search_pane.h"
#include "gui/shift_pane.h"
#include "gui/sign_off_pane.h"
#include "gui/sources_pane.h"
#include "gui/summary_pane.h"
#include "gui/theme.h"
#include "gui/theme_parts.h"
#include "store/case_queue.h"
#include "ui_workspace.h"

#include <QApplication>
#include <QEvent>
#include <QResizeEvent>
#include <QScrollBar>
#include <QTimer>

namespace dutydesk {

using namespace std::chrono_literals;

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

Workspace::Workspace(Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m(std::make_unique<Ui::Workspace>()), m_clock(new QTimer(this)) {
    m->setupUi(this);
    for (QScrollBar* bar : {m->scroll->verticalScrollBar(), m->scroll->horizontalScrollBar()}) wearTheme(bar);
    m_notices = new MessageBar(this);
    m_notices->floatOver(m->scroll);
    m->stack->setAutoFillBackground(true);
    m->stack->setBackgroundRole(QPalette::Base);
    m->top->setOffice(desk.office().name, desk.office().demo);
    m->top->setUser(*desk.user());
    buildPanes();
    buildVerbs();
    buildMenu();
    buildTimers();
    connect(m->rail, &Rail::chose, this, &Workspace::go);
    connect(m->bottom, &BottomBar::undoWanted, this, &Workspace::undo);
    connect(m->bottom, &BottomBar::remindersWanted, this, &Workspace::listReminders);
    connect(m->bottom, &BottomBar::languageWanted, this, &Workspace::languageWanted);
    connect(m->bottom, &BottomBar::sourcesWanted, this, [this] { go(Verb::GoSources); });
    connect(m->top, &TopBar::deadlineWanted, this, [this] {
        if (m_counts.nearest) openCase(m_counts.nearest->head.id);
    });
    connect(&desk, &Desk::changed, this, [this](const Changes& changes) {
        if (changes.office) m->top->setOffice(m_desk.office().name, m_desk.office().demo);
        readCounts();
    });
    connect(&desk.pulls(), &PullService::progress, m->bottom, &BottomBar::setPulling);
    connect(&desk.pulls(), &PullService::finished, this,
            [this](const PullSummary& summary) { m->bottom->setPulled(summary, m_desk.clock().now()); });
    m->bottom->setMayStopPull(desk.may(Action::Pull));
    connect(m->bottom, &BottomBar::stopPullWanted, this, &Workspace::stopPulling);
    buildRescreening();
    const auto showWork = [this] { m->bottom->setWork(m_desk.works().shown()); };
    connect(&desk.works(), &LongWorks::changed, this, showWork);
    connect(m->bottom, &BottomBar::stopWorkWanted, &desk.works(), &LongWorks::stopShown);
    showWork();
    buildFinder();
    buildNotices();
    connect(m->stack, &QStackedWidget::currentChanged, m->room, &QWidget::updateGeometry);
    readCounts();
}
Workspace::~Workspace() = default;

/// What was told of first, then the pull.
void Workspace::stopWork() {
    if (m_desk.works().shown())
        m_desk.works().stopShown();
    else
        stopPulling();
}

void Workspace::stopPulling() {
    if (!m_desk.pulls().isRunning() || !m_desk.may(Action::Pull)) return;
    m_desk.stopPulling();
    m->bottom->setPullStopping();
}

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

void Workspace::buildTimers() {
    connect(m_clock, &QTimer::timeout, this, &Workspace::passTime);
    m_clock->start(30s);
    auto* tick = new QTimer(this);
    const auto catchUp = [this] {
        await(m_desk.tick(), this, [this](const Result<QList<CaseId>>& ticked) {
            if (!ticked) return m->messages->showError(ticked.error());
            readCounts();
        });
    };
    connect(tick, &QTimer::timeout, this, catchUp);
    tick->start(20s);
    // Back from sleep, or from another program: at once, not at the timer's next turn.
    connect(qApp, &QGuiApplication::applicationStateChanged, this, [catchUp](Qt::ApplicationState state) {
        if (state == Qt::ApplicationActive) catchUp();
    });
}

/// What is unfinished goes on at once; what rules want later, when they change.
void Workspace::buildRescreening() {
    Rescreening& rescreening = m_desk.rescreening();
    connect(&rescreening, &Rescreening::progress, this,
            [this](const Rescreen& run) { m->bottom->setRescreening(run, m_desk.may(Action::ManageRules)); });
    connect(&rescreening, &Rescreening::finished, this, [this](const RescreenSummary& summary) {
        m->bottom->setRescreening({}, false);
        if (summary.run.state == RescreenState::Replaced) return;
        const RescreenCounts& counts = summary.run.counts;
        const QString text = summary.run.state == RescreenState::Done
                                 ? tr("%1 stored items are screened again: %2 flagged, %3 withdrawn")
                                 : tr("Screening the past again was stopped after %1 items: %2 flagged, %3 "
                                      "withdrawn");
        m_notices->showNotice(text.arg(counts.screened).arg(counts.flagged).arg(counts.withdrawn));
    });
    connect(m->bottom, &BottomBar::stopRescreeningWanted, this, [this] {
        await(m_desk.run(CancelRescreen{}), this, [this](const Result<Nothing>& stopped) {
            if (!stopped) m->messages->showError(stopped.error());
        });
    });
    connect(&m_desk, &Desk::changed, this, [this](const Changes& changes) {
        if (changes.rules) goOnRescreening();
    });
    m->bottom->setRescreening({}, false);
    goOnRescreening();
}

void Workspace::goOnRescreening() {
    await(m_desk.rescreening().run(), this, [this](const Result<RescreenSummary>& done) {
        if (done) return;
        m->bottom->setRescreening({}, false);
        m->messages->showError(done.error());
    });
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

void Workspace::flush() {
    if (m_case) m_case->flush();
}

void Workspace::comeBack() {
    m->top->setUser(*m_desk.user());
    if (Pane* pane = current()) pane->refresh();
    readCounts();
}

void Workspace::readCounts() {
    const Instant now = m_desk.clock().now();
    const Role role = m_desk.user() ? m_desk.user()->role : Role::Clerk;
    const UserId reader = m_desk.user() ? m_desk.user()->id : UserId::None;
    await(m_desk.read([now, role, reader](Database& db) { return countDesk(db, now, role, reader); }), this,
          [this](const Result<DeskCounts>& counts) {
              if (!counts) return m->messages->showError(counts.error());
              m_counts = *counts;
              showCounts();
              remind();
          });
}

void Workspace::tellFailure(const Error& error) { m->messages->showError(error); }

void Workspace::showCounts() {
    const auto failing =
        std::count_if(m_counts.sources.begin(), m_counts.sources.end(),
                      [](const Source& source) { return source.enabled && source.health.error; });
    const auto count = [this](Verb pane, int waiting, bool hot) {
        m->rail->setCount(pane, waiting > 0 ? QString::number(waiting) : QString(), hot && waiting > 0);
    };
    count(Verb::GoInbox, m_counts.newItems, m_desk.may(Action::ReviewFlag));
    count(Verb::GoQueue, m_counts.open, false);
    m->rail->setCount(Verb::GoLanes, m_counts.late > 0 ? tr("%1 late").arg(m_counts.late) : QString(),
                      m_counts.late > 0);
    count(Verb::GoSignOff, m_counts.toSign, true);
    count(Verb::GoShift, m_counts.handovers, true);
    m->rail->setCount(Verb::GoSources, failing > 0 ? tr("%1 failing").arg(failing) : QString(), false);
    m->bottom->setSources(m_counts.sources, m_desk.clock().now(), m_desk.office().hours.zone);
    passTime();
}

void Workspace::passTime() {
    const Instant now = m_desk.clock().now();
    PillLook look;
    bool nearHour = false;
    if (m_counts.nearest) {
        const Instant due = nearestDue(m_counts.nearest->clocks);
        for (const Clock& clock : m_counts.nearest->clocks)
            if (clock.deadline.due == due && !clock.guide) {
                look = rowPill(clock, now);
                look.text = QStringLiteral("%1 %2").arg(caseLabel(m_counts.nearest->head.id), look.text);
            }
        nearHour = due - now < 1h;
    }
    m->top->setNextDeadline(look);
    const auto every = nearHour ? 1000ms : 30000ms;
    if (m_clock->intervalAsDuration() != every) m_clock->start(every);
    if (Pane* pane = current(); pane && isVisible()) pane->passTime();
}

void Workspace::undo() {
    if (m_undo.latest().isEmpty()) return m_notices->showNotice(tr("There is nothing to take back."));
    const QString text = m_undo.undo();
    m->bottom->setUndo(m_undo.latest());
    m_notices->showNotice(tr("Taken back: %1").arg(text));
}

void Workspace::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m->rail->setNarrow(event->size().width() < px(1100));
}

void Workspace::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange && event->type() != QEvent::PaletteChange) return;
    retranslateVerbs(this);
    labelMenu();
    showCounts();
    m->bottom->setReminders(groupedWords(m_counts.reminders));
}

} // namespace dutydesk
