#pragma once

#include "casework/permissions.h"
#include "gui/case_view.h"

namespace dutydesk {

/// What a person does next with a case: offered as its first button.
struct NextStep {
    Action action;
    QString text;                        ///< of the button
    QString why;                         ///< what it is for, or by when
    std::optional<CaseEvent> meets = {}; ///< for a call or brief that a clock waits for
    bool retrospective = false;
};

/// A call or brief comes first while its clock is the nearest one; then the usual step of the state. None
/// when the case waits for somebody else; waitingFor() then says for whom. `typing`: there is unsaved text of
/// a reply.
[[nodiscard]] std::optional<NextStep> nextStep(const CaseView& view, const User& user, bool typing);
[[nodiscard]] QString waitingFor(const CaseView& view);

} // namespace dutydesk
