#pragma once

#include "base/result.h"
#include "base/time.h"

#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <functional>
#include <memory>

namespace dutydesk {

/// One connection to the store, used only by the thread that opened it. SQL is written here in store/ alone, with bound
/// values only.
class Database {
  public:
    enum class Mode {
        Create,    ///< a new store; AlreadyExists if the file holds one
        ReadWrite, ///< migrates an older one, after a backup beside it
        ReadOnly,
    };
    /// SQLite: WAL, synchronous=FULL, foreign_keys=ON, busy_timeout. Checks integrity after a crash.
    /// Errors: StoreMissing, StoreUnreadable, StoreNewer, StoreBusy, AlreadyExists, DiskFull; what = the path.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString& path, Mode mode);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /// Runs one statement with its values bound in order. Statements are prepared once and kept.
    /// Errors: StoreFailed, StoreBusy, DiskFull, Conflict (a UNIQUE or CHECK constraint; detail = SQLite's words).
    [[nodiscard]] Result<QSqlQuery> run(const QString& sql, const QVariantList& values = {});

    /// Runs `work` in one transaction: committed if it returns a value, rolled back if it returns an error.
    template <class F>
    [[nodiscard]] auto transaction(F work) -> std::invoke_result_t<F> {
        if (auto begun = begin(); !begun) return fail(begun);
        auto done = work();
        if (!done) {
            rollback();
            return done;
        }
        if (auto committed = commit(); !committed) return fail(committed);
        return done;
    }

    [[nodiscard]] QString path() const;

  private:
    Database() = default;
    [[nodiscard]] Result<void> begin();
    [[nodiscard]] Result<void> commit();
    void rollback();

    struct Private;
    std::unique_ptr<Private> m;
};

} // namespace dutydesk
