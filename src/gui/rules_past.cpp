// Rules run over what is stored, and the table of tiers, which does so too when it changes.

#include "desk/commands/rescreen_commands.h"
#include "gui/rules_pane.h"
#include "gui/tier_table_dialog.h"
#include "store/tier_tables.h"
#include "ui_rules_pane.h"

#include <QMenu>

#include <chrono>

namespace dutydesk {

void RulesPane::buildPastMenu() {
    if (QMenu* before = m->again->menu()) before->deleteLater();
    auto* menu = new QMenu(m->again);
    const auto add = [this, menu](const QString& text, auto slot) {
        connect(menu->addAction(text), &QAction::triggered, this, slot);
    };
    const auto month = [this] { return now() - std::chrono::hours(24) * TierTable().rescreenDays; };
    add(tr("By this rule, the last 30 days"), [this, month] { screenAgain({m_rule.id}, month()); });
    add(tr("By this rule, all that is stored"), [this] { screenAgain({m_rule.id}, {}); });
    menu->addSeparator();
    add(tr("By all rules, the last 30 days"), [this, month] { screenAgain({}, month()); });
    add(tr("By all rules, all that is stored"), [this] { screenAgain({}, {}); });
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        const bool usable = m_rule.id != RuleId::None && m_rule.enabled;
        for (QAction* action : menu->actions().first(2)) action->setEnabled(usable);
    });
    m->again->setMenu(menu);
}

void RulesPane::screenAgain(const QList<RuleId>& rules, const std::optional<Instant>& since) {
    perform(RescreenRules{rules, since}, [this](RescreenId id) {
        if (id == RescreenId::None) Q_EMIT said(tr("There is nothing stored to be screened again"));
    });
}

void RulesPane::editTiers() {
    load([](Database& db) { return TierTables(db).current(); },
         [this](const TierTable& table) {
             auto* dialog = new TierTableDialog(table, may(Action::ManageRules), this);
             connect(dialog, &TierTableDialog::given, this, [this](const TierTable& given) {
                 perform(SaveTierTable{given}, [this](qint64) {
                     Q_EMIT said(tr("The table is saved; flags that are still new are proposed anew"));
                 });
             });
             dialog->open();
         });
}

} // namespace dutydesk
