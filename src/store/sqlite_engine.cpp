#include "store/sqlite_engine.h"

#include "base/progress.h"
#include "store/read.h"

#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sqlite3.h>
#include <sys/file.h>
#include <unistd.h>

namespace dutydesk {

Error sqliteError(int code, const QString& path, const QString& words) {
    // The memory that connections share is a file too: growing it is what fails first on a full disk.
    if (code == SQLITE_IOERR_SHMSIZE) return {ErrorCode::DiskFull, path, words};
    switch (code & 0xff) { // the low byte of an extended code is the code
    case SQLITE_INTERRUPT: return {ErrorCode::Cancelled, path, words};
    case SQLITE_FULL: return {ErrorCode::DiskFull, path, words};
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return {ErrorCode::StoreBusy, path, words};
    case SQLITE_CONSTRAINT: return {ErrorCode::Conflict, path, words};
    case SQLITE_NOTADB:
    case SQLITE_CORRUPT:
    case SQLITE_CANTOPEN:
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH: return {ErrorCode::StoreUnreadable, path, words};
    default: return {ErrorCode::StoreFailed, path, words};
    }
}

QStringList sqliteStatements(const QString& sql) {
    QStringList statements;
    QString statement;
    for (const QString& line : sql.split(QLatin1Char('\n'))) {
        statement += line + QLatin1Char('\n');
        if (!line.trimmed().endsWith(QLatin1Char(';')) || !sqlite3_complete(statement.toUtf8().constData()))
            continue;
        statements.append(
            statement.trimmed().replace(QStringLiteral("@id@"), QStringLiteral("INTEGER PRIMARY KEY")));
        statement.clear();
    }
    Q_ASSERT(statement.trimmed().isEmpty());
    return statements;
}

void CloseSqlite::operator()(sqlite3* connection) const { sqlite3_close_v2(connection); }

Result<SqliteConnection> openSqlite(const QByteArray& name, int flags, const QString& path) {
    constexpr int patience = 5000; // milliseconds
    sqlite3* raw = nullptr;
    const int code = sqlite3_open_v2(name.constData(), &raw, flags | SQLITE_OPEN_NOMUTEX, nullptr);
    SqliteConnection connection(raw);
    if (code != SQLITE_OK)
        return tl::unexpected(
            sqliteError(code, path, QString::fromUtf8(raw ? sqlite3_errmsg(raw) : sqlite3_errstr(code))));
    sqlite3_busy_timeout(raw, patience);
    return connection;
}

void stopSqliteWhenCancelled(sqlite3* connection, const Progress* progress) {
    constexpr int steps = 20'000; // of SQLite's machine: a fraction of a millisecond
    const auto ask = [](void* of) { return static_cast<const Progress*>(of)->cancelled() ? 1 : 0; };
    if (progress)
        sqlite3_progress_handler(connection, steps, ask, const_cast<Progress*>(progress));
    else
        sqlite3_progress_handler(connection, 0, nullptr, nullptr);
}

Result<SqliteConnection> connectSqlite(const QString& path, bool readOnly) {
    // Nobody asks how much memory SQLite has taken; counting it costs a lock at every piece.
    static const int uncounted = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    Q_UNUSED(uncounted);
    return openSqlite(QFile::encodeName(path), readOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE, path)
        .map_error([](Error error) {
            if (error.code == ErrorCode::StoreFailed) error.code = ErrorCode::StoreUnreadable;
            return error;
        });
}

Result<void> setSqlitePragmas(Database& db, bool readOnly) {
    QStringList pragmas{QStringLiteral("foreign_keys = ON"), QStringLiteral("temp_store = MEMORY"),
                        QStringLiteral("trusted_schema = OFF")};
    if (readOnly) // What readers read, the system keeps too; only the writer comes back to its pages at once.
        pragmas += {QStringLiteral("query_only = ON"), QStringLiteral("cache_size = -2000")};
    else // On greater pages fewer texts waste one. The log goes back into the file at 32 MiB: a pull writes
         // many a page again and again before.
        pragmas +=
            {QStringLiteral("cache_size = -8000"),        QStringLiteral("page_size = 8192"),
             QStringLiteral("journal_mode = WAL"),        QStringLiteral("synchronous = FULL"),
             QStringLiteral("wal_autocheckpoint = 4096"), QStringLiteral("journal_size_limit = 33554432")};
    for (const QString& pragma : pragmas)
        if (auto set = execute(db, QStringLiteral("PRAGMA ") + pragma); !set) return fail(set);
    return {};
}

Result<SqliteIdentity> sqliteIdentity(Database& db) {
    SqliteIdentity identity;
    const auto application = readNumber(db, QStringLiteral("PRAGMA application_id"));
    if (!application) return fail(application);
    const auto schema = readNumber(db, QStringLiteral("PRAGMA user_version"));
    if (!schema) return fail(schema);
    const auto tables = readNumber(db, QStringLiteral("SELECT count(*) FROM sqlite_master"));
    if (!tables) return fail(tables);
    return SqliteIdentity{*application, static_cast<int>(*schema), *tables == 0};
}

Result<void> setSqliteIdentity(Database& db, int schema) {
    // Pragmas take no bound values; both are numbers.
    if (auto set = execute(db, QStringLiteral("PRAGMA application_id = %1").arg(sqliteApplication)); !set)
        return set;
    return execute(db, QStringLiteral("PRAGMA user_version = %1").arg(schema));
}

Result<QString> sqliteCheck(Database& db, bool quick) {
    const auto found = readFirst(
        db, quick ? QStringLiteral("PRAGMA quick_check(1)") : QStringLiteral("PRAGMA integrity_check(1)"), {},
        [](Columns& c) { return c.text(); });
    if (!found) return fail(found);
    const QString words = found->value_or(QString());
    return words == QLatin1String("ok") ? QString() : words;
}

Result<QString> sqliteForeignKeyCheck(Database& db) {
    const auto found = readFirst(db, QStringLiteral("PRAGMA foreign_key_check"), {}, [](Columns& c) {
        const QString table = c.text();
        const qint64 row = c.integer();
        return QStringLiteral("%1 %2 points to a row of %3 that is not there")
            .arg(table)
            .arg(row)
            .arg(c.text());
    });
    if (!found) return fail(found);
    return found->value_or(QString());
}

Result<SqlitePages> sqlitePages(Database& db) {
    qint64 numbers[3] = {};
    const char* const pragmas[] = {"page_size", "page_count", "freelist_count"};
    for (int i = 0; i < 3; ++i) {
        const auto number = readNumber(db, QStringLiteral("PRAGMA ") + QLatin1StringView(pragmas[i]));
        if (!number) return fail(number);
        numbers[i] = *number;
    }
    return SqlitePages{numbers[0] * numbers[1], numbers[0] * numbers[2]};
}

Result<void> copySqlite(Database& db, const QString& to) {
    const QString part = to + QStringLiteral(".part");
    QFile::remove(part);
    if (auto copied = execute(db, QStringLiteral("VACUUM INTO ?"), {part}); !copied) {
        QFile::remove(part);
        return copied;
    }
    QFile file(part); // another file than the store: closing it frees none of SQLite's locks
    const bool synced = file.open(QIODevice::ReadWrite) && ::fsync(file.handle()) == 0;
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.close();
    if (!synced || ::rename(QFile::encodeName(part).constData(), QFile::encodeName(to).constData()) != 0)
        return fail(ErrorCode::FileUnwritable, to, QString::fromLocal8Bit(strerror(errno)));
    return {};
}

SqliteOpenMark::SqliteOpenMark(const QString& path) {
    const QFileInfo log(path + QStringLiteral("-wal"));
    const bool logLeft = log.exists() && log.size() > 0;
    m_file = ::open(QFile::encodeName(path + QStringLiteral("-open")).constData(),
                    O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    // Where it cannot be made or locked, a log that was left counts as a crash: one check too many does no
    // harm.
    m_alone = m_file < 0 || ::flock(m_file, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK;
    m_unclean = m_alone && logLeft;
    if (!m_alone) share();
}

SqliteOpenMark::~SqliteOpenMark() {
    if (m_file >= 0) ::close(m_file);
}

void SqliteOpenMark::share() {
    // Waits for who is alone now: checking, migrating or restoring it.
    while (m_file >= 0 && ::flock(m_file, LOCK_SH) != 0 && errno == EINTR) {
    }
}

} // namespace dutydesk
