#include "desk/rescreen_batch.h"

#include "store/audit_log.h"
#include "store/flag_notes.h"
#include "store/flag_rows.h"
#include "store/flag_table.h"

#include <algorithm>

namespace dutydesk {

namespace {

constexpr int mostRescreenRows = 200;

/// What the rule says of a New flag now.
Flag asGivenNow(const Flag& stored, const Flag& given) {
    Flag flag = stored;
    flag.hits = given.hits;
    flag.because = given.because;
    flag.confidence = given.confidence;
    flag.unlikely = given.unlikely;
    flag.withdrawn.reset();
    // What its spread asked for stays a ground.
    flag.grounds.removeIf([](const TierGround& ground) {
        return ground.kind != GroundKind::Sites && ground.kind != GroundKind::Growth;
    });
    flag.grounds = given.grounds + flag.grounds;
    if (flag.tierBy == UserId::None) flag.tier = proposedTier(flag.grounds);
    return flag;
}

bool saysTheSame(const Flag& a, const Flag& b) {
    return hitsToJson(a.hits) == hitsToJson(b.hits) && a.because == b.because && a.unlikely == b.unlikely &&
           a.tier == b.tier && a.grounds == b.grounds && a.withdrawn == b.withdrawn;
}

/// Stores one page part by part.
class PartWriter {
  public:
    PartWriter(Database& db, const RescreenPage& page, const Flagging& flagging, Instant now)
        : m_db(db), m_page(page), m_flagging(flagging), m_now(now),
          m_rules(page.run.rules.begin(), page.run.rules.end()) {}

    [[nodiscard]] int rows() const { return m_rows; }
    [[nodiscard]] RescreenedPart& part() { return m_part; }

    Result<void> store(const RescreenItem& item, const QList<Flag>& given, const QList<Flag>& stored) {
        const int before = m_rows;
        QList<Flag> missing;
        for (const Flag& flag : given) {
            const auto known = std::find_if(stored.begin(), stored.end(), [&](const Flag& one) {
                return one.rule == flag.rule && one.revision == item.revision;
            });
            if (known == stored.end())
                missing.append(flag);
            else if (known->state == FlagState::New)
                if (auto done = rewrite(*known, flag); !done) return done;
        }
        for (const Flag& flag : stored)
            if (flag.state == FlagState::New && !flag.withdrawn && !isGiven(flag, given))
                if (auto done = withdraw(flag); !done) return done;
        if (m_rows > before)
            if (auto shown = refreshInbox(m_db, item.id); !shown) return shown;
        if (!missing.isEmpty())
            if (auto added = add(item, missing); !added) return added;
        if (m_rows > before) m_part.changed.append(item.id);
        ++m_part.counts.screened;
        return {};
    }

  private:
    /// Whether a stored flag stays: its rule gives one, or it is none of this run's rules.
    [[nodiscard]] bool isGiven(const Flag& flag, const QList<Flag>& given) const {
        if (!m_rules.contains(flag.rule) || !m_flagging.runs(flag.rule)) return true;
        return std::any_of(given.begin(), given.end(),
                           [&](const Flag& one) { return one.rule == flag.rule; });
    }

    Result<void> rewrite(const Flag& stored, const Flag& given) {
        const Flag flag = asGivenNow(stored, given);
        if (saysTheSame(flag, stored)) return {};
        ++(stored.withdrawn ? m_part.counts.restored : m_part.counts.updated);
        m_rows += 2;
        return RescreenTable(m_db).rewrite(flag);
    }

    Result<void> withdraw(Flag flag) {
        flag.unlikely = true;
        flag.withdrawn = m_now;
        ++m_part.counts.withdrawn;
        m_rows += 2;
        return RescreenTable(m_db).rewrite(flag);
    }

    Result<void> add(const RescreenItem& item, QList<Flag> flags) {
        for (Flag& flag : flags) {
            flag.item = item.id;
            flag.revision = item.revision;
        }
        const auto added = FlagTable(m_db).add(flags);
        if (!added) return fail(added);
        m_part.counts.flagged += *added;
        m_rows += int(flags.size());
        if (auto kept = FlagNotes(m_db).keepGrounds(flags); !kept) return kept;
        return FlagNotes(m_db).spread(item.id, m_flagging.tiers(), m_now).map([](int) {});
    }

    Database& m_db;
    const RescreenPage& m_page;
    const Flagging& m_flagging;
    const Instant m_now;
    const QSet<RuleId> m_rules;
    int m_rows = 0;
    RescreenedPart m_part;
};

} // namespace

QList<QList<Flag>> screenAgain(const Flagging& flagging, const QList<RescreenItem>& items, qsizetype from,
                               qsizetype to, Instant now) {
    QList<QList<Flag>> all;
    all.reserve(to - from);
    for (qsizetype i = from; i < to; ++i) {
        const RescreenItem& item = items[i];
        // A rule's period is asked about when the item came, as it was then.
        QList<Flag> flags = flagging.flagsOfEdit(item.title, item.earlier, item.text,
                                                 {item.source, item.address, item.sourceClass}, item.found);
        for (Flag& flag : flags) flag.at = now;
        all.append(std::move(flags));
    }
    return all;
}

Result<RescreenedPart> storeRescreened(Database& db, const RescreenPage& page, qsizetype from,
                                       const QList<QList<Flag>>& flags, const Flagging& flagging,
                                       Instant now) {
    RescreenTable table(db);
    RescreenedPart nothing;
    nothing.next = from;
    nothing.moved = false;
    const auto stamp = table.stamp();
    if (!stamp) return fail(stamp);
    if (*stamp != page.stamp) return nothing;
    const auto stored = table.flags(page.items[from].id, page.items.last().id);
    if (!stored) return fail(stored);
    QHash<ItemId, QList<Flag>> byItem;
    for (const Flag& flag : *stored) byItem[flag.item].append(flag);

    PartWriter writer(db, page, flagging, now);
    qsizetype i = from;
    for (; i < page.items.size() && writer.rows() < mostRescreenRows; ++i)
        if (auto done = writer.store(page.items[i], flags[i], byItem.value(page.items[i].id)); !done)
            return fail(done);
    RescreenedPart part = std::move(writer.part());
    part.next = i;
    const ItemId before = from == 0 ? page.run.position : page.items[from - 1].id;
    const auto moved = table.advance(page.run.id, before, page.items[i - 1].id, part.counts);
    if (!moved) return fail(moved);
    // Cancelled, or another program is at it: what this one did is taken back.
    if (!*moved) return fail(ErrorCode::Conflict, QStringLiteral("rescreen"));
    return part;
}

Result<void> endRescreen(Database& db, RescreenId id, RescreenState state, const User& by, Instant now) {
    RescreenTable table(db);
    const auto run = table.load(id);
    if (!run) return fail(run);
    if (run->state != RescreenState::Running) return {};
    if (auto ended = table.end(id, state, now); !ended) return ended;
    AuditEntry entry;
    entry.at = now;
    entry.user = by.id;
    entry.userName = by.name;
    entry.action = QStringLiteral("rescreen");
    entry.subjectKind = QStringLiteral("rescreen");
    entry.subjectId = number(id);
    const RescreenCounts& counts = run->counts;
    entry.after = {{QStringLiteral("end"), state == RescreenState::Done        ? QStringLiteral("done")
                                           : state == RescreenState::Cancelled ? QStringLiteral("cancelled")
                                                                               : QStringLiteral("replaced")},
                   {QStringLiteral("items"), run->items},
                   {QStringLiteral("screened"), counts.screened},
                   {QStringLiteral("flagged"), counts.flagged},
                   {QStringLiteral("updated"), counts.updated},
                   {QStringLiteral("withdrawn"), counts.withdrawn},
                   {QStringLiteral("restored"), counts.restored}};
    return AuditLog(db).append(entry);
}

} // namespace dutydesk
