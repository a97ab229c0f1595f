#pragma once

namespace dutydesk {

/// Has the calling thread give way to the window and to what somebody waits for: a nice value of 10, which
/// Linux keeps for each thread (setpriority(2)). For work that nobody looks at; cheap to say again. Elsewhere
/// it does nothing.
void giveWay();

} // namespace dutydesk
