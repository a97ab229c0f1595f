#pragma once

#include <QString>

namespace dutydesk {

/// The host that `site:` names, lower case and as it is written in addresses (ASCII); "*." before it says
/// nothing. Empty if it is none: an address, a path and a port are not hosts.
[[nodiscard]] QString siteHost(const QString& written);

/// The host of a web address in the same form; empty if it has none.
[[nodiscard]] QString hostOf(const QString& address);

/// Whether a host is that site or a subdomain of it.
[[nodiscard]] bool isOnSite(QStringView host, QStringView site);

} // namespace dutydesk
