#pragma once

#include "base/result.h"

#include <atomic>
#include <memory>

namespace dutydesk {

/// How far a long piece of work has come and whether somebody wants it to stop: shared by who does it and who
/// shows it. Thread-safe.
class Progress {
  public:
    void tell(qint64 done, qint64 of) {
        m_of = of;
        m_done = done;
    }
    [[nodiscard]] qint64 done() const { return m_done; }
    [[nodiscard]] qint64 of() const { return m_of; } ///< 0: nobody knows

    void cancel() { m_cancelled = true; }
    [[nodiscard]] bool cancelled() const { return m_cancelled; }

  private:
    std::atomic<qint64> m_done = 0;
    std::atomic<qint64> m_of = 0;
    std::atomic<bool> m_cancelled = false;
};

using SharedProgress = std::shared_ptr<Progress>;

/// To be asked between steps. Nobody watches: it goes on. Errors: Cancelled.
[[nodiscard]] inline Result<void> goOn(const Progress* progress) {
    if (progress && progress->cancelled()) return fail(ErrorCode::Cancelled);
    return {};
}

} // namespace dutydesk
