#include "desk/commands/reply_state.h"

#include <algorithm>

namespace dutydesk {

bool isPublished(const CaseFile& file, DraftId draft) {
    return std::any_of(file.publications.begin(), file.publications.end(),
                       [draft](const Publication& one) { return one.draft == draft; });
}

int roundOf(const CaseFile& file) {
    if (file.drafts.isEmpty()) return 1;
    const Draft& last = file.drafts.last();
    return isPublished(file, last.id) ? last.round + 1 : last.round;
}

const Draft* newestDraft(const CaseFile& file) {
    if (file.drafts.isEmpty() || isPublished(file, file.drafts.last().id)) return nullptr;
    return &file.drafts.last();
}

const SignOff* validSignature(const CaseFile& file) {
    if (file.drafts.isEmpty()) return nullptr;
    const Draft& draft = file.drafts.last();
    const auto last = std::find_if(file.signOffs.rbegin(), file.signOffs.rend(),
                                   [&draft](const SignOff& one) { return one.draft == draft.id; });
    if (last == file.signOffs.rend() || !last->approved || last->textHash != draft.textHash) return nullptr;
    return draft.textHash == textHash(draft.text) ? &*last : nullptr;
}

QList<CheckFinding> checkDraft(const CaseFile& file, const Draft& draft, const Office& office) {
    CheckInput input;
    input.text = draft.text;
    input.kind = draft.kind;
    input.promised = draft.promised;
    input.today = toDateTime(draft.at, office.hours.zone).date();
    input.written = draft.at;
    input.facts = file.facts;
    input.caseId = file.head.id;
    input.officeName = office.name;
    return checkReply(input);
}

Result<Instant> publishedAt(Instant when, Instant signedAt, Instant now) {
    if (when > now) return fail(ErrorCode::InvalidInput, QStringLiteral("when"), QStringLiteral("future"));
    if (when >= signedAt) return when;
    if (signedAt - when < std::chrono::minutes(1)) return signedAt;
    return fail(ErrorCode::InvalidInput, QStringLiteral("when"), QStringLiteral("before_sign_off"));
}

} // namespace dutydesk
