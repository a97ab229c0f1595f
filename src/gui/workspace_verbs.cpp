// The window's own commands: keys, the menu of the person who is signed in.

#include "desk/commands/review_commands.h"
#include "gui/add_item_dialog.h"
#include "gui/icons.h"
#include "gui/keys_dialog.h"
#include "gui/search_pane.h"
#include "gui/sources_pane.h"
#include "gui/theme.h"
#include "gui/workspace.h"
#include "ui_workspace.h"

#include <QAction>
#include <QLineEdit>
#include <QMenu>

namespace dutydesk {

void Workspace::buildVerbs() {
    const auto on = [this](Verb verb, auto slot) {
        connect(addVerb(verb, this), &QAction::triggered, this, slot);
    };
    for (const Verb pane : panes()) on(pane, [this, pane] { go(pane); });
    on(Verb::Find, [this] {
        m->top->search()->setFocus();
        m->top->search()->selectAll();
    });
    on(Verb::AddItem, &Workspace::addItem);
    on(Verb::PullNow, &Workspace::pullAll);
    on(Verb::StopWork, [this] { stopWork(); });
    on(Verb::Undo, &Workspace::undo);
    on(Verb::Keys, [this] { (new KeysDialog(this))->open(); });
    on(Verb::Lock, &Workspace::lockWanted);
    on(Verb::SwitchLanguage, &Workspace::languageWanted);
    on(Verb::SwitchShade, &Workspace::shadeWanted);
}

void Workspace::buildMenu() {
    auto* menu = new QMenu(this);
    const auto add = [this, menu](Verb verb, auto slot) {
        m_menu.insert(verb, menu->addAction(QString(), this, slot));
    };
    add(Verb::AddItem, &Workspace::addItem);
    add(Verb::PullNow, &Workspace::pullAll);
    menu->addSeparator();
    add(Verb::SwitchLanguage, &Workspace::languageWanted);
    add(Verb::SwitchShade, &Workspace::shadeWanted);
    m_sizes = menu->addMenu(QString());
    for (const int percent : {100, 125, 150, 200})
        m_sizes->addAction(QStringLiteral("%1 %").arg(percent), this,
                           [this, percent] { Q_EMIT scaleWanted(percent / 100.0); });
    add(Verb::Keys, [this] { (new KeysDialog(this))->open(); });
    menu->addSeparator();
    add(Verb::Lock, &Workspace::lockWanted);
    m->top->setMenu(menu);
    labelMenu();
}

void Workspace::labelMenu() {
    const QHash<Verb, QString> icons{{Verb::AddItem, QStringLiteral("plus")},
                                     {Verb::PullNow, QStringLiteral("pull")},
                                     {Verb::SwitchLanguage, QStringLiteral("language")},
                                     {Verb::SwitchShade, QStringLiteral("dark")},
                                     {Verb::Keys, QStringLiteral("keys")},
                                     {Verb::Lock, QStringLiteral("lock")}};
    for (auto entry = m_menu.begin(); entry != m_menu.end(); ++entry) {
        entry.value()->setText(QStringLiteral("%1\t%2").arg(textOf(entry.key()), keyText(entry.key())));
        entry.value()->setIcon(icon(icons.value(entry.key())));
    }
    m_sizes->setTitle(tr("Size of text"));
}

void Workspace::addItem() {
    if (!permitted(m_desk.user()->role, Action::AddItem))
        return m->messages->showError({ErrorCode::PermissionDenied});
    auto* dialog = new AddItemDialog(m_desk.clock().now(), m_desk.office().hours.zone, this);
    connect(dialog, &AddItemDialog::given, this,
            [this](const QString& channel, const QString& title, const QString& text, Instant received) {
                await(m_desk.run(AddItemByHand{channel, title, text, received}), this,
                      [this](const Result<ItemId>& added) {
                          if (!added) return m->messages->showError(added.error());
                          m_notices->showNotice(tr("It is in the inbox"));
                      });
            });
    dialog->open();
}

} // namespace dutydesk
