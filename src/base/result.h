#pragma once

#include "base/error.h"

#include <tl/expected.hpp>

namespace dutydesk {

/// A value or the reason why there is none. Bugs are Q_ASSERT; exceptions do not cross a library's edge.
template <class T>
using Result = tl::expected<T, Error>;

/// `return fail(ErrorCode::NotFound, name);`
[[nodiscard]] inline tl::unexpected<Error> fail(ErrorCode code, QString what = {}, QString detail = {},
                                                int at = -1) {
    return tl::unexpected<Error>(Error{code, std::move(what), std::move(detail), at});
}

/// Passes an error on: `if (!loaded) return fail(loaded);`
template <class T>
[[nodiscard]] tl::unexpected<Error> fail(const Result<T>& failed) {
    return tl::unexpected<Error>(failed.error());
}

} // namespace dutydesk
