#include "gui/inbox_pane.h"

#include "gui/action_button.h"
#include "gui/flow_layout.h"
#include "gui/form_scale.h"
#include "gui/formats.h"
#include "gui/inbox_delegate.h"
#include "gui/inbox_model.h"
#include "gui/stacked.h"
#include "gui/theme.h"
#include "gui/verbs.h"
#include "store/source_table.h"
#include "ui_inbox_pane.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>

namespace dutydesk {

InboxPane::InboxPane(Desk& desk, QWidget* parent)
    : Pane(desk, parent), m(std::make_unique<Ui::InboxPane>()), m_model(new InboxModel(this)),
      m_delegate(new InboxDelegate(*m_model, desk.clock(), this)) {
    m->setupUi(this);
    scaleForm(*this);
    m->item->setDesk(desk);
    m->detailStack->setMinimumHeight(px(420)); // a splitter does not ask how many lines a text takes
    stackWhenNarrow(*m->splitter, 720, 150);
    connect(m->item, &ItemView::failed, this, &Pane::failed);
    buildList();
    buildActions();
    label();
    showMarks();
    m->listStack->setCurrentWidget(m->empty);
    m->detailStack->setCurrentWidget(m->nothing);
}
InboxPane::~InboxPane() = default;

void InboxPane::buildList() {
    m->list->setModel(m_model);
    m->list->setItemDelegate(m_delegate);
    m->list->setUniformItemSizes(true);
    m->splitter->setStretchFactor(0, 5);
    m->splitter->setStretchFactor(1, 6);
    m->splitter->setSizes({px(500), px(620)});
    for (const int chip : {New, Watching, Dismissed, Unlikely}) m->chips->addChip(chip, {});
    connect(m->chips, &ChipBar::chose, this, [this] {
        m_model->clearMarks();
        refresh();
    });
    for (int row = 0; row <= 3; ++row) m->tierFilter->addItem({});
    connect(m->tierFilter, &QComboBox::activated, this, &InboxPane::refresh);
    connect(m->list->selectionModel(), &QItemSelectionModel::currentChanged, this, &InboxPane::showCurrent);
    connect(m->bulkClear, &QPushButton::clicked, m_model, &InboxModel::clearMarks);
    connect(m_model, &InboxModel::marksChanged, this, &InboxPane::showMarks);
}

void InboxPane::buildActions() {
    const auto on = [this](Verb verb, auto slot) {
        QAction* action = addVerb(verb, this);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    on(Verb::InboxNext, [this] { move(1); });
    on(Verb::InboxPrevious, [this] { move(-1); });
    QAction* open = on(Verb::InboxOpenCase, &InboxPane::openCase);
    QAction* attachTo = on(Verb::InboxAttach, &InboxPane::attach);
    m_watch = on(Verb::InboxWatch, &InboxPane::watch);
    QAction* away = on(Verb::InboxDismiss, &InboxPane::dismiss);
    m_address = on(Verb::InboxAddress, [this] {
        if (m->list->currentIndex().isValid()) m->item->openAddress();
    });
    on(Verb::InboxChanges, [this] {
        if (m->list->currentIndex().isValid()) m->item->toggleChanges();
    });
    m_split = on(Verb::InboxSplit, &InboxPane::split);
    m_reviews = {open, attachTo, m_watch, away};
    for (const auto& [verb, tier] :
         {std::pair{Verb::InboxTier1, Tier::Major}, std::pair{Verb::InboxTier2, Tier::Serious},
          std::pair{Verb::InboxTier3, Tier::Ordinary}})
        m_reviews.append(on(verb, [this, tier = tier] { proposeTier(tier); }));
    QAction* mark = addVerb(Verb::InboxMark, m->list);
    connect(mark, &QAction::triggered, this, [this] {
        if (const auto index = m->list->currentIndex(); index.isValid()) {
            m_model->toggleMark(index.row());
            move(1);
        }
    });
    on(Verb::InboxUnlikely, [this] {
        m_unlikely = !m_unlikely;
        showCurrent();
        Q_EMIT said(m_unlikely ? tr("Unlikely hits are marked with a dotted line")
                               : tr("Unlikely hits are not marked"));
    });
    m_takeBack = new QAction(this);
    connect(m_takeBack, &QAction::triggered, this, &InboxPane::takeBack);
    addButton(open, true);
    for (QAction* action : {attachTo, m_watch, away, m_split, m_takeBack}) addButton(action, false);
}

void InboxPane::addButton(QAction* action, bool primary) {
    auto* button = new ActionButton(this);
    if (primary) button->setProperty("look", "primary");
    button->setAction(action);
    m->item->actionRow()->addWidget(button);
}

bool InboxPane::concerns(const Changes& changes) const {
    return !changes.items.isEmpty() || !changes.cases.isEmpty() || changes.rules || changes.sources;
}

FlagState InboxPane::shownState() const {
    switch (m->chips->chosen()) {
    case Watching: return FlagState::Watching;
    case Dismissed: return FlagState::Dismissed;
    default: return FlagState::New;
    }
}

void InboxPane::refresh() {
    m_delegate->setZone(zone());
    struct Answer {
        QList<InboxRow> rows;
        QList<int> counts;
        bool anySource = true;
    };
    InboxQuery query{shownState(), m->chips->chosen() == Unlikely};
    if (const int tier = m->tierFilter->currentIndex(); tier > 0) query.tier = Tier(tier);
    load(
        [query](Database& db) -> Result<Answer> {
            const FlagTable flags(db);
            auto rows = flags.inbox(query);
            if (!rows) return fail(rows);
            Answer answer{*rows, {}};
            for (const FlagState state : {FlagState::New, FlagState::Watching, FlagState::Dismissed}) {
                auto count = flags.count(state);
                if (!count) return fail(count);
                answer.counts.append(*count);
            }
            auto unlikely = flags.countUnlikely();
            if (!unlikely) return fail(unlikely);
            answer.counts.append(*unlikely);
            if (!answer.rows.isEmpty()) return answer;
            const auto sources = SourceTable(db).list();
            if (!sources) return fail(sources);
            answer.anySource = !sources->isEmpty();
            return answer;
        },
        [this, query](const Answer& answer) {
            if (query.state != shownState() || query.unlikely != (m->chips->chosen() == Unlikely))
                return; // another chip was chosen meanwhile
            for (const int chip : {New, Watching, Dismissed, Unlikely})
                m->chips->setCount(chip, answer.counts.at(chip));
            m_anySource = answer.anySource;
            showRows(answer.rows);
        });
}

void InboxPane::showRows(QList<InboxRow> rows) {
    const int before = std::max(0, m->list->currentIndex().row());
    const ItemId chosen = m->list->currentIndex().isValid() ? m_model->row(before).item.id : ItemId::None;
    m_answered = true;
    m_merging = true; // rows that come and go move the chosen one again and again
    m_model->setRows(std::move(rows));
    const int count = m_model->rowCount();
    int now = m_model->indexOf(chosen);
    if (now < 0) now = std::min(before, count - 1);
    if (count > 0) m->list->setCurrentIndex(m_model->index(now));
    m_merging = false;
    m->listStack->setCurrentWidget(count > 0 ? static_cast<QWidget*>(m->list) : m->empty);
    // The keys belong to the list unless somebody is typing elsewhere.
    const QWidget* focus = QApplication::focusWidget();
    if (count > 0 && m->listStack->isVisible() && (!focus || focus == this || !focus->isVisible()))
        m->list->setFocus();
    label();
    showCurrent();
}

void InboxPane::showCurrent() {
    if (m_merging) return;
    const QModelIndex index = m->list->currentIndex();
    const bool any = index.isValid() && index.row() < m_model->rowCount();
    m->detailStack->setCurrentWidget(any ? static_cast<QWidget*>(m->item) : m->nothing);
    const bool fresh = shownState() != FlagState::Dismissed;
    for (QAction* action : std::as_const(m_reviews))
        action->setEnabled(any && fresh && may(Action::ReviewFlag));
    m_watch->setVisible(shownState() == FlagState::New);
    m_takeBack->setVisible(shownState() != FlagState::New);
    m_takeBack->setEnabled(any && may(Action::ReviewFlag));
    m_address->setEnabled(any);
    m_split->setVisible(any && m_model->row(index.row()).versions > 1);
    m_split->setEnabled(m_split->isVisible() && may(Action::ReviewFlag));
    if (!any) return;
    const InboxRow& row = m_model->row(index.row());
    m->item->setUnlikelyShown(m_unlikely || m->chips->chosen() == Unlikely);
    m->item->showItem(row.item, row.flags);
}

void InboxPane::showMarks() {
    const int count = int(m_model->marked().size());
    m->bulk->setVisible(count > 0);
    m->bulkText->setText(plural(count, tr("1 item marked: the keys act on it"),
                                tr("%1 items marked: the keys act on all of them")));
}

void InboxPane::move(int by) {
    const int count = m_model->rowCount();
    if (count == 0) return;
    const int row = std::clamp(m->list->currentIndex().row() + by, 0, count - 1);
    m->list->setCurrentIndex(m_model->index(row));
    m->list->setFocus();
}

QList<ItemId> InboxPane::targets() const {
    if (const auto marked = m_model->marked(); !marked.isEmpty()) return marked;
    const QModelIndex index = m->list->currentIndex();
    return index.isValid() ? QList<ItemId>{m_model->row(index.row()).item.id} : QList<ItemId>{};
}

QString InboxPane::targetTitle(const QList<ItemId>& items) const {
    if (items.size() != 1) return tr("%1 items").arg(items.size());
    const int row = m_model->indexOf(items.first());
    return row < 0 ? QString() : tr("\"%1\"").arg(oneLine(m_model->row(row).item.title, 40));
}

void InboxPane::passTime() { m->list->viewport()->update(); }

void InboxPane::label() {
    m->chips->setText(New, tr("To review"));
    m->chips->setText(Watching, tr("Watching"));
    m->chips->setText(Dismissed, tr("Dismissed"));
    m->chips->setText(Unlikely, tr("Unlikely"));
    const QStringList tiers{tr("All tiers"), tr("▲ Tier 1"), tr("◆ Tier 2"), tr("● Tier 3")};
    for (int row = 0; row < tiers.size(); ++row) m->tierFilter->setItemText(row, tiers.at(row));
    m_takeBack->setText(shownState() == FlagState::Watching ? tr("Stop watching")
                                                            : tr("Take the dismissal back"));
    m->keyHints->setText(tr("J K move   C open   A attach   D dismiss   W watch   1 2 3 tier   ? all"));
    m->nothing->setWords(QStringLiteral("inbox"), tr("No item is chosen"),
                         tr("The text of the chosen item is shown here, with the words that were found."));
    if (!m_answered) return m->empty->setWords(QStringLiteral("clock"), tr("Reading the inbox …"), {});
    if (m->chips->chosen() == Unlikely)
        return m->empty->setWords(
            QStringLiteral("inbox"), tr("No item has unlikely hits alone"),
            tr("Words that probably only meet by chance are kept here, and what a changed rule no longer "
               "flags. They are no work."));
    switch (shownState()) {
    case FlagState::Watching:
        return m->empty->setWords(QStringLiteral("inbox"), tr("Nothing is being watched"),
                                  tr("W in the list of new items keeps one in view without opening a case."));
    case FlagState::Dismissed:
        return m->empty->setWords(QStringLiteral("inbox"), tr("Nothing was dismissed"),
                                  tr("What is dismissed stays here with its reason and can be taken back."));
    default:
        if (!m_anySource)
            return m->empty->setWords(QStringLiteral("sources"), tr("Nothing to review"),
                                      tr("No source is read yet: add one under Sources (%1). What the rules "
                                         "find there comes in here.")
                                          .arg(keyText(Verb::GoSources)));
        return m->empty->setWords(QStringLiteral("check"), tr("Everything is reviewed"),
                                  tr("New items come in as the sources are pulled. F5 pulls them now."));
    }
}

void InboxPane::retranslate() {
    m->retranslateUi(this);
    label();
    showMarks();
    showCurrent();
}

} // namespace dutydesk
