#include "store/migrations.h"

#include "store/read.h"
#include "store/sqlite_engine.h"

#include <QDir>
#include <QFile>

namespace dutydesk {

namespace {

QString readResource(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return {};
    return QString::fromUtf8(file.readAll());
}

} // namespace

QList<Migration> builtInMigrations() {
    QList<Migration> migrations;
    const QStringList names =
        QDir(QStringLiteral(":/sql")).entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
    for (const QString& name : names) {
        Migration migration;
        migration.number = name.section(QLatin1Char('_'), 0, 0).toInt();
        Q_ASSERT(migrations.isEmpty() || migration.number > migrations.last().number);
        migration.statements = sqliteStatements(readResource(QStringLiteral(":/sql/") + name)) +
                               sqliteStatements(readResource(QStringLiteral(":/sql/sqlite/") + name));
        migrations.append(migration);
    }
    Q_ASSERT(!migrations.isEmpty());
    return migrations;
}

Result<void> migrate(Database& db, int from, const QList<Migration>& migrations) {
    return db.transaction([&]() -> Result<void> {
        // Another program may have done it while this one waited for the lock.
        const auto identity = sqliteIdentity(db);
        if (!identity) return fail(identity);
        if (identity->schema != from) return {};
        for (const Migration& migration : migrations) {
            if (migration.number <= from) continue;
            for (const QString& statement : migration.statements)
                if (auto done = execute(db, statement); !done) return fail(done);
        }
        return setSqliteIdentity(db, migrations.last().number);
    });
}

} // namespace dutydesk
