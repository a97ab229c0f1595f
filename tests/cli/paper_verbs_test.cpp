#include "reporting/letterhead.h"
#include "reporting/zip_parts.h"
#include "tests/cli/test_office.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

#include <gtest/gtest.h>

namespace dutydesk {

class PaperVerbs : public testing::Test {
  protected:
    QString out(const char* name) { return m_office.file(name); }
    QByteArray bytes(const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    int openCase() {
        return m_office.asAnalyst({"case", "open", "--title", "河堤路灯不亮"}).json()["id"].toInt();
    }
    TestOffice m_office;
};

TEST_F(PaperVerbs, TheSummaryComesInEveryFormat) {
    const std::pair<const char*, QByteArray> beginnings[] = {
        {"docx", "PK"}, {"pdf", "%PDF"}, {"xlsx", "PK"}, {"csv", "\xEF\xBB\xBF"}, {"html", "<!DOCTYPE"}};
    for (const auto& [format, beginning] : beginnings) {
        const QString path = out(format);
        const CtlRun run = m_office.asSupervisor({"summary", "--format", format, "--out", path});
        EXPECT_EQ(run.exit, 0) << qPrintable(run.err);
        EXPECT_TRUE(bytes(path).startsWith(beginning)) << format;
    }
    EXPECT_EQ(m_office.asSupervisor({"summary", "--format", "odt", "--out", out("x")}).exit, 2);
}

TEST_F(PaperVerbs, AReprintSaysTheVerySameAndAgainDoesNot) {
    const QString first = out("1.html"), second = out("2.html"), third = out("3.html"), old = out("4.html");
    ASSERT_EQ(m_office.asSupervisor({"summary", "--out", first}).exit, 0);
    openCase();
    const CtlRun reprint = m_office.asSupervisor({"summary", "--out", second});
    EXPECT_TRUE(reprint.err.contains(QStringLiteral("--again"))) << qPrintable(reprint.err);
    EXPECT_EQ(bytes(second), bytes(first));
    ASSERT_EQ(m_office.asSupervisor({"summary", "--again", "--out", third}).exit, 0);
    EXPECT_TRUE(bytes(third).contains("河堤路灯不亮"));
    ASSERT_EQ(m_office.asSupervisor({"paper", "1", "--out", old}).exit, 0);
    EXPECT_EQ(bytes(old), bytes(first));
    const CtlRun papers = m_office.run({"papers"});
    EXPECT_EQ(papers.out.count("\"kind\":\"day\""), 2);
}

TEST_F(PaperVerbs, BriefsReportsAndLedgers) {
    const QString id = QString::number(openCase());
    const auto step = [&](const CtlRun& run) { EXPECT_EQ(run.exit, 0) << qPrintable(run.err); };
    step(m_office.asSupervisor({"brief", id, "--out", out("b.html")}));
    EXPECT_TRUE(bytes(out("b.html")).contains("河堤路灯不亮"));
    for (const char* kind : {"week", "month", "year", "units"})
        step(m_office.asSupervisor({"report", kind, "--out", out("r.docx")}));
    step(m_office.asSupervisor({"ledger", "--out", out("l.csv")}));
    EXPECT_TRUE(bytes(out("l.csv")).contains("河堤路灯不亮"));
    EXPECT_EQ(m_office.asSupervisor({"report", "decade", "--out", out("r.docx")}).exit, 2);
    EXPECT_EQ(m_office.asSupervisor({"brief", "99", "--out", out("b.html")}).exit, 1);
}

TEST_F(PaperVerbs, TheLetterheadIsSetAndTakenBack) {
    const QString own = out("own.docx");
    ASSERT_EQ(m_office.run({"letterhead", "export", own}).exit, 0);
    EXPECT_EQ(bytes(own), builtInLetterhead());
    EXPECT_EQ(m_office.asSupervisor({"letterhead", "set", own}).exit, 0);
    EXPECT_EQ(m_office.asAnalyst({"letterhead", "set", own}).exit, 1);
    QFile broken(own);
    ASSERT_TRUE(broken.open(QIODevice::WriteOnly));
    broken.write("no archive");
    broken.close();
    const CtlRun refused = m_office.asSupervisor({"letterhead", "set", own});
    EXPECT_EQ(refused.exit, 1);
    EXPECT_TRUE(refused.err.contains(QStringLiteral("DOCX"))) << qPrintable(refused.err);
    EXPECT_EQ(m_office.asSupervisor({"letterhead", "clear"}).exit, 0);
}

TEST_F(PaperVerbs, TheManualPageNamesEveryVerb) {
    const QString page = QString::fromUtf8(ctl({"manual"}).out);
    const QString help = QString::fromUtf8(ctl({"--help"}).out);
    static const QRegularExpression verb(QStringLiteral("^  ([a-z-]+(?: [a-z]+)?) "),
                                         QRegularExpression::MultilineOption);
    int verbs = 0;
    for (auto match = verb.globalMatch(help); match.hasNext(); ++verbs) {
        const QString name = match.next().captured(1).replace(u'-', QLatin1String("\\-"));
        EXPECT_TRUE(page.contains(QStringLiteral("\\fB%1").arg(name.section(u' ', 0, 0))))
            << qPrintable(name);
    }
    EXPECT_GT(verbs, 40);
    EXPECT_TRUE(page.contains(QStringLiteral("\\fB\\-\\-version\\fR")));
    EXPECT_TRUE(help.contains(QStringLiteral("--version")));
}

TEST(Version, IsTheSameEverywhere) {
    const CtlRun run = ctl({"--version"});
    ASSERT_EQ(run.exit, 0);
    const QString version = QString::fromUtf8(run.out).trimmed().section(u' ', 1);
    EXPECT_EQ(version, DUTYDESK_VERSION);
    EXPECT_TRUE(
        QString::fromUtf8(ctl({"manual"}).out).contains(QStringLiteral("\"DutyDesk %1\"").arg(version)));
    QFile metainfo(QStringLiteral(SOURCE_DIR "/resources/desktop/org.dutydesk.DutyDesk.metainfo.xml"));
    ASSERT_TRUE(metainfo.open(QIODevice::ReadOnly));
    EXPECT_TRUE(metainfo.readAll().contains("<release version=\"" DUTYDESK_VERSION "\""));
}

} // namespace dutydesk
