#include "gui/rule_form.h"

#include "casework/words.h"
#include "desk/error_words.h"
#include "gui/form_scale.h"
#include "gui/formats.h"
#include "gui/theme.h"
#include "screening/query.h"
#include "ui_rule_form.h"

#include <QMenu>

namespace dutydesk {

RuleForm::RuleForm(QWidget* parent)
    : QWidget(parent), m(std::make_unique<Ui::RuleForm>()), m_menu(new QMenu(this)) {
    m->setupUi(this);
    scaleForm(*this);
    for (const Tier tier : {Tier::Major, Tier::Serious, Tier::Ordinary}) m->tier->addItem({}, int(tier));
    m->sources->setMenu(m_menu);
    const auto touch = [this] {
        m->from->setEnabled(m->limited->isChecked());
        m->until->setEnabled(m->limited->isChecked());
        if (!m_filling) Q_EMIT changed();
    };
    for (QLineEdit* field : {m->name, m->category, m->unit})
        connect(field, &QLineEdit::textEdited, this, touch);
    connect(m->query, &QPlainTextEdit::textChanged, this, [this, touch] {
        check();
        touch();
    });
    connect(m->tier, &QComboBox::activated, this, touch);
    for (QCheckBox* box : {m->enabled, m->limited}) connect(box, &QCheckBox::toggled, this, touch);
    for (QDateEdit* day : {m->from, m->until}) connect(day, &QDateEdit::dateChanged, this, touch);
    connect(m->threshold, &QDoubleSpinBox::valueChanged, this, touch);
    retranslate();
}
RuleForm::~RuleForm() = default;

void RuleForm::setContext(const WordLists& lists, const QList<Source>& sources, const QTimeZone& zone,
                          QDate today) {
    m_lists = lists;
    m_sources = sources;
    m_zone = zone;
    m_today = today;
    buildMenu();
    check();
}

void RuleForm::setRule(const Rule& rule) {
    m_filling = true;
    m_rule = rule;
    m_chosen = rule.sources;
    m->name->setText(rule.name);
    m->query->setPlainText(rule.query);
    m->tier->setCurrentIndex(int(rule.tier) - 1);
    m->category->setText(rule.category);
    m->unit->setText(rule.unit);
    m->enabled->setChecked(rule.enabled);
    m->threshold->setValue(rule.threshold);
    const auto day = [this](const std::optional<Instant>& at) {
        return at ? toDateTime(*at, m_zone).date() : m_today;
    };
    m->limited->setChecked(rule.activeFrom || rule.activeUntil);
    m->from->setDate(day(rule.activeFrom));
    // The day that ends at that midnight.
    m->until->setDate(rule.activeUntil ? day(*rule.activeUntil - Millis(1)) : day(rule.activeFrom));
    m->from->setEnabled(m->limited->isChecked());
    m->until->setEnabled(m->limited->isChecked());
    buildMenu();
    check();
    m_filling = false;
}

void RuleForm::setReadOnly(bool readOnly) {
    for (QWidget* field : {static_cast<QWidget*>(m->name), static_cast<QWidget*>(m->category),
                           static_cast<QWidget*>(m->unit), static_cast<QWidget*>(m->tier),
                           static_cast<QWidget*>(m->enabled), static_cast<QWidget*>(m->sources),
                           static_cast<QWidget*>(m->limited), static_cast<QWidget*>(m->threshold)})
        field->setEnabled(!readOnly);
    m->from->setEnabled(!readOnly && m->limited->isChecked());
    m->until->setEnabled(!readOnly && m->limited->isChecked());
    m->query->setReadOnly(readOnly);
}

void RuleForm::takeQuery(const QString& query) {
    m->query->selectAll();
    m->query->insertPlainText(query); // can be undone there
}

void RuleForm::begin() { m->name->setFocus(); }

Rule RuleForm::edited() const {
    Rule rule = m_rule;
    rule.name = m->name->text().trimmed();
    rule.query = m->query->query().trimmed();
    rule.tier = Tier(m->tier->currentData().toInt());
    rule.category = m->category->text().trimmed();
    rule.unit = m->unit->text().trimmed();
    rule.enabled = m->enabled->isChecked();
    rule.sources = m_chosen;
    // The field shows two decimals; what was not touched stays exact.
    if (qAbs(rule.threshold - m->threshold->value()) > 0.004) rule.threshold = m->threshold->value();
    rule.activeFrom.reset();
    rule.activeUntil.reset();
    if (m->limited->isChecked()) {
        const bool sameFrom =
            m_rule.activeFrom && toDateTime(*m_rule.activeFrom, m_zone).date() == m->from->date();
        const bool sameUntil = m_rule.activeUntil &&
                               toDateTime(*m_rule.activeUntil - Millis(1), m_zone).date() == m->until->date();
        rule.activeFrom = sameFrom ? m_rule.activeFrom : toInstant(m->from->date().startOfDay(m_zone));
        rule.activeUntil =
            sameUntil ? m_rule.activeUntil : toInstant(m->until->date().addDays(1).startOfDay(m_zone));
    }
    return rule;
}

bool RuleForm::isDirty() const { return edited() != m_rule; }

void RuleForm::check() {
    const QString query = m->query->query();
    const auto checked = checkQuery(query, m_lists);
    m_valid = checked.has_value();
    m->query->pointAt(checked || checked.error().code != ErrorCode::QuerySyntax ? -1 : checked.error().at);
    const auto say = [this](const QColor& colour, const QString& text) {
        m->verdict->setText(QStringLiteral("<span style='color:%1'>%2</span>").arg(colour.name(), text));
    };
    if (m_valid)
        say(tokens().inTime, tr("✓ The query can be read."));
    else if (query.trimmed().isEmpty())
        say(tokens().quiet, tr("For example: (canteen OR lunch) AND stomach-ache").toHtmlEscaped());
    else
        say(tokens().tier1, QStringLiteral("✗ ") + sentence(checked.error()).toHtmlEscaped());
}

void RuleForm::buildMenu() {
    m_menu->clear();
    QAction* all = m_menu->addAction(tr("All sources, and what comes by hand"));
    connect(all, &QAction::triggered, this, [this] {
        m_chosen.clear();
        buildMenu();
        Q_EMIT changed();
    });
    m_menu->addSeparator();
    for (const Source& source : std::as_const(m_sources)) {
        QAction* action = m_menu->addAction(oneLine(source.name, 60));
        action->setCheckable(true);
        action->setChecked(m_chosen.contains(source.id));
        connect(action, &QAction::toggled, this, [this, id = source.id](bool on) {
            m_chosen.removeAll(id);
            if (on) m_chosen.append(id);
            std::sort(m_chosen.begin(), m_chosen.end());
            showSources();
            Q_EMIT changed();
        });
    }
    showSources();
}

void RuleForm::showSources() {
    QStringList names;
    for (const Source& source : std::as_const(m_sources))
        if (m_chosen.contains(source.id)) names.append(source.name);
    const QString text = m_chosen.isEmpty()  ? tr("All sources, and what comes by hand")
                         : names.size() == 1 ? oneLine(names.first(), 40)
                                             : tr("%1 sources").arg(m_chosen.size());
    m->sources->setText(text);
    m->sources->setToolTip(names.join(u'\n'));
    m->sources->setAccessibleName(tr("Applies to: %1").arg(text));
}

void RuleForm::retranslate() {
    m->retranslateUi(this);
    for (int row = 0; row < m->tier->count(); ++row) {
        const Tier tier = Tier(m->tier->itemData(row).toInt());
        m->tier->setItemText(row, QStringLiteral("%1 %2").arg(shape(tier)).arg(word(tier)));
    }
    buildMenu();
    check();
}

} // namespace dutydesk
