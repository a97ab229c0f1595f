#include "desk/commands/release_command.h"

#include "casework/codes.h"
#include "desk/commands/case_change.h"

namespace dutydesk {

Result<CaseChanged> ReleaseCase::run(CommandContext& context) const {
    auto change = CaseChange::beginWithoutStep(context, id, version);
    if (!change) return fail(change);
    if (change->head.state != CaseState::Assigned)
        return fail(ErrorCode::StepNotAllowed, code(action), code(change->head.state));
    if (change->head.assignee != context.actor.id && !permitted(context.actor.role, Action::AssignCase))
        return fail(ErrorCode::PermissionDenied, code(Action::AssignCase), code(context.actor.role));
    change->head.assignee = UserId::None;
    change->head.state = CaseState::New;
    change->head.events.remove(CaseEvent::Assigned);
    if (auto computed = change->recomputeClocks(); !computed) return fail(computed);
    return change->save({}, {});
}

} // namespace dutydesk
