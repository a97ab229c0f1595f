#pragma once

#include "gui/main_window.h"
#include "tests/gui/support/window_driver.h"
#include "tests/support/fixed_clock.h"

namespace dutydesk {

/// An office at 15:30 on its wall, its window, and who works it.
struct OfficeWindow {
    FixedClock clock{"2026-11-20T07:30:00Z"};
    GuiDesk office{clock};
    MainWindow window{office.desk()};
    WindowDriver driver{office, window};

    OfficeWindow() {
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window)) qFatal("the window is not active");
    }
};

} // namespace dutydesk
