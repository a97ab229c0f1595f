#include "store/sqlite_file.h"

#include "base/progress.h"
#include "store/durable_file.h"
#include "store/sqlite_engine.h"
#include "store/statement.h"

#include <QFile>
#include <QFileInfo>
#include <QUrl>

#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

#include <memory>

namespace dutydesk {

namespace {

Error plainError(int code, const QString& path, const char* words) {
    return sqliteError(code, path, QString::fromUtf8(words));
}

/// A store that nobody has open leaves no log; reading such a file must not make one beside it.
Result<SqliteConnection> openForReading(const QString& path) {
    const QFileInfo file(path);
    if (!file.exists() || file.isDir() || !file.isReadable()) return fail(ErrorCode::FileUnreadable, path);
    if (QFileInfo::exists(path + QStringLiteral("-wal")))
        return openSqlite(QFile::encodeName(path), SQLITE_OPEN_READWRITE, path);
    const QByteArray uri =
        QUrl::fromLocalFile(file.absoluteFilePath()).toEncoded(QUrl::FullyEncoded) + "?immutable=1";
    return openSqlite(uri, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, path);
}

/// The first row's columns as texts; empty: no row.
Result<QStringList> firstRow(sqlite3* db, const QString& path, const QString& sql, int columns = 1,
                             const QVariantList& values = {}) {
    const auto statement = Statement::prepare(db, sql, path);
    if (!statement) return fail(statement);
    if (auto started = (*statement)->start(values); !started) return fail(started);
    QStringList texts;
    if ((*statement)->next())
        for (int i = 0; i < columns; ++i) texts.append((*statement)->text(i));
    return texts;
}

/// Begins to read: what others write from now on is not seen, so that a copy made in steps need not begin
/// again.
Result<void> holdState(sqlite3* db, const QString& path) {
    if (const auto begun = firstRow(db, path, QStringLiteral("BEGIN")); !begun) return fail(begun);
    const auto read = firstRow(db, path, QStringLiteral("SELECT count(*) FROM sqlite_master"));
    if (!read) return fail(read);
    return {};
}

/// SQLITE_DONE, SQLITE_INTERRUPT when cancelled, or what went wrong.
int copyInSteps(sqlite3_backup* backup, Progress* progress) {
    constexpr int pages = 1024; // 8 MiB
    int code = SQLITE_OK;
    while (code == SQLITE_OK) {
        if (progress && progress->cancelled()) return SQLITE_INTERRUPT;
        code = sqlite3_backup_step(backup, pages);
        const int all = sqlite3_backup_pagecount(backup);
        if (progress) progress->tell(all - sqlite3_backup_remaining(backup), all);
    }
    return code;
}

Result<void> copyPages(sqlite3* from, const QString& fromPath, sqlite3* to, const QString& toPath,
                       Progress* progress) {
    if (auto held = holdState(from, fromPath); !held) return held;
    sqlite3_backup* backup = sqlite3_backup_init(to, "main", from, "main");
    if (!backup) return tl::unexpected(plainError(sqlite3_errcode(to), toPath, sqlite3_errmsg(to)));
    const int code = copyInSteps(backup, progress);
    sqlite3_backup_finish(backup);
    if (code == SQLITE_DONE) {
        // One file is all there is: the log goes.
        const auto mode = firstRow(to, toPath, QStringLiteral("PRAGMA journal_mode = DELETE"));
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
    const auto application = firstRow(db->get(), path, QStringLiteral("PRAGMA application_id"));
    if (!application) return fail(application);
    if (application->value(0).toLongLong() != sqliteApplication)
        return fail(ErrorCode::StoreUnreadable, path, QStringLiteral("no store of this program"));
    const auto schema = firstRow(db->get(), path, QStringLiteral("PRAGMA user_version"));
    if (!schema) return fail(schema);
    const auto head =
        firstRow(db->get(), path, QStringLiteral("SELECT count, hash FROM audit_head WHERE id = 1"), 2);
    if (!head) return fail(head);
    if (head->isEmpty()) return fail(ErrorCode::StoreUnreadable, path, QStringLiteral("no audit head"));
    const auto last =
        firstRow(db->get(), path, QStringLiteral("SELECT at FROM audit ORDER BY number DESC LIMIT 1"));
    if (!last) return fail(last);
    return SqliteFileFacts{schema->value(0).toInt(),
                           {head->value(0).toLongLong(), QByteArray::fromHex(head->value(1).toLatin1())},
                           fromMillis(last->value(0).toLongLong())};
}

Result<QByteArray> sqliteEntryHash(const QString& path, qint64 number) {
    const auto db = openForReading(path);
    if (!db) return fail(db);
    const auto row =
        firstRow(db->get(), path, QStringLiteral("SELECT hash FROM audit WHERE number = ?"), 1, {number});
    if (!row) return fail(row);
    return QByteArray::fromHex(row->value(0).toLatin1());
}

Result<void> copySqliteFile(const QString& from, const QString& to, Progress* progress) {
    const auto source = openForReading(from);
    if (!source) return fail(source);
    QFile::remove(to);
    const auto copied = [&]() -> Result<void> {
        const int made =
            ::open(QFile::encodeName(to).constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
        if (made < 0) return tl::unexpected(fileError(to, errno));
        ::close(made);
        const auto target = openSqlite(QFile::encodeName(to), SQLITE_OPEN_READWRITE, to);
        if (!target) return fail(target);
        return copyPages(source->get(), from, target->get(), to, progress);
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
