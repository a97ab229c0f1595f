#pragma once

#include "store/database.h"

#include <QTime>

namespace dutydesk {

/// When the office wants no pop-ups outside of the window, in its zone; past midnight where `ends` is the
/// earlier. Both the same: never silent.
struct SilentHours {
    QTime begins{0, 0};
    QTime ends{0, 0};

    [[nodiscard]] bool hold(QTime time) const {
        return begins <= ends ? time >= begins && time < ends : time >= begins || time < ends;
    }
    bool operator==(const SilentHours&) const = default;
};

[[nodiscard]] Result<SilentHours> readSilentHours(Database& db);
[[nodiscard]] Result<void> saveSilentHours(Database& db, const SilentHours& hours);

} // namespace dutydesk
