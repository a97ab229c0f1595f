#include "desk/paths.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace dutydesk {

namespace {

/// A base folder of the XDG specification; relative values are to be ignored.
QString baseFolder(const char* variable, const QString& inHome) {
    const QString set = qEnvironmentVariable(variable);
    return QDir::isAbsolutePath(set) ? set : QDir::homePath() + inHome;
}

} // namespace

QString defaultStorePath() {
    return baseFolder("XDG_DATA_HOME", QStringLiteral("/.local/share")) +
           QStringLiteral("/dutydesk/dutydesk.db");
}

QString logFolder() {
    return baseFolder("XDG_STATE_HOME", QStringLiteral("/.local/state")) + QStringLiteral("/dutydesk");
}

bool makeFolderOf(const QString& path) {
    const QDir folder = QFileInfo(path).absoluteDir();
    if (folder.exists()) return true;
    if (!QDir().mkpath(folder.path())) return false;
    QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return true;
}

QString documentsFolder() { return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation); }

void removeStore(const QString& path) {
    for (const char* suffix : {"", "-wal", "-shm"}) QFile::remove(path + QLatin1StringView(suffix));
}

} // namespace dutydesk
