#include "gui/workspace.h"

#include "gui/case_pane.h"
#include "gui/formats.h"
#include "gui/reminder_words.h"
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
    buildWorks();
    buildFinder();
    buildNotices();
    connect(m->stack, &QStackedWidget::currentChanged, m->room, &QWidget::updateGeometry);
    readCounts();
}
Workspace::~Workspace() = default;

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
    if (event->type() == QEvent::LanguageChange) QTimer::singleShot(0, this, &Workspace::translateNext);
    retranslateVerbs(this);
    labelMenu();
    showCounts();
    m->bottom->setReminders(groupedWords(m_counts.reminders));
}

} // namespace dutydesk
