#pragma once

#include "base/result.h"
#include "casework/terms.h"

#include <QAnyStringView>
#include <QLatin1StringView>
#include <QList>

namespace dutydesk {

/// The stable spelling of a term in the store, in JSON and on the command line ("awaiting_sign_off",
/// "working_days"). Defined for every enum of terms.h (tiers are "1", "2", "3"), and for Action, StepKind,
/// CheckKind, GroundKind, LogKind and MatterKind.
template <class E>
[[nodiscard]] QLatin1StringView code(E term);
/// The term of a code. Errors: InvalidInput, what = the code.
template <class E>
[[nodiscard]] Result<E> fromCode(QAnyStringView code);
/// All terms of an enum, in order.
template <class E>
[[nodiscard]] QList<E> allTerms();

} // namespace dutydesk
