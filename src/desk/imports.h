#pragma once

#include "desk/commands/office_commands.h"
#include "desk/commands/rule_commands.h"
#include "desk/desk.h"
#include "desk/rule_files.h"

namespace dutydesk {

// Imports in pieces, each a command of its own, between which others' commands run. Cancelled: what was taken
// stays, and `left` says how many were not looked at. An error ends the import; the pieces before it stay.

[[nodiscard]] QFuture<Result<ImportSources::Value>> importSources(Desk& desk, const QList<Source>& sources,
                                                                  const SharedProgress& progress);
/// The word lists go with the first piece.
[[nodiscard]] QFuture<Result<ImportRules::Value>> importRules(Desk& desk, const RuleFile& file,
                                                              const SharedProgress& progress);

} // namespace dutydesk
