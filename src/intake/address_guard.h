#pragma once

#include "base/result.h"

#include <QStringList>

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

struct sockaddr;

namespace dutydesk {

/// An IPv4 or IPv6 address in one form: 16 bytes, IPv4 as ::ffff:a.b.c.d.
using AddressBytes = std::array<std::uint8_t, 16>;

/// nullopt for families other than IPv4 and IPv6.
[[nodiscard]] std::optional<AddressBytes> addressBytes(const sockaddr* address);
/// A literal such as "192.0.2.1", "2001:db8::1" or "[2001:db8::1]"; nullopt for names.
[[nodiscard]] std::optional<AddressBytes> addressBytes(const QByteArray& literal);
/// "192.0.2.1" or "2001:db8::1"
[[nodiscard]] QString addressText(const AddressBytes& address);

/// Decides which addresses may be connected to. It is asked for the address that a socket is about to be
/// opened to, so that neither a name that resolves to an inside address nor an odd spelling of one gets past
/// it.
///
/// Refused unless the office lists them: everything that IANA's special-purpose registries call not globally
/// reachable (RFC 6890 with updates RFC 8190; https://www.iana.org/assignments/iana-ipv4-special-registry and
/// -ipv6-), that is "this network" (RFC 791), private use (RFC 1918), shared address space (RFC 6598),
/// loopback (RFC 1122), link-local (RFC 3927), IETF protocol assignments (RFC 6890), documentation (RFC 5737,
/// 3849, 9637), 6to4 relays (RFC 7526), benchmarking (RFC 2544, 5180), multicast (RFC 5771, 4291), reserved
/// and broadcast (RFC 1112, 919), and in IPv6 the unspecified, loopback and IPv4-compatible addresses (RFC
/// 4291), discard (RFC 6666), ORCHID (RFC 4843, 7343), segment routing (RFC 9602), unique local (RFC 4193),
/// link-local (RFC 4291), site-local (RFC 3879) and local-use NAT64 (RFC 8215). Forms that carry an IPv4
/// address — mapped (RFC 4291), translated (RFC 2765), NAT64 (RFC 6052), 6to4 (RFC 3056), Teredo (RFC 4380) —
/// are refused when the one that they carry is.
///
/// Immutable after creation, so safe to ask from any thread.
class AddressGuard {
  public:
    /// Nothing of the guarded is allowed.
    AddressGuard() = default;
    /// allowed: CIDR ("10.2.0.0/16", "fd00:1::/32") or single addresses. An IPv4 network also counts for the
    /// mapped form. Errors: InvalidInput (what = the entry); also for networks wider than IPv4 /8 or IPv6 /7,
    /// which would make the public web "the office's own".
    [[nodiscard]] static Result<AddressGuard> create(const QStringList& allowed);

    [[nodiscard]] bool allows(const AddressBytes& address) const;
    /// False for families other than IPv4 and IPv6.
    [[nodiscard]] bool allows(const sockaddr* address) const;
    /// On a network that the office lists as its own.
    [[nodiscard]] bool isOwn(const AddressBytes& address) const;

  private:
    struct Network {
        AddressBytes prefix;
        int bits; ///< of the 16-byte form
    };
    [[nodiscard]] static std::optional<Network> parse(const QString& cidr);
    [[nodiscard]] static bool contains(const Network& network, const AddressBytes& address);
    [[nodiscard]] static bool isGuarded(const AddressBytes& address);

    std::vector<Network> m_own;
};

} // namespace dutydesk
