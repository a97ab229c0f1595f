#pragma once

#include "base/result.h"
#include "base/ids.h"
#include "base/time.h"

#include <QFuture>
#include <QObject>

#include <memory>

namespace dutydesk {

class Store;

struct PullSummary {
    int sources = 0;
    int newItems = 0;
    int revised = 0;
    int flagged = 0; ///< flags added
    int failed = 0;  ///< sources
    double seconds = 0;
};

/// Pulls sources: fetch → parse → screen → one short transaction per source (items, revisions, flags, validators,
/// health) at ingest priority. Nothing of a source is stored before all of a batch is; a crash leaves whole batches.
/// Lives on the desk's thread; fetching, parsing and screening run elsewhere.
class PullService : public QObject {
    Q_OBJECT

  public:
    PullService(Store& store, const WallClock& clock);
    ~PullService() override;

    /// `ids` empty: the sources that are due, or all enabled ones when `all`. One pull at a time: a second call while one
    /// runs gets StoreBusy. A failing source is in the summary and in its health, never an error of the pull.
    [[nodiscard]] QFuture<Result<PullSummary>> pull(const QList<SourceId>& ids, bool all);
    void cancel();
    [[nodiscard]] bool isRunning() const;

  Q_SIGNALS:
    void progress(int done, int of, const QString& sourceName);
    void itemsStored(const QList<dutydesk::ItemId>& items);
    void finished(const dutydesk::PullSummary& summary);

  private:
    struct Private;
    std::unique_ptr<Private> m;
};

} // namespace dutydesk
