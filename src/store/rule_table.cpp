#include "store/read.h"
#include "store/source_table.h"

namespace dutydesk {

namespace {

const QString ruleColumns = QStringLiteral("id, name, query, tier, category, unit, enabled, version");

Rule readRule(Columns& c) {
    Rule rule;
    rule.id = c.id<RuleId>();
    rule.name = c.text();
    rule.query = c.text();
    rule.tier = tierOf(c.small());
    rule.category = c.text();
    rule.unit = c.text();
    rule.enabled = c.flag();
    rule.version = c.integer();
    return rule;
}

QVariantList editedValues(const Rule& rule) {
    return {rule.name, rule.query, toSql(rule.tier), rule.category, rule.unit, rule.enabled ? 1 : 0};
}

QString idText(RuleId id) { return QStringLiteral("rule %1").arg(number(id)); }

bool nameTaken(const Error& error) { return error.detail.contains(QLatin1String("rules.name")); }

} // namespace

Result<RuleId> RuleTable::insert(const Rule& rule) {
    auto inserted =
        insertRow<RuleId>(m_db,
                          QStringLiteral("INSERT INTO rules (name, query, tier, category, unit, enabled) "
                                         "VALUES (?, ?, ?, ?, ?, ?) RETURNING id"),
                          editedValues(rule));
    if (!inserted && nameTaken(inserted.error())) return fail(ErrorCode::AlreadyExists, rule.name);
    return inserted;
}

Result<Rule> RuleTable::load(RuleId id) const {
    return readOne(m_db, QStringLiteral("SELECT %1 FROM rules WHERE id = ?").arg(ruleColumns), {number(id)},
                   idText(id), readRule);
}

Result<QList<Rule>> RuleTable::list() const {
    return readAll(m_db, QStringLiteral("SELECT %1 FROM rules ORDER BY tier, name, id").arg(ruleColumns), {},
                   readRule);
}

Result<void> RuleTable::update(const Rule& rule) {
    const auto changed =
        change(m_db,
               QStringLiteral("UPDATE rules SET name = ?, query = ?, tier = ?, category = ?, unit = ?, "
                              "enabled = ?, version = version + 1 WHERE id = ? AND version = ?"),
               editedValues(rule) + QVariantList{number(rule.id), rule.version});
    if (!changed && nameTaken(changed.error())) return fail(ErrorCode::AlreadyExists, rule.name);
    if (!changed) return fail(changed);
    if (*changed == 0)
        return tl::unexpected(whyNotUpdated(m_db, QStringLiteral("rules"), number(rule.id), idText(rule.id)));
    return {};
}

Result<QList<RuleTable::Precision>> RuleTable::precision() const {
    return readAll(
        m_db,
        QStringLiteral("SELECT r.id, count(f.id), "
                       "coalesce(sum(CASE WHEN f.state = 'dismissed' THEN 1 ELSE 0 END), 0), "
                       "coalesce(sum(CASE WHEN f.state IN ('opened', 'attached') THEN 1 ELSE 0 END), 0) "
                       "FROM rules r LEFT JOIN flags f ON f.rule_id = r.id GROUP BY r.id ORDER BY r.id"),
        {}, [](Columns& c) {
            Precision precision;
            precision.rule = c.id<RuleId>();
            precision.flags = c.small();
            precision.dismissed = c.small();
            precision.useful = c.small();
            return precision;
        });
}

} // namespace dutydesk
