#include "gui/calls_section.h"

#include "casework/told_events.h"
#include "casework/words.h"
#include "desk/commands/case_commands.h"
#include "gui/form_keeper.h"
#include "gui/form_scale.h"
#include "ui_calls_section.h"

#include <algorithm>

namespace dutydesk {

namespace {

bool isCall(const CaseEntry& entry) {
    return entry.kind == EntryKind::Call || entry.kind == EntryKind::Brief;
}

} // namespace

CallsSection::CallsSection(Desk& desk, QWidget* parent)
    : CaseSection(desk, parent), m(std::make_unique<Ui::CallsSection>()) {
    m->setupUi(this);
    scaleForm(*this);
    m->meets->addItem({}, -1);
    for (const CaseEvent event : toldEvents) m->meets->addItem({}, int(event));
    connect(m->save, &QPushButton::clicked, this, &CallsSection::save);
    connect(m->contacts, &QListWidget::itemActivated, this, &CallsSection::fillIn);
    m_keeper = new FormKeeper(m->side, this);
    label();
}
CallsSection::~CallsSection() = default;

void CallsSection::leave() { m_keeper->keepNow(); }

QString CallsSection::tabText() const {
    return counted(tr("Calls"),
                   std::count_if(view().file.entries.begin(), view().file.entries.end(), isCall));
}

void CallsSection::show(bool another) {
    QList<Record> records;
    for (const CaseEntry& entry : view().file.entries) {
        if (!isCall(entry)) continue;
        QStringList sub{word(entry.kind)};
        for (const QString& part : {entry.means, entry.text, view().userName(entry.by)})
            if (!part.isEmpty()) sub.append(part);
        records.prepend({{},
                         {},
                         entry.party.isEmpty() ? word(entry.kind) : entry.party,
                         sub.join(QStringLiteral(" · ")),
                         when(entry.at),
                         number(entry.id),
                         true});
    }
    m->list->setEmptyText(
        tr("Nobody has been told yet. Calls to the leading group, reports upward and written briefs "
           "are recorded here; they stop the clocks they meet."));
    m->list->setRecords(records);
    if (another) {
        clearForm();
        m_keeper->moveTo(typingKey(QStringLiteral("calls")));
    }
    m->side->setVisible(!archived() && may(Action::RecordCall));
    readContacts();
}

void CallsSection::readContacts() {
    const Case& head = view().head();
    load([policy = head.policy,
          tier = head.tier](Database& db) { return CallListTable(db).listFor(policy, tier); },
         [this, id = head.id](const QList<CallContact>& contacts) {
             if (id != caseId()) return;
             m_contacts = contacts;
             showContacts();
         });
}

/// Who was told already is faded.
void CallsSection::showContacts() {
    QList<Record> records;
    for (const CallContact& each : std::as_const(m_contacts)) {
        const auto& entries = view().file.entries;
        const bool told = std::any_of(entries.begin(), entries.end(), [&each](const CaseEntry& entry) {
            return isCall(entry) && entry.party == each.party;
        });
        records.append({{},
                        {},
                        QStringLiteral("%1  %2").arg(each.place).arg(each.party),
                        told         ? tr("told already")
                        : each.meets ? word(*each.meets)
                                     : QString(),
                        each.phone,
                        number(each.id),
                        !told,
                        told});
    }
    m->contacts->setRecords(records);
    m->contacts->setVisible(!records.isEmpty());
    m->contactsHead->setVisible(!records.isEmpty());
}

void CallsSection::fillIn() {
    const Record* record = m->contacts->chosen();
    const auto contact =
        std::find_if(m_contacts.begin(), m_contacts.end(), [record](const CallContact& each) {
            return record && number(each.id) == record->key.toLongLong();
        });
    if (contact == m_contacts.end()) return;
    m->party->setText(contact->party);
    m->means->setCurrentIndex(0);
    m->meets->setCurrentIndex(contact->meets ? std::max(0, m->meets->findData(int(*contact->meets))) : 0);
    m->text->setFocus();
}

void CallsSection::clearForm() {
    m->party->clear();
    m->text->clear();
    m->means->setCurrentIndex(0);
    m->meets->setCurrentIndex(0);
    const QDateTime local = toDateTime(now(), zone());
    m->when->setDateTime(QDateTime(local.date(), local.time()));
}

void CallsSection::startMeeting(CaseEvent event) {
    clearForm();
    m->meets->setCurrentIndex(std::max(0, m->meets->findData(int(event))));
    m->party->setFocus();
}

void CallsSection::save() {
    RecordCall command{caseId(), m->party->text().trimmed()};
    if (command.party.isEmpty()) {
        m->party->setFocus();
        return Q_EMIT failed({ErrorCode::MissingInput, tr("whom we told")});
    }
    command.means = m->means->currentText().trimmed();
    command.text = m->text->toPlainText().trimmed();
    if (const int event = m->meets->currentData().toInt(); event >= 0) command.meets = CaseEvent(event);
    const QDateTime entered(m->when->date(), m->when->time(), zone());
    command.when = std::min(toInstant(entered), now());
    perform(command, [this](const CaseChanged&) {
        clearForm();
        m_keeper->forget();
        Q_EMIT said(tr("Recorded"));
    });
}

void CallsSection::label() {
    const QString means = m->means->currentText();
    m->means->clear();
    m->means->addItems({tr("Telephone"), tr("Message"), tr("In person"), tr("In writing")});
    if (!means.isEmpty()) m->means->setEditText(means);
    m->meets->setItemText(0, tr("No obligation"));
    for (int row = 1; row < m->meets->count(); ++row)
        m->meets->setItemText(row, word(CaseEvent(m->meets->itemData(row).toInt())));
}

void CallsSection::retranslate() {
    m->retranslateUi(this);
    label();
    if (caseId() != CaseId::None) show(false);
}

} // namespace dutydesk
