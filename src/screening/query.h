#pragma once

#include "base/result.h"

#include <QString>

namespace dutydesk {

/// Says whether a query parses: words, "phrases", AND OR NOT, brackets; precedence NOT > AND > OR; words that
/// only stand side by side are joined by AND. Chinese operators (与 或 非 standing alone) and full-width
/// brackets and quotes are accepted. Errors: QueryEmpty; QuerySyntax with at = the character where it went
/// wrong.
[[nodiscard]] Result<void> checkQuery(const QString& query);

} // namespace dutydesk
