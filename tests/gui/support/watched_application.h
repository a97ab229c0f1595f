#pragma once

#include <QApplication>
#include <QElapsedTimer>
#include <QThread>

#include <sys/resource.h>
#include <time.h>

#include <functional>

namespace dutydesk {

/// An application that tells how long each event held its loop. Where the kernel took the processor away
/// meanwhile, the thread's own time counts: other programs on the machine are not this one's doing. Waiting
/// for a lock or a file counts in full.
class WatchedApplication : public QApplication {
  public:
    using QApplication::QApplication;

    bool notify(QObject* receiver, QEvent* event) override {
        if (QThread::currentThread() != thread() || m_depth > 0) return QApplication::notify(receiver, event);
        ++m_depth;
        QElapsedTimer wall;
        wall.start();
        const double cpu = cpuMs();
        const long preempted = preemptions();
        const auto type = event->type();
        const bool done = QApplication::notify(receiver, event);
        --m_depth;
        const double held = preemptions() > preempted ? cpuMs() - cpu : double(wall.nsecsElapsed()) / 1e6;
        ++m_events;
        if (held > m_longest) {
            m_longest = held;
            m_where = type;
        }
        if (onHold) onHold(held, type);
        return done;
    }
    void watch() { m_longest = m_events = 0; }
    [[nodiscard]] double longestMs() const { return m_longest; }
    [[nodiscard]] int events() const { return m_events; }
    [[nodiscard]] QEvent::Type where() const { return m_where; }

    std::function<void(double ms, QEvent::Type type)> onHold; ///< told of each event

  private:
    static double cpuMs() {
        timespec now{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
    }
    static long preemptions() {
        rusage usage{};
        getrusage(RUSAGE_THREAD, &usage);
        return usage.ru_nivcsw;
    }
    double m_longest = 0;
    QEvent::Type m_where = QEvent::None;
    int m_events = 0;
    int m_depth = 0;
};

} // namespace dutydesk
