#pragma once

#include "desk/pull_batch.h"
#include "store/store.h"

#include <functional>

namespace dutydesk {

/// Stores one screened pull part by part, each queued when the one before is in, and tells what was stored,
/// on some thread.
class Storing : public std::enable_shared_from_this<Storing> {
  public:
    using Done = std::function<void(const Result<StoredPull>&)>;

    Storing(Store& store, const WallClock& clock, ScreenedPull pull, Done done)
        : m_store(store), m_clock(clock), m_pull(std::move(pull)), m_ends(transactionEnds(m_pull.items)),
          m_done(std::move(done)) {}

    void next() {
        const qsizetype from = m_part == 0 ? 0 : m_ends[m_part - 1];
        const qsizetype to = m_ends[m_part];
        (void)m_store.write(
            Priority::Ingest,
            [self = shared_from_this(), from, to](Database& db) {
                return storePart(db, self->m_pull, from, to, self->m_stored, self->m_clock.now());
            },
            telling([self = shared_from_this()](const Result<StoredPull>& part) { self->stored(part); }));
    }

  private:
    void stored(const Result<StoredPull>& part) {
        if (!part) return m_done(part);
        m_stored.items += part->items;
        m_stored.newItems += part->newItems;
        m_stored.revised += part->revised;
        m_stored.flagged += part->flagged;
        if (++m_part < m_ends.size())
            next();
        else
            m_done(m_stored);
    }

    Store& m_store;
    const WallClock& m_clock;
    ScreenedPull m_pull;
    QList<qsizetype> m_ends;
    qsizetype m_part = 0;
    StoredPull m_stored;
    Done m_done;
};

} // namespace dutydesk
