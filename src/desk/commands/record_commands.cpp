#include "casework/codes.h"
#include "casework/told_events.h"
#include "desk/commands/case_change.h"
#include "desk/commands/case_json.h"

#include <algorithm>

namespace dutydesk {

namespace {

Result<void> needText(const QString& text, const char* field) {
    if (text.trimmed().isEmpty()) return fail(ErrorCode::MissingInput, QString::fromLatin1(field));
    return {};
}

Result<CaseChanged> saveWithEntry(CaseChange& change, const CaseEntry& entry) {
    if (auto saved = change.table.saveEntry(entry); !saved) return fail(saved);
    QJsonObject told{{QStringLiteral("kind"), code(entry.kind)}, {QStringLiteral("text"), entry.text}};
    if (!entry.party.isEmpty()) told.insert(QStringLiteral("party"), entry.party);
    if (!entry.means.isEmpty()) told.insert(QStringLiteral("means"), entry.means);
    if (entry.at != change.context.now) told.insert(QStringLiteral("at"), toIsoUtc(entry.at));
    return change.save({}, {{QStringLiteral("entry"), told}});
}

CaseEntry entryOf(const CommandContext& context, CaseId id, EntryKind kind, const QString& text) {
    CaseEntry entry;
    entry.caseId = id;
    entry.kind = kind;
    entry.text = text.trimmed();
    entry.by = context.actor.id;
    entry.at = context.now;
    return entry;
}

} // namespace

Result<CaseChanged> WriteNote::run(CommandContext& context) const {
    auto change = CaseChange::begin(context, id, version);
    if (!change) return fail(change);
    if (auto given = needText(text, "text"); !given) return fail(given);
    return saveWithEntry(*change, entryOf(context, id, EntryKind::Note, text));
}

Result<CaseChanged> RecordFact::run(CommandContext& context) const {
    auto change = CaseChange::begin(context, id, version);
    if (!change) return fail(change);

    Fact stored = fact;
    stored.caseId = id;
    stored.claim = fact.claim.trimmed();
    stored.evidence = fact.evidence.trimmed();
    stored.by = context.actor.id;
    stored.at = context.now;
    QJsonObject before;
    if (fact.id != FactId::None) {
        const auto file = change->table.load(id);
        if (!file) return fail(file);
        const auto old = std::find_if(file->facts.begin(), file->facts.end(),
                                      [this](const Fact& one) { return one.id == fact.id; });
        if (old == file->facts.end()) return fail(ErrorCode::NotFound, QStringLiteral("fact"));
        if (stored.claim.isEmpty()) stored.claim = old->claim; // another verdict on the same claim
        before = factJson(*old);
    }
    if (auto given = needText(stored.claim, "claim"); !given) return fail(given);
    const auto factId = change->table.saveFact(stored);
    if (!factId) return fail(factId);

    QJsonObject after = factJson(stored);
    keepDifferences(before, after);
    after.insert(QStringLiteral("id"), number(*factId));
    return change->save(before.isEmpty() ? QJsonObject() : QJsonObject{{QStringLiteral("fact"), before}},
                        {{QStringLiteral("fact"), after}});
}

Result<CaseChanged> RecordCall::run(CommandContext& context) const {
    auto change = CaseChange::begin(context, id, version);
    if (!change) return fail(change);
    if (auto given = needText(party, "party"); !given) return fail(given);
    const Instant at = when.value_or(context.now);
    if (at > context.now)
        return fail(ErrorCode::InvalidInput, QStringLiteral("when"), QStringLiteral("future"));
    if (meets && !isTold(*meets))
        return fail(ErrorCode::InvalidInput, QStringLiteral("meets"), QStringLiteral("told_event"));
    // People phone first and write afterwards: then the obligation was met from the start. What lies long
    // before the finding was another matter's.
    const Instant found = change->head.found;
    if (meets && found - at > std::chrono::hours(24))
        return fail(ErrorCode::InvalidInput, QStringLiteral("when"), QStringLiteral("before_found"));

    CaseEntry entry =
        entryOf(context, id, meets == CaseEvent::Briefed ? EntryKind::Brief : EntryKind::Call, text);
    entry.party = party.trimmed();
    entry.means = means.trimmed();
    entry.at = at;
    if (meets)
        if (auto done = change->happened(*meets, std::max(at, found)); !done) return fail(done);
    return saveWithEntry(*change, entry);
}

Result<CaseChanged> FollowUp::run(CommandContext& context) const {
    auto change = CaseChange::begin(context, id, version);
    if (!change) return fail(change);
    if (auto given = needText(text, "text"); !given) return fail(given);
    if (calm && !change->head.calm) {
        change->head.calm = context.now;
        if (auto done = change->happened(CaseEvent::Calm, context.now); !done) return fail(done);
    }
    if (retrospective)
        if (auto done = change->happened(CaseEvent::Retrospective, context.now); !done) return fail(done);
    return saveWithEntry(
        *change, entryOf(context, id, retrospective ? EntryKind::Retrospective : EntryKind::FollowUp, text));
}

} // namespace dutydesk
