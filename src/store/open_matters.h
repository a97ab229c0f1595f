#pragma once

#include "casework/shift.h"
#include "store/database.h"

namespace dutydesk {

/// What is open on the desk now, for a hand-over.
struct OpenMatters {
    QList<OpenMatter> matters = {}; ///< by deadline, those without one last; at most mostMatters
    int beyond = 0;                 ///< so many more
    int inbox = 0;                  ///< items not reviewed yet
    int failing = 0;                ///< enabled sources at which collection fails
};
/// Running and paused clocks and missed ones without a reason, guides apart; promises; replies that wait for
/// their sign-off; tasks that no unit has answered.
[[nodiscard]] Result<OpenMatters> openMatters(Database& db);

} // namespace dutydesk
