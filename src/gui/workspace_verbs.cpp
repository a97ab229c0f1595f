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
    for (const Verb pane : {Verb::GoInbox, Verb::GoQueue, Verb::GoSummary, Verb::GoSearch, Verb::GoSources,
                            Verb::GoRules, Verb::GoOffice})
        on(pane, [this, pane] { go(pane); });
    on(Verb::Find, [this] {
        m->top->search()->setFocus();
        m->top->search()->selectAll();
    });
    on(Verb::AddItem, &Workspace::addItem);
    on(Verb::PullNow, [this] { m_sources->pullAll(); });
    on(Verb::Undo, &Workspace::undo);
    on(Verb::Keys, [this] { (new KeysDialog(this))->open(); });
    on(Verb::Lock, &Workspace::lockWanted);
    on(Verb::SwitchLanguage, &Workspace::languageWanted);
    on(Verb::SwitchShade, &Workspace::shadeWanted);
}

void Workspace::buildMenu() {
    auto* menu = new QMenu(this);
    const auto add = [this, menu](Verb verb, const char* iconName, auto slot) {
        menu->addAction(icon(QString::fromLatin1(iconName)),
                        QStringLiteral("%1\t%2").arg(textOf(verb), keyText(verb)), this, slot);
    };
    add(Verb::AddItem, "plus", &Workspace::addItem);
    add(Verb::PullNow, "pull", [this] { m_sources->pullAll(); });
    menu->addSeparator();
    add(Verb::SwitchLanguage, "language", &Workspace::languageWanted);
    add(Verb::SwitchShade, "dark", &Workspace::shadeWanted);
    auto* sizes = menu->addMenu(tr("Size of text"));
    for (const int percent : {100, 125, 150, 200})
        sizes->addAction(tr("%1 %").arg(percent), this,
                         [this, percent] { Q_EMIT scaleWanted(percent / 100.0); });
    add(Verb::Keys, "keys", [this] { (new KeysDialog(this))->open(); });
    menu->addSeparator();
    add(Verb::Lock, "lock", &Workspace::lockWanted);
    m->top->setMenu(menu);
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
                          m->messages->showNotice(tr("It is in the inbox"));
                      });
            });
    dialog->open();
}

} // namespace dutydesk
