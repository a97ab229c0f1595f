#include "gui/office_pane.h"

#include "casework/policy.h"
#include "casework/words.h"
#include "desk/clock_moves.h"
#include "desk/commands/notice_commands.h"
#include "desk/commands/office_commands.h"
#include "gui/call_list_section.h"
#include "gui/day_list.h"
#include "gui/form_scale.h"
#include "gui/moves_dialog.h"
#include "gui/policy_section.h"
#include "gui/stacked.h"
#include "gui/store_section.h"
#include "gui/templates_dialog.h"
#include "gui/user_dialog.h"
#include "store/office_table.h"
#include "ui_office_pane.h"

#include <QLabel>

namespace dutydesk {

OfficePane::OfficePane(Desk& desk, QWidget* parent)
    : Pane(desk, parent), m(std::make_unique<Ui::OfficePane>()) {
    m->setupUi(this);
    scaleForm(*this);
    m_policies = new PolicySection(desk, this);
    m->right->insertWidget(m->right->count() - 1, m_policies);
    m->day->setDate(today());
    m_days = new DayList(desk, this);
    m->right->insertWidget(m->right->indexOf(m->dayRow) + 1, m_days);
    connect(m_days, &DayList::chosen, m->day, &QDateEdit::setDate);
    m_calls = new CallListSection(desk, this);
    m->left->insertWidget(m->left->count() - 1, m_calls);
    m_store = new StoreSection(desk, this);
    m->right->insertWidget(m->right->count() - 1, m_store);
    for (const DeskWidget* part :
         std::initializer_list<const DeskWidget*>{m_policies, m_days, m_calls, m_store})
        speakFor(part);
    connect(m_store, &StoreSection::restoreWanted, this, &OfficePane::restoreWanted);
    m_templatesHead = new QLabel(this);
    m_templatesHead->setProperty("look", "title");
    m->left->insertWidget(m->left->count() - 1, m_templatesHead);
    m_templates = new QPushButton(this);
    m->left->insertWidget(m->left->count() - 1, m_templates, 0, Qt::AlignLeft);
    connect(m_templates, &QPushButton::clicked, this,
            [this] { (new TemplatesDialog(this->desk(), may(Action::ManageTemplates), this))->open(); });
    wireOffice();
    wireUsers();
    stackWhenNarrow(*m->row, 800);
    label();
}
OfficePane::~OfficePane() = default;

void OfficePane::wireOffice() {
    const auto dirty = [this] { m_dirty = true; };
    connect(m->name, &QLineEdit::textEdited, this, dirty);
    connect(m->contact, &QLineEdit::textEdited, this, dirty);
    connect(m->policy, &QComboBox::activated, this, dirty);
    for (QTimeEdit* field : {m->opens, m->closes, m->silentFrom, m->silentUntil})
        connect(field, &QTimeEdit::timeChanged, this, [this, field] { m_dirty |= field->hasFocus(); });
    connect(m->saveOffice, &QPushButton::clicked, this, &OfficePane::saveOffice);
    const auto network = [this](const QString& cidr, bool allowed) {
        if (cidr.isEmpty()) return;
        perform(AllowNetwork{cidr, allowed}, [this](const Nothing&) { m->network->clear(); });
    };
    connect(m->allow, &QPushButton::clicked, this,
            [this, network] { network(m->network->text().trimmed(), true); });
    connect(m->network, &QLineEdit::returnPressed, m->allow, &QPushButton::click);
    connect(m->refuse, &QPushButton::clicked, this, [this, network] {
        if (const Record* chosen = m->networks->chosen()) network(chosen->text, false);
    });
    connect(m->day, &QDateEdit::dateChanged, this, &OfficePane::showDay);
    connect(m->dayWork, &QPushButton::clicked, this, [this] { previewDay(true); });
    connect(m->dayOff, &QPushButton::clicked, this, [this] { previewDay(false); });
}

void OfficePane::wireUsers() {
    connect(m->addUser, &QPushButton::clicked, this, &OfficePane::addUser);
    connect(m->users, &RecordList::choiceChanged, this, &OfficePane::label);
    connect(m->networks, &RecordList::choiceChanged, this, &OfficePane::label);
    connect(m->disableUser, &QPushButton::clicked, this, [this] {
        if (const User* user = chosenUser())
            perform(DisableUser{user->id, !user->disabled}, [](const Nothing&) {});
    });
}

bool OfficePane::concerns(const Changes& changes) const { return changes.office || changes.users; }

void OfficePane::refresh() {
    m_policies->refresh();
    m_store->refresh();
    m_days->refresh();
    m_calls->refresh();
    load(
        [](Database& db) -> Result<Answer> {
            const OfficeTable table(db);
            auto office = table.office();
            if (!office) return fail(office);
            auto networks = table.networks();
            if (!networks) return fail(networks);
            auto calendar = table.calendar();
            if (!calendar) return fail(calendar);
            auto users = UserTable(db).list();
            if (!users) return fail(users);
            auto policies = PolicyTable(db).list();
            if (!policies) return fail(policies);
            auto silent = readSilentHours(db);
            if (!silent) return fail(silent);
            return Answer{*office, *networks, *users, *calendar, *policies, *silent};
        },
        [this](const Answer& answer) {
            m_answer = answer;
            m_read = true;
            present();
        });
}

void OfficePane::reveal(qint64 id) {
    m->users->choose(id);
    m->users->setFocus();
}

void OfficePane::present() {
    if (!m_dirty) {
        m->name->setText(m_answer.office.name);
        m->contact->setText(m_answer.office.contact);
        m->policy->clear();
        for (const PolicyVersion& each : std::as_const(m_answer.policies))
            m->policy->addItem(each.policy.name.text(), each.policy.key);
        m->policy->setCurrentIndex(std::max(0, m->policy->findData(m_answer.office.policy)));
        m->opens->setTime(m_answer.office.hours.opens);
        m->closes->setTime(m_answer.office.hours.closes);
        m->silentFrom->setTime(m_answer.silent.begins);
        m->silentUntil->setTime(m_answer.silent.ends);
    }
    QList<Record> networks;
    for (const QString& cidr : std::as_const(m_answer.networks)) networks.append({.text = cidr, .key = cidr});
    m->networks->setRecords(networks);
    QList<Record> users;
    for (const User& user : std::as_const(m_answer.users))
        users.append({{},
                      {},
                      user.name,
                      user.disabled ? tr("%1, may not sign in").arg(word(user.role)) : word(user.role),
                      {},
                      number(user.id),
                      true,
                      user.disabled});
    m->users->setRecords(users);
    showDay();
    label();
}

void OfficePane::showDay() {
    if (!m_read) {
        m->dayState->clear();
        m->dayWork->setEnabled(false);
        m->dayOff->setEnabled(false);
        return;
    }
    const QDate day = m->day->date();
    const bool working = m_answer.calendar.isWorkingDay(day);
    QString text = working ? tr("a working day") : tr("a day off");
    if (m_answer.calendar.isMakeUpDay(day)) text = tr("a make-up working day");
    if (m_answer.calendar.isHoliday(day)) text = tr("a holiday by notice");
    if (!m_answer.calendar.isPublished(day.year())) text += tr(" (its notice is not out yet)");
    m->dayState->setText(text);
    m->dayWork->setEnabled(may(Action::ManageOffice) && !working);
    m->dayOff->setEnabled(may(Action::ManageOffice) && working);
}

void OfficePane::previewDay(bool working) {
    const QDate day = m->day->date();
    Calendar calendar = m_answer.calendar;
    calendar.setDay(day, working);
    loadLong(
        [calendar, at = now()](Database& db) {
            return clockMoves(db, at, {{}, calendar, {}});
        },
        [this, day, working](const QList<CaseMoves>& moves) {
            auto* dialog = new MovesDialog(
                tr("Apply"),
                working ? tr("%1 becomes a working day: these deadlines move.").arg(dayWords(day))
                        : tr("%1 becomes a day off: these deadlines move.").arg(dayWords(day)),
                moves, now(), zone(), this);
            connect(dialog, &MovesDialog::applied, this, [this, day, working](const QString&) {
                perform(SetCalendarDay{day, working}, [this](const Nothing&) {
                    Q_EMIT said(tr("Saved"));
                    refresh();
                });
            });
            dialog->open();
        });
}

const User* OfficePane::chosenUser() const {
    const Record* record = m->users->chosen();
    if (!record) return nullptr;
    for (const User& user : m_answer.users)
        if (number(user.id) == record->key.toLongLong()) return &user;
    return nullptr;
}

void OfficePane::saveOffice() {
    Office office = m_answer.office;
    office.name = m->name->text().trimmed();
    office.contact = m->contact->text().trimmed();
    office.policy = m->policy->currentData().toString();
    office.hours.opens = m->opens->time();
    office.hours.closes = m->closes->time();
    const SetSilentHours silent{{m->silentFrom->time(), m->silentUntil->time()}};
    perform(EditOffice{office}, [this, silent](const Nothing&) {
        perform(silent, [this](const Nothing&) {
            m_dirty = false;
            refresh();
            Q_EMIT said(tr("Saved"));
        });
    });
}

void OfficePane::addUser() {
    auto* dialog = new UserDialog(this);
    connect(dialog, &UserDialog::given, this,
            [this, dialog](const QString& name, Role role, const QString& password) {
                await(desk().run(AddUser{name, role, password}), dialog,
                      [this, dialog, name](const Result<UserId>& added) {
                          if (!added) return dialog->refuseBecause(added.error());
                          dialog->accept();
                          Q_EMIT said(tr("%1 can sign in now").arg(name));
                      });
            });
    dialog->open();
}

void OfficePane::label() {
    // The fields take the focus of who was led to one of them before the office is read.
    const bool manage = may(Action::ManageOffice);
    for (QWidget* field :
         {static_cast<QWidget*>(m->name), static_cast<QWidget*>(m->contact), static_cast<QWidget*>(m->policy),
          static_cast<QWidget*>(m->opens), static_cast<QWidget*>(m->closes),
          static_cast<QWidget*>(m->silentFrom), static_cast<QWidget*>(m->silentUntil)})
        field->setEnabled(manage);
    m->saveOffice->setEnabled(manage && m_read);
    const bool networks = may(Action::ManageNetworks) && m_read;
    m->network->setEnabled(networks);
    m->allow->setEnabled(networks);
    m->refuse->setEnabled(networks && m->networks->chosen());
    m->networks->setEmptyText(m_read ? tr("None: addresses inside the office are refused.")
                                     : tr("Reading the office …"));
    const User* user = chosenUser();
    m->addUser->setEnabled(may(Action::ManageUsers));
    m->disableUser->setEnabled(user && may(Action::ManageUsers));
    m->disableUser->setText(user && user->disabled ? tr("Let sign in again") : tr("Bar from signing in"));
    m->disableUser->setAccessibleName(m->disableUser->text());
    m_templatesHead->setText(tr("Reply templates"));
    m_templates->setText(tr("Look at them …"));
    m_templates->setAccessibleName(tr("Reply templates"));
}

void OfficePane::retranslate() {
    m->retranslateUi(this);
    present();
}

} // namespace dutydesk
