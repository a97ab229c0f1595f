#include "desk/pull_batch.h"

#include "store/audit_log.h"
#include "store/flag_table.h"
#include "store/item_table.h"
#include "store/source_table.h"

#include <algorithm>

namespace dutydesk {

namespace {

using namespace std::chrono_literals;

constexpr qsizetype rowsPerTransaction = 200;
constexpr qsizetype rowsPerItem = 2; ///< the item and its body
constexpr Millis longestBackoff = 24h;
/// Errors that may be this computer's own: it was offline. Nobody is punished for that with a day's silence.
constexpr Millis longestOfflineBackoff = 1h;

bool mayBeOffline(ErrorCode code) {
    return code == ErrorCode::NameNotResolved || code == ErrorCode::ConnectFailed ||
           code == ErrorCode::NetworkFailed;
}

Millis backoff(Millis interval, int failures, ErrorCode code) {
    const Millis longest = std::max(interval, mayBeOffline(code) ? longestOfflineBackoff : longestBackoff);
    Millis wait = interval;
    for (int i = 1; i < failures && wait < longest; ++i) wait *= 2;
    return std::min(wait, longest);
}

Result<void> storeItem(Database& db, const ScreenedPull& pull, const ScreenedItem& screened,
                       StoredPull& stored, Instant now) {
    const auto put = ItemTable(db).put(pull.asked.id, screened.item, now);
    if (!put) return fail(put);
    if (put->what == Put::Unchanged) return {};
    ++(put->what == Put::New ? stored.newItems : stored.revised);
    stored.items.append(put->id);
    for (Flag flag : screened.flags) {
        flag.item = put->id;
        flag.revision = put->revision;
        flag.at = now;
        const auto added = FlagTable(db).add(flag);
        if (!added) return fail(added);
        if (*added) ++stored.flagged;
    }
    return {};
}

/// Validators go with the items they belong to, and with all of them: where some entries' pages could not be
/// read, the next pull has to see the list again.
Result<void> storeHealth(Database& db, const ScreenedPull& pull, bool newItems, Instant now) {
    SourceTable table(db);
    auto source = table.load(pull.asked.id);
    if (!source) return fail(source);
    const bool sameAddress = source->url == pull.asked.url && source->kind == pull.asked.kind &&
                             source->selectors == pull.asked.selectors;
    // Edited meanwhile: what came is of the old address, so the new one stays due.
    if (!sameAddress) return {};
    const PullOutcome& outcome = pull.outcome;
    if (!outcome.error && !outcome.notModified)
        source->validators = outcome.partial.isEmpty() ? outcome.validators : Validators{};
    source->health = healthAfter(source->health, outcome, source->interval, newItems, now);
    return table.saveHealth(*source);
}

} // namespace

QList<qsizetype> transactionEnds(const QList<ScreenedItem>& items) {
    QList<qsizetype> ends;
    qsizetype rows = 0;
    for (qsizetype i = 0; i < items.size(); ++i) {
        const qsizetype more = rowsPerItem + items[i].flags.size();
        if (rows > 0 && rows + more > rowsPerTransaction) {
            ends.append(i);
            rows = 0;
        }
        rows += more;
    }
    ends.append(items.size());
    return ends;
}

SourceHealth healthAfter(SourceHealth health, const PullOutcome& outcome, Millis interval, bool newItems,
                         Instant now) {
    health.lastAttempt = now;
    if (newItems) health.lastNewItem = now;
    if (!outcome.error) {
        health.lastSuccess = now;
        health.error.reset();
        health.errorSince.reset();
        health.failures = 0;
        health.nextDue = now + std::max(interval, std::min(outcome.retryAfter.value_or(0ms), longestBackoff));
        return health;
    }
    if (!health.errorSince) health.errorSince = now;
    health.error = outcome.error;
    ++health.failures;
    const Millis wait = backoff(interval, health.failures, outcome.error->code);
    health.nextDue = now + std::max(wait, std::min(outcome.retryAfter.value_or(0ms), longestBackoff));
    return health;
}

Result<StoredPull> storePart(Database& db, const ScreenedPull& pull, qsizetype from, qsizetype to,
                             const StoredPull& before, Instant now) {
    StoredPull part;
    for (qsizetype i = from; i < to; ++i)
        if (auto stored = storeItem(db, pull, pull.items[i], part, now); !stored) return fail(stored);
    if (to == pull.items.size()) {
        const bool anyNew = before.newItems + part.newItems > 0;
        if (auto saved = storeHealth(db, pull, anyNew, now); !saved) return fail(saved);
    }
    if (part.items.isEmpty()) return part;
    AuditEntry entry;
    entry.at = now;
    entry.action = QStringLiteral("pull");
    entry.subjectKind = QStringLiteral("source");
    entry.subjectId = number(pull.asked.id);
    entry.after = {{QStringLiteral("new"), part.newItems},
                   {QStringLiteral("revised"), part.revised},
                   {QStringLiteral("flagged"), part.flagged}};
    if (auto logged = AuditLog(db).append(entry); !logged) return fail(logged);
    return part;
}

} // namespace dutydesk
