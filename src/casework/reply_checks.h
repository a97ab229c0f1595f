#pragma once

#include "casework/case.h"

namespace dutydesk {

enum class CheckKind {
    Placeholder,      ///< 【 】, XX, ××, {field}, [name], ____, an empty 年 月 日 left in the text
    PromiseMissing,   ///< a holding reply without a date, or whose text does not hold the promised date
                      ///< (`what`, ISO)
    PromisePast,      ///< what = the date, ISO
    EmptyPhrase,      ///< 高度重视, 正在调查 … in a sentence without a fact or a date
    PersonalData,     ///< what = "id_card", "mobile", "bank_card" or "email"
    UnsupportedClaim, ///< a number, amount or date that no fact found true or partly true holds
    FactChanged,      ///< a fact changed after the draft was written; what = its claim
    OtherCase,        ///< another case's number in the text
    NoSignature,      ///< the office's name is not in the text; what = the name
};

/// A warning before sign-off; a person decides.
struct CheckFinding {
    CheckKind kind;
    qsizetype start = 0; ///< UTF-16 offsets into the text; both 0 when it concerns the whole
    qsizetype end = 0;
    QString what = {}; ///< the words of the text, unless CheckKind says otherwise

    bool operator==(const CheckFinding&) const = default;
};

struct CheckInput {
    QString text;
    ReplyKind kind = ReplyKind::Reply;
    QDate promised = {};
    QDate today;
    std::optional<Instant> written = {};
    QList<Fact> facts;
    CaseId caseId = CaseId::None;
    QString officeName;
};

/// What a writer and a signer should look at again: what concerns the whole text first, then by place.
/// Chinese and English. Takes time in proportion to the text; quick enough to run while somebody types.
[[nodiscard]] QList<CheckFinding> checkReply(const CheckInput& input);

} // namespace dutydesk
