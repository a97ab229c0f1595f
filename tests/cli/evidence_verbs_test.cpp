#include "tests/cli/test_office.h"
#include "tests/support/http_server.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

#include <gtest/gtest.h>

namespace dutydesk {
namespace {

struct EvidenceVerbs : testing::Test {
    void SetUp() override {
        server.serve("/feed", feed, "application/rss+xml");
        ASSERT_EQ(office
                      .asSupervisor(
                          {"source", "add", "--url", server.url("/feed"), "--kind", "feed", "--name", "论坛"})
                      .exit,
                  0);
        ASSERT_EQ(
            office.asSupervisor({"rule", "add", "--name", "停水", "--query", "停水", "--tier", "2"}).exit, 0);
        ASSERT_EQ(office.run({"pull", "--all"}).json()["flagged"].toInt(), 1);
        ASSERT_EQ(office.asAnalyst({"case", "open", "--flag", "1"}).exit, 0);
    }
    static QByteArray bytesOf(const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    const QByteArray feed = "<rss version='2.0'><channel><title>论坛</title><item><guid>1</guid>"
                            "<title>东街停水</title></item></channel></rss>";
    HttpServer server;
    TestOffice office;
};

TEST_F(EvidenceVerbs, WritesTheBytesAndAManifest) {
    const QString folder = office.file("evidence");
    const CtlRun run = office.run({"case", "evidence", "1", "--out", folder});
    ASSERT_EQ(run.exit, 0) << qPrintable(run.err);
    EXPECT_EQ(run.json()["files"].toInt(), 1);
    EXPECT_EQ(run.json()["without"].toInt(), 0);
    const QJsonObject manifest = QJsonDocument::fromJson(bytesOf(folder + "/manifest.json")).object();
    const QJsonObject answer = manifest["items"][0]["evidence"][0].toObject();
    EXPECT_EQ(bytesOf(folder + "/" + answer["file"].toString()), feed);
    EXPECT_EQ(answer["sha256"].toString().toLatin1(),
              QCryptographicHash::hash(feed, QCryptographicHash::Sha256).toHex());
    EXPECT_EQ(answer["asked"].toString(), server.url("/feed"));
    EXPECT_TRUE(answer["headers"]["Content-Type"].toString().startsWith("application/rss+xml"));
}

TEST_F(EvidenceVerbs, TheCaseShowsWhatThereIs) {
    const QJsonObject shown = office.run({"case", "show", "1", "--json"}).json().object();
    const QJsonObject one = shown["items"][0]["evidence"][0].toObject();
    EXPECT_EQ(one["bytes"].toInt(), feed.size());
    EXPECT_EQ(one["hash"].toString().size(), 64);
}

TEST_F(EvidenceVerbs, WhatIsMissingIsSaid) {
    ASSERT_EQ(office.asAnalyst({"case", "open", "--title", "来电"}).exit, 0);
    EXPECT_EQ(office.run({"case", "evidence", "2", "--out", office.file("two")}).json()["files"].toInt(), 0);
    EXPECT_EQ(office.run({"case", "evidence", "9", "--out", office.file("nine")}).exit, 1);
    EXPECT_EQ(office.run({"case", "evidence", "1"}).exit, 2);
    EXPECT_FALSE(QDir(office.file("nine")).exists());
}

TEST_F(EvidenceVerbs, VerifyHolds) { EXPECT_EQ(office.run({"verify"}).exit, 0); }

} // namespace
} // namespace dutydesk
