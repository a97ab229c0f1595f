#pragma once

#include "intake/charset.h"

namespace dutydesk {

/// Decodes with one encoding; a converter that does not exist reads as windows-1252.
[[nodiscard]] Decoded decodeAs(const QByteArray& bytes, const QString& encoding);

/// An encoding that WHATWG leaves out but XML may name and ICU has (EBCDIC code pages); empty if there is
/// none.
[[nodiscard]] QString otherIcuEncoding(const QByteArray& label);

/// The most likely encoding of unlabelled bytes that decodes all of them; empty if none is likely.
[[nodiscard]] QString detectEncoding(const QByteArray& bytes, Markup markup);

} // namespace dutydesk
