#pragma once

#include "base/result.h"
#include "intake/address_guard.h"

#include <QByteArray>

namespace dutydesk {

/// An http or https address taken apart by the same code that will connect to it (curl's), so that what is
/// checked is what is fetched: "http://2130706433/" is 127.0.0.1 here as there.
struct WebAddress {
    QByteArray url; ///< absolute, percent-encoded, without fragment
    QString host;   ///< scheme, name and port: "https://www.example.org:443"; what manners are kept per
    std::optional<AddressBytes> literal = {}; ///< where the host is written as an address

    /// Errors: BadAddress (what = the text): not http or https, no host, a user name or password in it.
    [[nodiscard]] static Result<WebAddress> parse(const QByteArray& text);

    /// The host's robots.txt.
    [[nodiscard]] QByteArray robotsUrl() const;
};

} // namespace dutydesk
