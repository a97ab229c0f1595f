#pragma once

#include "desk/demo_text.h"

#include <QByteArray>
#include <QHash>

namespace dutydesk {

/// One address of a made-up site.
struct DemoPage {
    QByteArray contentType;
    QByteArray body; ///< in the site's charset
};

/// When the sites were started, and when they moved on, if they have.
struct DemoTimes {
    Instant started{};
    std::optional<Instant> advanced = {};
};

/// Everything the site serves, by path: its feed or list, and a page per post.
[[nodiscard]] QHash<QString, DemoPage> demoPages(const DemoSite& site, const QString& baseUrl,
                                                 const DemoTimes& times);

} // namespace dutydesk
