// Ctrl+K: what the search field of the top bar finds, and where that is.

#include "gui/case_pane.h"
#include "gui/finder.h"
#include "gui/office_pane.h"
#include "gui/search_pane.h"
#include "gui/workspace.h"
#include "ui_workspace.h"

#include <QAbstractButton>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QScrollArea>

namespace dutydesk {

namespace {

Pane* paneOf(const QAction* action) {
    for (QObject* owner = action->parent(); owner; owner = owner->parent())
        if (auto* pane = qobject_cast<Pane*>(owner)) return pane;
    return nullptr;
}

QString plain(QString text) { return text.remove(QLatin1Char('&')).remove(QStringLiteral("…")).trimmed(); }

} // namespace

void Workspace::buildFinder() {
    auto* finder = new Finder(m_desk, m->top->search(), this);
    finder->setKnown([this](const QString& query) { return commandsFound(query) + settingsFound(query); });
    connect(finder, &DeskWidget::failed, this, &Workspace::tellFailure);
    connect(finder, &Finder::left, this, [this] { current()->setFocus(); });
    connect(finder, &DeskWidget::caseWanted, this, &Workspace::openCase);
    connect(finder, &Finder::replyWanted, this, [this](CaseId id) {
        openCase(id);
        m_case->showSection(CasePane::Reply);
    });
    connect(finder, &Finder::itemWanted, this, [this](ItemId id, const QString& query) {
        searchPane().search(query);
        reveal(Verb::GoSearch, number(id));
    });
    connect(finder, &Finder::ruleWanted, this, [this](RuleId id) { reveal(Verb::GoRules, number(id)); });
    connect(finder, &Finder::sourceWanted, this,
            [this](SourceId id) { reveal(Verb::GoSources, number(id)); });
    connect(finder, &Finder::userWanted, this, [this](UserId id) { reveal(Verb::GoOffice, number(id)); });
    connect(finder, &Finder::allWanted, this, [this](const QString& query) {
        searchPane().search(query);
        go(Verb::GoSearch);
    });
}

void Workspace::reveal(Verb pane, qint64 key) {
    go(pane);
    current()->reveal(key);
}

/// The registry's commands that a pane (or the window) offers: those of the pane that is shown first.
QList<FinderRow> Workspace::commandsFound(const QString& query) {
    if (!query.isEmpty()) buildRest(); // who is quicker than the loop finds everything nevertheless
    QList<FinderRow> here;
    QList<FinderRow> elsewhere;
    QSet<int> seen{int(Verb::Find)};
    for (QAction* action : findChildren<QAction*>()) {
        const QVariant property = action->property("verb");
        if (!property.isValid() || seen.contains(property.toInt())) continue;
        seen.insert(property.toInt());
        const VerbSpec& spec = specOf(Verb(property.toInt()));
        Pane* pane = paneOf(action);
        const bool shown = pane == current();
        if (query.isEmpty() && !shown) continue;
        if (shown && !action->isEnabled()) continue;
        if (m_case && pane == m_case && m_case->caseId() == CaseId::None) continue;
        const QString where = textOf(spec.scope);
        if (!Finder::holds(QStringList{textOf(spec.verb), QString::fromUtf8(spec.text), where}.join(u' '),
                           query))
            continue;
        (shown ? here : elsewhere)
            .append({FinderRow::Group::Commands,
                     QStringLiteral("verb/%1").arg(int(spec.verb)),
                     QStringLiteral("%1 · %2").arg(textOf(spec.verb), where),
                     {},
                     keyText(spec.verb),
                     [this, action = QPointer(action), pane = QPointer(pane)] {
                         if (pane && pane != current()) showPane(pane);
                         if (action && action->isEnabled()) return action->trigger();
                         m_notices->showNotice(tr("That is not possible here now."));
                     }});
    }
    return (here + elsewhere).mid(0, query.isEmpty() ? 12 : Finder::mostOfAKind);
}

void Workspace::showPane(Pane* pane) {
    if (pane == m_case) return openCase(m_case->caseId());
    go(m_panes.key(pane, m_current));
}

/// Fields and buttons of the Office, by the words that stand at them.
QList<FinderRow> Workspace::settingsFound(const QString& query) {
    QList<FinderRow> rows;
    if (query.isEmpty()) return rows;
    Pane* office = ensurePane(Verb::GoOffice);
    const auto add = [&](const QString& text, QWidget* field) {
        if (rows.size() >= Finder::mostOfAKind || text.isEmpty() || field->isHidden() ||
            !Finder::holds(text, query))
            return;
        rows.append({FinderRow::Group::Settings,
                     QStringLiteral("setting/%1").arg(field->objectName()),
                     text,
                     textOf(Verb::GoOffice),
                     {},
                     [this, field = QPointer(field)] {
                         go(Verb::GoOffice);
                         if (!field) return;
                         field->setFocus(Qt::ShortcutFocusReason);
                         for (QWidget* up = field; up; up = up->parentWidget())
                             if (auto* area = qobject_cast<QScrollArea*>(up))
                                 area->ensureWidgetVisible(field);
                     }});
    };
    for (auto* field : office->findChildren<QWidget*>()) {
        if (field->objectName().isEmpty() || field->objectName().startsWith(QLatin1String("qt_"))) continue;
        const QString name = field->accessibleName();
        if (auto* button = qobject_cast<QAbstractButton*>(field))
            add(plain(button->text()), button);
        else if (field->focusPolicy() & Qt::TabFocus)
            add(name, field);
    }
    return rows;
}

} // namespace dutydesk
