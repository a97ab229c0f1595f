#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QString>

namespace dutydesk {

/// The folder of outside cases; they are not part of the project and may be absent.
inline QString suitesFolder() {
    const QString named = qEnvironmentVariable("DUTYDESK_SUITES");
    return named.isEmpty() ? QStringLiteral(SOURCE_DIR "/../shared/suites") : named;
}

inline QByteArray fileBytes(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace dutydesk
