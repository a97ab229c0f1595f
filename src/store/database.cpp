#include "store/database.h"

#include "store/migrations.h"
#include "store/read.h"
#include "store/search_index.h"
#include "store/sqlite_engine.h"
#include "store/statement.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <unordered_map>
#include <utility>
#include <vector>

namespace dutydesk {

struct Database::Private {
    QString path;
    std::unique_ptr<SqliteOpenMark> mark;
    SqliteConnection connection;
    std::unordered_map<QString, std::vector<std::unique_ptr<Statement>>>
        idle;      ///< prepared, nobody reads from them
    int depth = 0; ///< of transactions
    std::vector<std::function<Result<void>()>> beforeCommit;
    std::vector<size_t> marks; ///< how many of them there were when each running transaction began
    bool writable = false;
};

namespace {

/// What can be said of a path before SQLite looks at it.
Result<void> checkFile(const QString& path, Database::Mode mode) {
    const QFileInfo file(path);
    if (file.isDir()) return fail(ErrorCode::StoreUnreadable, path, QStringLiteral("is a folder"));
    if (!file.exists()) {
        if (mode != Database::Mode::Create) return fail(ErrorCode::StoreMissing, path);
        return {};
    }
    if (!file.isReadable())
        return fail(ErrorCode::StoreUnreadable, path, QStringLiteral("no permission to read it"));
    if (mode != Database::Mode::ReadOnly && !file.isWritable())
        return fail(ErrorCode::StoreUnreadable, path, QStringLiteral("no permission to write to it"));
    return {};
}

/// An empty file that only its owner can read: it holds what people told the office.
Result<void> createFile(const QString& path) {
    const QString folder = QFileInfo(path).absolutePath();
    if (!QDir().mkpath(folder)) return fail(ErrorCode::FileUnwritable, folder);
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite)) return fail(ErrorCode::FileUnwritable, path, file.errorString());
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    return {};
}

Result<void> checkIdentity(const SqliteIdentity& identity, const QString& path, Database::Mode mode,
                           int newest) {
    if (mode == Database::Mode::Create) {
        if (identity.application == sqliteApplication) return fail(ErrorCode::AlreadyExists, path);
        if (identity.empty && identity.application == 0) return {};
        return fail(ErrorCode::StoreUnreadable, path, QStringLiteral("another program's database is there"));
    }
    if (identity.application != sqliteApplication)
        return fail(ErrorCode::StoreUnreadable, path,
                    identity.empty ? QStringLiteral("empty") : QStringLiteral("another program's database"));
    if (identity.schema > newest) return fail(ErrorCode::StoreNewer, path, QString::number(identity.schema));
    if (identity.schema < newest && mode == Database::Mode::ReadOnly)
        return fail(ErrorCode::StoreUnreadable, path,
                    QStringLiteral("schema %1 must first be opened for writing").arg(identity.schema));
    return {};
}

} // namespace

Database::Database() : m(std::make_unique<Private>()) {}

Result<std::unique_ptr<Database>> Database::open(const QString& path, Mode mode) {
    return open(path, mode, builtInMigrations());
}

Result<std::unique_ptr<Database>> Database::open(const QString& path, Mode mode,
                                                 const QList<Migration>& migrations) {
    if (auto possible = checkFile(path, mode); !possible) return fail(possible);
    if (mode == Mode::Create)
        if (auto created = createFile(path); !created) return fail(created);

    std::unique_ptr<Database> database(new Database);
    database->m->path = path;
    database->m->writable = mode != Mode::ReadOnly;
    if (auto started = database->start(mode, migrations); !started) return fail(started);
    return database;
}

Result<void> Database::start(Mode mode, const QList<Migration>& migrations) {
    const bool readOnly = mode == Mode::ReadOnly;
    if (!readOnly) m->mark = std::make_unique<SqliteOpenMark>(m->path);
    auto connected = connectSqlite(m->path, readOnly);
    if (!connected) return fail(connected);
    m->connection = *std::move(connected);
    const auto identity = sqliteIdentity(*this);
    if (!identity) return fail(identity);
    const int newest = migrations.last().number;
    if (auto ours = checkIdentity(*identity, m->path, mode, newest); !ours) return ours;
    if (auto set = setSqlitePragmas(*this, readOnly); !set) return set;
    if (readOnly) return {};

    if (m->mark->lastCloseUnclean()) {
        const auto broken = sqliteCheck(*this, true);
        if (!broken) return fail(broken);
        if (!broken->isEmpty()) return fail(ErrorCode::StoreUnreadable, m->path, *broken);
    }
    if (identity->schema < newest) {
        if (identity->schema > 0) {
            const QString copy = QStringLiteral("%1.schema-%2.backup").arg(m->path).arg(identity->schema);
            if (auto copied = copySqlite(*this, copy); !copied) return copied;
        }
        if (auto migrated = migrate(*this, identity->schema, migrations); !migrated) return migrated;
        m->idle.clear(); // statements of the migration are not needed again
    }
    if (auto indexed = refreshSearchIndex(*this); !indexed) return indexed;
    m->mark->share();
    return {};
}

Database::~Database() {
    if (m->writable && m->connection) {
        // Keeps the planner's figures good; bounded, so that closing is never slow.
        (void)execute(*this, QStringLiteral("PRAGMA analysis_limit = 400"));
        (void)execute(*this, QStringLiteral("PRAGMA optimize"));
    }
    m->idle.clear();
}

QString Database::path() const { return m->path; }

void Database::stopWhenCancelled(const Progress* progress) {
    stopSqliteWhenCancelled(m->connection.get(), progress);
}

QStringList Database::preparedStatements() const {
    QStringList statements;
    for (const auto& [sql, idle] : m->idle) statements.append(sql);
    return statements;
}

Result<Rows> Database::run(const QString& sql, const QVariantList& values) {
    std::unique_ptr<Statement> statement;
    if (auto& idle = m->idle[sql]; !idle.empty()) {
        statement = std::move(idle.back());
        idle.pop_back();
    } else {
        auto prepared = Statement::prepare(m->connection.get(), sql, m->path);
        if (!prepared) return fail(prepared);
        statement = *std::move(prepared);
    }
    if (auto started = statement->start(values); !started) return fail(started);
    return Rows(*this, sql, std::move(statement));
}

Rows::Rows(Database& db, QString sql, std::unique_ptr<Statement> statement)
    : m_db(&db), m_sql(std::move(sql)), m_statement(std::move(statement)) {}
Rows::Rows(Rows&& other) noexcept = default;

Rows::~Rows() {
    if (!m_statement) return;
    m_statement->finish();
    m_db->m->idle[m_sql].push_back(std::move(m_statement));
}

bool Rows::next() { return m_statement->next(); }
std::optional<Error> Rows::failed() const { return m_statement->failed(); }
int Rows::changed() const { return m_statement->changed(); }
bool Rows::isNull(int column) const { return m_statement->isNull(column); }
qint64 Rows::integer(int column) const { return m_statement->integer(column); }
double Rows::real(int column) const { return m_statement->real(column); }
QString Rows::text(int column) const { return m_statement->text(column); }
QByteArray Rows::bytes(int column) const { return m_statement->bytes(column); }

Result<void> Database::beginSnapshot() {
    if (m->depth == 0)
        if (auto begun = execute(*this, QStringLiteral("BEGIN")); !begun) return begun;
    ++m->depth;
    return {};
}

void Database::endSnapshot() {
    if (--m->depth == 0) (void)execute(*this, QStringLiteral("ROLLBACK"));
}

bool Database::isRunning() const { return !m->marks.empty(); }

Result<void> Database::begin() {
    const QString sql = m->depth == 0 ? QStringLiteral("BEGIN IMMEDIATE")
                                      : QStringLiteral("SAVEPOINT nested_%1").arg(m->depth);
    if (auto begun = execute(*this, sql); !begun) return begun;
    ++m->depth;
    m->marks.push_back(m->beforeCommit.size());
    return {};
}

Result<void> Database::beforeCommit(std::function<Result<void>()> work) {
    if (m->depth == 0) return work();
    m->beforeCommit.push_back(std::move(work));
    return {};
}

qsizetype Database::waitingForCommit() const { return static_cast<qsizetype>(m->beforeCommit.size()); }

Result<void> Database::commit() {
    const int inner = m->depth - 1;
    if (inner == 0)
        for (const auto& work : std::exchange(m->beforeCommit, {}))
            if (auto done = work(); !done) {
                rollback();
                return done;
            }
    const QString sql =
        inner == 0 ? QStringLiteral("COMMIT") : QStringLiteral("RELEASE nested_%1").arg(inner);
    if (auto committed = execute(*this, sql); !committed) {
        rollback();
        return committed;
    }
    m->depth = inner;
    m->marks.pop_back();
    return {};
}

void Database::rollback() {
    const int inner = --m->depth;
    Q_ASSERT(inner >= 0);
    m->beforeCommit.resize(std::min(m->marks.back(), m->beforeCommit.size()));
    m->marks.pop_back();
    // A full disk or a failed write may have ended the transaction already; then there is nothing to take
    // back.
    if (inner == 0) {
        (void)execute(*this, QStringLiteral("ROLLBACK"));
    } else {
        (void)execute(*this, QStringLiteral("ROLLBACK TO nested_%1").arg(inner));
        (void)execute(*this, QStringLiteral("RELEASE nested_%1").arg(inner));
    }
}

} // namespace dutydesk
