#include "gui/lanes_pane.h"

#include "casework/words.h"
#include "gui/formats.h"
#include "gui/lanes_model.h"
#include "gui/lanes_view.h"
#include "gui/verbs.h"
#include "gui/why_popup.h"
#include "store/lane_table.h"
#include "ui_lanes_pane.h"

#include <QAction>
#include <QTimer>
#include <QToolTip>

namespace dutydesk {

namespace {

struct LanesRead {
    QList<CaseRow> lanes;
    QList<ReplyTime> replies;
};

} // namespace

LanesPane::LanesPane(Desk& desk, QWidget* parent)
    : Pane(desk, parent), m(std::make_unique<Ui::LanesPane>()), m_model(new LanesModel(desk.clock(), this)),
      m_view(new LanesView(*m_model, this)), m_refresh(new QTimer(this)) {
    m->setupUi(this);
    m->listStack->insertWidget(0, m_view);
    setFocusProxy(m_view);
    for (int zoom = int(LaneZoom::Hours); zoom <= int(LaneZoom::Week); ++zoom) m->zoom->addChip(zoom, {});
    m_refresh->setSingleShot(true);
    m_refresh->setInterval(300); // many changes at once are read once
    connect(m_refresh, &QTimer::timeout, this, &LanesPane::read);
    connect(m->zoom, &ChipBar::chose, this, [this](int zoom) { m_view->setZoom(LaneZoom(zoom)); });
    connect(m->mine, &QPushButton::toggled, this, &LanesPane::setMine);
    connect(m_view, &LanesView::zoomChanged, this, [this] { m->zoom->choose(int(m_view->zoom())); });
    connect(m_view, &QListView::clicked, this, &LanesPane::openCurrent);
    connect(m_view, &LanesView::whyAsked, this, [this](const QModelIndex& index, int clock, QPoint at) {
        const CaseRow& lane = m_model->lane(index.row());
        why(lane.head.id, lane.clocks.at(clock).id, [this, at](const Clock& whole) {
            const QStringList lines{tr("Why %1").arg(whole.name.text()), whole.source.text()};
            QToolTip::showText(at, (lines + derivation(whole, zone())).join(u'\n'), m_view);
        });
    });
    buildActions();
    m->listStack->setCurrentWidget(m->empty);
    label();
}
LanesPane::~LanesPane() = default;

void LanesPane::buildActions() {
    const auto on = [this](Verb verb, QWidget* owner, auto slot) {
        connect(addVerb(verb, owner), &QAction::triggered, this, slot);
    };
    on(Verb::LanesNext, this, [this] { move(1); });
    on(Verb::LanesPrevious, this, [this] { move(-1); });
    on(Verb::LanesOpen, m_view, &LanesPane::openCurrent);
    on(Verb::LanesWhy, this, &LanesPane::explainNearest);
    on(Verb::LanesEarlier, m_view, [this] { m_view->scrollTime(-1); });
    on(Verb::LanesLater, m_view, [this] { m_view->scrollTime(1); });
    on(Verb::LanesNow, this, [this] { m_view->goToNow(); });
    on(Verb::LanesCloser, this, [this] { changeZoom(-1); });
    on(Verb::LanesWider, this, [this] { changeZoom(1); });
    on(Verb::LanesMine, this, [this] { m->mine->toggle(); });
}

bool LanesPane::concerns(const Changes& changes) const {
    return !changes.cases.isEmpty() || changes.users || changes.office;
}

void LanesPane::refresh() {
    if (m_answered)
        m_refresh->start();
    else
        read();
}

void LanesPane::read() {
    load(
        [](Database& db) -> Result<LanesRead> {
            auto lanes = LaneTable(db).lanes();
            if (!lanes) return fail(lanes);
            auto replies = LaneTable(db).replyTimes();
            if (!replies) return fail(replies);
            return LanesRead{*std::move(lanes), *std::move(replies)};
        },
        [this](const LanesRead& read) {
            const CaseId chosen = CaseId(m_view->currentIndex().data(LanesModel::IdRole).toLongLong());
            m_answered = true;
            m_model->setLanes(read.lanes, usualTimes(read.replies), zone());
            m_view->setCurrentIndex(m_model->index(std::max(0, m_model->rowOf(chosen))));
            showLanes();
        });
}

void LanesPane::showLanes() {
    m->listStack->setCurrentWidget(m_model->rowCount() > 0 ? static_cast<QWidget*>(m_view) : m->empty);
    m_view->passTime();
    label();
}

void LanesPane::passTime() {
    m_view->passTime();
    label();
}

void LanesPane::move(int by) {
    const int count = m_model->rowCount();
    if (count == 0) return;
    m_view->setCurrentIndex(m_model->index(std::clamp(m_view->currentIndex().row() + by, 0, count - 1)));
    m_view->setFocus();
}

void LanesPane::openCurrent() {
    if (const QModelIndex index = m_view->currentIndex(); index.isValid())
        Q_EMIT caseWanted(m_model->lane(index.row()).head.id);
}

void LanesPane::changeZoom(int by) {
    m_view->setZoom(
        LaneZoom(std::clamp(int(m_view->zoom()) + by, int(LaneZoom::Hours), int(LaneZoom::Week))));
}

void LanesPane::setMine(bool mine) {
    m_model->setOwner(mine ? userId() : UserId::None);
    if (m_model->rowCount() > 0) m_view->setCurrentIndex(m_model->index(0));
    showLanes();
}

/// The derivation is read when somebody asks for it.
void LanesPane::why(CaseId id, ClockId clock, const std::function<void(const Clock&)>& told) {
    load([id](Database& db) { return CaseTable(db).clocks(id); },
         [clock, told](const QList<Clock>& clocks) {
             for (const Clock& one : clocks)
                 if (one.id == clock) return told(one);
         });
}

void LanesPane::explainNearest() {
    const QModelIndex index = m_view->currentIndex();
    if (!index.isValid()) return;
    const CaseRow& lane = m_model->lane(index.row());
    const QPoint under = m_view->visualRect(index).bottomLeft() + QPoint(m_view->sideWidth(), 0);
    why(lane.head.id, lane.clocks.first().id,
        [this, at = m_view->viewport()->mapToGlobal(under)](const Clock& whole) {
            (new WhyPopup(whole, zone(), this))->showAt(at, *screen());
        });
}

QString LanesPane::collisionWords() const {
    const auto& collisions = m_model->collisions();
    if (collisions.isEmpty())
        return tr("At no time are %1 deadlines due within half an hour.").arg(fewestCollidingCases);
    const Collision& next = collisions.first();
    const QString from = dueTime(next.first, now(), zone());
    const QString to = toDateTime(next.last, zone()).time() == QTime(0, 0)
                           ? QStringLiteral("24:00")
                           : toDateTime(next.last, zone()).toString(QStringLiteral("HH:mm"));
    QString words = next.first == next.last ? tr("%1 cases due at %2").arg(next.cases).arg(from)
                                            : tr("%1 cases due %2–%3").arg(next.cases).arg(from, to);
    if (next.start) {
        const QString start = shortTime(*next.start, now(), zone());
        words += *next.start < now() ? tr("; the work was to begin by %1").arg(start)
                                     : tr("; begin by %1 at the latest").arg(start);
    }
    if (collisions.size() > 1) words += tr(" · %1 more such times").arg(collisions.size() - 1);
    return words;
}

QString LanesPane::usualWords() const {
    const UsualTimes& usual = m_model->usual();
    const auto minutes = [](Millis length) {
        return durationWords(std::chrono::floor<std::chrono::minutes>(std::max(length, Millis(60'000))));
    };
    if (usual.assumed)
        return tr("▾ latest start. Too few replies signed yet to know what is usual here (%1 of %2): %3 of "
                  "drafting and %4 until signed are assumed.")
            .arg(usual.replies)
            .arg(fewestReplies)
            .arg(minutes(usual.drafting), minutes(usual.signing));
    return tr("▾ latest start: drafting usually takes %1 here, sign-off %2 (medians of the last %3 replies).")
        .arg(minutes(usual.drafting), minutes(usual.signing))
        .arg(usual.replies);
}

void LanesPane::label() {
    m_view->setAccessibleName(tr("Open clocks, a lane a case"));
    const QStringList zooms{tr("12 hours"), tr("2 days"), tr("8 days")};
    for (int zoom = 0; zoom < zooms.size(); ++zoom) m->zoom->setText(zoom, zooms.at(zoom));
    const bool any = !m_model->collisions().isEmpty();
    m->collisions->setText(m_model->rowCount() == 0 ? QString()
                           : any                    ? QStringLiteral("⚠ ") + collisionWords()
                                                    : collisionWords());
    m->collisions->setToolTip(m->collisions->text());
    m->usual->setVisible(m_model->rowCount() > 0);
    m->usual->setText(m_model->rowCount() == 0 ? QString() : usualWords());
    m->keyHints->setText(tr("J K lanes   ← → time   + − zoom   N now   M mine   W why   Enter case"));
    if (!m_answered)
        m->empty->setWords(QStringLiteral("clock"), tr("Reading the clocks …"), {});
    else if (m->mine->isChecked())
        m->empty->setWords(QStringLiteral("check"), tr("No clock of yours is running"),
                           tr("M shows those of everybody."));
    else
        m->empty->setWords(QStringLiteral("check"), tr("No clock is running"),
                           tr("Every case with a running clock gets a lane here, nearest deadline first."));
}

void LanesPane::retranslate() {
    m->retranslateUi(this);
    label();
    m_view->passTime();
}

} // namespace dutydesk
