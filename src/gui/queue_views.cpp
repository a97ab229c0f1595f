// How the queue is grouped and sorted, and the views that have a name.

#include "gui/formats.h"
#include "gui/name_dialog.h"
#include "gui/queue_model.h"
#include "gui/queue_pane.h"
#include "gui/saved_views.h"
#include "gui/verbs.h"
#include "ui_queue_pane.h"

#include <QAction>
#include <QActionGroup>
#include <QHeaderView>
#include <QMenu>

namespace dutydesk {

void QueuePane::buildViews() {
    const auto on = [this](Verb verb, auto slot) {
        QAction* action = addVerb(verb, this);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    const auto button = [this, &on](Verb verb, QPushButton* under, auto fill) {
        auto* menu = new QMenu(under);
        connect(menu, &QMenu::aboutToShow, this, [this, menu, fill] {
            menu->clear();
            (this->*fill)(menu);
        });
        connect(under, &QPushButton::clicked, this, [this, menu, under] { popUp(menu, under); });
        on(verb, [this, menu, under] { popUp(menu, under); });
    };
    button(Verb::QueueArrange, m->arrange, &QueuePane::fillArrangeMenu);
    button(Verb::QueueViews, m->views, &QueuePane::fillViewsMenu);
    m_viewActions = {on(Verb::QueueSaveView, &QueuePane::saveView),
                     on(Verb::QueueRenameView, &QueuePane::renameView),
                     on(Verb::QueueDeleteView, &QueuePane::deleteView)};
}

/// Not QPushButton's own menu, which would wait for the answer.
void QueuePane::popUp(QMenu* menu, const QPushButton* under) {
    menu->popup(under->mapToGlobal(QPoint(0, under->height())));
}

void QueuePane::fillArrangeMenu(QMenu* menu) {
    const QueueView now = shown();
    const auto add = [this, menu](QActionGroup* group, const QString& text, bool chosen,
                                  const QueueView& view) {
        QAction* action = menu->addAction(text, this, [this, view] { arrange(view); });
        action->setCheckable(true);
        action->setChecked(chosen);
        group->addAction(action);
    };
    auto* groups = new QActionGroup(menu);
    const QStringList groupings{tr("&0  No groups"),      tr("&1  Group by tier"),
                                tr("&2  Group by state"), tr("&3  Group by person"),
                                tr("&4  Group by unit"),  tr("&5  Group by due day")};
    for (int at = 0; at < groupings.size(); ++at) {
        QueueView view = now;
        view.grouping = QueueGrouping(at);
        add(groups, groupings.at(at), now.grouping == view.grouping, view);
    }
    menu->addSeparator();
    auto* orders = new QActionGroup(menu);
    const QStringList names{tr("Sort by &deadline"), tr("Sort by &number"), tr("Sort by &tier"),
                            tr("Sort by &state"),    tr("Sort by &person"), tr("Sort by &unit"),
                            tr("Sort by &reply")};
    for (int at = 0; at < names.size(); ++at) {
        QueueView view = now;
        view.order = QueueOrder(at);
        view.descending = false;
        add(orders, names.at(at), now.order == view.order, view);
    }
    menu->addSeparator();
    QueueView turned = now;
    turned.descending = !now.descending;
    QAction* turn = menu->addAction(tr("The &other way round"), this, [this, turned] { arrange(turned); });
    turn->setCheckable(true);
    turn->setChecked(now.descending);
}

void QueuePane::fillViewsMenu(QMenu* menu) {
    const QList<QueueView> views = savedViews().all();
    const QString chosen = shownName();
    int digit = 0;
    for (const QueueView& view : views) {
        const QString name = QString(view.name).replace(u'&', QStringLiteral("&&"));
        QAction* action =
            menu->addAction(++digit < 10 ? QStringLiteral("&%1  %2").arg(digit).arg(name) : name, this,
                            [this, view] { showView(view); });
        action->setCheckable(true);
        action->setChecked(view.name == chosen);
    }
    if (views.isEmpty())
        menu->addAction(tr("No view is saved yet: filter, sort and group, then save it"))->setEnabled(false);
    menu->addSeparator();
    labelViews();
    menu->addActions(m_viewActions);
    // Their keys tell what is missing; the menu need not offer them.
    const auto offer = [this](bool offered) {
        for (QAction* action : m_viewActions.mid(1)) action->setEnabled(offered);
    };
    offer(!chosen.isEmpty());
    connect(
        menu, &QMenu::aboutToHide, this, [offer] { offer(true); }, Qt::SingleShotConnection);
}

QueueView QueuePane::shown() const {
    return {{},
            QueuePart(m->chips->chosen()),
            m->filter->text(),
            m_model->order(),
            m_model->isDescending(),
            m_model->grouping()};
}

SavedViews QueuePane::savedViews() const { return {desk().store().path(), userId()}; }

QString QueuePane::shownName() const {
    const QueueView now = shown();
    for (const QueueView& view : savedViews().all())
        if (view.showsAs(now)) return view.name;
    return {};
}

void QueuePane::arrange(const QueueView& view) {
    {
        const QSignalBlocker quiet(m->table->horizontalHeader()); // it would sort by itself
        m->table->horizontalHeader()->setSortIndicator(
            QueueModel::columnOf(view.order), view.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    }
    m->table->horizontalHeader()->viewport()->update();
    m_chosen = current();
    m_model->arrange(view.order, view.descending, view.grouping);
    labelViews();
}

void QueuePane::showView(const QueueView& view) {
    const QSignalBlocker quiet(m->filter);
    m->filter->setText(view.words);
    m->chips->choose(int(view.part));
    arrange(view);
    refresh();
    m->table->setFocus();
}

void QueuePane::saveView() {
    auto* dialog = new NameDialog(tr("Save the view"), tr("What is this view called?"), shownName(), this);
    connect(dialog, &NameDialog::given, this, [this, view = shown()](const QString& name) {
        const QList<QueueView> before = savedViews().all();
        QueueView named = view;
        named.name = name;
        savedViews().save(named);
        labelViews();
        Q_EMIT done(tr("View \"%1\" saved").arg(name), [this, before] {
            savedViews().setAll(before);
            labelViews();
        });
    });
    dialog->open();
}

void QueuePane::renameView() {
    const QString old = shownName();
    if (old.isEmpty()) return Q_EMIT said(tr("Choose a saved view first, with V"));
    auto* dialog =
        new NameDialog(tr("Rename the view"), tr("What shall \"%1\" be called?").arg(old), old, this);
    connect(dialog, &NameDialog::given, this, [this, old](const QString& name) {
        const QList<QueueView> before = savedViews().all();
        savedViews().rename(old, name);
        labelViews();
        Q_EMIT done(tr("View \"%1\" is now called \"%2\"").arg(old, name), [this, before] {
            savedViews().setAll(before);
            labelViews();
        });
    });
    dialog->open();
}

void QueuePane::deleteView() {
    const QString name = shownName();
    if (name.isEmpty()) return Q_EMIT said(tr("Choose a saved view first, with V"));
    const QList<QueueView> before = savedViews().all();
    savedViews().remove(name);
    labelViews();
    Q_EMIT done(tr("View \"%1\" deleted").arg(name), [this, before] {
        savedViews().setAll(before);
        labelViews();
    });
}

void QueuePane::labelViews() {
    const QString name = shownName();
    const auto dress = [](QPushButton* button, const QString& text, Verb verb) {
        button->setText(oneLine(text, 24) + QStringLiteral(" ▾"));
        button->setAccessibleName(text);
        button->setToolTip(QStringLiteral("%1 (%2)").arg(textOf(verb), keyText(verb)));
    };
    dress(m->arrange, tr("Arrange"), Verb::QueueArrange);
    dress(m->views, name.isEmpty() ? tr("Views") : name, Verb::QueueViews);
}

} // namespace dutydesk
