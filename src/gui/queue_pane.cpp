#include "gui/queue_pane.h"

#include "desk/commands/case_commands.h"
#include "gui/formats.h"
#include "gui/queue_delegate.h"
#include "gui/queue_filter.h"
#include "gui/queue_model.h"
#include "gui/theme.h"
#include "gui/verbs.h"
#include "ui_queue_pane.h"

#include <QAction>
#include <QHeaderView>
#include <QSettings>

namespace dutydesk {

namespace {
constexpr int everyCase = 200'000;
}

QueuePane::QueuePane(Desk& desk, QWidget* parent)
    : Pane(desk, parent), m(std::make_unique<Ui::QueuePane>()), m_model(new QueueModel(desk.clock(), this)),
      m_filter(new QueueFilter(*m_model, this)) {
    m->setupUi(this);
    setFocusProxy(m->table); // the keys of rows work as soon as the pane is there
    for (int chip = 0; chip < QueueFilter::Chips; ++chip) m->chips->addChip(chip, {});
    buildTable();
    connect(m->chips, &ChipBar::chose, this, [this](int chip) {
        m_filter->setChip(QueueFilter::Chip(chip));
        showCounts();
    });
    connect(m->filter, &QLineEdit::textChanged, this, [this](const QString& words) {
        m_filter->setWords(words);
        showCounts();
    });
    const auto on = [this](Verb verb, QWidget* owner, auto slot) {
        connect(addVerb(verb, owner), &QAction::triggered, this, slot);
    };
    on(Verb::QueueNext, this, [this] { move(1); });
    on(Verb::QueuePrevious, this, [this] { move(-1); });
    on(Verb::QueueOpen, m->table, &QueuePane::openCurrent);
    on(Verb::QueueTake, this, &QueuePane::takeCurrent);
    connect(m->table, &QTableView::doubleClicked, this, &QueuePane::openCurrent);
    label();
    m->listStack->setCurrentWidget(m->empty);
}

QueuePane::~QueuePane() {
    QSettings().setValue(QStringLiteral("queue/columns"), m->table->horizontalHeader()->saveState());
}

void QueuePane::buildTable() {
    m->table->setModel(m_filter);
    m->table->setItemDelegate(new QueueDelegate(this));
    m->table->verticalHeader()->hide();
    m->table->verticalHeader()->setDefaultSectionSize(px(38));
    QHeaderView* header = m->table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setStretchLastSection(false);
    header->setMinimumSectionSize(px(50));
    const QList<int> widths{60, 320, 136, 300, 92, 120, 64};
    for (int column = 0; column < widths.size(); ++column)
        header->resizeSection(column, px(widths.at(column)));
    header->restoreState(QSettings().value(QStringLiteral("queue/columns")).toByteArray());
    for (const int column : {QueueModel::TitleColumn, QueueModel::DeadlineColumn})
        header->setSectionResizeMode(column, QHeaderView::Stretch);
    m->table->sortByColumn(QueueModel::DeadlineColumn, Qt::AscendingOrder);
}

bool QueuePane::concerns(const Changes& changes) const { return !changes.cases.isEmpty() || changes.users; }

void QueuePane::refresh() {
    CaseQuery query;
    query.all = true;
    query.limit = everyCase;
    m_filter->setUser(desk().user() ? desk().user()->id : UserId::None);
    load([query](Database& db) { return CaseTable(db).list(query); },
         [this](const QList<CaseRow>& rows) {
             const CaseId chosen = current();
             m_answered = true;
             m_model->setRows(rows);
             for (int row = 0; row < m_filter->rowCount(); ++row)
                 if (m_filter->index(row, 0).data(QueueModel::IdRole).toLongLong() == number(chosen))
                     m->table->selectRow(row);
             if (!m->table->currentIndex().isValid() && m_filter->rowCount() > 0) m->table->selectRow(0);
             showCounts();
         });
}

void QueuePane::showCounts() {
    for (int chip = 0; chip < QueueFilter::Chips; ++chip)
        m->chips->setCount(chip, m_filter->count(QueueFilter::Chip(chip)));
    m->listStack->setCurrentWidget(m_filter->rowCount() > 0 ? static_cast<QWidget*>(m->table) : m->empty);
    label();
}

void QueuePane::passTime() { m->table->viewport()->update(); }

CaseId QueuePane::current() const {
    const QModelIndex index = m->table->currentIndex();
    return index.isValid() ? CaseId(index.data(QueueModel::IdRole).toLongLong()) : CaseId::None;
}

void QueuePane::move(int by) {
    const int count = m_filter->rowCount();
    if (count == 0) return;
    m->table->selectRow(std::clamp(m->table->currentIndex().row() + by, 0, count - 1));
    m->table->setFocus();
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

void QueuePane::label() {
    const QStringList chips{tr("Open"),        tr("Mine"),    tr("Late"),
                            tr("Due in 24 h"), tr("To sign"), tr("Closed")};
    for (int chip = 0; chip < chips.size(); ++chip) m->chips->setText(chip, chips.at(chip));
    m->keyHints->setText(tr("J K move   Enter open   T take   click a column to sort   ? all keys"));
    if (!m_answered)
        m->empty->setWords(QStringLiteral("clock"), tr("Reading the cases …"), {});
    else if (m_model->rowCount() == 0)
        m->empty->setWords(QStringLiteral("queue"), tr("There is no case yet"),
                           tr("Cases are opened from the inbox with C."));
    else
        m->empty->setWords(QStringLiteral("check"), tr("No case here"),
                           tr("Choose another filter above, or clear the field at the right."));
}

void QueuePane::retranslate() {
    m->retranslateUi(this);
    m_model->retranslate();
    showCounts();
}

} // namespace dutydesk
