#include "gui/call_list_section.h"

#include "casework/words.h"
#include "desk/commands/task_commands.h"
#include "gui/contact_dialog.h"
#include "gui/record_list.h"
#include "gui/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace dutydesk {

QString contactSub(const CallContact& contact, const QList<PolicyVersion>& policies) {
    QStringList tiers;
    for (const Tier tier : contact.tiers) tiers.append(QString::number(int(tier)));
    QStringList sub{CallListSection::tr("tiers %1").arg(tiers.join(CallListSection::tr(", ")))};
    for (const PolicyVersion& each : policies)
        if (each.policy.key == contact.policy) sub.append(each.policy.name.text());
    if (contact.meets) sub.append(CallListSection::tr("meets \"%1\"").arg(word(*contact.meets)));
    return sub.join(QStringLiteral(" · "));
}

CallListSection::CallListSection(Desk& desk, QWidget* parent)
    : DeskWidget(desk, parent), m_head(new QLabel(this)), m_hint(new QLabel(this)),
      m_list(new RecordList(this)), m_add(new QPushButton(this)), m_edit(new QPushButton(this)),
      m_remove(new QPushButton(this)) {
    setObjectName(QStringLiteral("callList"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(10));
    m_head->setProperty("look", "title");
    m_hint->setProperty("look", "small");
    m_hint->setWordWrap(true);
    m_list->setProperty("look", "boxed");
    m_list->setFixedHeight(px(150));
    auto* buttons = new QHBoxLayout;
    for (QPushButton* button : {m_add, m_edit, m_remove}) buttons->addWidget(button);
    buttons->addStretch();
    column->addWidget(m_head);
    column->addWidget(m_hint);
    column->addWidget(m_list);
    column->addLayout(buttons);
    connect(m_list, &RecordList::choiceChanged, this, &CallListSection::label);
    connect(m_list, &QListWidget::itemActivated, this, &CallListSection::editChosen);
    connect(m_add, &QPushButton::clicked, this, [this] {
        CallContact next;
        for (const CallContact& each : std::as_const(m_contacts))
            next.place = std::max(next.place, each.place + 1);
        edit(next);
    });
    connect(m_edit, &QPushButton::clicked, this, &CallListSection::editChosen);
    connect(m_remove, &QPushButton::clicked, this, &CallListSection::removeChosen);
    label();
}

void CallListSection::refresh() {
    struct Answer {
        QList<CallContact> contacts;
        QList<PolicyVersion> policies;
    };
    load(
        [](Database& db) -> Result<Answer> {
            auto contacts = CallListTable(db).list();
            if (!contacts) return fail(contacts);
            auto policies = PolicyTable(db).list();
            if (!policies) return fail(policies);
            return Answer{*contacts, *policies};
        },
        [this](const Answer& answer) {
            m_contacts = answer.contacts;
            m_policies = answer.policies;
            m_read = true;
            present();
        });
}

void CallListSection::present() {
    QList<Record> records;
    for (const CallContact& each : std::as_const(m_contacts))
        records.append({{},
                        {},
                        QStringLiteral("%1  %2").arg(each.place).arg(each.party),
                        contactSub(each, m_policies),
                        each.phone,
                        number(each.id)});
    m_list->setEmptyText(m_read ? tr("Nobody stands on the call list yet.") : QString());
    m_list->setRecords(records);
    label();
}

const CallContact* CallListSection::chosen() const {
    const Record* record = m_list->chosen();
    if (!record) return nullptr;
    const auto found = std::find_if(m_contacts.begin(), m_contacts.end(), [record](const CallContact& each) {
        return number(each.id) == record->key.toLongLong();
    });
    return found == m_contacts.end() ? nullptr : &*found;
}

void CallListSection::edit(const CallContact& contact) {
    if (!may(Action::ManageOffice)) return;
    auto* dialog = new ContactDialog(contact, m_policies, this);
    connect(dialog, &ContactDialog::entered, this, [this](const CallContact& entered) {
        perform(SaveCallContact{entered}, [this](ContactId) {
            Q_EMIT said(tr("Saved"));
            refresh();
        });
    });
    dialog->open();
}

void CallListSection::editChosen() {
    if (const CallContact* contact = chosen()) edit(*contact);
}

void CallListSection::removeChosen() {
    const CallContact* contact = chosen();
    if (!contact) return;
    CallContact gone = *contact;
    perform(RemoveCallContact{gone.id}, [this, gone](const Nothing&) mutable {
        refresh();
        gone.id = ContactId::None;
        Q_EMIT done(tr("%1 is off the call list").arg(gone.party),
                    [this, gone] { perform(SaveCallContact{gone}, [this](ContactId) { refresh(); }); });
    });
}

void CallListSection::label() {
    m_head->setText(tr("Call list"));
    m_hint->setText(
        tr("Whom to phone first when a matter comes up. It is offered beside the calls of a case."));
    m_list->setAccessibleName(m_head->text());
    m_add->setText(tr("Add to the list …"));
    m_edit->setText(tr("Edit the line …"));
    m_remove->setText(tr("Take off the list"));
    for (QPushButton* button : {m_add, m_edit, m_remove}) button->setAccessibleName(button->text());
    const bool manage = may(Action::ManageOffice);
    m_add->setEnabled(manage);
    m_edit->setEnabled(manage && chosen());
    m_remove->setEnabled(manage && chosen());
}

void CallListSection::retranslate() { present(); }

} // namespace dutydesk
