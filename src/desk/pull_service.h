#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "base/time.h"
#include "desk/changes.h"

#include <QFuture>
#include <QObject>

#include <memory>

namespace dutydesk {

class Store;

struct PullSummary {
    int sources = 0;
    int newItems = 0;
    int revised = 0;
    int flagged = 0;        ///< flags added
    int failed = 0;         ///< sources
    bool offline = false;   ///< this computer had no network: nobody's failure
    bool cancelled = false; ///< stopped by somebody: what came before stays
    double seconds = 0;
};

/// Pulls sources: fetch → parse → screen → store each source as a whole (items, revisions, flags, validators,
/// health, schedule) at ingest priority; above 200 rows in parts, with the validators in the last.
/// A crash leaves whole transactions, and the next pull finds what is missing. A source is pulled under a
/// lease, by one program at a time (store/lease_table.h). Lives on the desk's thread, whose event loop must
/// run; fetching, parsing, screening and storing run elsewhere.
class PullService : public QObject {
    Q_OBJECT

  public:
    PullService(Store& store, const WallClock& clock);
    /// Cancels what runs and waits for its threads.
    ~PullService() override;

    /// `ids` empty: the sources that are due, or all enabled ones when `all`. One such pull at a time: a
    /// second call while one runs gets StoreBusy. Sources that are being pulled already, here or by another
    /// program, are left out; StoreBusy where that is all of the `ids`. A failing source is in the summary
    /// and in its health, never an error of the pull. Errors: StoreBusy, Cancelled (what came before stays),
    /// NotFound (an id), and the store's own.
    [[nodiscard]] QFuture<Result<PullSummary>> pull(const QList<SourceId>& ids, bool all);
    /// The program's own pull of what is due, beside any other: to be called every minute, so that a slow
    /// host's sources keep nobody else's waiting. Errors: as pull() without StoreBusy.
    [[nodiscard]] QFuture<Result<PullSummary>> pullDue();
    /// All that runs.
    void cancel();
    [[nodiscard]] bool isRunning() const;

  Q_SIGNALS:
    /// Of all that runs together.
    void progress(int done, int of, const QString& sourceName);
    void itemsStored(const QList<dutydesk::ItemId>& items);
    /// All that the pulls of some sources changed, their health included; at most a few times in a second.
    void stored(const dutydesk::Changes& changes);
    /// At the end of every pull, a cancelled or failed one included, but not where pullDue() found nothing
    /// due.
    void finished(const dutydesk::PullSummary& summary);

  private:
    struct Private;
    std::unique_ptr<Private> m;
};

} // namespace dutydesk
