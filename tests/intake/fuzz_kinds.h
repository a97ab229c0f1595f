#pragma once

#include <QByteArray>

#include <span>

namespace dutydesk {

/// One kind of input from the public web. The fuzzers of tests/fuzz and the test that reads their stored
/// findings run the same function.
struct FuzzKind {
    const char* name;
    /// Reads the input in every way that the program would. Broken promises (what is written cannot be read
    /// back, an identity that comes twice) abort, as a crash would.
    void (*read)(const QByteArray& input);
};

/// Inputs begin with lines of their own where a kind needs more than bytes:
/// feed, page, charset: the HTTP content type; list: five lines of selectors (entry, title, link, date,
/// next); robots: agent, address.
[[nodiscard]] std::span<const FuzzKind> fuzzKinds();

} // namespace dutydesk
