#pragma once

#include <QByteArray>

namespace dutydesk {

/// As an office makes one in its word processor: other margins, a red head on the first page alone, a running
/// head, pages numbered from 3, and lines for who gets it below the text.
[[nodiscard]] QByteArray ownLetterhead();

} // namespace dutydesk
