#pragma once

#include "intake/feed.h"

namespace dutydesk {

/// JSON Feed 1.0 and 1.1. Errors: NotAFeed.
[[nodiscard]] Result<Feed> readJsonFeed(const QString& text, const QString& url);

} // namespace dutydesk
