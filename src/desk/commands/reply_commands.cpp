#include "desk/commands/reply_commands.h"

#include "casework/codes.h"
#include "casework/reply_checks.h"
#include "desk/commands/case_change.h"
#include "desk/commands/reply_state.h"

#include <QJsonArray>
#include <QUrl>

namespace dutydesk {

namespace {

QJsonObject draftJson(const Draft& draft) {
    QJsonObject json{{QStringLiteral("number"), draft.number},
                     {QStringLiteral("kind"), code(draft.kind)},
                     {QStringLiteral("hash"), QString::fromLatin1(draft.textHash.toHex())}};
    if (draft.promised.isValid())
        json.insert(QStringLiteral("promised"), draft.promised.toString(Qt::ISODate));
    return json;
}

QJsonObject draftEntry(const Draft& draft) { return {{QStringLiteral("draft"), draftJson(draft)}}; }

/// The clock that a holding reply's promise would make. Errors: MissingInput, PastDate, InvalidInput
/// (promised).
Result<Clock> promiseOf(const CaseChange& change, const Draft& draft, Instant made) {
    const auto policy = change.policy();
    if (!policy) return fail(policy);
    return promiseClock(*policy, draft.promised, made, change.context.calendar, change.context.office.hours);
}

/// The reply checks' findings, for the record that people saw them: ["placeholder", …].
QJsonArray findings(const CaseChange& change, const CaseFile& file, const Draft& draft) {
    QJsonArray found;
    for (const CheckFinding& finding : checkDraft(file, draft, change.context.office)) {
        const QString kind = code(finding.kind);
        if (!found.contains(kind)) found.append(kind);
    }
    return found;
}

struct Loaded {
    CaseChange change;
    CaseFile file;
};

Result<Loaded> load(CommandContext& context, CaseId id, qint64 version) {
    auto change = CaseChange::begin(context, id, version);
    if (!change) return fail(change);
    auto file = change->table.load(id);
    if (!file) return fail(file);
    return Loaded{*std::move(change), *std::move(file)};
}

} // namespace

Result<CaseChanged> WriteDraft::run(CommandContext& context) const {
    auto loaded = load(context, id, version);
    if (!loaded) return fail(loaded);
    auto& [change, file] = *loaded;
    if (text.trimmed().isEmpty()) return fail(ErrorCode::MissingInput, QStringLiteral("text"));
    if (auto cleared = change.table.clearAutosave(id, context.actor.id); !cleared) return fail(cleared);

    Draft draft;
    draft.caseId = id;
    draft.round = roundOf(file);
    draft.number = file.drafts.isEmpty() ? 1 : file.drafts.last().number + 1;
    draft.kind = kind;
    draft.text = text;
    draft.textHash = textHash(text);
    if (kind == ReplyKind::Holding) draft.promised = promised;
    draft.author = context.actor.id;
    draft.at = context.now;
    if (const Draft* newest = newestDraft(file); newest && newest->textHash == draft.textHash &&
                                                 newest->kind == draft.kind &&
                                                 newest->promised == draft.promised) {
        context.unchanged = true;
        return CaseChanged{id, file.head.version};
    }
    if (auto inserted = change.table.insertDraft(draft); !inserted) return fail(inserted);
    return change.save({}, draftEntry(draft));
}

Result<CaseChanged> SubmitDraft::run(CommandContext& context) const {
    auto loaded = load(context, id, version);
    if (!loaded) return fail(loaded);
    auto& [change, file] = *loaded;
    const Draft* draft = newestDraft(file);
    if (!draft) return fail(ErrorCode::MissingInput, QStringLiteral("draft"));
    // A promise that could not be made when it is published is refused before anybody signs it.
    if (draft->kind == ReplyKind::Holding)
        if (auto promise = promiseOf(change, *draft, context.now); !promise) return fail(promise);
    QJsonObject after = draftEntry(*draft);
    if (const QJsonArray found = findings(change, file, *draft); !found.isEmpty())
        after.insert(QStringLiteral("warnings"), found);
    return change.save({}, after);
}

Result<CaseChanged> SignDraft::run(CommandContext& context) const {
    auto loaded = load(context, id, version);
    if (!loaded) return fail(loaded);
    auto& [change, file] = *loaded;
    if (!context.passwordChecked) return fail(ErrorCode::WrongPassword, context.actor.name);
    const Draft* draft = newestDraft(file);
    if (!draft) return fail(ErrorCode::MissingInput, QStringLiteral("draft"));
    const auto authors = change.table.draftAuthors(id, draft->round);
    if (!authors) return fail(authors);
    if (authors->contains(context.actor.id)) return fail(ErrorCode::FourEyes, context.actor.name);
    if (!textHash.isEmpty() && textHash != draft->textHash)
        return fail(ErrorCode::StaleSignOff, file.head.title);
    const SignOff signOff{draft->id, id, draft->textHash, true, {}, context.actor.id, context.now};
    if (auto inserted = change.table.insertSignOff(signOff); !inserted) return fail(inserted);
    return change.save({}, draftEntry(*draft));
}

Result<CaseChanged> ReturnDraft::run(CommandContext& context) const {
    auto loaded = load(context, id, version);
    if (!loaded) return fail(loaded);
    auto& [change, file] = *loaded;
    if (auto given = change.needReason(reason); !given) return fail(given);
    const Draft* draft = newestDraft(file);
    if (!draft) return fail(ErrorCode::MissingInput, QStringLiteral("draft"));
    const SignOff refusal{draft->id,        id,         draft->textHash, false, reason.trimmed(),
                          context.actor.id, context.now};
    if (auto inserted = change.table.insertSignOff(refusal); !inserted) return fail(inserted);
    QJsonObject after = draftEntry(*draft);
    after.insert(QStringLiteral("reason"), reason.trimmed());
    return change.save({}, after);
}

Result<CaseChanged> PublishReply::run(CommandContext& context) const {
    auto loaded = load(context, id, version);
    if (!loaded) return fail(loaded);
    auto& [change, file] = *loaded;
    if (address.trimmed().isEmpty()) return fail(ErrorCode::MissingInput, QStringLiteral("address"));
    const QUrl url(address.trimmed(), QUrl::StrictMode);
    const bool web = url.scheme() == QLatin1StringView("http") || url.scheme() == QLatin1StringView("https");
    if (!url.isValid() || !web || url.host().isEmpty()) return fail(ErrorCode::BadAddress, address.trimmed());

    const SignOff* signature = validSignature(file);
    if (!signature) return fail(ErrorCode::StaleSignOff, file.head.title);
    const Draft& draft = file.drafts.last();
    const auto at = publishedAt(when.value_or(context.now), signature->at, context.now);
    if (!at) return fail(at);

    const bool again = isPublished(file, draft.id); // the same text on a second site
    const Publication publication{id,         draft.id,         draft.kind, address.trimmed(),
                                  draft.text, context.actor.id, *at};
    if (auto inserted = change.table.insertPublication(publication); !inserted) return fail(inserted);
    if (!again && draft.kind == ReplyKind::Holding) {
        const auto promise = promiseOf(change, draft, *at);
        if (!promise) return fail(promise);
        if (auto done = change.happened(CaseEvent::HoldingReplied, *at); !done) return fail(done);
        if (auto done = change.happened(CaseEvent::Promised, *at); !done) return fail(done);
        change.clocks.append(*promise);
    } else if (!again) {
        if (auto done = change.happened(CaseEvent::Replied, *at); !done) return fail(done);
    }
    QJsonObject after = draftEntry(draft);
    after.insert(QStringLiteral("address"), publication.address);
    if (*at != context.now) after.insert(QStringLiteral("at"), toIsoUtc(*at));
    return change.save({}, after);
}

} // namespace dutydesk
