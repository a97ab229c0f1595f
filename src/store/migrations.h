#pragma once

#include "base/result.h"

#include <QList>
#include <QStringList>

namespace dutydesk {

class Database;

/// One numbered step of the schema: a file of resources/sql and the engine's file of the same name.
struct Migration {
    int number = 0;
    QStringList statements;
};

/// Those of resources/sql, by number from 1 on.
[[nodiscard]] QList<Migration> builtInMigrations();

/// Brings the schema from `from` to the last of `migrations`, all in one transaction.
[[nodiscard]] Result<void> migrate(Database& db, int from, const QList<Migration>& migrations);

} // namespace dutydesk
