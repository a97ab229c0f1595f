#include "gui/rules_pane.h"

#include "casework/words.h"
#include "desk/commands/office_commands.h"
#include "desk/error_words.h"
#include "gui/formats.h"
#include "gui/rule_trial.h"
#include "gui/theme.h"
#include "gui/verbs.h"
#include "screening/query.h"
#include "ui_rules_pane.h"

#include <QAction>
#include <QTimer>

namespace dutydesk {

RulesPane::RulesPane(Desk& desk, QWidget* parent)
    : Pane(desk, parent), m(std::make_unique<Ui::RulesPane>()), m_check(new QTimer(this)) {
    m->setupUi(this);
    for (const Tier tier : {Tier::Major, Tier::Serious, Tier::Ordinary}) m->tier->addItem({}, int(tier));
    m_check->setSingleShot(true);
    m_check->setInterval(200);
    connect(m_check, &QTimer::timeout, this, &RulesPane::tryOut);
    connect(m->list, &RecordList::choiceChanged, this, &RulesPane::choose);
    connect(m->query, &QPlainTextEdit::textChanged, this, &RulesPane::check);
    for (QLineEdit* field : {m->name, m->category, m->unit})
        connect(field, &QLineEdit::textEdited, this, &RulesPane::changed);
    connect(m->query, &QPlainTextEdit::textChanged, this, &RulesPane::changed);
    connect(m->tier, &QComboBox::activated, this, &RulesPane::changed);
    connect(m->enabled, &QCheckBox::clicked, this, &RulesPane::changed);
    connect(m->revert, &QPushButton::clicked, this, [this] { fill(m_rule); });
    connect(m->empty, &EmptyState::asked, this, &RulesPane::startNew);
    buildActions();
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
    m->add->setAction(m_add);
    m->save->setAction(m_save);
}

bool RulesPane::concerns(const Changes& changes) const { return changes.rules || !changes.items.isEmpty(); }

void RulesPane::refresh() {
    using Answer = std::pair<QList<Rule>, QList<RuleTable::Precision>>;
    load(
        [](Database& db) -> Result<Answer> {
            const RuleTable table(db);
            auto rules = table.list();
            if (!rules) return fail(rules);
            auto precision = table.precision();
            if (!precision) return fail(precision);
            return Answer{*rules, *precision};
        },
        [this](const Answer& answer) {
            m_answered = true;
            m_rules = answer.first;
            m_precision = answer.second;
            showList();
        });
}

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
    for (const Rule& rule : std::as_const(m_rules))
        if (rule.id == id) fill(rule);
}

void RulesPane::startNew() {
    m->list->setCurrentRow(-1);
    fill({});
    m->name->setFocus();
}

void RulesPane::fill(const Rule& rule) {
    m_rule = rule;
    const QSignalBlocker quiet(m->query);
    m->name->setText(rule.name);
    m->query->setPlainText(rule.query);
    m->tier->setCurrentIndex(int(rule.tier) - 1);
    m->category->setText(rule.category);
    m->unit->setText(rule.unit);
    m->enabled->setChecked(rule.enabled);
    m_dirty = false;
    label();
    check();
}

Rule RulesPane::edited() const {
    Rule rule = m_rule;
    rule.name = m->name->text().trimmed();
    rule.query = m->query->query().trimmed();
    rule.tier = Tier(m->tier->currentData().toInt());
    rule.category = m->category->text().trimmed();
    rule.unit = m->unit->text().trimmed();
    rule.enabled = m->enabled->isChecked();
    return rule;
}

void RulesPane::changed() {
    const Rule rule = edited();
    m_dirty = rule.name != m_rule.name || rule.query != m_rule.query || rule.tier != m_rule.tier ||
              rule.category != m_rule.category || rule.unit != m_rule.unit || rule.enabled != m_rule.enabled;
    showButtons();
}

void RulesPane::check() {
    const QString query = m->query->query();
    const auto checked = checkQuery(query);
    m_valid = checked.has_value();
    m->query->pointAt(checked ? -1 : checked.error().at);
    if (m_valid) {
        m->verdict->setText(QStringLiteral("<span style='color:%1'>✓ %2</span>")
                                .arg(tokens().inTime.name(), tr("The query can be read. Trying it out …")));
        m_check->start();
    } else if (query.trimmed().isEmpty()) {
        m->verdict->setText(
            QStringLiteral("<span style='color:%1'>%2</span>")
                .arg(tokens().quiet.name(), tr("For example: (canteen OR lunch) AND stomach-ache")));
    } else {
        m->verdict->setText(QStringLiteral("<span style='color:%1'>✗ %2</span>")
                                .arg(tokens().tier1.name(), sentence(checked.error()).toHtmlEscaped()));
    }
    showButtons();
}

void RulesPane::tryOut() {
    const QString query = m->query->query();
    if (!m_valid || !isVisible()) return;
    load([query](Database& db) { return tryRule(db, query); },
         [this, query](const RuleTrial& trial) {
             if (query != m->query->query()) return;
             QString text =
                 tr("It would have flagged %1 of the %2 items stored.").arg(trial.found).arg(trial.items);
             for (const QString& title : trial.titles)
                 text += QStringLiteral("<br><span style='color:%1'>· %2</span>")
                             .arg(tokens().quiet.name(), oneLine(title, 34).toHtmlEscaped());
             m->verdict->setText(
                 QStringLiteral("<span style='color:%1'>✓</span> %2").arg(tokens().inTime.name(), text));
         });
}

void RulesPane::save() {
    const Rule rule = edited();
    if (rule.name.isEmpty()) {
        m->name->setFocus();
        return Q_EMIT failed({ErrorCode::MissingInput, tr("name of the rule")});
    }
    const auto saved = [this, name = rule.name] {
        m_dirty = false;
        showButtons();
        Q_EMIT said(tr("The rule “%1” is saved; it screens what comes in from now on").arg(name));
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
    m_save->setEnabled(manage && m_dirty && m_valid);
    m->revert->setVisible(m_dirty);
    for (QWidget* field :
         {static_cast<QWidget*>(m->name), static_cast<QWidget*>(m->category), static_cast<QWidget*>(m->unit),
          static_cast<QWidget*>(m->tier), static_cast<QWidget*>(m->enabled)})
        field->setEnabled(manage);
    m->query->setReadOnly(!manage);
}

void RulesPane::label() {
    m->summary->setText(plural(m_rules.size(), tr("1 rule"), tr("%1 rules")));
    m->head->setText(m_rule.id == RuleId::None ? tr("A new rule") : m_rule.name);
    m->precision->setText(precisionWords(m_rule.id));
    m->precision->setVisible(!m->precision->text().isEmpty());
    for (int row = 0; row < m->tier->count(); ++row) {
        const Tier tier = Tier(m->tier->itemData(row).toInt());
        m->tier->setItemText(row, QStringLiteral("%1 %2").arg(shape(tier)).arg(word(tier)));
    }
    m->help->setText(
        tr("Words side by side must all occur. <b>AND OR NOT</b> and brackets join them; NOT binds before "
           "AND, AND before OR. “A phrase” in quotation marks is taken as it stands. A rule flags; people "
           "decide."));
    if (!m_answered) return m->empty->setWords(QStringLiteral("clock"), tr("Reading the rules …"), {});
    m->empty->setWords(
        QStringLiteral("rules"), tr("There is no rule yet"),
        tr("A rule names the words that concern the office. Items that match it come into the inbox."),
        may(Action::ManageRules) ? tr("Add a rule") : QString());
}

void RulesPane::retranslate() {
    m->retranslateUi(this);
    showList();
    check();
}

} // namespace dutydesk
