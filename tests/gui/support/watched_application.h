#pragma once

#include "tests/gui/support/stolen_time.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QThread>

#include <sys/resource.h>
#include <time.h>

#include <algorithm>
#include <functional>
#include <tuple>

namespace dutydesk {

/// What one event took of the loop.
struct Hold {
    QEvent::Type type = QEvent::None;
    double wallMs = 0;
    double cpuMs = 0;    ///< the thread's own
    double systemMs = 0; ///< of that, in the kernel
    long waits = 0;      ///< for a lock or a file
    long preempted = 0;  ///< the kernel took the processor away
    long fileFaults = 0;
    long faults = 0;     ///< of memory alone
    double stolenMs = 0; ///< the host of a virtual machine took one processor away; looked up from 20 ms on
    double stolenAllMs = 0; ///< and all processors together

    /// By the clock, but for what the host took.
    [[nodiscard]] double clockMs() const { return std::max(0.0, wallMs - stolenMs); }
    /// Where the kernel gave the processor to others, the thread's own time, although threads of this program
    /// may have been the others.
    [[nodiscard]] double ms() const { return preempted > 0 ? std::min(cpuMs, clockMs()) : clockMs(); }
};

/// An application that tells how long each event held its loop.
class WatchedApplication : public QApplication {
  public:
    using QApplication::QApplication;

    bool notify(QObject* receiver, QEvent* event) override {
        if (QThread::currentThread() != thread() || m_depth > 0) return QApplication::notify(receiver, event);
        ++m_depth;
        if (!m_stolenRead.isValid() || m_stolenRead.elapsed() > 5) {
            m_stolen = StolenTime::now();
            m_stolenRead.start();
        }
        QElapsedTimer wall;
        wall.start();
        const double cpu = ownMs();
        const rusage before = usage();
        const auto type = event->type();
        if (onBegin) onBegin();
        const bool done = QApplication::notify(receiver, event);
        --m_depth;
        const rusage after = usage();
        Hold hold{type,
                  double(wall.nsecsElapsed()) / 1e6,
                  ownMs() - cpu,
                  systemMs(after) - systemMs(before),
                  after.ru_nvcsw - before.ru_nvcsw,
                  after.ru_nivcsw - before.ru_nivcsw,
                  after.ru_majflt - before.ru_majflt,
                  after.ru_minflt - before.ru_minflt};
        if (hold.wallMs > 20) std::tie(hold.stolenMs, hold.stolenAllMs) = StolenTime::now().msSince(m_stolen);
        ++m_events;
        if (hold.ms() > m_longest) {
            m_longest = hold.ms();
            m_where = type;
        }
        if (onHold) onHold(hold);
        return done;
    }
    void watch() { m_longest = m_events = 0; }
    [[nodiscard]] double longestMs() const { return m_longest; }
    [[nodiscard]] int events() const { return m_events; }
    [[nodiscard]] QEvent::Type where() const { return m_where; }

    std::function<void()> onBegin;                ///< as each event begins
    std::function<void(const Hold& hold)> onHold; ///< told of each event

  private:
    static double ownMs() {
        timespec now{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
    }
    static rusage usage() {
        rusage now{};
        getrusage(RUSAGE_THREAD, &now);
        return now;
    }
    static double systemMs(const rusage& used) {
        return double(used.ru_stime.tv_sec) * 1e3 + double(used.ru_stime.tv_usec) / 1e3;
    }
    StolenTime m_stolen;
    QElapsedTimer m_stolenRead;
    double m_longest = 0;
    QEvent::Type m_where = QEvent::None;
    int m_events = 0;
    int m_depth = 0;
};

} // namespace dutydesk
