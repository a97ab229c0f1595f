#include "gui/queue_pane.h"

#include "desk/commands/case_commands.h"
#include "gui/form_scale.h"
#include "gui/formats.h"
#include "gui/queue_columns.h"
#include "gui/queue_delegate.h"
#include "gui/queue_model.h"
#include "gui/theme.h"
#include "gui/verbs.h"
#include "ui_queue_pane.h"

#include <QAction>
#include <QHeaderView>
#include <QScrollBar>
#include <QSettings>
#include <QTimer>

namespace dutydesk {

namespace {
constexpr int pageSize = 100;
constexpr int rowsAhead = 40; ///< below what is seen: read before they are scrolled to
constexpr int fewCases = 30;  ///< that are read again one by one
} // namespace

QueuePane::QueuePane(Desk& desk, QWidget* parent)
    : Pane(desk, parent), m(std::make_unique<Ui::QueuePane>()), m_model(new QueueModel(desk.clock(), this)),
      m_typed(new QTimer(this)) {
    m->setupUi(this);
    scaleForm(*this);
    setFocusProxy(m->table); // the keys of rows work as soon as the pane is there
    for (const QueuePart part : {QueuePart::Open, QueuePart::Mine, QueuePart::Late, QueuePart::Soon,
                                 QueuePart::ToSign, QueuePart::ToPublish, QueuePart::Ended})
        m->chips->addChip(int(part), {});
    buildTable();
    m_typed->setSingleShot(true);
    m_typed->setInterval(150);
    connect(m_typed, &QTimer::timeout, this, &QueuePane::refresh);
    connect(m->filter, &QLineEdit::textChanged, m_typed, qOverload<>(&QTimer::start));
    connect(m->chips, &ChipBar::chose, this, &QueuePane::refresh);
    connect(m_model, &QueueModel::orderChanged, this, &QueuePane::refresh);
    connect(m_model, &QueueModel::moreWanted, this, &QueuePane::readMore);
    connect(&desk, &Desk::changed, this, [this](const Changes& changes) {
        if (isVisible() && !changes.cases.isEmpty() && !concerns(changes)) readAgain(changes.cases);
    });
    const auto on = [this](Verb verb, QWidget* owner, auto slot) {
        connect(addVerb(verb, owner), &QAction::triggered, this, slot);
    };
    on(Verb::QueueNext, this, [this] { move(1); });
    on(Verb::QueuePrevious, this, [this] { move(-1); });
    on(Verb::QueueOpen, m->table, &QueuePane::openCurrent);
    on(Verb::QueueTake, this, &QueuePane::takeCurrent);
    on(Verb::QueueFilter, this, [this] {
        m->filter->setFocus();
        m->filter->selectAll();
    });
    buildViews();
    connect(m->table, &QTableView::doubleClicked, this, &QueuePane::openCurrent);
    label();
    m->listStack->setCurrentWidget(m->empty);
}

QueuePane::~QueuePane() = default;

void QueuePane::buildTable() {
    m->table->setModel(m_model);
    m->table->setItemDelegate(new QueueDelegate(this));
    m->table->verticalHeader()->hide();
    m->table->verticalHeader()->setDefaultSectionSize(px(38));
    QHeaderView* header = m->table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setStretchLastSection(false);
    m_columns = new QueueColumns(m->table);
    m->table->sortByColumn(QueueModel::DeadlineColumn, Qt::AscendingOrder);
    QScrollBar* bar = m->table->verticalScrollBar();
    connect(bar, &QScrollBar::valueChanged, this, [this, bar](int value) {
        if (value + rowsAhead * px(38) > bar->maximum()) m_model->fetchMore({});
    });
}

/// A few changed cases are put in their places by readAgain(), if anybody sees it.
bool QueuePane::concerns(const Changes& changes) const {
    return changes.users || changes.cases.size() > fewCases || (!isVisible() && !changes.cases.isEmpty());
}

QueueQuery QueuePane::query() const {
    QueueQuery query;
    query.part = QueuePart(m->chips->chosen());
    query.reader = userId();
    query.now = now();
    query.order = m_model->order();
    query.descending = m_model->isDescending();
    query.grouping = m_model->grouping();
    query.zone = zone();
    query.words = m->filter->text();
    query.limit = pageSize;
    return query;
}

void QueuePane::refresh() {
    const int asked = ++m_asked;
    m_typed->stop();
    m_model->setZone(zone());
    load([query = query()](Database& db) { return queuePage(db, query); },
         [this, asked](const QList<CaseRow>& rows) {
             if (asked != m_asked) return;
             const CaseId chosen = current() != CaseId::None ? current() : m_chosen;
             m_answered = true;
             m_model->replace(rows, rows.size() == pageSize);
             m_columns->measure();
             if (const int row = m_model->indexOf(chosen); row >= 0) m->table->selectRow(row);
             showRows();
         });
    readCounts();
}

void QueuePane::readAgain(const QList<CaseId>& changed) {
    load([query = query(), changed](Database& db) { return queueRows(db, query, changed); },
         [this, changed, asked = m_asked](const QList<CaseRow>& rows) {
             if (asked != m_asked) return;
             m_model->update(changed, rows);
             showRows();
         });
    readCounts();
}

void QueuePane::readMore() {
    QueueQuery next = query();
    next.after = m_model->row(m_model->rowCount() - 1);
    load([next](Database& db) { return queuePage(db, next); },
         [this, last = next.after->head.id, asked = m_asked](const QList<CaseRow>& rows) {
             if (asked != m_asked) return;
             // Behind another row by now: what comes next is asked for again.
             const bool fits =
                 m_model->rowCount() > 0 && m_model->row(m_model->rowCount() - 1).head.id == last;
             m_model->append(fits ? rows : QList<CaseRow>(), !fits || rows.size() == pageSize);
         });
}

void QueuePane::readCounts() {
    load([reader = userId(), at = now()](Database& db) { return queueCounts(db, reader, at); },
         [this](const std::array<int, queueParts>& counts) {
             for (int chip = 0; chip < queueParts; ++chip) m->chips->setCount(chip, counts[size_t(chip)]);
         });
    if (m_model->grouping() == QueueGrouping::None) return;
    load([query = query()](Database& db) { return queueGroupCounts(db, query); },
         [this, asked = m_asked](const QHash<QString, int>& counts) {
             if (asked == m_asked) m_model->setGroupCounts(counts);
         });
}

void QueuePane::showRows() {
    if (const int first = m_model->caseFrom(0, 1); !m->table->currentIndex().isValid() && first >= 0)
        m->table->selectRow(first);
    m->listStack->setCurrentWidget(m_model->rowCount() > 0 ? static_cast<QWidget*>(m->table) : m->empty);
    label();
}

void QueuePane::passTime() { m->table->viewport()->update(); }

CaseId QueuePane::current() const {
    const QModelIndex index = m->table->currentIndex();
    return index.isValid() ? CaseId(index.data(QueueModel::IdRole).toLongLong()) : CaseId::None;
}

void QueuePane::move(int by) {
    const int count = m_model->rowCount();
    const int now = m->table->currentIndex().row();
    // Over the heads of groups; above the first is its head alone.
    const int next = m_model->caseFrom(std::clamp(now + by, 0, std::max(0, count - 1)), by);
    if (next >= 0) m->table->selectRow(next);
    m->table->setFocus();
    if (m->table->currentIndex().row() + rowsAhead > count) m_model->fetchMore({});
}

void QueuePane::openCurrent() {
    if (current() != CaseId::None) Q_EMIT caseWanted(current());
}

void QueuePane::takeCurrent() {
    const CaseId id = current();
    if (id == CaseId::None) return;
    perform(TakeCase{id},
            [this, id](const CaseChanged&) { Q_EMIT said(tr("Case %1 is yours").arg(caseLabel(id))); });
}

void QueuePane::showEvent(QShowEvent* event) {
    Pane::showEvent(event);
    m->table->setFocus();
}

void QueuePane::resizeEvent(QResizeEvent* event) {
    Pane::resizeEvent(event);
    layOut();
}

/// With little room, or large text, the tools go below the chips, and what tells least is left out.
void QueuePane::layOut() {
    const int oneLine = m->chips->sizeHint().width() + m->tools->sizeHint().width() + px(56);
    m->barRow->setDirection(width() >= oneLine ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    for (const auto& [column, least] :
         {std::pair{QueueModel::ReplyColumn, 860}, std::pair{QueueModel::UnitColumn, 800},
          std::pair{QueueModel::StateColumn, 700}, std::pair{QueueModel::AssigneeColumn, 620}})
        m->table->setColumnHidden(column, width() < px(least));
    m_columns->fit();
}

void QueuePane::label() {
    const QStringList chips{tr("Open"),    tr("Mine"),   tr("Late"),      tr("Due in 24 h"),
                            tr("To sign"), tr("Closed"), tr("To publish")}; // as QueuePart
    for (int chip = 0; chip < chips.size(); ++chip) m->chips->setText(chip, chips.at(chip));
    m->keyHints->setText(
        tr("J K move   Enter open   T take   / filter   G group and sort   V views   ? all keys"));
    labelViews();
    layOut();
    if (!m_answered)
        m->empty->setWords(QStringLiteral("clock"), tr("Reading the cases …"), {});
    else if (m->chips->chosen() == int(QueuePart::Open) && m->filter->text().isEmpty())
        m->empty->setWords(QStringLiteral("queue"), tr("No case is open"),
                           tr("Cases are opened from the inbox with C."));
    else
        m->empty->setWords(QStringLiteral("check"), tr("No case here"),
                           tr("Choose another filter above, or clear the field at the right."));
}

void QueuePane::retranslate() {
    m->retranslateUi(this);
    m_model->retranslate();
    m_columns->measureAnew();
    showRows();
}

} // namespace dutydesk
