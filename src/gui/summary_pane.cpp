#include "gui/summary_pane.h"

#include "gui/chart_look.h"
#include "gui/form_scale.h"
#include "gui/icons.h"
#include "gui/paper_dialog.h"
#include "gui/stacked.h"
#include "gui/theme.h"
#include "gui/verbs.h"
#include "reporting/bar_charts.h"
#include "ui_summary_pane.h"

#include <QAction>
#include <QDir>
#include <QTimer>

namespace dutydesk {

namespace {

constexpr PaperKind shownKinds[] = {PaperKind::Day,   PaperKind::Week,   PaperKind::Month, PaperKind::Year,
                                    PaperKind::Units, PaperKind::Ledger, PaperKind::Shift};

} // namespace

SummaryPane::SummaryPane(Desk& desk, QWidget* parent)
    : Pane(desk, parent), m(std::make_unique<Ui::SummaryPane>()), m_autosave(new QTimer(this)),
      m_refresh(new QTimer(this)) {
    m->setupUi(this);
    scaleForm(*this);
    m_autosave->setSingleShot(true);
    stackWhenNarrow(*m->barRow, 860);
    stackWhenNarrow(*m->body, 720, 220);
    m_autosave->setInterval(10'000);
    m_refresh->setSingleShot(true);
    m_refresh->setInterval(300); // many changes at once make one paper
    connect(m_autosave, &QTimer::timeout, this, &SummaryPane::save);
    connect(m_refresh, &QTimer::timeout, this, &SummaryPane::read);
    for (const PaperKind kind : shownKinds) m->kind->addItem(word(kind), int(kind));
    m->day->setDate(today());
    m->day->setMaximumDate(today().addDays(1));
    buildActions();
    buildMenu();
    const auto another = [this] {
        m_wanted.reset();
        read();
    };
    connect(m->day, &QDateEdit::dateChanged, this, another);
    connect(m->kind, &QComboBox::currentIndexChanged, this, another);
    connect(m->issue, &QComboBox::activated, this, [this] {
        m_wanted = PaperId(m->issue->currentData().toLongLong());
        read();
    });
    connect(m->judgement, &QPlainTextEdit::textChanged, this, [this] {
        m_dirty = true;
        m_save->setEnabled(may(Action::WriteJudgement));
        m->saved->setText(tr("Not saved yet"));
        m_autosave->start();
    });
    label();
}
SummaryPane::~SummaryPane() = default;

void SummaryPane::buildActions() {
    const auto on = [this](Verb verb, auto slot) {
        QAction* action = addVerb(verb, this);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    m_write = on(Verb::SummaryExport, &SummaryPane::askForFile);
    m_save = on(Verb::SummarySave, &SummaryPane::save);
    m_earlier = on(Verb::SummaryEarlier, [this] { step(-1); });
    m_later = on(Verb::SummaryLater, [this] { step(1); });
    m->write->setAction(m_write);
    m->save->setAction(m_save);
    m->earlier->setDefaultAction(m_earlier);
    m->later->setDefaultAction(m_later);
    m_save->setEnabled(false);
}

PaperKind SummaryPane::kind() const { return PaperKind(m->kind->currentData().toInt()); }

PaperRequest SummaryPane::request() const { return {kind(), periodHolding(kind(), m->day->date())}; }

void SummaryPane::showKind(PaperKind kind) { m->kind->setCurrentIndex(m->kind->findData(int(kind))); }

/// To the day, week, month or year before or after.
void SummaryPane::step(int direction) {
    const PaperPeriod days = request().days;
    m->day->setDate(direction < 0 ? days.from.addDays(-1) : days.to.addDays(1));
}

bool SummaryPane::isReady() const { return m->paper->pageCount() > 0; }

bool SummaryPane::concerns(const Changes& changes) const {
    return !changes.cases.isEmpty() || !changes.items.isEmpty() || changes.papers || changes.sources ||
           changes.office || changes.shifts;
}

void SummaryPane::refresh() {
    // Read when somebody looks: a paper of many cases takes a while and much memory.
    if (m_loaded.isValid())
        m_refresh->start();
    else
        read();
}

void SummaryPane::read() {
    if (m_dirty && m_loaded.isValid() && m_loaded != m->day->date()) save();
    const PaperRequest asked = request();
    const QDate day = m->day->date();
    const QString name = desk().user() ? desk().user()->name : QString();
    loadLong([asked, name, wanted = m_wanted, place = zone(),
              at = now()](Database& db) { return readSummary(db, asked, name, wanted, place, at); },
             [this, asked, day](const SummaryView& view) {
                 if (day == m->day->date() && asked.kind == kind()) present(view);
             });
}

void SummaryPane::present(const SummaryView& view) {
    m_view = view;
    const QDate day = m->day->date();
    const bool ofDay = kind() == PaperKind::Day;
    if (ofDay && (!m_dirty || m_loaded != day)) {
        const QSignalBlocker quiet(m->judgement);
        if (m->judgement->toPlainText() != view.judgement) m->judgement->setPlainText(view.judgement);
        m_dirty = false;
        m->saved->clear();
        m_save->setEnabled(false);
    }
    if (ofDay) m_loaded = day;
    m->side->setVisible(ofDay && !view.issued);
    fillIssues();
    showHours();
    m->paper->setPaper(view.issued.value_or(view.now));
    label();
}

/// The day's hours beside its paper, in the colours of the window.
void SummaryPane::showHours() {
    const Picture chart = hoursChart(m_view.hours, chartLook(px(284)));
    m->hours->setVisible(!chart.svg.isEmpty());
    if (!chart.svg.isEmpty()) m->hours->setDrawing(chart.svg, {chart.width, chart.height}, chart.words);
}

/// The paper as it is now, and each issue of it; what was chosen stays chosen.
void SummaryPane::fillIssues() {
    const QSignalBlocker quiet(m->issue);
    m->issue->clear();
    m->issue->addItem(kind() == PaperKind::Ledger ? tr("As it is now")
                      : m_view.issues.isEmpty()   ? tr("Preview; it is numbered when exported")
                                                  : tr("As it is now; exported as a new edition"),
                      0);
    for (const PaperIssue& issue : std::as_const(m_view.issues)) {
        if (issue.title.isEmpty()) continue; // of an earlier version, which kept no text
        const QString at = toDateTime(issue.at, zone()).toString(QStringLiteral("MM-dd HH:mm"));
        m->issue->addItem(issue.edition > 1
                              ? tr("Issue %1, edition %2 · %3").arg(issue.issue).arg(issue.edition).arg(at)
                              : tr("Issue %1 · %2").arg(issue.issue).arg(at),
                          number(issue.id));
    }
    m->issue->setCurrentIndex(std::max(0, m->issue->findData(number(m_view.chosen))));
    m->issue->setEnabled(m->issue->count() > 1);
}

void SummaryPane::save() {
    m_autosave->stop();
    if (!m_dirty || !m_loaded.isValid()) return;
    const QString text = m->judgement->toPlainText();
    perform(SaveJudgement{m_loaded, text}, [this, text](const Nothing&) {
        m_dirty = m->judgement->toPlainText() != text;
        m_save->setEnabled(m_dirty);
        m->saved->setText(tr("Saved %1").arg(toDateTime(now(), zone()).toString(QStringLiteral("HH:mm:ss"))));
    });
}

void SummaryPane::askForFile() {
    const QString name = word(kind()) + u' ' + request().days.from.toString(Qt::ISODate);
    askForPaperFile(this, tr("Export the paper"), name,
                    [this](const QString& path, PaperFormat format) { exportTo(path, format); });
}

void SummaryPane::exportTo(const QString& path, PaperFormat format) {
    save();
    const auto written = [this](const Result<WrittenPaper>& paper) {
        if (stopped(paper)) return Q_EMIT said(tr("Stopped: nothing was issued, no file was written"));
        if (!paper) return Q_EMIT failed(paper.error());
        // The same in another format is then the same issue.
        if (paper->issue.issue > 0) {
            m_wanted = m_view.chosen = paper->issue.id;
            refresh();
        }
        if (paper->path.isEmpty())
            return Q_EMIT said(
                paper->issue.issue > 0
                    ? tr("Stopped: issue %1 stands, no file was written").arg(paper->issue.issue)
                    : tr("The export was stopped; no file was written"));
        Q_EMIT said(tr("Written to %1").arg(QDir::toNativeSeparators(paper->path)));
        Q_EMIT exported(paper->path);
    };
    // What is exported is what is shown; what was issued before is then a new edition.
    const auto work = [this, format, path](const SharedProgress& progress) {
        if (m_view.chosen != PaperId::None)
            return desk().exportPaper(ReprintPaper{m_view.chosen}, format, path, progress);
        return desk().exportPaper(IssuePaper{request(), !m_view.issues.isEmpty()}, format, path, progress);
    };
    await(watched(tr("Writing: %1").arg(word(kind())), work), this, written);
}

void SummaryPane::hideEvent(QHideEvent* event) {
    save();
    Pane::hideEvent(event);
}

void SummaryPane::label() {
    for (int at = 0; at < m->kind->count(); ++at)
        m->kind->setItemText(at, word(PaperKind(m->kind->itemData(at).toInt())));
    m->judgement->setReadOnly(!may(Action::WriteJudgement));
    m->judgement->setPlaceholderText(tr("What the day shows, what to expect tomorrow, what to do."));
    m_write->setEnabled(may(Action::ExportPaper));
    m->earlier->setText(QStringLiteral("‹"));
    m->later->setText(QStringLiteral("›"));
    m->earlier->setAccessibleName(textOf(Verb::SummaryEarlier));
    m->later->setAccessibleName(textOf(Verb::SummaryLater));
    m->more->setText(tr("Letterhead"));
    m->more->setIcon(icon(QStringLiteral("more")));
    m->more->setAccessibleName(tr("Letterhead of Word documents"));
    const QStringList texts{tr("Use the office's own …"), tr("Save the one in use …"),
                            tr("Use the built-in one")};
    for (int at = 0; at < m_letterhead.size(); ++at) {
        m_letterhead.at(at)->setText(texts.at(at));
        m_letterhead.at(at)->setEnabled(at == 1 || may(Action::ManageOffice));
    }
}

void SummaryPane::retranslate() {
    m->retranslateUi(this);
    label();
    fillIssues();
    showHours();
    if (isVisible()) refresh();
}

} // namespace dutydesk
