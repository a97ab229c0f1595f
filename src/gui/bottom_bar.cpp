#include "gui/bottom_bar.h"

#include "desk/language.h"
#include "gui/formats.h"
#include "gui/short_label.h"
#include "gui/theme.h"
#include "gui/theme_parts.h"
#include "gui/verbs.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTimer>

#include <chrono>

namespace dutydesk {

namespace {

QString tinySign(QChar sign, const QColor& colour) {
    return QStringLiteral("<span style='color:%1;font-size:%2px'>%3</span>")
        .arg(colour.name())
        .arg(px(8))
        .arg(sign);
}

} // namespace

BottomBar::BottomBar(QWidget* parent)
    : QFrame(parent), m_dot(new QLabel(this)), m_pull(new ShortLabel(this)),
      m_stopPull(new QPushButton(this)), m_patience(new QTimer(this)), m_failingDot(new QLabel(this)),
      m_failing(new QPushButton(this)), m_again(new ShortLabel(this)), m_stop(new QPushButton(this)),
      m_work(new ShortLabel(this)), m_cancel(new QPushButton(this)), m_reminders(new QPushButton(this)),
      m_undo(new QPushButton(this)), m_language(new QPushButton(this)) {
    wearTheme(this);
    setProperty("look", "bottom");
    setFixedHeight(px(29));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(px(14), 0, px(10), 0);
    row->setSpacing(px(6));
    row->addWidget(m_dot);
    row->addWidget(m_pull);
    row->addWidget(m_stopPull);
    row->addSpacing(px(12));
    row->addWidget(m_failingDot);
    row->addWidget(m_failing);
    row->addSpacing(px(12));
    row->addWidget(m_again);
    row->addWidget(m_stop);
    row->addWidget(m_work);
    row->addWidget(m_cancel);
    row->addStretch();
    row->addWidget(m_reminders);
    row->addWidget(m_undo);
    row->addWidget(m_language);
    m_again->setObjectName(QStringLiteral("again"));
    m_stop->setObjectName(QStringLiteral("stop"));
    m_work->setObjectName(QStringLiteral("work"));
    m_cancel->setObjectName(QStringLiteral("cancelWork"));
    m_stopPull->setObjectName(QStringLiteral("stopPull"));
    m_patience->setSingleShot(true);
    m_patience->setInterval(std::chrono::milliseconds(500));
    connect(m_patience, &QTimer::timeout, this, &BottomBar::labelPullStop);
    for (ShortLabel* label : {m_pull, m_again, m_work}) label->setProperty("look", "small");
    for (QPushButton* button : {m_failing, m_stopPull, m_stop, m_cancel, m_reminders, m_undo, m_language}) {
        button->setProperty("look", "foot");
        button->setFlat(true);
        button->setFocusPolicy(Qt::TabFocus);
    }
    connect(m_failing, &QPushButton::clicked, this, &BottomBar::sourcesWanted);
    connect(m_stop, &QPushButton::clicked, this, &BottomBar::stopRescreeningWanted);
    connect(m_stopPull, &QPushButton::clicked, this, &BottomBar::stopPullWanted);
    connect(m_cancel, &QPushButton::clicked, this, &BottomBar::stopWorkWanted);
    connect(m_reminders, &QPushButton::clicked, this, &BottomBar::remindersWanted);
    connect(m_undo, &QPushButton::clicked, this, &BottomBar::undoWanted);
    m_reminders->hide();
    connect(m_language, &QPushButton::clicked, this, &BottomBar::languageWanted);
    label();
}

void BottomBar::setSources(const QList<Source>& sources, Instant now, const QTimeZone& zone) {
    m_sources = sources;
    m_now = now;
    m_zone = zone;
    label();
}

void BottomBar::setPulling(int done, int of, const QString& source) {
    if (m_pulling.isEmpty()) m_patience->start();
    if (!m_pullStopping) m_pulling = tr("Pulling %1 of %2 · %3").arg(done).arg(of).arg(source);
    label();
}

void BottomBar::setMayStopPull(bool may) {
    m_mayStopPull = may;
    labelPullStop();
}

void BottomBar::setPullStopping() {
    if (m_pulling.isEmpty()) return;
    m_pullStopping = true;
    m_pulling = tr("Pulling: stopping …");
    label();
}

void BottomBar::labelPullStop() {
    m_stopPull->setVisible(!m_pulling.isEmpty() && !m_patience->isActive() && m_mayStopPull &&
                           !m_pullStopping);
    m_stopPull->setText(tr("Cancel"));
    m_stopPull->setAccessibleName(tr("Cancel: %1").arg(m_pulling));
    //: %1: the key for it.
    m_stopPull->setToolTip(
        tr("%1 stops the pull. What was fetched stays; what is due is pulled again within a minute.")
            .arg(keyText(Verb::StopWork)));
}

void BottomBar::setPulled(const PullSummary& summary, Instant at) {
    m_summary = summary;
    m_now = at;
    m_pulling.clear();
    m_pullStopping = false;
    m_patience->stop();
    label();
}

void BottomBar::setUndo(const QString& text) {
    m_undoText = text;
    label();
}

void BottomBar::setRescreening(const std::optional<Rescreen>& run, bool mayStop) {
    m_rescreen = run;
    m_mayStop = mayStop;
    labelRescreening();
}

void BottomBar::labelRescreening() {
    m_again->setVisible(m_rescreen.has_value());
    m_stop->setVisible(m_rescreen && m_mayStop);
    m_stop->setText(tr("Stop"));
    m_stop->setAccessibleName(tr("Stop screening the past again"));
    if (!m_rescreen) return;
    const RescreenCounts& counts = m_rescreen->counts;
    m_again->setText(tr("Screening the past again: %1 of %2 · %3 flagged · %4 withdrawn")
                         .arg(counts.screened)
                         .arg(m_rescreen->items)
                         .arg(counts.flagged)
                         .arg(counts.withdrawn));
}

void BottomBar::setWork(const std::optional<LongWorks::Work>& work) {
    m_lasting = work;
    labelWork();
}

void BottomBar::labelWork() {
    m_work->setVisible(m_lasting.has_value());
    const bool stopping = m_lasting && m_lasting->progress->cancelled();
    m_cancel->setVisible(m_lasting && m_lasting->stopping == LongWorks::Stopping::Safe && !stopping);
    m_cancel->setText(tr("Cancel"));
    m_cancel->setToolTip(keyText(Verb::StopWork));
    if (!m_lasting) return;
    const Progress& progress = *m_lasting->progress;
    QString text = m_lasting->what;
    if (stopping)
        text = tr("%1: stopping …").arg(text);
    else if (progress.of() > 0)
        text += QStringLiteral(" · ") + QLocale().toString(progress.done() * 100 / progress.of()) +
                QStringLiteral(" %");
    else
        text += QStringLiteral(" …");
    m_work->setText(text);
    m_cancel->setAccessibleName(tr("Cancel: %1").arg(m_lasting->what));
}

void BottomBar::setReminders(const QString& text) {
    m_reminders->setText(text);
    m_reminders->setAccessibleName(text);
    m_reminders->setVisible(!text.isEmpty());
}

BottomBar::Seen BottomBar::seen() const {
    Seen seen;
    for (const Source& source : m_sources) {
        if (!source.enabled) continue;
        const SourceHealth& health = source.health;
        ++seen.enabled;
        if (health.lastSuccess && !health.error) ++seen.pulled;
        if (health.error) seen.failing.append(source.name);
        if (health.lastSuccess) seen.last = std::max(seen.last.value_or(Instant::min()), *health.lastSuccess);
    }
    return seen;
}

QString BottomBar::pullWords(const Seen& seen) const {
    if (!m_pulling.isEmpty()) return m_pulling;
    const QString last = seen.last ? shortTime(*seen.last, m_now, m_zone) : QString();
    if (m_summary && m_summary->offline)
        return seen.last ? tr("No network here: this is the state of %1").arg(last)
                         : tr("No network here: nothing can be pulled");
    if (seen.enabled == 0) return tr("No source is set up yet");
    if (!seen.last) return tr("Not pulled yet");
    QStringList parts{seen.allFail() ? tr("Nothing could be pulled, last success %1").arg(last)
                                     : tr("Pulled %1").arg(last),
                      seen.pulled < seen.enabled ? tr("%1 of %2 sources").arg(seen.pulled).arg(seen.enabled)
                                                 : plural(seen.enabled, tr("1 source"), tr("%1 sources"))};
    if (m_summary && m_summary->cancelled) parts.append(tr("the pull was stopped"));
    if (m_summary) parts.append(tr("%1 new · %2 revised").arg(m_summary->newItems).arg(m_summary->revised));
    return parts.join(QStringLiteral(" · "));
}

void BottomBar::labelPull() {
    const Seen seen = this->seen();
    m_dot->setText(tinySign(u'●', m_summary && m_summary->offline ? tokens().soon
                                  : seen.allFail()                ? tokens().lateEdge
                                  : !m_pulling.isEmpty()          ? tokens().accent
                                  : seen.last                     ? tokens().inTime
                                                                  : tokens().edge));
    m_pull->setText(pullWords(seen));
    m_failingDot->setText(tinySign(u'▲', tokens().soon));
    m_failingDot->setVisible(!seen.failing.isEmpty());
    m_failing->setVisible(!seen.failing.isEmpty());
    m_failing->setText(seen.failing.size() == 1 ? tr("\"%1\" cannot be pulled").arg(seen.failing.first())
                                                : tr("%1 sources cannot be pulled").arg(seen.failing.size()));
    m_failing->setToolTip(seen.failing.join(QLatin1Char('\n')));
}

void BottomBar::label() {
    labelRescreening();
    labelWork();
    labelPullStop();
    labelPull();
    m_undo->setVisible(!m_undoText.isEmpty());
    m_undo->setText(tr("%1 undo: %2").arg(keyText(Verb::Undo), oneLine(m_undoText, 40)));
    const bool chinese = installedLanguage() == QLatin1String("zh_CN");
    m_language->setText(chinese ? QStringLiteral("English") : QStringLiteral("中文"));
    m_language->setToolTip(keyText(Verb::SwitchLanguage));
    for (QPushButton* button : {m_failing, m_undo, m_language}) button->setAccessibleName(button->text());
}

void BottomBar::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) label();
}

} // namespace dutydesk
