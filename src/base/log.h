#pragma once

#include <QString>

#include <spdlog/spdlog.h>

namespace dutydesk {

/// Sends spdlog's default logger, and Qt's own messages, to a rotating file (5 × 2 MiB) in the user's state
/// folder. Never log texts of items, names of people or passwords: ids, counts, codes and addresses of
/// sources only.
void startLogFile(const QString& folder);

} // namespace dutydesk
