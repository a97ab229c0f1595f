#include "intake/address_guard.h"

#include <QByteArray>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>

#include <algorithm>
#include <cstring>
#include <span>

namespace dutydesk {
namespace {

constexpr int mappedBits = 96;
constexpr AddressBytes mappedPrefix{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff};

AddressBytes mapped(std::span<const std::uint8_t> fourBytes) {
    AddressBytes bytes = mappedPrefix;
    std::copy_n(fourBytes.begin(), 4, bytes.begin() + 12);
    return bytes;
}

bool samePrefix(const AddressBytes& a, const AddressBytes& b, int bits) {
    const int whole = bits / 8;
    if (!std::equal(a.begin(), a.begin() + whole, b.begin())) return false;
    const int rest = bits % 8;
    if (rest == 0) return true;
    const auto mask = static_cast<std::uint8_t>(0xff << (8 - rest));
    return (a[static_cast<size_t>(whole)] & mask) == (b[static_cast<size_t>(whole)] & mask);
}

bool isMapped(const AddressBytes& address) { return samePrefix(address, mappedPrefix, mappedBits); }

struct V4Range {
    std::array<std::uint8_t, 4> prefix;
    int bits;
};
constexpr V4Range guardedV4[] = {
    {{0, 0, 0, 0}, 8},      {{10, 0, 0, 0}, 8},     {{100, 64, 0, 0}, 10}, {{127, 0, 0, 0}, 8},
    {{169, 254, 0, 0}, 16}, {{172, 16, 0, 0}, 12},  {{192, 0, 0, 0}, 24},  {{192, 0, 2, 0}, 24},
    {{192, 88, 99, 0}, 24}, {{192, 168, 0, 0}, 16}, {{198, 18, 0, 0}, 15}, {{198, 51, 100, 0}, 24},
    {{203, 0, 113, 0}, 24}, {{224, 0, 0, 0}, 4},    {{240, 0, 0, 0}, 4},
};

struct V6Range {
    AddressBytes prefix;
    int bits;
};
constexpr V6Range guardedV6[] = {
    {{}, 96},                                   // ::, ::1 and the IPv4-compatible
    {{0x00, 0x64, 0xff, 0x9b, 0x00, 0x01}, 48}, // local-use NAT64
    {{0x01}, 64},                               // discard only
    {{0x20, 0x01, 0x00, 0x02}, 48},             // benchmarking
    {{0x20, 0x01, 0x00, 0x10}, 28},             // ORCHID
    {{0x20, 0x01, 0x00, 0x20}, 28},             // ORCHIDv2
    {{0x20, 0x01, 0x0d, 0xb8}, 32},             // documentation
    {{0x3f, 0xff}, 20},                         // documentation
    {{0x5f, 0x00}, 16},                         // segment routing
    {{0xfc}, 7},                                // unique local
    {{0xfe, 0x80}, 10},                         // link-local
    {{0xfe, 0xc0}, 10},                         // site-local
    {{0xff}, 8},                                // multicast
};

/// IPv6 forms that lead to the IPv4 address inside them; `at` is where it stands.
struct Carrier {
    AddressBytes prefix;
    int bits;
    size_t at;
    std::uint8_t mask; ///< Teredo writes the client's address inverted
};
constexpr Carrier carriers[] = {
    {{0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff}, 96, 12, 0}, // translated
    {{0x00, 0x64, 0xff, 0x9b}, 96, 12, 0},             // NAT64
    {{0x20, 0x02}, 16, 2, 0},                          // 6to4
    {{0x20, 0x01, 0x00, 0x00}, 32, 4, 0},              // Teredo: its server
    {{0x20, 0x01, 0x00, 0x00}, 32, 12, 0xff},          // Teredo: the client
};

bool isGuardedV4(const AddressBytes& address) {
    return std::ranges::any_of(guardedV4, [&](const V4Range& range) {
        return samePrefix(address, mapped(range.prefix), mappedBits + range.bits);
    });
}

} // namespace

std::optional<AddressBytes> addressBytes(const sockaddr* address) {
    if (!address) return std::nullopt;
    if (address->sa_family == AF_INET) {
        sockaddr_in v4{};
        std::memcpy(&v4, address, sizeof v4);
        std::array<std::uint8_t, 4> bytes{};
        std::memcpy(bytes.data(), &v4.sin_addr, bytes.size());
        return mapped(bytes);
    }
    if (address->sa_family == AF_INET6) {
        sockaddr_in6 v6{};
        std::memcpy(&v6, address, sizeof v6);
        AddressBytes bytes{};
        std::memcpy(bytes.data(), &v6.sin6_addr, bytes.size());
        return bytes;
    }
    return std::nullopt;
}

std::optional<AddressBytes> addressBytes(const QByteArray& literal) {
    std::array<std::uint8_t, 4> four{};
    if (inet_pton(AF_INET, literal.constData(), four.data()) == 1) return mapped(four);
    const bool bracketed = literal.startsWith('[') && literal.endsWith(']');
    const QByteArray bare = bracketed ? literal.mid(1, literal.size() - 2) : literal;
    AddressBytes bytes{};
    if (inet_pton(AF_INET6, bare.constData(), bytes.data()) == 1) return bytes;
    return std::nullopt;
}

QString addressText(const AddressBytes& address) {
    std::array<char, INET6_ADDRSTRLEN> text{};
    if (isMapped(address))
        inet_ntop(AF_INET, address.data() + 12, text.data(), text.size());
    else
        inet_ntop(AF_INET6, address.data(), text.data(), text.size());
    return QString::fromLatin1(text.data());
}

std::optional<AddressGuard::Network> AddressGuard::parse(const QString& cidr) {
    const QByteArray text = cidr.trimmed().toLatin1();
    const auto slash = text.indexOf('/');
    const QByteArray host = slash < 0 ? text : text.left(slash);
    const auto bytes = addressBytes(host);
    if (!bytes || host.contains('[')) return std::nullopt;
    const bool v4 = !host.contains(':');
    const int most = v4 ? 32 : 128;
    int bits = most;
    if (slash >= 0) {
        const QByteArray length = text.mid(slash + 1);
        const bool digits =
            !length.isEmpty() && std::ranges::all_of(length, [](char c) { return c >= '0' && c <= '9'; });
        bits = digits && length.size() <= 3 ? length.toInt() : -1;
    }
    if (bits < (v4 ? 8 : 7) || bits > most) return std::nullopt;
    return Network{*bytes, v4 ? bits + mappedBits : bits};
}

Result<AddressGuard> AddressGuard::create(const QStringList& allowed) {
    AddressGuard guard;
    for (const QString& cidr : allowed) {
        const auto network = parse(cidr);
        if (!network)
            return fail(
                ErrorCode::InvalidInput, cidr,
                QStringLiteral(
                    "a network such as 10.2.0.0/16 or fd00:1::/32, IPv4 at least /8, IPv6 at least /7"));
        guard.m_own.push_back(*network);
    }
    return guard;
}

bool AddressGuard::contains(const Network& network, const AddressBytes& address) {
    return samePrefix(network.prefix, address, network.bits);
}

bool AddressGuard::isGuarded(const AddressBytes& address) {
    if (isMapped(address)) return isGuardedV4(address);
    if (std::ranges::any_of(guardedV6,
                            [&](const V6Range& r) { return samePrefix(address, r.prefix, r.bits); }))
        return true;
    return std::ranges::any_of(carriers, [&](const Carrier& carrier) {
        if (!samePrefix(address, carrier.prefix, carrier.bits)) return false;
        std::array<std::uint8_t, 4> inner{};
        for (size_t i = 0; i < inner.size(); ++i) inner[i] = address[carrier.at + i] ^ carrier.mask;
        return isGuardedV4(mapped(inner));
    });
}

bool AddressGuard::isOwn(const AddressBytes& address) const {
    return std::ranges::any_of(m_own, [&](const Network& network) { return contains(network, address); });
}

bool AddressGuard::allows(const AddressBytes& address) const { return isOwn(address) || !isGuarded(address); }

bool AddressGuard::allows(const sockaddr* address) const {
    const auto bytes = addressBytes(address);
    return bytes && allows(*bytes);
}

} // namespace dutydesk
