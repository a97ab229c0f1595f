#include "desk/pull_batch.h"

#include "desk/source_health.h"
#include "store/audit_log.h"
#include "store/dead_entry_table.h"
#include "store/evidence_table.h"
#include "store/flag_notes.h"
#include "store/flag_table.h"
#include "store/lease_table.h"
#include "store/period_table.h"
#include "store/pull_record.h"
#include "store/repost_table.h"
#include "store/source_table.h"

#include <QJsonArray>

namespace dutydesk {

namespace {

constexpr qsizetype rowsPerTransaction = 200;
constexpr qsizetype rowsPerItem = 2; ///< the item and its body

/// What one transaction stored, and the evidence that it kept.
struct StoredPart {
    StoredPull pull = {};
    QHash<const PackedAnswer*, EvidenceId> kept = {};
    QJsonArray named = {}; ///< what is new of it, for the audit log
};

Result<void> keepEvidence(Database& db, const PutItem& put, const PackedAnswer& answer, StoredPart& part) {
    EvidenceTable table(db);
    EvidenceId& id = part.kept[&answer];
    if (id == EvidenceId::None) {
        const auto kept = table.keep(answer);
        if (!kept) return fail(kept);
        id = kept->id;
        if (kept->recordHash) part.named.append(QString::fromLatin1(kept->recordHash->toHex()));
    }
    return table.link(put.id, put.revision, id);
}

Result<void> storeItem(Database& db, const ScreenedPull& pull, const ScreenedItem& screened, StoredPart& part,
                       Instant now) {
    StoredPull& stored = part.pull;
    const auto against = pull.asked.kind == SourceKind::Page ? NewsAgainst::AnyVersion : NewsAgainst::Newest;
    const auto put = ItemTable(db).put(pull.asked.id, screened.item.withTrustedDates(now), now, {}, against);
    if (!put) return fail(put);
    if (put->what == Put::Unchanged) return {};
    ++(put->what == Put::New ? stored.newItems : stored.revised);
    stored.items.append(put->id);
    // Before its flags: they are shown with those of the items that tell the same.
    const auto group = RepostTable(db).place(put->id, pull.asked.id, screened.print, put->what);
    if (!group) return fail(group);
    QList<Flag> flags = screened.flags;
    for (Flag& flag : flags) {
        flag.item = put->id;
        flag.revision = put->revision;
        flag.at = now;
    }
    const auto added =
        put->what == Put::New ? FlagTable(db).addFirst(flags, *group) : FlagTable(db).add(flags);
    if (!added) return fail(added);
    stored.flagged += *added;
    if (auto kept = FlagNotes(db).keepGrounds(flags); !kept) return kept;
    if (*group != ItemId::None) {
        const auto raised = FlagNotes(db).spread(put->id, pull.tiers, now);
        if (!raised) return fail(raised);
        stored.raised += *raised;
    }
    if (screened.flags.isEmpty() || !screened.answer) return {};
    return keepEvidence(db, *put, *screened.answer, part);
}

QList<Instant> datesOf(const QList<ScreenedItem>& items) {
    QList<Instant> dates;
    for (const ScreenedItem& screened : items) {
        const FoundItem& item = screened.item.item();
        const auto& date = item.published ? item.published : item.updated;
        if (date) dates.append(*date);
    }
    return dates;
}

/// Whether what came still belongs to the source as it is stored.
Result<bool> isStillAsked(Database& db, const ScreenedPull& pull, const Source& source) {
    // Edited meanwhile: what came is of the old address, so the new one stays due.
    if (source.url != pull.asked.url || source.kind != pull.asked.kind ||
        source.selectors != pull.asked.selectors || source.noise != pull.asked.noise)
        return false;
    if (pull.holder.isEmpty()) return true;
    return LeaseTable(db, pull.holder).holds(source.id);
}

/// Validators go with the items they belong to, and with all of them: where some entries' pages may still
/// come, the puller gives none.
Result<void> storeHealth(Database& db, const ScreenedPull& pull, const StoredPull& stored, Instant now) {
    SourceTable table(db);
    auto source = table.load(pull.asked.id);
    if (!source) return fail(source);
    const auto asked = isStillAsked(db, pull, *source);
    if (!asked) return fail(asked);
    if (!*asked) return {};
    const auto periods = PeriodTable(db).current(now);
    if (!periods) return fail(periods);
    const PullOutcome& outcome = pull.outcome;
    if (!outcome.error && !outcome.notModified) {
        source->validators = outcome.validators;
        if (auto settled = DeadEntryTable(db).settle(source->id, outcome.dead, now); !settled) return settled;
    }
    const AttemptKind kind = pull.kind.value_or(attemptKind(outcome));
    const Source after = afterAttempt(*std::move(source),
                                      {.at = now,
                                       .kind = kind,
                                       .outcome = outcome,
                                       .maybeOffline = pull.maybeOffline,
                                       .newItems = stored.newItems > 0,
                                       .revised = stored.revised > 0,
                                       .dates = datesOf(pull.items)},
                                      *periods);
    if (auto saved = table.saveHealth(after); !saved) return saved;
    return notePull(db, after, kind, stored.newItems, now);
}

/// After the last of its items.
Result<void> finishSource(Database& db, const ScreenedPull& pull, const StoredPull& stored, Instant now) {
    if (auto saved = storeHealth(db, pull, stored, now); !saved) return saved;
    if (pull.holder.isEmpty()) return {};
    return LeaseTable(db, pull.holder).release({pull.asked.id});
}

} // namespace

QList<ScreenedItem> screened(QList<FoundItem> items, const Source& asked, const QString& earlier,
                             const Flagging& flagging, Instant now) {
    QList<ScreenedItem> all;
    all.reserve(items.size());
    QHash<const FetchedAnswer*, std::shared_ptr<const PackedAnswer>> packed;
    QList<std::shared_ptr<FetchedAnswer>> answers;
    for (FoundItem& item : items) {
        ScreenedItem one;
        const Origin origin{asked.id, item.url.isEmpty() ? asked.url : item.url, asked.sourceClass};
        one.flags = flagging.flagsOfEdit(item.title, earlier, item.text, origin, now);
        one.print = repostPrint(item.title, item.text);
        const auto answer = std::exchange(item.answer, nullptr);
        one.item = PreparedItem(std::move(item));
        if (answer && !one.flags.isEmpty()) {
            auto& kept = packed[answer.get()];
            if (!kept) kept = std::make_shared<const PackedAnswer>(packAnswer(*answer));
            one.answer = kept;
        }
        if (answer) answers.append(answer);
        all.append(std::move(one));
    }
    for (const auto& answer : answers) answer->body.clear();
    return all;
}

QList<qsizetype> transactionEnds(const QList<ScreenedItem>& items) {
    QList<qsizetype> ends;
    qsizetype rows = 0;
    for (qsizetype i = 0; i < items.size(); ++i) {
        const qsizetype more = rowsPerItem + items[i].flags.size() + (items[i].answer ? 1 : 0);
        if (rows > 0 && rows + more > rowsPerTransaction) {
            ends.append(i);
            rows = 0;
        }
        rows += more;
    }
    ends.append(items.size());
    return ends;
}

Result<StoredPull> storePart(Database& db, const ScreenedPull& pull, qsizetype from, qsizetype to,
                             const StoredPull& before, Instant now) {
    StoredPart stored;
    for (qsizetype i = from; i < to; ++i)
        if (auto done = storeItem(db, pull, pull.items[i], stored, now); !done) return fail(done);
    const StoredPull& part = stored.pull;
    if (part.newItems > 0)
        if (auto counted = ItemTable(db).countNew(pull.asked.id, part.newItems); !counted)
            return fail(counted);
    if (to == pull.items.size()) {
        StoredPull all = before;
        all.newItems += part.newItems;
        all.revised += part.revised;
        if (auto finished = finishSource(db, pull, all, now); !finished) return fail(finished);
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
    if (part.raised > 0) entry.after.insert(QStringLiteral("raised"), part.raised);
    if (!stored.named.isEmpty()) entry.after.insert(QStringLiteral("evidence"), stored.named);
    if (auto logged = AuditLog(db).append(entry); !logged) return fail(logged);
    return part;
}

} // namespace dutydesk
