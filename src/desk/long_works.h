#pragma once

#include "base/progress.h"

#include <QFutureWatcher>
#include <QList>
#include <QObject>

#include <chrono>
#include <optional>

class QTimer;

namespace dutydesk {

/// What takes long at this desk: told of while it runs, and stopped where that is safe. Short work is never
/// told of. Lives on the desk's thread.
class LongWorks : public QObject {
    Q_OBJECT

  public:
    enum class Stopping { Safe, Never };
    struct Work {
        QString what; ///< in words, in the language in which it began
        SharedProgress progress;
        Stopping stopping = Stopping::Safe;
        bool lasting = false; ///< runs longer than is worth no word
    };

    explicit LongWorks(QObject* parent = nullptr);

    /// Told of from now on, if it lasts, until the future ends. Returns the future.
    template <class T>
    QFuture<T> watch(const QString& what, Stopping stopping, const SharedProgress& progress,
                     const QFuture<T>& future) {
        begin({what, progress, stopping});
        auto* watcher = new QFutureWatcher<T>(this);
        connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, progress] {
            watcher->deleteLater();
            end(progress);
        });
        watcher->setFuture(future);
        return future;
    }

    /// The oldest of those that last.
    [[nodiscard]] std::optional<Work> shown() const;
    /// Asks the one that is shown to stop, if that is safe.
    void stopShown();
    /// How long work runs before anybody is told.
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }

  Q_SIGNALS:
    void changed(); ///< shown() has; and, while there is one, how far it has come

  private:
    void begin(const Work& work);
    void end(const SharedProgress& progress);

    QList<Work> m_works;
    QTimer* m_again; ///< progress is looked at, not sent
    std::chrono::milliseconds m_patience{500};
};

} // namespace dutydesk
