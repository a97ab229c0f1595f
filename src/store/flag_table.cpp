#include "store/flag_table.h"

#include "store/flag_rows.h"
#include "store/item_rows.h"
#include "store/read.h"

#include <algorithm>

namespace dutydesk {

namespace {

/// The same rule's flag that nobody has looked at yet becomes this one: one on an older revision, and one on
/// the same that was unlikely when the rule said less. What is likely never becomes unlikely.
Result<bool> replaceOlder(Database& db, const Flag& flag) {
    if (flag.rule == RuleId::None) return false;
    const auto older = readFirst(db,
                                 QStringLiteral("SELECT id FROM flags WHERE item_id = ? AND rule_id = ? "
                                                "AND revision <= ? AND state = 'new' AND unlikely >= ? "
                                                "ORDER BY revision DESC LIMIT 1"),
                                 {number(flag.item), number(flag.rule), flag.revision, flag.unlikely ? 1 : 0},
                                 [](Columns& c) { return c.integer(); });
    if (!older) return fail(older);
    if (!*older) return false;
    auto replaced = execute(db,
                            QStringLiteral("UPDATE flags SET revision = ?, tier = ?, hits = ?, because = ?, "
                                           "confidence = ?, unlikely = ?, at = ?, version = version + 1 "
                                           "WHERE id = ?"),
                            {flag.revision, toSql(flag.tier), hitsToJson(flag.hits), flag.because,
                             flag.confidence, flag.unlikely ? 1 : 0, toSql(flag.at), **older});
    if (!replaced) return fail(replaced);
    return true;
}

/// Whether it has one already that this would not replace.
Result<bool> hasFlag(Database& db, const Flag& flag) {
    return readNumber(
               db,
               QStringLiteral("SELECT count(*) FROM flags WHERE item_id = ? AND revision = ? AND rule_id = ? "
                              "AND (unlikely = 0 OR state <> 'new' OR unlikely = ?)"),
               {number(flag.item), flag.revision, number(flag.rule), flag.unlikely ? 1 : 0})
        .map([](qint64 count) { return count > 0; });
}

Result<bool> insertFlag(Database& db, const Flag& flag) {
    return change(db,
                  QStringLiteral(
                      "INSERT INTO flags (item_id, revision, rule_id, tier, state, reason, case_id, hits, "
                      "because, confidence, unlikely, at, reviewed_by, reviewed_at) "
                      "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
                      "ON CONFLICT (item_id, revision, rule_id) DO NOTHING"),
                  {number(flag.item), flag.revision, toSql(flag.rule), toSql(flag.tier), toSql(flag.state),
                   flag.reason, toSql(flag.caseId), hitsToJson(flag.hits), flag.because, flag.confidence,
                   flag.unlikely ? 1 : 0, toSql(flag.at), toSql(flag.reviewedBy), toSql(flag.reviewedAt)})
        .map([](int rows) { return rows > 0; });
}

Result<bool> addFlag(Database& db, const Flag& flag) {
    // Most are of a new item, where there is nothing to be replaced.
    const auto first = flag.revision == 1 ? insertFlag(db, flag) : Result<bool>(false);
    if (!first || *first) return first;
    const auto same = hasFlag(db, flag);
    if (!same) return fail(same);
    if (*same) return false;
    const auto replaced = replaceOlder(db, flag);
    if (!replaced || *replaced) return replaced;
    return insertFlag(db, flag);
}

/// What refreshInbox() makes of an item's first flags, where it stands alone.
Result<void> enterInbox(Database& db, const QList<Flag>& flags) {
    const bool unlikely =
        std::all_of(flags.begin(), flags.end(), [](const Flag& flag) { return flag.unlikely; });
    Flag shown = flags.first();
    shown.tier = Tier::Ordinary;
    shown.confidence = 0;
    for (const Flag& flag : flags) {
        if (flag.unlikely != unlikely) continue;
        shown.tier = std::min(shown.tier, flag.tier);
        shown.confidence = std::max(shown.confidence, flag.confidence);
    }
    return execute(
        db, QStringLiteral("INSERT INTO inbox (item_id, state, tier, confidence, at) VALUES (?, ?, ?, ?, ?)"),
        {number(shown.item), unlikely ? QVariant(QStringLiteral("unlikely")) : toSql(FlagState::New),
         toSql(shown.tier), shown.confidence, toSql(shown.at)});
}

} // namespace

Result<int> FlagTable::addFirst(const QList<Flag>& flags, ItemId group) {
    if (flags.isEmpty()) return 0;
    return m_db.inTransaction([&]() -> Result<int> {
        int likely = 0;
        for (const Flag& flag : flags) {
            const auto added = insertFlag(m_db, flag);
            if (!added) return fail(added);
            if (*added && !flag.unlikely) ++likely;
        }
        auto entered =
            group == ItemId::None ? enterInbox(m_db, flags) : refreshInbox(m_db, flags.first().item);
        if (!entered) return fail(entered);
        return likely;
    });
}

Result<bool> FlagTable::add(const Flag& flag) {
    return m_db.transaction([&]() -> Result<bool> {
        const auto added = addFlag(m_db, flag);
        if (!added || !*added) return added;
        if (auto refreshed = refreshInbox(m_db, flag.item); !refreshed) return fail(refreshed);
        return true;
    });
}

Result<int> FlagTable::add(const QList<Flag>& flags) {
    if (flags.isEmpty()) return 0;
    return m_db.transaction([&]() -> Result<int> {
        bool any = false;
        int likely = 0;
        for (const Flag& flag : flags) {
            const auto added = addFlag(m_db, flag);
            if (!added) return fail(added);
            any |= *added;
            if (*added && !flag.unlikely) ++likely;
        }
        if (!any) return 0;
        if (auto refreshed = refreshInbox(m_db, flags.first().item); !refreshed) return fail(refreshed);
        return likely;
    });
}

Result<Flag> FlagTable::load(FlagId id) const {
    return readOne(m_db, QStringLiteral("SELECT %1 WHERE f.id = ?").arg(flagColumns()), {number(id)},
                   QStringLiteral("flag %1").arg(number(id)), readFlag);
}

Result<QList<Flag>> FlagTable::ofItem(ItemId item) const {
    return readAll(m_db, QStringLiteral("SELECT %1 WHERE f.item_id = ? ORDER BY f.id").arg(flagColumns()),
                   {number(item)}, readFlag);
}

Result<QList<Flag>> FlagTable::since(Instant at) const {
    return readAll(m_db, QStringLiteral("SELECT %1 WHERE f.at >= ? ORDER BY f.at, f.id").arg(flagColumns()),
                   {toSql(at)}, readFlag);
}

Result<int> FlagTable::count(FlagState state) const { return countRows(toSql(state)); }

Result<int> FlagTable::countUnlikely() const { return countRows(QStringLiteral("unlikely")); }

Result<int> FlagTable::countRows(const QVariant& state) const {
    const auto items =
        readNumber(m_db, QStringLiteral("SELECT count(*) FROM inbox WHERE state = ?"), {state});
    if (!items) return fail(items);
    return static_cast<int>(*items);
}

Result<void> FlagTable::update(const Flag& flag) {
    return m_db.transaction([&]() -> Result<void> {
        const auto changed =
            change(m_db,
                   QStringLiteral("UPDATE flags SET state = ?, tier = ?, reason = ?, case_id = ?, "
                                  "reviewed_by = ?, reviewed_at = ?, version = version + 1 "
                                  "WHERE id = ? AND version = ?"),
                   {toSql(flag.state), toSql(flag.tier), flag.reason, toSql(flag.caseId),
                    toSql(flag.reviewedBy), toSql(flag.reviewedAt), number(flag.id), flag.version});
        if (!changed) return fail(changed);
        if (*changed == 0)
            return tl::unexpected(whyNotUpdated(m_db, QStringLiteral("flags"), number(flag.id),
                                                QStringLiteral("flag %1").arg(number(flag.id))));
        return refreshInbox(m_db, flag.item);
    });
}

} // namespace dutydesk
