#pragma once

#include <QFutureWatcher>
#include <QObject>

namespace dutydesk {

/// Calls `done(const T&)` on `context`'s thread when the future has its value. Not called when the future is
/// cancelled or the context is gone first.
template <class T, class F>
void await(const QFuture<T>& future, QObject* context, F done) {
    auto* watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, done = std::move(done)]() mutable {
                         const auto all = watcher->future();
                         watcher->deleteLater();
                         if (!all.isCanceled() && all.resultCount() > 0) done(all.result());
                     });
    watcher->setFuture(future);
}

} // namespace dutydesk
