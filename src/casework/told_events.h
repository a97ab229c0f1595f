#pragma once

#include "casework/terms.h"

#include <algorithm>
#include <array>

namespace dutydesk {

/// The obligations that telling somebody meets: by a call, a brief, a press conference.
inline constexpr std::array toldEvents{CaseEvent::LeadersTold, CaseEvent::SuperiorsTold, CaseEvent::Briefed,
                                       CaseEvent::PressConference, CaseEvent::ResultReported};

[[nodiscard]] constexpr bool isTold(CaseEvent event) {
    return std::find(toldEvents.begin(), toldEvents.end(), event) != toldEvents.end();
}

} // namespace dutydesk
