#include "base/memory.h"

#include <cstdlib> // tells which C library it is

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace dutydesk {

void giveMemoryBack() {
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

void shareHeaps() {
#ifdef __GLIBC__
    mallopt(M_ARENA_MAX, 2);
    mallopt(M_MMAP_THRESHOLD, 256 * 1024); // set, it no longer grows by itself
#endif
}

} // namespace dutydesk
