#include "gui/sources_pane.h"

#include "desk/source_health.h"
#include "gui/form_scale.h"
#include "gui/formats.h"
#include "gui/row_delegate.h"
#include "gui/sources_model.h"
#include "gui/stacked.h"
#include "gui/theme.h"
#include "gui/verbs.h"
#include "ui_sources_pane.h"

#include <QAction>
#include <QHeaderView>

namespace dutydesk {

SourcesPane::SourcesPane(Desk& desk, QWidget* parent)
    : Pane(desk, parent), m(std::make_unique<Ui::SourcesPane>()),
      m_model(new SourcesModel(desk.clock(), this)) {
    m->setupUi(this);
    scaleForm(*this);
    setFocusProxy(m->table); // the keys of rows work as soon as the pane is there
    buildTable();
    buildActions();
    stackWhenNarrow(*m->barRow, 720);
    // In two halves, so that they are two lines where there is no room for one.
    for (QHBoxLayout* half : {m->fileTools, m->pullTools}) half->setAlignment(Qt::AlignLeft);
    stackWhenNarrow(*m->tools, 620);
    stackWhenNarrow(*m->body, 800, 150);
    connect(m->empty, &EmptyState::asked, this, &SourcesPane::add);
    connect(&desk.pulls(), &PullService::progress, this, [this](int done, int of, const QString& name) {
        m->progress->setRange(0, of);
        m->progress->setValue(done);
        m->progressText->setText(tr("%1 of %2 · %3").arg(done).arg(of).arg(name));
        showPull();
    });
    connect(&desk.pulls(), &PullService::finished, this, [this](const PullSummary&) {
        showPull();
        if (isVisible()) refresh();
    });
    connect(m->cancel, &QPushButton::clicked, this, [this] { this->desk().stopPulling(); });
    label();
    showPull();
    m->listStack->setCurrentWidget(m->empty);
}
SourcesPane::~SourcesPane() = default;

void SourcesPane::buildTable() {
    m->table->setModel(m_model);
    m->table->setItemDelegate(new RowDelegate(this));
    m->table->verticalHeader()->hide();
    m->table->verticalHeader()->setDefaultSectionSize(px(36));
    QHeaderView* header = m->table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const QList<int> widths{92, 168, 112, 300, 64};
    for (int column = 0; column < widths.size(); ++column)
        header->resizeSection(column, px(widths.at(column)));
    header->setSectionResizeMode(SourcesModel::HealthColumn, QHeaderView::Stretch);
    header->setMinimumSectionSize(px(56));
    connect(m->table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &SourcesPane::showCurrent);
    connect(m->table, &QTableView::doubleClicked, this, &SourcesPane::edit);
}

void SourcesPane::buildActions() {
    const auto on = [this](Verb verb, auto slot) {
        QAction* action = addVerb(verb, this);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    m_add = on(Verb::SourceAdd, &SourcesPane::add);
    m_edit = on(Verb::SourceEdit, &SourcesPane::edit);
    m_toggle = on(Verb::SourceToggle, &SourcesPane::toggle);
    m_import = on(Verb::SourceImport, &SourcesPane::askForImport);
    m_export = on(Verb::SourceExport, &SourcesPane::askForExport);
    m_pullOne = on(Verb::SourcePull, [this] {
        if (const Source* source = current()) pull({source->id});
    });
    // F5 belongs to the whole window; this button only shows it.
    m_pullAll = new QAction(this);
    m_pullAll->setProperty("verb", int(Verb::PullNow));
    connect(m_pullAll, &QAction::triggered, this, &SourcesPane::pullAll);
    addAction(m_pullAll);
    m->pullAll->setAction(m_pullAll);
    m->importFile->setAction(m_import);
    m->exportFile->setAction(m_export);
    m->add->setAction(m_add);
    m->edit->setAction(m_edit);
    m->toggle->setAction(m_toggle);
    m->pullOne->setAction(m_pullOne);
    retranslateVerbs(this);
}

bool SourcesPane::concerns(const Changes& changes) const { return changes.sources; }

void SourcesPane::refresh() {
    m_model->setZone(zone());
    load([](Database& db) { return SourceTable(db).list(); },
         [this](const QList<Source>& rows) {
             SourceId chosen = std::exchange(m_wanted, SourceId::None);
             if (chosen == SourceId::None && current()) chosen = current()->id;
             m_answered = true;
             m_model->setRows(rows);
             const int row = std::max(0, m_model->indexOf(chosen));
             if (!rows.isEmpty()) m->table->selectRow(row);
             m->listStack->setCurrentWidget(rows.isEmpty() ? static_cast<QWidget*>(m->empty) : m->table);
             label();
             showCurrent();
         });
}

void SourcesPane::reveal(qint64 id) {
    m_wanted = SourceId(id);
    if (const int row = m_model->indexOf(m_wanted); row >= 0) m->table->selectRow(row);
}

const Source* SourcesPane::current() const {
    const int row = m->table->currentIndex().row();
    return row >= 0 && row < m_model->rows().size() ? &m_model->rows().at(row) : nullptr;
}

/// With little room, or large text, what tells least is left out.
void SourcesPane::resizeEvent(QResizeEvent* event) {
    Pane::resizeEvent(event);
    m->table->setColumnHidden(SourcesModel::KindColumn, width() < px(720));
    m->table->setColumnHidden(SourcesModel::ItemsColumn, width() < px(720));
}

void SourcesPane::passTime() { m->table->viewport()->update(); }

void SourcesPane::showCurrent() {
    const Source* source = current();
    const bool manage = may(Action::ManageSources);
    const bool pulling = desk().pulls().isRunning();
    m->side->setVisible(source != nullptr);
    m_add->setEnabled(manage);
    m_import->setEnabled(manage);
    m_export->setEnabled(!m_model->rows().isEmpty());
    m_edit->setEnabled(source && manage);
    m_toggle->setEnabled(source && manage);
    m_pullOne->setEnabled(source && source->enabled && may(Action::Pull) && !pulling);
    m_pullAll->setEnabled(may(Action::Pull) && !pulling && !m_model->rows().isEmpty());
    if (!source) return;
    m->name->setText(source->name);
    m->address->setText(source->url);
    m->health->setText(healthWords(*source, now(), zone()));
    const QString advice = sourceAdvice(*source);
    m->adviceBox->setVisible(!advice.isEmpty());
    m->advice->setText(advice);
    showFacts(*source);
    m_toggle->setText(source->enabled ? tr("Switch off") : tr("Switch on"));
}

void SourcesPane::showFacts(const Source& source) {
    const SourceHealth& health = source.health;
    const auto timeOr = [this](const std::optional<Instant>& at, const QString& none) {
        return at ? shortTime(*at, now(), zone()) : none;
    };
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(source.interval).count();
    m->kind->setText(kindWords(source.kind));
    m->interval->setText(source.adaptive
                             ? tr("%1 minutes to begin with, then as often as it changes").arg(minutes)
                             : tr("%1 minutes").arg(minutes));
    m->items->setText(QString::number(health.items));
    m->nextDue->setText(source.enabled ? timeOr(health.nextDue, tr("as soon as possible")) : tr("never"));
    m->success->setText(timeOr(health.lastSuccess, tr("not yet")));
    m->newItem->setText(timeOr(health.lastNewItem, tr("none so far")));
    QString response = health.httpStatus == 0 ? tr("none") : QString::number(health.httpStatus);
    if (health.failures > 1)
        response += QStringLiteral(" · ") + tr("failed %1 times in a row").arg(health.failures);
    m->response->setText(response);
}

void SourcesPane::showPull() {
    const bool running = desk().pulls().isRunning();
    m->progress->setVisible(running);
    m->progressText->setVisible(running);
    m->cancel->setVisible(running && may(Action::Pull));
    showCurrent();
}

void SourcesPane::label() {
    const auto count = [this](SourceState state) {
        return std::count_if(m_model->rows().begin(), m_model->rows().end(),
                             [state](const Source& source) { return stateOf(source) == state; });
    };
    QString summary = plural(m_model->rows().size(), tr("1 source"), tr("%1 sources"));
    if (const auto failing = count(SourceState::Failing); failing > 0)
        summary += QStringLiteral(" · ") + tr("%1 failing").arg(failing);
    if (const auto silent = count(SourceState::Silent); silent > 0)
        summary += QStringLiteral(" · ") + tr("%1 silent").arg(silent);
    m->summary->setText(m_answered ? summary : QString());
    if (!m_answered) return m->empty->setWords(QStringLiteral("clock"), tr("Reading the sources …"), {});
    if (!may(Action::ManageSources))
        return m->empty->setWords(
            QStringLiteral("sources"), tr("There is no source yet"),
            tr("A supervisor adds the public pages and feeds that speak about the office."));
    m->empty->setWords(
        QStringLiteral("sources"), tr("There is no source yet"),
        tr("Add the public pages and feeds that speak about the office: a forum, a message board, the "
           "local paper."),
        tr("Add a source"));
}

void SourcesPane::retranslate() {
    m->retranslateUi(this);
    m_model->retranslate();
    label();
    showPull();
}

} // namespace dutydesk
