#include "tests/cli/ctl.h"

#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace dutydesk {
namespace {

TEST(Demo, WalksFromThePullToThePrintedPaper) {
    const QTemporaryDir folder;
    const CtlRun run = ctl({"demo", "--out", folder.path()}, {}, QStringLiteral("zh_CN.UTF-8"));
    ASSERT_EQ(run.exit, 0) << qPrintable(run.err) << run.out.constData();
    const QString pdf = QString::fromUtf8(run.out.trimmed().split('\n').last());
    ASSERT_TRUE(QFileInfo::exists(pdf)) << qPrintable(pdf);

    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {pdf, QStringLiteral("-")});
    ASSERT_TRUE(reader.waitForFinished()) << "pdftotext is needed; it comes with poppler-utils";
    QString text = QString::fromUtf8(reader.readAllStandardOutput());
    text.remove(u' ').remove(u'\n');
    for (const char* word : {"清河县教育局", "一级(重大)", "周敏", "时限"})
        EXPECT_TRUE(text.contains(QString::fromUtf8(word))) << word;
}

} // namespace
} // namespace dutydesk
