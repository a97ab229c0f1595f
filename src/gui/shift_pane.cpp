#include "gui/shift_pane.h"

#include "gui/form_keeper.h"
#include "gui/stacked.h"
#include "gui/verbs.h"
#include "ui_shift_pane.h"

#include <QAction>

namespace dutydesk {

ShiftPane::ShiftPane(Desk& desk, QWidget* parent)
    : Pane(desk, parent), m(std::make_unique<Ui::ShiftPane>()), m_monday(mondayOf(today())) {
    m->setupUi(this);
    setFocusProxy(m->roster);
    stackWhenNarrow(*m->barRow, 860);
    stackWhenNarrow(*m->body, 800, 260);
    m->log->setFocusPolicy(Qt::StrongFocus);
    connect(m->line, &QLineEdit::returnPressed, this, &ShiftPane::writeLine);
    connect(m->line, &QLineEdit::textEdited, this, [this](const QString& text) {
        m->kept->setText(text.isEmpty() ? QString() : tr("Kept as you type"));
    });
    connect(m->roster, &QTableWidget::currentCellChanged, this, &ShiftPane::showActions);
    connect(m->roster, &RosterGrid::wanted, this,
            [this] { m->roster->chosen().isEmpty() ? addTurn() : editTurn(); });
    const auto openCase = [this](RecordList* list) {
        if (const Record* record = list->chosen(); record && record->key.toLongLong() > 0)
            Q_EMIT caseWanted(CaseId(record->key.toLongLong()));
    };
    connect(m->open, &QListWidget::itemActivated, this, [this, openCase] { openCase(m->open); });
    connect(m->log, &QListWidget::itemActivated, this, [this, openCase] { openCase(m->log); });
    connect(m->handovers, &QListWidget::itemActivated, this, [this] {
        if (m_take->isEnabled()) takeShift();
    });
    buildActions();
    m_keeper = new FormKeeper(m->line->parentWidget(), this);
    m_keeper->moveTo(QStringLiteral("shift-log/%1").arg(number(userId())));
    label();
}
ShiftPane::~ShiftPane() { m_keeper->keepNow(); }

void ShiftPane::buildActions() {
    const auto on = [this](Verb verb, QWidget* owner, auto slot) {
        QAction* action = addVerb(verb, owner);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    m_add = on(Verb::ShiftAdd, this, &ShiftPane::addTurn);
    m_edit = on(Verb::ShiftEdit, this, &ShiftPane::editTurn);
    m_remove = on(Verb::ShiftRemove, m->roster, &ShiftPane::removeTurn);
    m_copy = on(Verb::ShiftCopyWeek, this, &ShiftPane::copyWeek);
    m_earlier = on(Verb::ShiftEarlier, this, [this] { step(-1); });
    m_later = on(Verb::ShiftLater, this, [this] { step(1); });
    on(Verb::ShiftWrite, this, [this] { m->line->setFocus(); });
    m_give = on(Verb::ShiftGive, this, &ShiftPane::giveShift);
    m_take = on(Verb::ShiftTake, this, &ShiftPane::takeShift);
    m_withdraw = on(Verb::ShiftWithdraw, this, &ShiftPane::withdraw);
    m_paper = on(Verb::ShiftPaper, this, &ShiftPane::paperWanted);
    m->add->setAction(m_add);
    m->copy->setAction(m_copy);
    m->give->setAction(m_give);
    m->take->setAction(m_take);
    m->withdraw->setAction(m_withdraw);
    m->paper->setAction(m_paper);
    m->earlier->setDefaultAction(m_earlier);
    m->later->setDefaultAction(m_later);
}

bool ShiftPane::concerns(const Changes& changes) const { return !changes.isEmpty(); }

/// Many changes at once are read once.
void ShiftPane::refresh() { m_reading ? void(m_again = true) : read(); }

void ShiftPane::read() {
    m_reading = true;
    m_again = false;
    const auto work = [monday = m_monday, at = now(), in = zone()](Database& db) {
        return readShift(db, monday, at, in);
    };
    await(desk().read(work), this, [this](const Result<ShiftView>& view) {
        m_reading = false;
        if (!view) return Q_EMIT failed(view.error());
        if (m_again || view->monday != m_monday) return read();
        m_view = *view;
        m_read = true;
        m_readAt = now();
        present();
    });
}

void ShiftPane::passTime() {
    if (m_read && now() - m_readAt >= std::chrono::seconds(30)) refresh();
}

void ShiftPane::step(int weeks) {
    m_monday = m_monday.addDays(7LL * weeks);
    refresh();
}

void ShiftPane::present() {
    m->roster->setWeek(m_view, now(), zone());
    showDuty();
    showLog();
    showHandovers();
    showOpen();
    showActions();
}

const Handover* ShiftPane::forMe() const {
    for (const Handover& each : m_view.duty.waiting)
        if (waitsFor(each, userId())) return &each;
    return nullptr;
}

const Handover* ShiftPane::mine() const {
    for (const Handover& each : m_view.duty.waiting)
        if (each.giver == userId()) return &each;
    return nullptr;
}

void ShiftPane::showActions() {
    const bool planner = may(Action::ManageRoster) && m_read;
    const bool signer = may(Action::HandOver) && m_read;
    const QList<Shift> chosen = m->roster->chosen();
    const bool changeable = planner && !chosen.isEmpty() && chosen.last().time.to > now();
    m_add->setVisible(planner);
    m_copy->setVisible(planner);
    m_edit->setEnabled(changeable);
    m_remove->setEnabled(changeable);
    m_take->setVisible(signer && forMe());
    m_take->setEnabled(signer && forMe());
    m_withdraw->setVisible(signer && mine());
    m_give->setVisible(signer);
    const bool anything = !m_view.duty.on.isEmpty() || !m_view.duty.open.matters.isEmpty();
    m_give->setEnabled(signer && !mine() && anything);
    m->line->setVisible(may(Action::WriteShiftLog));
}

void ShiftPane::label() {
    m->line->setPlaceholderText(tr("Write what happened; Enter adds it to the log"));
    m->earlier->setText(QStringLiteral("‹"));
    m->later->setText(QStringLiteral("›"));
    m->earlier->setAccessibleName(textOf(Verb::ShiftEarlier));
    m->later->setAccessibleName(textOf(Verb::ShiftLater));
    if (!m_read) m->on->setText(tr("Reading the roster …"));
    showActions();
}

void ShiftPane::retranslate() {
    m->retranslateUi(this);
    retranslateVerbs(m->roster);
    label();
    if (m_read) present();
}

void ShiftPane::hideEvent(QHideEvent* event) {
    m_keeper->keepNow();
    Pane::hideEvent(event);
}

} // namespace dutydesk
