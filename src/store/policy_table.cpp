#include "store/policy_table.h"

#include "store/read.h"

namespace dutydesk {

namespace {

struct StoredPolicy {
    QByteArray body;
    UserId by;
    Instant at;
};

StoredPolicy readStoredPolicy(Columns& c) {
    StoredPolicy stored;
    stored.body = c.bytes();
    stored.by = c.id<UserId>();
    stored.at = c.instant();
    return stored;
}

Result<PolicyVersion> policyVersionOf(const StoredPolicy& stored) {
    auto policy = Policy::fromJson(stored.body);
    if (!policy) return fail(policy);
    return PolicyVersion{*std::move(policy), false, stored.by, stored.at};
}

} // namespace

Result<Policy> PolicyTable::newest(const QString& key) const {
    const auto body = readFirst(
        m_db, QStringLiteral("SELECT body FROM policies WHERE spec_key = ? ORDER BY number DESC LIMIT 1"),
        {key}, [](Columns& c) { return c.bytes(); });
    if (!body) return fail(body);
    return *body ? Policy::fromJson(**body) : Policy::builtIn(key);
}

Result<QList<PolicyVersion>> PolicyTable::versions(const QString& key) const {
    QList<PolicyVersion> all;
    if (const auto builtIn = Policy::builtIn(key)) all.append(PolicyVersion{*builtIn});
    const auto stored =
        readAll(m_db,
                QStringLiteral("SELECT body, coalesce(by_id, 0), at FROM policies WHERE spec_key = ? "
                               "ORDER BY number"),
                {key}, readStoredPolicy);
    if (!stored) return fail(stored);
    for (const StoredPolicy& each : *stored) {
        auto version = policyVersionOf(each);
        if (!version) return fail(version);
        all.append(*std::move(version));
    }
    if (all.isEmpty()) return fail(ErrorCode::UnknownPolicy, key);
    return all;
}

Result<QList<PolicyVersion>> PolicyTable::list() const {
    QStringList keys = Policy::builtInKeys();
    const auto own = readAll(m_db, QStringLiteral("SELECT DISTINCT spec_key FROM policies ORDER BY spec_key"),
                             {}, [](Columns& c) { return c.text(); });
    if (!own) return fail(own);
    for (const QString& key : *own)
        if (!keys.contains(key)) keys.append(key);
    QList<PolicyVersion> all;
    for (const QString& key : std::as_const(keys)) {
        auto each = versions(key);
        if (!each) return fail(each);
        all.append(each->takeLast());
    }
    return all;
}

Result<void> PolicyTable::insert(const Policy& policy, UserId by, Instant at) {
    return execute(
        m_db,
        QStringLiteral("INSERT INTO policies (spec_key, number, body, by_id, at) VALUES (?, ?, ?, ?, ?)"),
        {policy.key, policy.version, QString::fromUtf8(policy.toJson()), toSql(by), toSql(at)});
}

} // namespace dutydesk
