#pragma once

#include "intake/discovery.h"
#include "intake/list_proposal.h"
#include "store/database.h"

#include <QFuture>

#include <memory>

namespace dutydesk {

class Puller;
class Store;

/// What an address holds, for whoever is about to make it a source.
struct SourceLook {
    QString url; ///< after redirects
    QList<FeedLink> feeds;
    std::optional<ListProposal> list = {}; ///< none: there is no list on it
    QTimeZone zone{"Asia/Shanghai"};       ///< of its dates, where they name none
};

/// Looks at an address through the same gate as every pull; stores nothing. Lives on the desk's thread.
class SourceLooker {
  public:
    SourceLooker(Store& store, const WallClock& clock);
    ~SourceLooker();
    SourceLooker(const SourceLooker&) = delete;
    SourceLooker& operator=(const SourceLooker&) = delete;

    /// Errors: the network's, Cancelled. The future finishes on another thread.
    [[nodiscard]] QFuture<Result<SourceLook>> look(const QString& url);

  private:
    struct Private;
    std::shared_ptr<Private> m; ///< shared with the look that is under way
};

/// The same from bytes that are here already.
[[nodiscard]] SourceLook lookAt(const QByteArray& bytes, const FetchedFrom& from, const QTimeZone& zone);

} // namespace dutydesk
