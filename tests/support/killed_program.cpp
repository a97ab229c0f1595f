#include "tests/support/killed_program.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>

namespace dutydesk {

namespace {

int saidLines(const QByteArray& output) {
    return static_cast<int>(output.count("\n>")) + (output.startsWith('>') ? 1 : 0);
}

} // namespace

int killRounds() {
    bool isNumber = false;
    const int rounds = qEnvironmentVariableIntValue("DUTYDESK_KILLS", &isNumber);
    return isNumber && rounds > 0 ? rounds : 20;
}

QList<QByteArray> runUntilKilled(const QString& test, const QList<std::pair<QString, QString>>& environment,
                                 int lines, int more) {
    QProcess process;
    auto variables = QProcessEnvironment::systemEnvironment();
    for (const auto& [name, value] : environment) variables.insert(name, value);
    for (const char* sharding : {"GTEST_TOTAL_SHARDS", "GTEST_SHARD_INDEX"})
        variables.remove(QString::fromLatin1(sharding));
    process.setProcessEnvironment(variables);
    process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--gtest_also_run_disabled_tests"),
                                                            QStringLiteral("--gtest_filter=") + test});
    if (!process.waitForStarted()) return {};
    QByteArray said;
    while (saidLines(said) < lines && process.waitForReadyRead(30'000))
        said += process.readAllStandardOutput();
    QElapsedTimer since;
    since.start();
    // On into whatever it does next: lines that come meanwhile do not end the wait.
    while (since.elapsed() < more && process.state() == QProcess::Running) {
        process.waitForReadyRead(static_cast<int>(more - since.elapsed()));
        said += process.readAllStandardOutput();
    }
    process.kill(); // SIGKILL; nothing if it has ended by itself
    process.waitForFinished();
    said += process.readAllStandardOutput();
    QList<QByteArray> acknowledged;
    for (const QByteArray& line : said.left(said.lastIndexOf('\n')).split('\n'))
        if (line.startsWith('>')) acknowledged.append(line.mid(1));
    return acknowledged;
}

} // namespace dutydesk
