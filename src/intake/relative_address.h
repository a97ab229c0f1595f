#pragma once

#include <QString>

namespace dutydesk {

/// Resolves a reference against a base (RFC 3986 §5.2) without changing how either is written: what is
/// absolute comes back as it is, but for white space at its ends. Empty references and references without a
/// usable base come back trimmed.
[[nodiscard]] QString resolveAddress(const QString& base, const QString& reference);

/// "http" of "http://…"; empty for a relative reference.
[[nodiscard]] QString schemeOf(QStringView address);

/// An address that a person may be offered to open: never javascript:, data: and their like, which become
/// empty.
[[nodiscard]] QString harmlessAddress(const QString& address);

} // namespace dutydesk
