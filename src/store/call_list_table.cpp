#include "store/call_list_table.h"

#include "store/read.h"

namespace dutydesk {

namespace {

QString contactText(ContactId id) { return QStringLiteral("contact %1").arg(number(id)); }

QString tiersText(const QList<Tier>& tiers) {
    QString text;
    for (const Tier tier : tiers) text += QString::number(static_cast<int>(tier));
    return text;
}

CallContact readContact(Columns& c) {
    CallContact contact;
    contact.id = c.id<ContactId>();
    contact.place = c.small();
    contact.party = c.text();
    contact.phone = c.text();
    contact.policy = c.text();
    contact.tiers.clear();
    const QString tiers = c.text();
    for (const QChar digit : tiers) contact.tiers.append(tierOf(digit.digitValue()));
    if (const auto event = fromCode<CaseEvent>(c.text())) contact.meets = *event;
    return contact;
}

} // namespace

Result<QList<CallContact>> CallListTable::list() const {
    return readAll(m_db,
                   QStringLiteral("SELECT id, place, party, phone, policy, tiers, meets FROM call_contacts "
                                  "ORDER BY place, id"),
                   {}, readContact);
}

Result<QList<CallContact>> CallListTable::listFor(const QString& policy, Tier tier) const {
    auto all = list();
    if (all)
        erase_if(*all, [&](const CallContact& contact) {
            return !contact.tiers.contains(tier) || (!contact.policy.isEmpty() && contact.policy != policy);
        });
    return all;
}

Result<ContactId> CallListTable::save(const CallContact& contact) {
    const QVariantList values{contact.place,
                              contact.party,
                              contact.phone,
                              contact.policy,
                              tiersText(contact.tiers),
                              contact.meets ? QString(code(*contact.meets)) : QString()};
    if (contact.id == ContactId::None)
        return insertRow<ContactId>(
            m_db,
            QStringLiteral("INSERT INTO call_contacts (place, party, phone, policy, tiers, meets) "
                           "VALUES (?, ?, ?, ?, ?, ?) RETURNING id"),
            values);
    const auto changed = change(
        m_db,
        QStringLiteral("UPDATE call_contacts SET place = ?, party = ?, phone = ?, policy = ?, tiers = ?, "
                       "meets = ? WHERE id = ?"),
        values + QVariantList{number(contact.id)});
    if (!changed) return fail(changed);
    if (*changed == 0) return fail(ErrorCode::NotFound, contactText(contact.id));
    return contact.id;
}

Result<void> CallListTable::remove(ContactId id) {
    const auto removed = change(m_db, QStringLiteral("DELETE FROM call_contacts WHERE id = ?"), {number(id)});
    if (!removed) return fail(removed);
    if (*removed == 0) return fail(ErrorCode::NotFound, contactText(id));
    return {};
}

} // namespace dutydesk
