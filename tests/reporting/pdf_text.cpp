#include "tests/reporting/pdf_text.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryFile>

namespace dutydesk {

namespace {

std::optional<QString> ask(const QString& program, const QStringList& before, const QStringList& after,
                           const QByteArray& pdf) {
    if (QStandardPaths::findExecutable(program).isEmpty()) return std::nullopt;
    QTemporaryFile file;
    if (!file.open()) return std::nullopt;
    file.write(pdf);
    file.flush();
    QProcess process;
    process.start(program, before + QStringList{file.fileName()} + after);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0) return QString();
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

std::optional<QString> pdfText(const QByteArray& pdf) {
    return ask(QStringLiteral("pdftotext"), {QStringLiteral("-layout")}, {QStringLiteral("-")}, pdf);
}

std::optional<QString> pdfInfo(const QByteArray& pdf) { return ask(QStringLiteral("pdfinfo"), {}, {}, pdf); }

QString squeezed(QString text) {
    static const QRegularExpression white(QStringLiteral("\\s+"));
    return text.remove(white);
}

} // namespace dutydesk
