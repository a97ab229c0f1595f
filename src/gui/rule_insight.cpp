#include "gui/rule_insight.h"

#include "gui/form_scale.h"
#include "gui/formats.h"
#include "gui/theme.h"
#include "reporting/wording.h"
#include "store/word_list_table.h"
#include "ui_rule_insight.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace dutydesk {

namespace {

using namespace std::chrono_literals;

constexpr int trialPeriods[] = {7, 30, 90}; ///< days
constexpr int usualTrialPeriod = 1;
constexpr Millis reviewTime = 365 * 24h;
constexpr Millis week = 7 * 24h;
constexpr int weeks = 12;
constexpr int mostReviews = 500;
constexpr qsizetype mostShown = 40;

struct Reviews {
    QList<WeekChart::Week> weeks;
    QList<NotWord> words;
    int dismissed = 0;
    int kept = 0;
};

/// On a reader's thread.
Result<Reviews> readReviews(Database& db, const Rule& rule, Instant now) {
    const auto stored = RuleTable(db).reviews(rule.id, now - reviewTime, mostReviews);
    if (!stored) return fail(stored);
    Reviews reviews;
    reviews.weeks.resize(weeks);
    QList<ReviewedText> texts;
    for (const RuleTable::Review& review : *stored) {
        const bool dismissed = review.state == FlagState::Dismissed;
        ++(dismissed ? reviews.dismissed : reviews.kept);
        texts.append({review.title, review.text, review.hits, !dismissed});
        const auto ago = (now - review.at) / week;
        if (ago < 0 || ago >= weeks || review.state == FlagState::Watching) continue;
        WeekChart::Week& at = reviews.weeks[weeks - 1 - ago];
        ++(dismissed ? at.dismissed : at.useful);
    }
    reviews.words = proposeNotWords(rule.query, texts);
    return reviews;
}

} // namespace

RuleInsight::RuleInsight(Desk& desk, QWidget* parent)
    : DeskWidget(desk, parent), m(std::make_unique<Ui::RuleInsight>()) {
    m->setupUi(this);
    scaleForm(*this);
    auto* column = new QVBoxLayout(m->words);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(4));
    for (const int days : trialPeriods) m->trialDays->addItem(tr("%1 days").arg(days), days);
    m->trialDays->setCurrentIndex(usualTrialPeriod);
    connect(m->trialDays, &QComboBox::activated, this, [this] { tryOut(m_before, m_after); });
    m->trial->showWhole();
    showReviews({}, {});
    clearTrial();
}
RuleInsight::~RuleInsight() = default;

void RuleInsight::showReviews(const Rule& rule, const QString& precision) {
    m_rule = rule.id;
    m->precision->setText(precision);
    for (QWidget* part : {static_cast<QWidget*>(m->reviewsHead), static_cast<QWidget*>(m->precision)})
        part->setVisible(rule.id != RuleId::None);
    if (rule.id == RuleId::None) {
        m_words.clear();
        m->weeks->hide();
        return showWords();
    }
    loadLong([rule, now = now()](Database& db) { return readReviews(db, rule, now); },
             [this, id = rule.id](const Reviews& reviews) {
                 if (id != m_rule) return;
                 m->weeks->setWeeks(reviews.weeks);
                 m->weeks->setVisible(reviews.dismissed + reviews.kept > 0);
                 m_words = reviews.words;
                 m_dismissed = reviews.dismissed;
                 m_kept = reviews.kept;
                 showWords();
             });
}

void RuleInsight::showWords() {
    // Later: a change of colours runs through all widgets as they are now, and this may be part of it.
    for (QWidget* row : m->words->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
        row->hide();
        row->deleteLater();
    }
    m->wordsHead->setVisible(!m_words.isEmpty());
    for (const NotWord& proposal : std::as_const(m_words)) {
        auto* row = new QWidget(m->words);
        auto* layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        auto* button = new QPushButton(QStringLiteral("NOT ") + proposal.word, row);
        button->setProperty("look", "chip");
        button->setAccessibleName(tr("Leave out items with %1").arg(proposal.word));
        button->setEnabled(may(Action::ManageRules));
        connect(button, &QPushButton::clicked, this,
                [this, word = proposal.word] { Q_EMIT notWordWanted(word); });
        auto* evidence = new QLabel(tr("in %1 of %2 dismissed, in none of %3 kept: %4")
                                        .arg(proposal.dismissed)
                                        .arg(m_dismissed)
                                        .arg(m_kept)
                                        .arg(oneLine(proposal.examples.join(QStringLiteral(" · ")), 60)),
                                    row);
        evidence->setProperty("look", "small");
        evidence->setTextFormat(Qt::PlainText);
        evidence->setWordWrap(true);
        evidence->setToolTip(proposal.examples.join(u'\n'));
        layout->addWidget(button);
        layout->addWidget(evidence, 1);
        m->words->layout()->addWidget(row);
    }
}

void RuleInsight::clearTrial() {
    ++m_run;
    m_items.clear();
    for (QWidget* part : {static_cast<QWidget*>(m->trialHead), static_cast<QWidget*>(m->trialText),
                          static_cast<QWidget*>(m->trial)})
        part->hide();
}

void RuleInsight::tryOut(const Rule& before, const Rule& after) {
    const int run = ++m_run;
    const Instant since = now() - 24h * m->trialDays->currentData().toInt();
    m_before = before;
    m_after = after;
    m_items.clear();
    m_looked = 0;
    m_hasBefore = before.id != RuleId::None && before != after;
    loadLong(
        [before, after, since](Database& db) -> Result<Trial> {
            const auto lists = WordListTable(db).forQueries();
            if (!lists) return fail(lists);
            auto rules = RuleTrial::create(before, after, *lists);
            if (!rules) return fail(rules);
            auto page = rules->page(db, {}, since);
            if (!page) return fail(page);
            return Trial{std::make_shared<const RuleTrial>(*std::move(rules)), *std::move(page)};
        },
        [this, run, since](const Trial& trial) { take(run, trial, since); });
}

/// One page at a time, so that other long reads come in between.
void RuleInsight::take(int run, const Trial& trial, Instant since) {
    if (run != m_run) return;
    m_items += trial.page.items;
    m_looked += trial.page.looked;
    showTrial(!trial.page.next);
    if (!trial.page.next) return;
    loadLong(
        [rules = trial.rules, place = trial.page.next, since](Database& db) -> Result<Trial> {
            auto page = rules->page(db, place, since);
            if (!page) return fail(page);
            return Trial{rules, *std::move(page)};
        },
        [this, run, since](const Trial& next) { take(run, next, since); });
}

void RuleInsight::showTrial(bool whole) {
    m_whole = whole;
    int flagged = 0, added = 0, lost = 0;
    QList<Record> records;
    for (const TrialItem& item : std::as_const(m_items)) {
        const bool isAdded = item.change == TrialItem::Change::Added && m_hasBefore;
        const bool isLost = item.change == TrialItem::Change::Lost;
        flagged += !isLost;
        added += isAdded;
        lost += isLost;
        if (records.size() >= mostShown && !isAdded && !isLost) continue;
        records.append({isAdded  ? QStringLiteral("+")
                        : isLost ? QStringLiteral("−")
                                 : QString(),
                        isLost ? tokens().tier1 : tokens().inTime, item.title,
                        isAdded  ? tr("%1 · flagged in addition").arg(placeText(item.sourceName))
                        : isLost ? tr("%1 · no longer flagged").arg(placeText(item.sourceName))
                                 : placeText(item.sourceName),
                        shortTime(item.found, now(), zone()), number(item.item), false, isLost});
    }
    if (m_hasBefore)
        std::stable_sort(records.begin(), records.end(),
                         [](const Record& a, const Record& b) { return a.glyph.size() > b.glyph.size(); });
    QString text = tr("It would have flagged %1 of %2 items.").arg(flagged).arg(m_looked);
    if (m_hasBefore) text += tr(" Against the version before: %1 more, %2 fewer.").arg(added).arg(lost);
    if (!whole) text += tr(" Still looking …");
    m->trialText->setText(text);
    m->trial->setRecords(records);
    m->trial->setVisible(!records.isEmpty());
    m->trialHead->show();
    m->trialText->show();
}

void RuleInsight::retranslate() {
    m->retranslateUi(this);
    for (int row = 0; row < m->trialDays->count(); ++row)
        m->trialDays->setItemText(row, tr("%1 days").arg(m->trialDays->itemData(row).toInt()));
    showWords();
    if (!m->trialText->isHidden()) showTrial(m_whole);
}

} // namespace dutydesk
