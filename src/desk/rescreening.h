#pragma once

#include "base/result.h"
#include "base/time.h"
#include "desk/changes.h"
#include "store/rescreen_table.h"

#include <QFuture>
#include <QObject>

#include <memory>

namespace dutydesk {

class Store;

struct RescreenSummary {
    Rescreen run; ///< as it stands in the store; id None: there was nothing to do
    double seconds = 0;
};

/// Runs changed rules over what is stored: pages read on the reader, screened on a small pool of its own,
/// stored in short transactions behind everybody's. Where it stands is stored with what it brings, so it goes
/// on after a stop. Lives on the desk's thread, whose event loop must run.
class Rescreening : public QObject {
    Q_OBJECT

  public:
    Rescreening(Store& store, const WallClock& clock);
    /// Stops after the page at hand; the run stays unfinished.
    ~Rescreening() override;

    /// Goes on with the run that is in the store, until none is; a second call while it works gets the same
    /// future. To be called after rules changed, and once at the start. A run that somebody cancelled ends
    /// with its counts. Errors: the store's own.
    QFuture<Result<RescreenSummary>> run();
    [[nodiscard]] bool isRunning() const;

  Q_SIGNALS:
    void progress(const dutydesk::Rescreen& run);
    /// Items whose flags changed; at most a few times in a second.
    void stored(const dutydesk::Changes& changes);
    /// A run ended; not where there was nothing to do.
    void finished(const dutydesk::RescreenSummary& summary);

  private:
    struct Private;
    std::unique_ptr<Private> m;
};

} // namespace dutydesk
