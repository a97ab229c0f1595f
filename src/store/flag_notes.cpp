#include "store/flag_notes.h"

#include "store/flag_rows.h"
#include "store/read.h"

#include <QJsonDocument>
#include <QSet>

#include <chrono>

namespace dutydesk {

namespace {

constexpr Millis aDay = std::chrono::hours(24);

QString notedGroundsText(const QList<TierGround>& grounds) {
    return QString::fromUtf8(QJsonDocument(toJson(grounds)).toJson(QJsonDocument::Compact));
}

/// Nothing but what its row says.
bool isPlainFlag(const Flag& flag) {
    return flag.tierBy == UserId::None && !flag.withdrawn &&
           (flag.grounds.isEmpty() || flag.grounds == QList<TierGround>{ownGround(flag)});
}

struct Teller {
    ItemId item = ItemId::None;
    QString site;
    Instant at{};
};

/// The items of its group; none if it stands alone.
Result<QList<Teller>> tellersOf(Database& db, ItemId item) {
    // What came by hand is a site of its own kind: its channel.
    return readAll(
        db,
        QStringLiteral("SELECT i.id, coalesce(CAST(i.source_id AS TEXT), i.channel), "
                       "coalesce(i.published, i.found) FROM reposts one "
                       "JOIN reposts r ON r.group_id = one.group_id JOIN items i ON i.id = r.item_id "
                       "WHERE one.item_id = ?"),
        {number(item)}, [](Columns& c) {
            Teller one;
            one.item = c.id<ItemId>();
            one.site = c.text();
            one.at = c.instant();
            return one;
        });
}

QList<TierGround> spreadGroundsOf(const QList<Teller>& tellers, ItemId leftOut, const TierTable& table,
                                  Instant now) {
    QSet<QString> sites;
    int lastDay = 0;
    for (const Teller& one : tellers) {
        if (one.item == leftOut) continue;
        sites.insert(one.site);
        if (one.at > now - aDay) ++lastDay;
    }
    return spreadGrounds(table, int(sites.size()), lastDay);
}

Result<bool> saveProposal(Database& db, Flag flag, const QList<TierGround>& spread, Spreading spreading) {
    const QList<TierGround> grounds = withSpread(flag.grounds, spread, spreading);
    if (grounds == flag.grounds) return false;
    const Tier tier = proposedTier(grounds);
    const bool other = tier != flag.tier;
    flag.grounds = grounds;
    if (auto saved = FlagNotes(db).save(flag); !saved) return fail(saved);
    if (!other) return false;
    auto updated =
        execute(db, QStringLiteral("UPDATE flags SET tier = ?, version = version + 1 WHERE id = ?"),
                {toSql(tier), number(flag.id)});
    if (!updated) return fail(updated);
    return true;
}

} // namespace

Result<void> FlagNotes::keepGrounds(const QList<Flag>& flags) {
    for (const Flag& flag : flags) {
        // A first revision's flag has no notes yet.
        if (isPlainFlag(flag) && flag.revision == 1) continue;
        auto kept =
            execute(m_db,
                    QStringLiteral(
                        "INSERT INTO flag_notes (flag_id, grounds) SELECT id, ? FROM flags "
                        "WHERE item_id = ? AND revision = ? AND coalesce(rule_id, 0) = ? AND state = 'new' "
                        "ON CONFLICT (flag_id) DO UPDATE SET grounds = excluded.grounds, tier_by = NULL, "
                        "withdrawn = NULL"),
                    {notedGroundsText(flag.grounds), number(flag.item), flag.revision, number(flag.rule)});
        if (!kept) return kept;
    }
    return {};
}

Result<void> FlagNotes::save(const Flag& flag) {
    return execute(
        m_db,
        QStringLiteral("INSERT INTO flag_notes (flag_id, grounds, tier_by, withdrawn) "
                       "VALUES (?, ?, ?, ?) ON CONFLICT (flag_id) DO UPDATE SET "
                       "grounds = excluded.grounds, tier_by = excluded.tier_by, "
                       "withdrawn = excluded.withdrawn"),
        {number(flag.id), notedGroundsText(flag.grounds), toSql(flag.tierBy), toSql(flag.withdrawn)});
}

Result<int> FlagNotes::spread(ItemId item, const TierTable& table, Instant now, Spreading spreading) {
    const auto tellers = tellersOf(m_db, item);
    if (!tellers) return fail(tellers);
    const QList<TierGround> with = spreadGroundsOf(*tellers, ItemId::None, table, now);
    const QList<TierGround> without = spreadGroundsOf(*tellers, item, table, now);
    if (with.isEmpty() && spreading == Spreading::Ever) return 0;
    const bool others = spreading == Spreading::Now || with != without;
    int changed = 0;
    const QList<Teller> alone{{item, {}, {}}};
    for (const Teller& one : tellers->isEmpty() ? alone : *tellers) {
        if (!others && one.item != item) continue;
        const auto flags =
            readAll(m_db,
                    QStringLiteral("SELECT %1 WHERE f.item_id = ? AND f.state = 'new' AND n.tier_by IS NULL")
                        .arg(flagColumns()),
                    {number(one.item)}, readFlag);
        if (!flags) return fail(flags);
        for (const Flag& flag : *flags) {
            const auto saved = saveProposal(m_db, flag, with, spreading);
            if (!saved) return fail(saved);
            changed += *saved;
        }
    }
    if (changed > 0)
        if (auto refreshed = refreshInbox(m_db, item); !refreshed) return fail(refreshed);
    return changed;
}

Result<QList<Flag>> flagsOfOthers(Database& db, ItemId item, int limit) {
    return readAll(db,
                   QStringLiteral("SELECT %1 WHERE f.item_id IN (SELECT r.item_id FROM reposts one "
                                  "JOIN reposts r ON r.group_id = one.group_id WHERE one.item_id = ? "
                                  "AND r.item_id <> one.item_id) ORDER BY f.tier, f.id LIMIT ?")
                       .arg(flagColumns()),
                   {number(item), limit}, readFlag);
}

} // namespace dutydesk
