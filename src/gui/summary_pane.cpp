#include "gui/summary_pane.h"

#include "desk/commands/office_commands.h"
#include "gui/dialog_focus.h"
#include "gui/icons.h"
#include "gui/theme.h"
#include "gui/verbs.h"
#include "reporting/paper.h"
#include "ui_summary_pane.h"

#include <QAction>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>
#include <QTimer>
#include <QUrl>

namespace dutydesk {

SummaryPane::SummaryPane(Desk& desk, QWidget* parent)
    : Pane(desk, parent), m(std::make_unique<Ui::SummaryPane>()), m_autosave(new QTimer(this)),
      m_refresh(new QTimer(this)) {
    m->setupUi(this);
    m_autosave->setSingleShot(true);
    m_autosave->setInterval(10'000);
    m_refresh->setSingleShot(true);
    m_refresh->setInterval(300); // many changes at once make one paper
    connect(m_autosave, &QTimer::timeout, this, &SummaryPane::save);
    connect(m_refresh, &QTimer::timeout, this, &SummaryPane::read);
    m->day->setDate(today());
    m->day->setMaximumDate(today().addDays(1));
    buildActions();
    connect(m->day, &QDateEdit::dateChanged, this, &SummaryPane::read);
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
    m_pdf = on(Verb::SummaryExport, [this] { choose(PaperFormat::Pdf); });
    m_save = on(Verb::SummarySave, &SummaryPane::save);
    m_earlier = on(Verb::SummaryEarlier, [this] { goTo(m->day->date().addDays(-1)); });
    m_later = on(Verb::SummaryLater, [this] { goTo(m->day->date().addDays(1)); });
    m->pdf->setAction(m_pdf);
    m->save->setAction(m_save);
    m->earlier->setDefaultAction(m_earlier);
    m->later->setDefaultAction(m_later);
    m_save->setEnabled(false);
    connect(m->html, &QPushButton::clicked, this, [this] { choose(PaperFormat::Html); });
    connect(m->csv, &QPushButton::clicked, this, [this] { choose(PaperFormat::Csv); });
}

void SummaryPane::goTo(QDate day) { m->day->setDate(day); }

bool SummaryPane::isReady() const { return m->paper->pageCount() > 0; }

bool SummaryPane::concerns(const Changes& changes) const {
    return !changes.cases.isEmpty() || !changes.items.isEmpty() || changes.papers || changes.sources ||
           changes.office;
}

void SummaryPane::refresh() {
    if (m_loaded.isValid())
        m_refresh->start();
    else
        read();
}

void SummaryPane::read() {
    if (m_dirty && m_loaded.isValid() && m_loaded != m->day->date()) save();
    const QDate day = m->day->date();
    await(desk().previewPaper(day), this, [this, day](const Result<DayFacts>& facts) {
        if (!facts) return Q_EMIT failed(facts.error());
        if (day == m->day->date()) present(*facts);
    });
}

void SummaryPane::present(const DayFacts& facts) {
    m_facts = facts;
    if (!m_dirty || m_loaded != facts.day) {
        const QSignalBlocker quiet(m->judgement);
        if (m->judgement->toPlainText() != facts.judgement) m->judgement->setPlainText(facts.judgement);
        m_dirty = false;
        m->saved->clear();
        m_save->setEnabled(false);
    }
    m_loaded = facts.day;
    m->paper->setPaper(daySummary(facts));
    label();
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

void SummaryPane::choose(PaperFormat format) {
    const auto [ending, filter] =
        format == PaperFormat::Pdf    ? std::pair{QStringLiteral("pdf"), tr("PDF (*.pdf)")}
        : format == PaperFormat::Html ? std::pair{QStringLiteral("html"), tr("HTML (*.html)")}
                                      : std::pair{QStringLiteral("csv"), tr("CSV (*.csv)")};
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto* dialog = new QFileDialog(this, tr("Export the summary"), folder, filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    releaseActivation(*dialog);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(ending);
    dialog->selectFile(tr("summary-%1").arg(m->day->date().toString(Qt::ISODate)) + QLatin1Char('.') +
                       ending);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, format](const QString& path) { exportTo(path, format); });
    dialog->open();
}

void SummaryPane::exportTo(const QString& path, PaperFormat format) {
    save();
    await(desk().exportPaper(m->day->date(), format, path), this, [this](const Result<QString>& written) {
        if (!written) return Q_EMIT failed(written.error());
        Q_EMIT said(tr("Written to %1").arg(QDir::toNativeSeparators(*written)));
        Q_EMIT exported(*written);
    });
}

void SummaryPane::hideEvent(QHideEvent* event) {
    save();
    Pane::hideEvent(event);
}

void SummaryPane::label() {
    m->issue->setText(m_facts.issue > 0 ? tr("Issue %1").arg(m_facts.issue)
                                        : tr("Preview; it is numbered when exported"));
    m->judgement->setReadOnly(!may(Action::WriteJudgement));
    m->judgement->setPlaceholderText(tr("What the day shows, what to expect tomorrow, what to do."));
    m_pdf->setEnabled(may(Action::ExportPaper));
    m->html->setEnabled(may(Action::ExportPaper));
    m->csv->setEnabled(may(Action::ExportPaper));
    m->earlier->setText(QStringLiteral("‹"));
    m->later->setText(QStringLiteral("›"));
    m->earlier->setAccessibleName(textOf(Verb::SummaryEarlier));
    m->later->setAccessibleName(textOf(Verb::SummaryLater));
    m->html->setAccessibleName(tr("Export as HTML"));
    m->csv->setAccessibleName(tr("Export as CSV"));
}

void SummaryPane::retranslate() {
    m->retranslateUi(this);
    label();
    if (isVisible()) refresh();
}

} // namespace dutydesk
