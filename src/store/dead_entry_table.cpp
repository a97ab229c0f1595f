#include "store/dead_entry_table.h"

#include "store/read.h"

#include <algorithm>

namespace dutydesk {

namespace {

using namespace std::chrono_literals;

constexpr Millis firstRest = 1h;
constexpr Millis longestRest = 30 * 24h;

Millis restAfter(int failures) {
    Millis rest = firstRest;
    for (int i = 1; i < failures && rest < longestRest; ++i) rest *= 4;
    return std::min(rest, longestRest);
}

} // namespace

Result<DeadEntryTable::Entries> DeadEntryTable::load(SourceId source, Instant now) const {
    auto rows = m_db.run(QStringLiteral("SELECT url, ask_again FROM dead_entries WHERE source_id = ?"),
                         {number(source)});
    if (!rows) return fail(rows);
    Entries entries;
    while (rows->next()) {
        // A rest longer than any that is given was written under another clock.
        const Instant again = fromMillis(rows->integer(1));
        if (again > now && again <= now + longestRest)
            entries.resting.insert(rows->text(0));
        else
            entries.anyDue = true;
    }
    if (auto failed = rows->failed()) return tl::unexpected(*failed);
    return entries;
}

Result<void> DeadEntryTable::settle(SourceId source, const QStringList& dead, Instant now) {
    for (const QString& url : dead) {
        const auto before = readFirst(
            m_db, QStringLiteral("SELECT failures FROM dead_entries WHERE source_id = ? AND url = ?"),
            {number(source), url}, [](Columns& c) { return c.small(); });
        if (!before) return fail(before);
        const int failures = before->value_or(0) + 1;
        auto noted =
            execute(m_db,
                    QStringLiteral(
                        "INSERT INTO dead_entries (source_id, url, failures, ask_again) VALUES (?, ?, ?, ?) "
                        "ON CONFLICT (source_id, url) DO UPDATE SET failures = excluded.failures, "
                        "ask_again = excluded.ask_again"),
                    {number(source), url, failures, toSql(now + restAfter(failures))});
        if (!noted) return noted;
    }
    return execute(
        m_db,
        QStringLiteral("DELETE FROM dead_entries WHERE source_id = ? AND (ask_again <= ? OR ask_again > ?)"),
        {number(source), toSql(now), toSql(now + longestRest)});
}

} // namespace dutydesk
