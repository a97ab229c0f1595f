#include "tests/reporting/pdf_text.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryFile>

#include <gtest/gtest.h>

namespace dutydesk {

namespace {

QString ask(const QString& program, const QStringList& before, const QStringList& after,
            const QByteArray& pdf) {
    QTemporaryFile file;
    EXPECT_TRUE(file.open());
    file.write(pdf);
    file.flush();
    QProcess process;
    process.start(program, before + QStringList{file.fileName()} + after);
    EXPECT_TRUE(process.waitForFinished(60'000))
        << qPrintable(program) << ": " << qPrintable(process.errorString())
        << "; it comes with poppler-utils";
    EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().constData();
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

QString pdfText(const QByteArray& pdf) {
    return ask(QStringLiteral("pdftotext"), {QStringLiteral("-layout")}, {QStringLiteral("-")}, pdf);
}

QString pdfInfo(const QByteArray& pdf) { return ask(QStringLiteral("pdfinfo"), {}, {}, pdf); }

QString squeezed(QString text) {
    static const QRegularExpression white(QStringLiteral("\\s+"));
    return text.remove(white);
}

} // namespace dutydesk
