#pragma once

#include "base/result.h"

#include <QEventLoop>
#include <QFuture>
#include <QFutureWatcher>

namespace dutydesk {

/// Waits for a result with the thread's event loop running, as the desk needs it. For the terminal and for
/// tests; the window never waits. Needs a QCoreApplication. Errors: Cancelled, and the result's own.
template <class T>
[[nodiscard]] Result<T> waitFor(const QFuture<Result<T>>& future) {
    if (!future.isFinished()) {
        QEventLoop loop;
        QFutureWatcher<Result<T>> watcher;
        QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
        watcher.setFuture(future);
        if (!future.isFinished()) loop.exec();
    }
    if (future.isCanceled() || future.resultCount() == 0) return fail(ErrorCode::Cancelled);
    return future.result();
}

} // namespace dutydesk
