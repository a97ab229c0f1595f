#pragma once

#include "store/database.h"

#include <QStringList>

#include <memory>

struct sqlite3;

namespace dutydesk {

// What only SQLite has: opening and its pragmas, error codes, integrity checks, copies. The search index is
// in sqlite_search.cpp, the triggers in resources/sql/sqlite.

/// What a file says it is.
struct SqliteIdentity {
    qint64 application = 0; ///< 0: nobody's yet
    int schema = 0;
    bool empty = false; ///< without any table
};
inline constexpr qint64 sqliteApplication = 0x44444B31; // "DDK1"

[[nodiscard]] Error sqliteError(int code, const QString& path, const QString& words);
/// A file's statements, with the engine's words put in for the placeholders.
[[nodiscard]] QStringList sqliteStatements(const QString& sql);

struct CloseSqlite {
    void operator()(sqlite3* connection) const;
};
/// Used by one thread.
using SqliteConnection = std::unique_ptr<sqlite3, CloseSqlite>;

/// Opens a file (or an address of one, with SQLITE_OPEN_URI) and waits a while for others' locks on it. Does
/// not create it. Errors name `path`.
[[nodiscard]] Result<SqliteConnection> openSqlite(const QByteArray& name, int flags, const QString& path);
/// Opens the store's file.
[[nodiscard]] Result<SqliteConnection> connectSqlite(const QString& path, bool readOnly);
[[nodiscard]] Result<void> setSqlitePragmas(Database& db, bool readOnly);
[[nodiscard]] Result<SqliteIdentity> sqliteIdentity(Database& db);
[[nodiscard]] Result<void> setSqliteIdentity(Database& db, int schema);

/// Ends a running statement once that is cancelled; null: never.
void stopSqliteWhenCancelled(sqlite3* connection, const Progress* progress);

/// The first thing that SQLite finds wrong, or nothing. Quick: structure only; full: also that indexes fit
/// their rows.
[[nodiscard]] Result<QString> sqliteCheck(Database& db, bool quick);
/// The first table with a row that points nowhere, or nothing.
[[nodiscard]] Result<QString> sqliteForeignKeyCheck(Database& db);

struct SqlitePages {
    qint64 bytes = 0; ///< of the file
    qint64 freeBytes = 0;
};
[[nodiscard]] Result<SqlitePages> sqlitePages(Database& db);

/// A whole copy of the store in another file, synced and renamed into place. Not inside a transaction.
[[nodiscard]] Result<void> copySqlite(Database& db, const QString& to);

/// Keeps an eye on who has the store open, so that a log left by a crash can be told from one in use. A file
/// beside the store, locked while open; the system frees it when the program dies.
class SqliteOpenMark {
  public:
    explicit SqliteOpenMark(const QString& path);
    ~SqliteOpenMark();
    SqliteOpenMark(const SqliteOpenMark&) = delete;
    SqliteOpenMark& operator=(const SqliteOpenMark&) = delete;

    /// Nobody else has the store open; until share(), nobody can open it.
    [[nodiscard]] bool alone() const { return m_alone; }
    /// Nobody else has the store open, and the last who had did not close it.
    [[nodiscard]] bool lastCloseUnclean() const { return m_unclean; }
    /// Lets others in, after the check; waits for another who is alone.
    void share();

  private:
    int m_file = -1;
    bool m_alone = false;
    bool m_unclean = false;
};

} // namespace dutydesk
