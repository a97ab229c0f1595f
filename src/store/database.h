#pragma once

#include "base/result.h"
#include "base/time.h"

#include <QString>
#include <QStringList>
#include <QVariant>

#include <functional>
#include <memory>
#include <optional>
#include <type_traits>

namespace dutydesk {

class Progress;

struct Migration;
class Database;
class Statement;

/// The rows of one statement, read forwards. Goes back to the connection's kept statements when destroyed,
/// which must be before the transaction ends and before the Database does.
class Rows {
  public:
    Rows(Rows&& other) noexcept;
    Rows& operator=(Rows&&) = delete;
    ~Rows();

    [[nodiscard]] bool next(); ///< false: no more, or failed()
    [[nodiscard]] std::optional<Error> failed() const;
    [[nodiscard]] int changed() const; ///< rows that an INSERT, UPDATE or DELETE touched

    // Columns of the row that it stands on, from 0. A number that is asked of a text is read from it.
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const; ///< of a text its UTF-8

  private:
    friend class Database;
    Rows(Database& db, QString sql, std::unique_ptr<Statement> statement);

    Database* m_db;
    QString m_sql;
    std::unique_ptr<Statement> m_statement;
};

/// One connection to the store, used only by the thread that opened it. SQL is written here in store/ alone,
/// with bound values only.
class Database {
  public:
    enum class Mode {
        Create,    ///< a new store; AlreadyExists if the file holds one
        ReadWrite, ///< migrates an older one, after a backup beside it
        ReadOnly,
    };
    /// SQLite: WAL, synchronous=FULL, foreign_keys=ON, busy_timeout. Checks integrity after a crash.
    /// Errors: StoreMissing, StoreUnreadable, StoreNewer, StoreBusy, AlreadyExists, DiskFull; what = the
    /// path.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString& path, Mode mode);
    /// The same with other migrations than the built-in ones (tests of migrating).
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString& path, Mode mode,
                                                                const QList<Migration>& migrations);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /// Runs one statement with its values bound in order. Statements are prepared once and kept.
    /// Errors: StoreFailed, StoreBusy, DiskFull, Conflict (a UNIQUE or CHECK constraint; detail = SQLite's
    /// words).
    [[nodiscard]] Result<Rows> run(const QString& sql, const QVariantList& values = {});

    /// Runs `work` in one transaction: committed if it returns a value, rolled back if it returns an error.
    /// Inside another transaction it is a savepoint of that one.
    template <class F>
    [[nodiscard]] auto transaction(F work) -> std::invoke_result_t<F> {
        if (auto begun = begin(); !begun) return fail(begun);
        try {
            auto done = work();
            if (!done) {
                rollback();
                return done;
            }
            if (auto committed = commit(); !committed) return fail(committed);
            return done;
        } catch (...) {
            rollback();
            throw;
        }
    }

    /// The same inside a running transaction without a savepoint of its own, which costs two statements: an
    /// error of `work` must take back the whole.
    template <class F>
    [[nodiscard]] auto inTransaction(F work) -> std::invoke_result_t<F> {
        return isRunning() ? work() : transaction(std::move(work));
    }

    /// Runs `work` when the outermost running transaction is about to be committed, after all that it changes
    /// otherwise, in the order of these calls; at once if none runs. Its error takes the transaction back;
    /// what takes back the transaction it was given in, drops it.
    [[nodiscard]] Result<void> beforeCommit(std::function<Result<void>()> work);
    /// How many such pieces of work wait.
    [[nodiscard]] qsizetype waitingForCommit() const;

    /// Runs `work`, which only reads, on one state of the store, whatever others write meanwhile. Inside a
    /// transaction it is that transaction's.
    template <class F>
    [[nodiscard]] auto snapshot(F work) -> std::invoke_result_t<F> {
        if (auto begun = beginSnapshot(); !begun) return fail(begun);
        try {
            auto done = work();
            endSnapshot();
            return done;
        } catch (...) {
            endSnapshot();
            throw;
        }
    }

    /// Statements end early with an error once that is cancelled, which must outlive this; null: never.
    void stopWhenCancelled(const Progress* progress);

    [[nodiscard]] QString path() const;
    /// The statements that are kept, to look at their plans.
    [[nodiscard]] QStringList preparedStatements() const;

  private:
    friend class Rows;
    friend class Store;

    Database();
    [[nodiscard]] Result<void> start(Mode mode, const QList<Migration>& migrations);
    [[nodiscard]] Result<void> beginSnapshot();
    void endSnapshot();
    [[nodiscard]] bool isRunning() const; ///< a transaction
    [[nodiscard]] Result<void> begin();
    [[nodiscard]] Result<void> commit();
    void rollback();

    struct Private;
    std::unique_ptr<Private> m;
};

} // namespace dutydesk
