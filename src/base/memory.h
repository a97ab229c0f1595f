#pragma once

namespace dutydesk {

/// Gives what was freed back to the system, which the allocator alone does late or never. For the end of work
/// that took much memory for a short time. Any thread. Takes milliseconds, and more the more there is;
/// whoever allocates meanwhile waits, the window too.
void giveMemoryBack();

/// Has all threads share two heaps, where the allocator would give each its own, so that what one thread
/// freed serves another; and has blocks of more than 256 KiB given back as soon as they are freed. For
/// programs of many threads that run all day; before the first thread.
void shareHeaps();

} // namespace dutydesk
