#pragma once

#include "casework/case.h"

namespace dutydesk {

enum class CheckKind {
    Placeholder,    ///< 【 】, XX, ××, {field} left in the text
    PromiseMissing, ///< a holding reply without a date
    PromisePast,
    EmptyPhrase,      ///< 高度重视, 正在调查 … in a sentence without a fact or a date
    PersonalData,     ///< an ID-card or mobile number, e-mail or bank card
    UnsupportedClaim, ///< a number or amount that no verified fact of the case holds
    FactChanged,      ///< a fact changed after the draft was written
    OtherCase,        ///< another case's number in the text
    NoSignature,      ///< the office's name is not in the text
};

/// A warning before sign-off; a person decides.
struct CheckFinding {
    CheckKind kind;
    qsizetype start = 0; ///< UTF-16 offsets into the text; both 0 when it concerns the whole
    qsizetype end = 0;
    QString what = {};
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

[[nodiscard]] QList<CheckFinding> checkReply(const CheckInput& input);

} // namespace dutydesk
