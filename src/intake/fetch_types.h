#pragma once

#include "base/result.h"
#include "intake/source_spec.h"

#include <QByteArray>

#include <functional>

namespace dutydesk {

/// Whose requests these are, so that they can be dropped together. 0 belongs to the fetcher itself.
enum class PullJobId : qint64 { Shared = 0 };

enum class Wanted {
    Feed,
    Page,  ///< robots.txt is obeyed; pictures, films, archives and office documents are not read
    Robots ///< at most 512 KiB are read (RFC 9309 §2.5), the rest is left
};

/// What came of one address. Without an error it is a 2xx or a 304; with one, the other fields hold what is
/// known.
struct FetchResult {
    std::optional<Error> error = {};
    int status = 0;       ///< 0: no answer
    QByteArray url = {};  ///< that answered, after redirects
    QByteArray body = {}; ///< as sent, content codings undone
    QString contentType = {};
    QList<HeaderLine> headers = {}; ///< of a 2xx: what FetchedAnswer keeps of its head
    Instant at{};                   ///< when the answer was all there
    Validators validators = {};
    std::optional<QByteArray> redirect = {}; ///< where a 3xx points; absolute, not yet judged
    std::optional<Millis> retryAfter = {};
    std::optional<Millis> maxAge = {};
    std::optional<Instant> serverDate = {};
    QByteArray movedTo = {}; ///< the end of the permanent redirects that the way began with; empty: none
    bool own = false;        ///< answered from one of the office's own networks
    qint64 bytes = 0;        ///< decoded bytes received
    Millis spent{0};         ///< with the network, waiting for the host's turn not counted

    [[nodiscard]] bool notModified() const { return !error && status == 304; }
};
[[nodiscard]] constexpr bool isSuccess(long status) { return status >= 200 && status < 300; }

using FetchDone = std::function<void(FetchResult)>;

} // namespace dutydesk
