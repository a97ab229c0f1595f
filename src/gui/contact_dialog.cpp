#include "gui/contact_dialog.h"

#include "casework/told_events.h"
#include "casework/words.h"
#include "ui_contact_dialog.h"

namespace dutydesk {

ContactDialog::ContactDialog(const CallContact& contact, const QList<PolicyVersion>& policies,
                             QWidget* parent)
    : FormDialog(parent), m(std::make_unique<Ui::ContactDialog>()), m_contact(contact) {
    m->setupUi(this);
    m->party->setText(contact.party);
    m->phone->setText(contact.phone);
    m->place->setValue(contact.place);
    const QList<std::pair<QCheckBox*, Tier>> tiers{
        {m->tier1, Tier::Major}, {m->tier2, Tier::Serious}, {m->tier3, Tier::Ordinary}};
    for (const auto& [box, tier] : tiers) {
        box->setText(word(tier));
        box->setAccessibleName(box->text());
        box->setChecked(contact.tiers.contains(tier));
    }
    m->policy->addItem(tr("any policy"), QString());
    for (const PolicyVersion& each : policies) m->policy->addItem(each.policy.name.text(), each.policy.key);
    m->policy->setCurrentIndex(std::max(0, m->policy->findData(contact.policy)));
    m->meets->addItem(tr("no obligation"), -1);
    for (const CaseEvent event : toldEvents) m->meets->addItem(word(event), int(event));
    if (contact.meets) m->meets->setCurrentIndex(std::max(0, m->meets->findData(int(*contact.meets))));
    wire(m->accept, m->cancel, m->message, tr("Save"));
    m->party->setFocus();
}
ContactDialog::~ContactDialog() = default;

void ContactDialog::take() {
    m_contact.party = m->party->text().trimmed();
    m_contact.phone = m->phone->text().trimmed();
    m_contact.place = m->place->value();
    if (m_contact.party.isEmpty())
        return refuse(tr("Who is phoned? A post or an office, no private person."));
    m_contact.tiers.clear();
    if (m->tier1->isChecked()) m_contact.tiers.append(Tier::Major);
    if (m->tier2->isChecked()) m_contact.tiers.append(Tier::Serious);
    if (m->tier3->isChecked()) m_contact.tiers.append(Tier::Ordinary);
    if (m_contact.tiers.isEmpty()) return refuse(tr("Choose at least one tier."));
    m_contact.policy = m->policy->currentData().toString();
    m_contact.meets.reset();
    if (const int event = m->meets->currentData().toInt(); event >= 0) m_contact.meets = CaseEvent(event);
    Q_EMIT entered(m_contact);
    accept();
}

} // namespace dutydesk
