#include "store/rescreen_table.h"

#include "store/flag_notes.h"
#include "store/flag_rows.h"
#include "store/read.h"

#include <array>

namespace dutydesk {

namespace {

constexpr std::array<std::pair<RescreenState, const char*>, 4> rescreenStates{
    {{RescreenState::Running, "running"},
     {RescreenState::Done, "done"},
     {RescreenState::Cancelled, "cancelled"},
     {RescreenState::Replaced, "replaced"}}};

QString rescreenStateCode(RescreenState state) {
    for (const auto& [value, spelling] : rescreenStates)
        if (value == state) return QString::fromLatin1(spelling);
    return {};
}

RescreenState rescreenStateOf(const QString& text) {
    for (const auto& [value, spelling] : rescreenStates)
        if (text == QLatin1StringView(spelling)) return value;
    return RescreenState::Done;
}

QString ruleIdsText(const QList<RuleId>& rules) {
    QStringList ids;
    for (const RuleId rule : rules) ids.append(QString::number(number(rule)));
    return ids.join(u',');
}

const QString rescreenColumns =
    QStringLiteral("SELECT id, state, rules, since, position, last_item, items, screened, flagged, updated, "
                   "withdrawn, restored FROM rescreens");

Rescreen readRescreen(Columns& c) {
    Rescreen run;
    run.id = c.id<RescreenId>();
    run.state = rescreenStateOf(c.text());
    for (const QString& id : c.text().split(u',', Qt::SkipEmptyParts))
        run.rules.append(RuleId(id.toLongLong()));
    run.since = c.instant();
    run.position = c.id<ItemId>();
    run.last = c.id<ItemId>();
    run.items = c.integer();
    run.counts.screened = c.integer();
    run.counts.flagged = c.integer();
    run.counts.updated = c.integer();
    run.counts.withdrawn = c.integer();
    run.counts.restored = c.integer();
    return run;
}

} // namespace

RescreenCounts& RescreenCounts::operator+=(const RescreenCounts& other) {
    screened += other.screened;
    flagged += other.flagged;
    updated += other.updated;
    withdrawn += other.withdrawn;
    restored += other.restored;
    return *this;
}

Result<std::optional<Rescreen>> RescreenTable::running() const {
    return readFirst(m_db,
                     rescreenColumns + QStringLiteral(" WHERE state = 'running' ORDER BY id DESC LIMIT 1"),
                     {}, readRescreen);
}

Result<Rescreen> RescreenTable::load(RescreenId id) const {
    return readOne(m_db, rescreenColumns + QStringLiteral(" WHERE id = ?"), {number(id)},
                   QStringLiteral("rescreen %1").arg(number(id)), readRescreen);
}

Result<std::optional<Rescreen>> RescreenTable::begin(const QList<RuleId>& rules, Instant since, UserId by,
                                                     Instant now) {
    struct Extent {
        qint64 first = 0;
        qint64 last = 0;
        qint64 count = 0;
    };
    const auto extent = readOne(
        m_db,
        QStringLiteral(
            "SELECT coalesce(min(id), 0), coalesce(max(id), 0), count(*) FROM items WHERE found >= ?"),
        {toSql(since)}, QStringLiteral("items"), [](Columns& c) {
            Extent all;
            all.first = c.integer();
            all.last = c.integer();
            all.count = c.integer();
            return all;
        });
    if (!extent) return fail(extent);
    if (extent->count == 0 || rules.isEmpty()) return std::optional<Rescreen>();
    const auto id = insertRow<RescreenId>(
        m_db,
        QStringLiteral(
            "INSERT INTO rescreens (state, rules, since, begun, by_id, position, last_item, items) "
            "VALUES ('running', ?, ?, ?, ?, ?, ?, ?) RETURNING id"),
        {ruleIdsText(rules), toSql(since), toSql(now), toSql(by), extent->first - 1, extent->last,
         extent->count});
    if (!id) return fail(id);
    return load(*id).map([](const Rescreen& run) { return std::optional(run); });
}

Result<void> RescreenTable::end(RescreenId id, RescreenState state, Instant now) {
    return execute(
        m_db, QStringLiteral("UPDATE rescreens SET state = ?, ended = ? WHERE id = ? AND state = 'running'"),
        {rescreenStateCode(state), toSql(now), number(id)});
}

Result<QList<RescreenItem>> RescreenTable::page(const Rescreen& run, int limit) const {
    // "+ 0": by id, not by the index of `found` with a sort.
    return readAll(
        m_db,
        QStringLiteral("SELECT i.id, i.revision, coalesce(i.source_id, 0), coalesce(s.class, 'unknown'), "
                       "CASE WHEN i.url <> '' THEN i.url ELSE coalesce(s.url, '') END, b.title, b.text, "
                       "coalesce(p.text, ''), i.found FROM items i "
                       "JOIN item_bodies b ON b.item_id = i.id AND b.revision = i.revision "
                       "LEFT JOIN sources s ON s.id = i.source_id LEFT JOIN item_bodies p ON s.kind = 'page' "
                       "AND p.item_id = i.id AND p.revision = i.revision - 1 "
                       "WHERE i.id > ? AND i.id <= ? AND i.found + 0 >= ? ORDER BY i.id LIMIT ?"),
        {number(run.position), number(run.last), toSql(run.since), limit}, [](Columns& c) {
            RescreenItem item;
            item.id = c.id<ItemId>();
            item.revision = c.small();
            item.source = c.id<SourceId>();
            item.sourceClass = c.term<SourceClass>();
            item.address = c.text();
            item.title = c.text();
            item.text = c.text();
            item.earlier = c.text();
            item.found = c.instant();
            return item;
        });
}

Result<QString> RescreenTable::stamp() const {
    return readOne(
        m_db,
        QStringLiteral("SELECT (SELECT count(*) FROM rules), (SELECT coalesce(sum(version), 0) FROM rules), "
                       "(SELECT count(*) FROM word_lists), (SELECT coalesce(sum(id + version), 0) FROM "
                       "word_lists), (SELECT coalesce(max(version), 0) FROM tier_tables)"),
        {}, QStringLiteral("rules"), [](Columns& c) {
            QStringList parts;
            for (int i = 0; i < 5; ++i) parts.append(c.text());
            return parts.join(u' ');
        });
}

Result<bool> RescreenTable::advance(RescreenId id, ItemId from, ItemId to, const RescreenCounts& counts) {
    return change(m_db,
                  QStringLiteral(
                      "UPDATE rescreens SET position = ?, screened = screened + ?, flagged = flagged + ?, "
                      "updated = updated + ?, withdrawn = withdrawn + ?, restored = restored + ? "
                      "WHERE id = ? AND position = ? AND state = 'running'"),
                  {number(to), counts.screened, counts.flagged, counts.updated, counts.withdrawn,
                   counts.restored, number(id), number(from)})
        .map([](int rows) { return rows > 0; });
}

Result<QList<Flag>> RescreenTable::flags(ItemId first, ItemId last) const {
    return readAll(
        m_db,
        QStringLiteral("SELECT %1 WHERE f.item_id >= ? AND f.item_id <= ? ORDER BY f.item_id, f.revision")
            .arg(flagColumns()),
        {number(first), number(last)}, readFlag);
}

Result<void> RescreenTable::rewrite(const Flag& flag) {
    auto written = execute(m_db,
                           QStringLiteral("UPDATE flags SET tier = ?, hits = ?, because = ?, confidence = ?, "
                                          "unlikely = ?, version = version + 1 WHERE id = ?"),
                           {toSql(flag.tier), hitsToJson(flag.hits), flag.because, flag.confidence,
                            flag.unlikely ? 1 : 0, number(flag.id)});
    if (!written) return written;
    return FlagNotes(m_db).save(flag);
}

} // namespace dutydesk
