#include "desk/network_policy.h"

#include "store/office_table.h"

namespace dutydesk {

namespace {

/// Header fields are Latin-1 at best; what cannot be sent is left out rather than mangled.
QString userAgent(const Office& office) {
    QString contact;
    for (const QChar c : office.contact.simplified())
        if (c.unicode() > 0x20 && c.unicode() < 0x7f && c != u'(' && c != u')') contact += c;
    const QString name = QStringLiteral("DutyDesk/0.1");
    return contact.isEmpty() ? name : name + QStringLiteral(" (+%1)").arg(contact);
}

} // namespace

Result<NetworkPolicy> networkPolicy(Database& db) {
    const auto office = OfficeTable(db).office();
    if (!office) return fail(office);
    auto networks = OfficeTable(db).networks();
    if (!networks) return fail(networks);
    NetworkPolicy policy;
    policy.allowedNetworks = *std::move(networks);
    policy.userAgent = userAgent(*office);
    policy.zone = office->hours.zone;
    return policy;
}

} // namespace dutydesk
