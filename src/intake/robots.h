#pragma once

#include <QByteArray>
#include <QString>

namespace dutydesk {

/// RFC 9309: whether the product token `agent` may fetch `url` under this robots.txt.
[[nodiscard]] bool robotsAllow(const QByteArray& robotsTxt, const QString& agent, const QString& url);

} // namespace dutydesk
