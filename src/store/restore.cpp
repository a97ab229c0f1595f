#include "store/restore.h"

#include "store/backup.h"
#include "store/durable_file.h"
#include "store/head_file.h"
#include "store/migrations.h"
#include "store/sqlite_file.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

#include <unistd.h>

#include <cerrno>

namespace dutydesk {

namespace {

QString copyPath(const QString& store) { return store + QStringLiteral(".restoring"); }

void removeCopy(const QString& store) {
    for (const char* suffix : {"", "-wal", "-shm", "-open", "-journal"})
        QFile::remove(copyPath(store) + QLatin1StringView(suffix));
}

QString replacedName(const QString& store, Instant now) {
    const QString moment = toDateTime(now, QTimeZone::utc()).toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
    QString name = store + QStringLiteral(".replaced-") + moment;
    for (int again = 2; QFileInfo::exists(name); ++again)
        name = QStringLiteral("%1.replaced-%2-%3").arg(store, moment).arg(again);
    return name;
}

/// A copy, and no second name of the same file: one store under two names would have two logs. Nothing where
/// there is no such file.
Result<void> copyAside(const QString& path, const QString& name) {
    if (!QFileInfo::exists(path)) return {};
    QFile file(path);
    const auto copied = [&]() -> Result<void> {
        if (!file.copy(name)) return fail(ErrorCode::FileUnwritable, name, file.errorString());
        return syncFile(name);
    }();
    if (!copied) QFile::remove(name);
    return copied;
}

/// Which log is the longer one of the same, and how many entries the present one has more.
Result<void> compareLogs(RestorePlan& plan, const QString& store, const QString& backup) {
    const bool backupIsOlder = plan.backup.count <= plan.current->count;
    const AuditHead& shorter = backupIsOlder ? plan.backup : *plan.current;
    const auto hash = sqliteEntryHash(backupIsOlder ? store : backup, shorter.count);
    if (!hash) return fail(hash);
    plan.sameLog = shorter.count == 0 || *hash == shorter.hash;
    plan.lost =
        plan.sameLog ? std::max<qint64>(0, plan.current->count - plan.backup.count) : plan.current->count;
    return {};
}

} // namespace

Result<RestorePlan> planRestore(const QString& store, const QString& backup) {
    const auto facts = sqliteFileFacts(backup);
    if (!facts) return fail(facts);
    if (facts->schema > builtInMigrations().last().number)
        return fail(ErrorCode::StoreNewer, backup, QString::number(facts->schema));
    if (QFileInfo(backup).canonicalFilePath() == QFileInfo(store).canonicalFilePath())
        return fail(ErrorCode::InvalidInput, QStringLiteral("backup"), QStringLiteral("store_itself"));
    RestorePlan plan{facts->schema, facts->head, facts->lastEntry};
    plan.replaces = QFileInfo::exists(store);
    const auto current = sqliteFileFacts(store);
    if (!current) return plan;
    plan.current = current->head;
    if (auto compared = compareLogs(plan, store, backup); !compared) plan.current = std::nullopt;
    return plan;
}

PreparedRestore::PreparedRestore(const QString& store, RestorePlan plan)
    : m_store(store), m_plan(std::move(plan)), m_mark(store) {}

PreparedRestore::~PreparedRestore() {
    m_copy.reset();
    removeCopy(m_store);
}

Result<std::unique_ptr<PreparedRestore>> PreparedRestore::prepare(const QString& store,
                                                                  const QString& backup) {
    auto plan = planRestore(store, backup);
    if (!plan) return fail(plan);
    std::unique_ptr<PreparedRestore> restore(new PreparedRestore(store, *std::move(plan)));
    if (!restore->m_mark.alone()) return fail(ErrorCode::StoreBusy, store);
    if (auto made = restore->makeCopy(backup); !made) return fail(made);
    return restore;
}

Result<void> PreparedRestore::makeCopy(const QString& backup) {
    m_backupName = QFileInfo(backup).fileName();
    removeCopy(m_store);
    const QString path = copyPath(m_store);
    if (auto copied = copySqliteFile(backup, path); !copied) return copied;
    // An older schema is brought up here; its copy is the backup itself.
    auto opened = Database::open(path, Database::Mode::ReadWrite);
    if (!opened) return fail(ErrorCode::BackupBroken, backup, opened.error().detail);
    m_copy = *std::move(opened);
    QFile::remove(QStringLiteral("%1.schema-%2.backup").arg(path).arg(m_plan.schema));
    const auto checked = verifyStore(*m_copy);
    if (!checked) return fail(checked);
    if (checked->broken)
        return fail(ErrorCode::BackupBroken, backup, checked->broken->what + u'|' + checked->broken->detail);
    return {};
}

Result<void> PreparedRestore::note(UserId by, const QString& byName, Instant now, const QString& keptAs) {
    QList<AuditHead> aside;
    const auto leave = [&](const AuditHead& head) {
        if (head.count > m_plan.backup.count && !aside.contains(head)) aside.append(head);
    };
    if (m_plan.current) leave(*m_plan.current);
    for (const NotedHead& one : headsNotedBeside(m_store)) leave(one.head);
    QJsonArray heads;
    for (const AuditHead& head : std::as_const(aside))
        heads.append(QJsonObject{{QStringLiteral("count"), head.count},
                                 {QStringLiteral("hash"), QString::fromLatin1(head.hash.toHex())}});
    AuditEntry entry;
    entry.at = now;
    entry.user = by;
    entry.userName = byName;
    entry.action = QStringLiteral("restore");
    entry.subjectKind = QStringLiteral("store");
    entry.after = {{QStringLiteral("file"), m_backupName},
                   {QStringLiteral("entries"), m_plan.backup.count},
                   {QStringLiteral("lost"), m_plan.lost},
                   {QStringLiteral("setAside"), heads}};
    if (!keptAs.isEmpty()) entry.after.insert(QStringLiteral("keptAs"), QFileInfo(keptAs).fileName());
    return AuditLog(*m_copy).append(entry);
}

Result<void> PreparedRestore::keepReplaced(const QString& as) const {
    if (auto kept = copyAside(m_store, as); !kept) return kept;
    if (auto kept = copyAside(m_store + QStringLiteral("-wal"), as + QStringLiteral("-wal")); !kept)
        return kept;
    if (auto synced = syncFolderOf(m_store); !synced) return synced;
    // A log must not be left to the store that comes: it would be taken for its own.
    for (const char* suffix : {"-wal", "-shm"}) QFile::remove(m_store + QLatin1StringView(suffix));
    return syncFolderOf(m_store);
}

Result<QString> PreparedRestore::commit(UserId by, const QString& byName, Instant now) {
    const QString keptAs = m_plan.replaces ? replacedName(m_store, now) : QString();
    if (auto noted = note(by, byName, now, keptAs); !noted) return fail(noted);
    const auto head = AuditLog(*m_copy).head();
    if (!head) return fail(head);
    m_copy.reset(); // brings its log into the file
    if (QFileInfo::exists(copyPath(m_store) + QStringLiteral("-wal")))
        return fail(ErrorCode::StoreFailed, copyPath(m_store), QStringLiteral("its log stayed"));
    if (auto synced = syncFile(copyPath(m_store)); !synced) return fail(synced);
    if (m_plan.replaces)
        if (auto kept = keepReplaced(keptAs); !kept) return fail(kept);
    if (auto moved = moveDurably(copyPath(m_store), m_store); !moved) return fail(moved);
    if (auto written = writeHeadFile(m_store, *head); !written) return fail(written);
    return keptAs;
}

} // namespace dutydesk
