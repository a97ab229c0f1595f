#pragma once

namespace dutydesk {

/// Gives what was freed back to the system, which the allocator alone does late or never. For the end of work
/// that took much memory for a short time. Takes milliseconds; any thread.
void giveMemoryBack();

} // namespace dutydesk
