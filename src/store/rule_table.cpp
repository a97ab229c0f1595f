#include "store/flag_rows.h"
#include "store/read.h"
#include "store/source_table.h"

namespace dutydesk {

namespace {

const QString ruleColumns = QStringLiteral("id, name, query, tier, category, unit, enabled, threshold, "
                                           "active_from, active_until, version");

Rule readRule(Columns& c) {
    Rule rule;
    rule.id = c.id<RuleId>();
    rule.name = c.text();
    rule.query = c.text();
    rule.tier = tierOf(c.small());
    rule.category = c.text();
    rule.unit = c.text();
    rule.enabled = c.flag();
    rule.threshold = c.real();
    rule.activeFrom = c.maybeInstant();
    rule.activeUntil = c.maybeInstant();
    rule.version = c.integer();
    return rule;
}

QVariantList editedValues(const Rule& rule) {
    return {rule.name,
            rule.query,
            toSql(rule.tier),
            rule.category,
            rule.unit,
            rule.enabled ? 1 : 0,
            rule.threshold,
            toSql(rule.activeFrom),
            toSql(rule.activeUntil)};
}

QString idText(RuleId id) { return QStringLiteral("rule %1").arg(number(id)); }

bool nameTaken(const Error& error) { return error.detail.contains(QLatin1String("rules.name")); }

Result<void> readSources(Database& db, QList<Rule>& rules) {
    using Row = std::pair<RuleId, SourceId>;
    const auto rows =
        readAll(db, QStringLiteral("SELECT rule_id, source_id FROM rule_sources ORDER BY rule_id, source_id"),
                {}, [](Columns& c) {
                    const auto rule = c.id<RuleId>();
                    return Row(rule, c.id<SourceId>());
                });
    if (!rows) return fail(rows);
    for (Rule& rule : rules)
        for (const auto& [id, source] : *rows)
            if (id == rule.id) rule.sources.append(source);
    return {};
}

Result<void> writeSources(Database& db, RuleId id, const QList<SourceId>& sources) {
    auto removed = execute(db, QStringLiteral("DELETE FROM rule_sources WHERE rule_id = ?"), {number(id)});
    for (const SourceId source : sources)
        if (removed)
            removed =
                execute(db, QStringLiteral("INSERT INTO rule_sources (rule_id, source_id) VALUES (?, ?)"),
                        {number(id), number(source)});
    return removed;
}

} // namespace

Result<RuleId> RuleTable::insert(const Rule& rule) {
    return m_db.transaction([&]() -> Result<RuleId> {
        auto inserted = insertRow<RuleId>(
            m_db,
            QStringLiteral("INSERT INTO rules (name, query, tier, category, unit, enabled, threshold, "
                           "active_from, active_until) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"),
            editedValues(rule));
        if (!inserted && nameTaken(inserted.error())) return fail(ErrorCode::AlreadyExists, rule.name);
        if (!inserted) return inserted;
        if (auto written = writeSources(m_db, *inserted, rule.sources); !written) return fail(written);
        return inserted;
    });
}

Result<Rule> RuleTable::load(RuleId id) const {
    auto rule = readOne(m_db, QStringLiteral("SELECT %1 FROM rules WHERE id = ?").arg(ruleColumns),
                        {number(id)}, idText(id), readRule);
    if (!rule) return rule;
    QList<Rule> one{*std::move(rule)};
    if (auto read = readSources(m_db, one); !read) return fail(read);
    return one.first();
}

Result<QList<Rule>> RuleTable::list() const {
    auto rules = readAll(
        m_db, QStringLiteral("SELECT %1 FROM rules ORDER BY tier, name, id").arg(ruleColumns), {}, readRule);
    if (!rules) return rules;
    if (auto read = readSources(m_db, *rules); !read) return fail(read);
    return rules;
}

Result<void> RuleTable::update(const Rule& rule) {
    return m_db.transaction([&]() -> Result<void> {
        const auto changed =
            change(m_db,
                   QStringLiteral("UPDATE rules SET name = ?, query = ?, tier = ?, category = ?, unit = ?, "
                                  "enabled = ?, threshold = ?, active_from = ?, active_until = ?, "
                                  "version = version + 1 WHERE id = ? AND version = ?"),
                   editedValues(rule) + QVariantList{number(rule.id), rule.version});
        if (!changed && nameTaken(changed.error())) return fail(ErrorCode::AlreadyExists, rule.name);
        if (!changed) return fail(changed);
        if (*changed == 0)
            return tl::unexpected(
                whyNotUpdated(m_db, QStringLiteral("rules"), number(rule.id), idText(rule.id)));
        return writeSources(m_db, rule.id, rule.sources);
    });
}

Result<QList<RuleTable::Precision>> RuleTable::precision() const {
    return readAll(
        m_db,
        QStringLiteral("SELECT r.id, count(f.id), "
                       "coalesce(sum(CASE WHEN f.state = 'dismissed' THEN 1 ELSE 0 END), 0), "
                       "coalesce(sum(CASE WHEN f.state IN ('opened', 'attached') THEN 1 ELSE 0 END), 0) "
                       "FROM rules r LEFT JOIN flags f ON f.rule_id = r.id AND f.unlikely = 0 "
                       "GROUP BY r.id ORDER BY r.id"),
        {}, [](Columns& c) {
            Precision precision;
            precision.rule = c.id<RuleId>();
            precision.flags = c.small();
            precision.dismissed = c.small();
            precision.useful = c.small();
            return precision;
        });
}

Result<QList<RuleTable::Review>> RuleTable::reviews(RuleId rule, Instant since, int limit) const {
    return readAll(
        m_db,
        QStringLiteral("SELECT f.state, f.reviewed_at, b.title, b.text, f.hits FROM flags f "
                       "JOIN item_bodies b ON b.item_id = f.item_id AND b.revision = f.revision "
                       "WHERE f.rule_id = ? AND f.unlikely = 0 AND f.state <> 'new' AND f.reviewed_at >= ? "
                       "ORDER BY f.reviewed_at DESC, f.id DESC LIMIT ?"),
        {number(rule), toSql(since), limit}, [](Columns& c) {
            Review review;
            review.state = c.term<FlagState>();
            review.at = c.instant();
            review.title = c.text();
            review.text = c.text();
            review.hits = hitsFromJson(c.bytes());
            return review;
        });
}

} // namespace dutydesk
