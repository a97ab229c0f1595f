#pragma once

#include <QJsonDocument>
#include <QProcess>
#include <QStringList>

namespace dutydesk {

/// What one run of the real dutydeskctl printed.
struct CtlRun {
    int exit = -1;
    QByteArray out;
    QString err;

    /// The last line of standard output as JSON.
    [[nodiscard]] QJsonDocument json() const;
};

/// Runs dutydeskctl in English, or in Chinese with language "zh_CN.UTF-8".
[[nodiscard]] CtlRun ctl(const QStringList& args, const QByteArray& input = {},
                         const QString& language = QStringLiteral("en_US.UTF-8"));

/// Its environment: a fixed language, and nothing of the person who runs the tests.
[[nodiscard]] QProcessEnvironment ctlEnvironment(const QString& language);

} // namespace dutydesk
