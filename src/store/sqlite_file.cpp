#include "store/sqlite_file.h"

#include "store/durable_file.h"
#include "store/sqlite_engine.h"

#include <QFile>
#include <QFileInfo>
#include <QUrl>

#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

#include <memory>

namespace dutydesk {

namespace {

constexpr int patience = 5000; ///< milliseconds for another program's lock

Error plainError(int code, const QString& path, const char* words) {
    return sqliteErrorOf(code, path, QString::fromUtf8(words));
}

struct CloseSqlite {
    void operator()(sqlite3* db) const { sqlite3_close_v2(db); }
};
using Handle = std::unique_ptr<sqlite3, CloseSqlite>;

Result<Handle> openHandle(const QByteArray& name, int flags, const QString& path) {
    sqlite3* raw = nullptr;
    const int code = sqlite3_open_v2(name.constData(), &raw, flags | SQLITE_OPEN_NOMUTEX, nullptr);
    Handle db(raw);
    if (code != SQLITE_OK)
        return tl::unexpected(plainError(code, path, raw ? sqlite3_errmsg(raw) : sqlite3_errstr(code)));
    sqlite3_busy_timeout(raw, patience);
    return db;
}

/// A store that nobody has open leaves no log; reading such a file must not make one beside it.
Result<Handle> openForReading(const QString& path) {
    const QFileInfo file(path);
    if (!file.exists() || file.isDir() || !file.isReadable())
        return fail(ErrorCode::FileUnreadable, path,
                    file.exists() ? QString() : QStringLiteral("there is no such file"));
    if (QFileInfo::exists(path + QStringLiteral("-wal")))
        return openHandle(QFile::encodeName(path), SQLITE_OPEN_READWRITE, path);
    const QByteArray uri =
        QUrl::fromLocalFile(file.absoluteFilePath()).toEncoded(QUrl::FullyEncoded) + "?immutable=1";
    return openHandle(uri, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, path);
}

struct FinishStatement {
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};
using Statement = std::unique_ptr<sqlite3_stmt, FinishStatement>;

/// The first row's columns as texts; empty: no row.
Result<QStringList> firstRow(sqlite3* db, const QString& path, const char* sql, qint64 value = 0) {
    sqlite3_stmt* raw = nullptr;
    int code = sqlite3_prepare_v2(db, sql, -1, &raw, nullptr);
    const Statement statement(raw);
    if (code == SQLITE_OK && sqlite3_bind_parameter_count(raw) > 0) code = sqlite3_bind_int64(raw, 1, value);
    if (code == SQLITE_OK) code = sqlite3_step(raw);
    if (code == SQLITE_DONE) return QStringList();
    if (code != SQLITE_ROW) return tl::unexpected(plainError(code, path, sqlite3_errmsg(db)));
    QStringList columns;
    for (int i = 0; i < sqlite3_column_count(raw); ++i)
        columns.append(QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_column_text(raw, i))));
    return columns;
}

Result<void> copyPages(sqlite3* from, const QString& fromPath, sqlite3* to, const QString& toPath) {
    sqlite3_backup* backup = sqlite3_backup_init(to, "main", from, "main");
    if (!backup) return tl::unexpected(plainError(sqlite3_errcode(to), toPath, sqlite3_errmsg(to)));
    const int code = sqlite3_backup_step(backup, -1);
    sqlite3_backup_finish(backup);
    if (code == SQLITE_DONE) {
        // One file is all there is: the log goes.
        const auto mode = firstRow(to, toPath, "PRAGMA journal_mode = DELETE");
        if (!mode) return fail(mode);
        return {};
    }
    const bool reading =
        code == SQLITE_BUSY || code == SQLITE_LOCKED || code == SQLITE_CORRUPT || code == SQLITE_NOTADB;
    return tl::unexpected(plainError(code, reading ? fromPath : toPath, sqlite3_errstr(code)));
}

} // namespace

Result<SqliteFileFacts> sqliteFileFacts(const QString& path) {
    const auto db = openForReading(path);
    if (!db) return fail(db);
    const auto application = firstRow(db->get(), path, "PRAGMA application_id");
    if (!application) return fail(application);
    if (application->value(0).toLongLong() != sqliteApplication)
        return fail(ErrorCode::StoreUnreadable, path, QStringLiteral("no store of this program"));
    const auto schema = firstRow(db->get(), path, "PRAGMA user_version");
    if (!schema) return fail(schema);
    const auto head = firstRow(db->get(), path, "SELECT count, hash FROM audit_head WHERE id = 1");
    if (!head) return fail(head);
    if (head->isEmpty()) return fail(ErrorCode::StoreUnreadable, path, QStringLiteral("no audit head"));
    const auto last = firstRow(db->get(), path, "SELECT at FROM audit ORDER BY number DESC LIMIT 1");
    if (!last) return fail(last);
    return SqliteFileFacts{schema->value(0).toInt(),
                           {head->value(0).toLongLong(), QByteArray::fromHex(head->value(1).toLatin1())},
                           fromMillis(last->value(0).toLongLong())};
}

Result<QByteArray> sqliteEntryHash(const QString& path, qint64 number) {
    const auto db = openForReading(path);
    if (!db) return fail(db);
    const auto row = firstRow(db->get(), path, "SELECT hash FROM audit WHERE number = ?", number);
    if (!row) return fail(row);
    return QByteArray::fromHex(row->value(0).toLatin1());
}

Result<void> copySqliteFile(const QString& from, const QString& to) {
    const auto source = openForReading(from);
    if (!source) return fail(source);
    QFile::remove(to);
    const auto copied = [&]() -> Result<void> {
        const int made =
            ::open(QFile::encodeName(to).constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
        if (made < 0) return tl::unexpected(fileError(to, errno));
        ::close(made);
        const auto target = openHandle(QFile::encodeName(to), SQLITE_OPEN_READWRITE, to);
        if (!target) return fail(target);
        return copyPages(source->get(), from, target->get(), to);
    }();
    // A log that stayed means that the file alone is not the whole copy.
    const auto whole = copied.and_then([&]() -> Result<void> {
        for (const char* suffix : {"-journal", "-wal"})
            if (QFile::exists(to + QLatin1StringView(suffix)))
                return fail(ErrorCode::StoreFailed, to, QStringLiteral("its log stayed"));
        return syncFile(to);
    });
    if (!whole)
        for (const char* suffix : {"", "-journal", "-wal", "-shm"})
            QFile::remove(to + QLatin1StringView(suffix));
    return whole;
}

} // namespace dutydesk
