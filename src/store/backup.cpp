#include "store/backup.h"

#include "store/durable_file.h"
#include "store/head_file.h"
#include "store/sqlite_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace dutydesk {

namespace {

constexpr auto momentFormat = "yyyyMMdd'T'HHmmss'Z'";
const QString backupSuffix = QStringLiteral(".backup");
const QString partSuffix = QStringLiteral(".part");

/// "office" of "/srv/office.db".
QString baseName(const QString& store) { return QFileInfo(store).completeBaseName(); }

std::optional<Instant> momentOf(const QString& store, const QString& name) {
    const QString moment = name.mid(baseName(store).size() + 1).chopped(backupSuffix.size());
    QDateTime at = QDateTime::fromString(moment, QLatin1StringView(momentFormat));
    if (!at.isValid()) return std::nullopt;
    at.setTimeSpec(Qt::UTC);
    return toInstant(at);
}

QStringList namesIn(const QString& store, const QString& suffix) {
    const QString pattern = baseName(store) + QStringLiteral(".????????T??????Z") + suffix;
    return QDir(backupFolder(store)).entryList({pattern}, QDir::Files, QDir::Name);
}

/// The copy is what will be restored, so it is what is checked.
Result<AuditHead> checkCopy(const QString& path, Progress* progress) {
    auto db = Database::open(path, Database::Mode::ReadOnly);
    if (!db) return fail(db);
    const auto checked = verifyStore(**db, {}, progress);
    if (!checked) return fail(checked);
    if (checked->broken)
        return fail(ErrorCode::BackupBroken, path, checked->broken->what + u'|' + checked->broken->detail);
    return checked->head;
}

/// A backup takes the place of an older one, never that of a store in use or of something else.
Result<void> checkTarget(const QString& store, const QString& to) {
    const QFileInfo target(to);
    if (target.exists() && !target.isFile())
        return fail(ErrorCode::FileUnwritable, to, QStringLiteral("not a regular file"));
    if (target.exists() && target.canonicalFilePath() == QFileInfo(store).canonicalFilePath())
        return fail(ErrorCode::InvalidInput, QStringLiteral("file"), QStringLiteral("store_itself"));
    for (const QString& beside :
         {headFilePath(to), to + QStringLiteral("-open")}) // a store has been used here
        if (target.exists() && QFileInfo::exists(beside)) return fail(ErrorCode::AlreadyExists, to);
    QFile file(to);
    const QByteArray magic("SQLite format 3\0", 16);
    if (target.size() > 0 && (!file.open(QIODevice::ReadOnly) || file.read(magic.size()) != magic))
        return fail(ErrorCode::AlreadyExists, to);
    return {};
}

} // namespace

QString backupFolder(const QString& store) {
    return QFileInfo(store).absoluteDir().filePath(QStringLiteral("backups"));
}

QString backupPath(const QString& store, Instant at) {
    const QString moment = toDateTime(at, QTimeZone::utc()).toString(QLatin1StringView(momentFormat));
    return QDir(backupFolder(store)).filePath(baseName(store) + u'.' + moment + backupSuffix);
}

Result<BackupFile> backUpStore(const QString& store, const QString& to, Instant at, Progress* progress) {
    if (auto checked = checkTarget(store, to); !checked) return fail(checked);
    const QString part = to + partSuffix;
    const auto head =
        copySqliteFile(store, part, progress).and_then([&] { return checkCopy(part, progress); });
    if (!head) {
        QFile::remove(part);
        return fail(head);
    }
    if (auto moved = moveDurably(part, to); !moved) return fail(moved);
    return BackupFile{to, at, QFileInfo(to).size(), *head};
}

QList<BackupFile> backupsOf(const QString& store) {
    QList<BackupFile> backups;
    for (const QString& name : namesIn(store, backupSuffix)) {
        const auto at = momentOf(store, name);
        if (!at) continue;
        const QFileInfo file(QDir(backupFolder(store)).filePath(name));
        backups.prepend({file.filePath(), *at, file.size()});
    }
    return backups;
}

QList<Instant> backupsToKeep(QList<Instant> moments, const QTimeZone& zone) {
    constexpr int days = 7;
    constexpr int weeks = 4;
    constexpr int months = 12;
    std::sort(moments.begin(), moments.end(), std::greater());
    const auto kept = [&](int most, auto periodOf) {
        QSet<Instant::rep> newest;
        QSet<int> periods;
        for (const Instant at : std::as_const(moments)) {
            const int period = periodOf(toDateTime(at, zone).date());
            if (periods.contains(period)) continue;
            if (periods.size() == most) break;
            periods.insert(period);
            newest.insert(toMillis(at));
        }
        return newest;
    };
    const auto keep =
        kept(days, [](QDate day) { return static_cast<int>(day.toJulianDay()); }) +
        kept(weeks,
             [](QDate day) { return static_cast<int>((day.toJulianDay()) / 7); }) + // day 0 was a Monday
        kept(months, [](QDate day) { return day.year() * 12 + day.month(); });
    moments.removeIf([&](Instant at) { return !keep.contains(toMillis(at)); });
    return moments;
}

Result<int> rotateBackups(const QString& store, const QTimeZone& zone, Instant now) {
    QList<Instant> moments;
    const QList<BackupFile> backups = backupsOf(store);
    for (const BackupFile& backup : backups) moments.append(backup.at);
    const QList<Instant> keep = backupsToKeep(moments, zone);
    int removed = 0;
    for (const BackupFile& backup : backups) {
        if (keep.contains(backup.at)) continue;
        if (!QFile::remove(backup.path)) return fail(ErrorCode::FileUnwritable, backup.path);
        ++removed;
    }
    for (const QString& name : namesIn(store, backupSuffix + partSuffix))
        if (const auto at = momentOf(store, name.chopped(partSuffix.size()));
            at && now - *at > std::chrono::hours(24))
            QFile::remove(QDir(backupFolder(store)).filePath(name));
    return removed;
}

QList<NotedHead> headsNotedBeside(const QString& store) {
    QList<NotedHead> noted;
    if (const auto head = readHeadFile(store); head && *head)
        noted.append({**head, QStringLiteral("head-file")});
    for (const BackupFile& backup : backupsOf(store))
        if (const auto facts = sqliteFileFacts(backup.path))
            noted.append({facts->head, QFileInfo(backup.path).fileName()});
    return noted;
}

} // namespace dutydesk
