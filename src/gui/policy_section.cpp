#include "gui/policy_section.h"

#include "casework/words.h"
#include "desk/clock_moves.h"
#include "desk/commands/policy_commands.h"
#include "gui/clock_spec_dialog.h"
#include "gui/moves_dialog.h"
#include "gui/new_clock_dialog.h"
#include "gui/record_list.h"
#include "gui/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace dutydesk {

PolicySection::PolicySection(Desk& desk, QWidget* parent)
    : DeskWidget(desk, parent), m_head(new QLabel(this)), m_which(new QComboBox(this)),
      m_version(new QLabel(this)), m_clocks(new RecordList(this)), m_edit(new QPushButton(this)),
      m_add(new QPushButton(this)), m_remove(new QPushButton(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, px(14), 0, 0); // the gap that parts the groups of the pane
    column->setSpacing(px(10));
    m_head->setProperty("look", "title");
    m_version->setProperty("look", "small");
    m_clocks->setProperty("look", "boxed");
    m_clocks->setFixedHeight(px(206));
    auto* row = new QHBoxLayout;
    row->addWidget(m_which, 1);
    row->addWidget(m_version);
    auto* buttons = new QHBoxLayout;
    for (QPushButton* button : {m_edit, m_add, m_remove}) buttons->addWidget(button);
    buttons->addStretch();
    column->addWidget(m_head);
    column->addLayout(row);
    column->addWidget(m_clocks);
    column->addLayout(buttons);
    connect(m_which, &QComboBox::currentIndexChanged, this, &PolicySection::showClocks);
    connect(m_clocks, &RecordList::choiceChanged, this, &PolicySection::label);
    connect(m_clocks, &QListWidget::itemActivated, this, &PolicySection::editClock);
    connect(m_edit, &QPushButton::clicked, this, &PolicySection::editClock);
    connect(m_add, &QPushButton::clicked, this, &PolicySection::addClock);
    connect(m_remove, &QPushButton::clicked, this, &PolicySection::removeClock);
    label();
}

void PolicySection::refresh() {
    load([](Database& db) { return PolicyTable(db).list(); },
         [this](const QList<PolicyVersion>& all) {
             m_policies = all;
             present();
         });
}

const Policy* PolicySection::chosen() const {
    const int at = m_which->currentIndex();
    return at < 0 || at >= m_policies.size() ? nullptr : &m_policies.at(at).policy;
}

void PolicySection::present() {
    const QString before = m_which->currentData().toString();
    const QSignalBlocker quiet(m_which);
    m_which->clear();
    for (const PolicyVersion& each : std::as_const(m_policies))
        m_which->addItem(each.policy.name.text(), each.policy.key);
    const QString wanted = before.isEmpty() ? desk().office().policy : before;
    m_which->setCurrentIndex(std::max(0, m_which->findData(wanted)));
    showClocks();
}

void PolicySection::showClocks() {
    QList<Record> records;
    if (const Policy* policy = chosen()) {
        for (const ClockSpec& spec : policy->clocks) {
            QStringList tiers;
            for (const Tier tier : spec.tiers) tiers.append(QString::number(int(tier)));
            QStringList sub{tr("tiers %1").arg(tiers.join(tr(", "))),
                            tr("from \"%1\"").arg(word(spec.start))};
            if (spec.guide) sub.append(tr("a guide only"));
            if (spec.warnBefore.count() > 0)
                sub.append(tr("warns %1 before").arg(durationWords(spec.warnBefore)));
            sub.append(spec.source.text());
            records.append(
                {{}, {}, spec.name.text(), sub.join(QStringLiteral(" · ")), lengthWords(spec), spec.key});
        }
        const bool builtIn = m_policies.at(m_which->currentIndex()).builtIn;
        m_version->setText(builtIn ? tr("version %1, as it comes").arg(policy->version)
                                   : tr("version %1, the office's own").arg(policy->version));
    }
    m_clocks->setRecords(records);
    label();
}

void PolicySection::label() {
    m_head->setText(tr("Policies and their deadlines"));
    m_which->setAccessibleName(tr("Policy to look at"));
    m_clocks->setAccessibleName(tr("Deadlines of the policy"));
    m_edit->setText(tr("Edit the clock …"));
    m_add->setText(tr("Add a clock …"));
    m_remove->setText(tr("Remove the clock …"));
    for (QPushButton* button : {m_edit, m_add, m_remove}) button->setAccessibleName(button->text());
    const bool manage = may(Action::ManageOffice);
    m_edit->setEnabled(manage && m_clocks->chosen());
    m_add->setEnabled(manage && chosen());
    m_remove->setEnabled(manage && m_clocks->chosen() && chosen() && chosen()->clocks.size() > 1);
}

void PolicySection::editClock() {
    const Policy* policy = chosen();
    const Record* record = m_clocks->chosen();
    if (!policy || !record || !may(Action::ManageOffice)) return;
    for (qsizetype at = 0; at < policy->clocks.size(); ++at) {
        if (policy->clocks.at(at).key != record->key.toString()) continue;
        auto* dialog = new ClockSpecDialog(policy->clocks.at(at), this);
        connect(dialog, &ClockSpecDialog::edited, this, [this, at, edited = *policy](const ClockSpec& spec) {
            Policy next = edited;
            next.clocks[at] = spec;
            preview(next, edited.version);
        });
        return dialog->open();
    }
}

void PolicySection::addClock() {
    const Policy* policy = chosen();
    if (!policy || !may(Action::ManageOffice)) return;
    QStringList taken;
    for (const ClockSpec& spec : policy->clocks) taken.append(spec.key);
    auto* dialog = new NewClockDialog(taken, this);
    connect(dialog, &NewClockDialog::described, this, [this, edited = *policy](const ClockSpec& described) {
        auto* length = new ClockSpecDialog(described, this);
        connect(length, &ClockSpecDialog::edited, this, [this, edited](const ClockSpec& spec) {
            Policy next = edited;
            next.clocks.append(spec);
            preview(next, edited.version);
        });
        length->open();
    });
    dialog->open();
}

void PolicySection::removeClock() {
    const Policy* policy = chosen();
    const Record* record = m_clocks->chosen();
    if (!policy || !record || !may(Action::ManageOffice)) return;
    Policy next = *policy;
    next.clocks.removeIf([record](const ClockSpec& spec) { return spec.key == record->key.toString(); });
    preview(next, policy->version);
}

void PolicySection::preview(const Policy& edited, int basedOn) {
    loadLong(
        [edited, at = now()](Database& db) {
            return clockMoves(db, at, {edited, {}, {}});
        },
        [this, edited, basedOn](const QList<CaseMoves>& moves) {
            auto* dialog =
                new MovesDialog(tr("Apply"),
                                tr("Version %1 of \"%2\": these deadlines of open cases move. Met and "
                                   "missed ones stay.")
                                    .arg(basedOn + 1)
                                    .arg(edited.name.text()),
                                moves, now(), zone(), this);
            connect(dialog, &MovesDialog::applied, this, [this, edited, basedOn](const QString&) {
                perform(SavePolicy{edited, basedOn}, [this](const SavePolicy::Value& saved) {
                    Q_EMIT said(tr("Version %1 is in force").arg(saved.version));
                    refresh();
                });
            });
            dialog->open();
        });
}

void PolicySection::retranslate() { present(); }

} // namespace dutydesk
