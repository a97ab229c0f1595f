#pragma once

#include "casework/reply_checks.h"
#include "store/case_table.h"
#include "store/hash.h"

namespace dutydesk {

// Where a case's reply stands. A round ends with a publication; the next draft begins another.

[[nodiscard]] bool isPublished(const CaseFile& file, DraftId draft);
/// The round that a draft written now belongs to, from 1.
[[nodiscard]] int roundOf(const CaseFile& file);
/// The newest draft of the round that runs; nullptr if there is none yet.
[[nodiscard]] const Draft* newestDraft(const CaseFile& file);
/// The sign-off that stands on the newest draft of all: its last word on it, approving, and of exactly its
/// text. nullptr: there is none, or the text was edited since, or the signature was taken back.
[[nodiscard]] const SignOff* validSignature(const CaseFile& file);

/// What the checks say of a draft beside the facts of now; dates are read as on the day it was written.
[[nodiscard]] QList<CheckFinding> checkDraft(const CaseFile& file, const Draft& draft, const Office& office);

/// When the reply was published: never later than now, never before it was signed (a minute's rounding is
/// forgiven). Errors: InvalidInput (when).
[[nodiscard]] Result<Instant> publishedAt(Instant when, Instant signedAt, Instant now);

} // namespace dutydesk
