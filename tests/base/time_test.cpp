#include "base/time.h"

#include <gtest/gtest.h>

namespace dutydesk {

TEST(Time, IsPrintedWithTheOfficesOffset) {
    const Instant at = fromMillis(1770972000000); // 2026-02-13 08:40 UTC
    EXPECT_EQ(toIsoUtc(at), "2026-02-13T08:40:00Z");
    EXPECT_EQ(toIso(at, QTimeZone("Asia/Shanghai")), "2026-02-13T16:40:00+08:00");
}

} // namespace dutydesk
