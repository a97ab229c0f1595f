#include "base/priority.h"

#ifdef __linux__
#include <sys/resource.h>
#endif

namespace dutydesk {

void giveWay() {
#ifdef __linux__
    thread_local const int result = setpriority(PRIO_PROCESS, 0, 10); // 0: the thread that asks
    (void)result;
#endif
}

} // namespace dutydesk
