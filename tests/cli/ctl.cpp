#include "tests/cli/ctl.h"

#include <QDir>

namespace dutydesk {

QJsonDocument CtlRun::json() const { return QJsonDocument::fromJson(out.trimmed().split('\n').last()); }

QProcessEnvironment ctlEnvironment(const QString& language) {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"})
        environment.insert(QString::fromLatin1(name), language);
    for (const char* name : {"XDG_DATA_HOME", "XDG_STATE_HOME"})
        environment.insert(QString::fromLatin1(name), QDir::temp().filePath(QStringLiteral("dutydesk-test")));
    return environment;
}

CtlRun ctl(const QStringList& args, const QByteArray& input, const QString& language) {
    QProcess process;
    process.setProcessEnvironment(ctlEnvironment(language));
    process.start(QStringLiteral(DUTYDESKCTL), args);
    process.write(input);
    process.closeWriteChannel();
    constexpr int limit = 120'000;
    if (!process.waitForFinished(limit)) process.kill();
    CtlRun run;
    run.exit = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    run.out = process.readAllStandardOutput();
    run.err = QString::fromUtf8(process.readAllStandardError());
    return run;
}

} // namespace dutydesk
