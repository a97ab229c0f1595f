#include "gui/rules_pane.h"

#include "desk/commands/rule_commands.h"
#include "gui/form_scale.h"
#include "gui/formats.h"
#include "gui/query_help.h"
#include "gui/rule_insight.h"
#include "gui/stacked.h"
#include "gui/verbs.h"
#include "gui/word_lists_dialog.h"
#include "screening/query.h"
#include "store/word_list_table.h"
#include "ui_rules_pane.h"

#include <QAction>
#include <QTimer>

namespace dutydesk {

RulesPane::RulesPane(Desk& desk, QWidget* parent)
    : Pane(desk, parent), m(std::make_unique<Ui::RulesPane>()), m_insight(new RuleInsight(desk, this)),
      m_trial(new QTimer(this)) {
    m->setupUi(this);
    scaleForm(*this);
    m->bodyColumn->insertWidget(m->bodyColumn->count() - 1, m_insight);
    m_trial->setSingleShot(true);
    stackWhenNarrow(*m->row, 860, 130);
    stackWhenNarrow(*m->barRow, 380);
    m_trial->setInterval(300);
    connect(m_trial, &QTimer::timeout, this, &RulesPane::tryOut);
    connect(m->list, &RecordList::choiceChanged, this, &RulesPane::choose);
    connect(m->form, &RuleForm::changed, this, &RulesPane::changed);
    connect(m->revert, &QPushButton::clicked, this, [this] { fill(m_rule); });
    connect(m->empty, &EmptyState::asked, this, &RulesPane::startNew);
    connect(m->lists, &QPushButton::clicked, this,
            [this] { (new WordListsDialog(this->desk(), may(Action::ManageRules), this))->open(); });
    speakFor(m_insight);
    connect(m_insight, &RuleInsight::notWordWanted, this,
            [this](const QString& word) { m->form->takeQuery(without(m->form->edited().query, word)); });
    connect(m->tiers, &QPushButton::clicked, this, &RulesPane::editTiers);
    buildActions();
    buildFileMenu();
    buildPastMenu();
    label();
    fill({});
    m->listStack->setCurrentWidget(m->empty);
}
RulesPane::~RulesPane() = default;

void RulesPane::buildActions() {
    m_add = addVerb(Verb::RuleAdd, this);
    connect(m_add, &QAction::triggered, this, &RulesPane::startNew);
    m_save = addVerb(Verb::RuleSave, this);
    connect(m_save, &QAction::triggered, this, &RulesPane::save);
    QAction* help = addVerb(Verb::RuleHelp, this);
    connect(help, &QAction::triggered, this, [this] { (new QueryHelp(this))->show(); });
    m->add->setAction(m_add);
    m->save->setAction(m_save);
    m->help->setAction(help);
}

bool RulesPane::concerns(const Changes& changes) const {
    return changes.rules || changes.sources || !changes.items.isEmpty();
}

void RulesPane::refresh() {
    struct Answer {
        RuleBook book;
        QList<RuleTable::Precision> precision;
        QList<Source> sources;
    };
    load(
        [](Database& db) -> Result<Answer> {
            auto book = readRuleBook(db);
            if (!book) return fail(book);
            auto precision = RuleTable(db).precision();
            if (!precision) return fail(precision);
            auto sources = SourceTable(db).list();
            if (!sources) return fail(sources);
            return Answer{*std::move(book), *std::move(precision), *std::move(sources)};
        },
        [this](const Answer& answer) {
            m_answered = true;
            m_rules = answer.book.rules;
            m_pastDays = answer.book.tiers.rescreenDays;
            m_precision = answer.precision;
            m->form->setContext(answer.book.lists, answer.sources, zone(), today());
            showList();
        });
}

void RulesPane::reveal(qint64 id) { m->list->choose(id); }

void RulesPane::showList() {
    QList<Record> records;
    for (const Rule& rule : std::as_const(m_rules)) {
        QStringList sub{rule.query};
        if (const QString precision = precisionWords(rule.id); !precision.isEmpty()) sub.append(precision);
        records.append({QString::number(int(rule.tier)),
                        {},
                        rule.enabled ? rule.name : tr("%1 (off)").arg(rule.name),
                        sub.join(QLatin1Char('\n')),
                        {},
                        number(rule.id),
                        true,
                        !rule.enabled});
    }
    m->list->setRecords(records);
    m->listStack->setCurrentWidget(records.isEmpty() ? static_cast<QWidget*>(m->empty) : m->list);
    if (!m_dirty && !m->list->chosen() && m->list->count() > 0) m->list->setCurrentRow(0);
    label();
    showButtons();
}

QString RulesPane::precisionWords(RuleId id) const {
    for (const auto& each : m_precision) {
        if (each.rule != id) continue;
        if (each.flags == 0) return tr("has flagged nothing yet");
        const int reviewed = each.dismissed + each.useful;
        QString text = plural(each.flags, tr("1 flag"), tr("%1 flags"));
        if (reviewed > 0)
            text += QStringLiteral(" · ") + tr("%1 of %2 reviewed were useful (%3 %)")
                                                .arg(each.useful)
                                                .arg(reviewed)
                                                .arg(qRound(100.0 * each.useful / reviewed));
        return text;
    }
    return {};
}

void RulesPane::choose() {
    const Record* record = m->list->chosen();
    if (!record) return;
    const RuleId id = RuleId(record->key.toLongLong());
    // What is being typed stays; the same rule read again does not overwrite it.
    if (m_dirty && id == m_rule.id) return;
    for (const Rule& rule : std::as_const(m_rules)) {
        if (rule.id != id) continue;
        if (rule != m_rule) return fill(rule);
        m_insight->showReviews(rule, precisionWords(id)); // items came in, or were reviewed
        return m_trial->start();
    }
}

void RulesPane::startNew() {
    m->list->setCurrentRow(-1);
    fill({});
    m->form->begin();
}

void RulesPane::fill(const Rule& rule) {
    m_rule = rule;
    m->form->setRule(rule);
    m_dirty = false;
    m_insight->clearTrial();
    m_insight->showReviews(rule, precisionWords(rule.id));
    label();
    showButtons();
    m_trial->start();
}

void RulesPane::changed() {
    m_dirty = m->form->isDirty();
    showButtons();
    m_trial->start();
}

void RulesPane::tryOut() {
    if (!isVisible()) return;
    if (m->form->isValid())
        m_insight->tryOut(m_rule, m->form->edited());
    else
        m_insight->clearTrial();
}

void RulesPane::save() {
    const Rule rule = m->form->edited();
    if (rule.name.isEmpty()) {
        m->form->begin();
        return Q_EMIT failed({ErrorCode::MissingInput, tr("name of the rule")});
    }
    const auto saved = [this, name = rule.name] {
        m_dirty = false;
        showButtons();
        Q_EMIT said(m_pastDays > 0
                        ? tr("The rule \"%1\" is saved; it screens what comes in, and the last %2 days again")
                              .arg(name)
                              .arg(m_pastDays)
                        : tr("The rule \"%1\" is saved; it screens what comes in from now on").arg(name));
    };
    if (rule.id == RuleId::None)
        perform(AddRule{rule}, [this, saved](RuleId id) {
            m_rule.id = id;
            saved();
            m->list->choose(number(id));
        });
    else
        perform(EditRule{rule}, [saved](const Nothing&) { saved(); });
}

void RulesPane::showButtons() {
    const bool manage = may(Action::ManageRules);
    m_add->setEnabled(manage);
    m_save->setEnabled(manage && m_dirty && m->form->isValid());
    m->revert->setVisible(m_dirty);
    m->again->setVisible(manage && !m_rules.isEmpty());
    m->form->setReadOnly(!manage);
}

void RulesPane::label() {
    m->summary->setText(m_answered ? plural(m_rules.size(), tr("1 rule"), tr("%1 rules")) : QString());
    m->side->setVisible(m_answered);
    m->head->setText(m_rule.id == RuleId::None ? tr("A new rule") : m_rule.name);
    if (!m_answered) return m->empty->setWords(QStringLiteral("clock"), tr("Reading the rules …"), {});
    m->empty->setWords(
        QStringLiteral("rules"), tr("There is no rule yet"),
        tr("A rule names the words that concern the office. Items that match it come into the inbox. Packs "
           "and files has rules to start from."),
        may(Action::ManageRules) ? tr("Add a rule") : QString());
}

void RulesPane::retranslate() {
    m->retranslateUi(this);
    m->form->retranslate();
    buildFileMenu();
    buildPastMenu();
    showList();
}

} // namespace dutydesk
