#pragma once

#include <QString>

namespace dutydesk {

/// An address as a key for finding the same page again: lower-case scheme and host, without fragment, default
/// port, tracking parameters and a last "/"; the other parameters in order of name. Not an address to be
/// fetched.
[[nodiscard]] QString webKey(const QString& url);

} // namespace dutydesk
