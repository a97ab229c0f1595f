#include "tests/cli/test_office.h"
#include "tests/support/http_server.h"
#include "tests/support/raw_server.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

#include <gtest/gtest.h>

// Each bad input ends in a sentence, in both languages, and harms nothing else.

namespace dutydesk {
namespace {

bool isChinese(const QString& text) {
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.script() == QChar::Script_Han; });
}

/// Runs it in both languages: the same exit code, words that differ, Chinese in one of them.
void expectRefused(const QStringList& args, const QString& englishWord) {
    const CtlRun english = ctl(args);
    EXPECT_EQ(english.exit, 1) << qPrintable(args.join(' '));
    EXPECT_TRUE(english.err.contains(englishWord)) << qPrintable(english.err);
    EXPECT_FALSE(english.err.contains(QStringLiteral("Error{"))) << qPrintable(english.err);
    const CtlRun chinese = ctl(args, {}, QStringLiteral("zh_CN.UTF-8"));
    EXPECT_EQ(chinese.exit, 1);
    EXPECT_TRUE(isChinese(chinese.err)) << qPrintable(chinese.err);
}

TEST(BadInput, AWrongPassword) {
    TestOffice office;
    const QString wrong = office.write(QStringLiteral("wrong"), "not-the-password\n");
    expectRefused({"user", "add", "王文书", "--role", "clerk", "--as", "李主任", "--password-file", wrong,
                   "--store", office.store()},
                  "password");
    EXPECT_EQ(office.run({"user", "list"}).json().array().size(), 2);
}

TEST(BadInput, AMissingBracketPointsAtIt) {
    TestOffice office;
    const QStringList args{
        "rule",    "add",         "--name", "坏",     "--query",         "(食堂 AND 腹痛",
        "--tier",  "1",           "--as",   "李主任", "--password-file", office.file("supervisor"),
        "--store", office.store()};
    expectRefused(args, "(");
    EXPECT_TRUE(office.run({"rule", "list"}).json().array().isEmpty());
}

TEST(BadInput, AFileThatIsNoStore) {
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("letter.db")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(8192, 'x'));
    file.close();
    expectRefused({"stats", "--store", file.fileName()}, file.fileName());
    EXPECT_EQ(file.size(), 8192);
}

TEST(BadInput, AnUnknownVerbShowsItsFamilyAlsoBehindTheStore) {
    const CtlRun run = ctl({"--store", "/nowhere.db", "rule", "frobnicate"});
    EXPECT_EQ(run.exit, 2);
    EXPECT_TRUE(run.err.contains(QStringLiteral("\"rule frobnicate\""))) << qPrintable(run.err);
    EXPECT_TRUE(run.err.contains(QStringLiteral("rule packs")));
    EXPECT_FALSE(run.err.contains(QStringLiteral("case open")));
}

TEST(BadInput, AStoreThatIsNotThere) {
    expectRefused({"verify", "--store", "/nowhere/at/all.db"}, "/nowhere/at/all.db");
}

/// The error of each source by name, as `source list` tells it in that language.
QMap<QString, QString> errorsOf(const TestOffice& office, const QString& language) {
    QMap<QString, QString> errors;
    const CtlRun listed = ctl({"source", "list", "--store", office.store()}, {}, language);
    for (const QJsonValue source : listed.json().array())
        errors[source["name"].toString()] = source["error"].toString();
    return errors;
}

TEST(BadInput, BrokenSourcesHurtThemselvesAlone) {
    HttpServer server;
    server.serve(QStringLiteral("/good"),
                 "<rss version='2.0'><channel><item><guid>1</guid><title>好</title></item></channel></rss>");
    server.serve(QStringLiteral("/broken"), "<rss version='2.0'><chan");
    server.serve(QStringLiteral("/html"),
                 "<!doctype html><html><head><title>不是订阅</title></head><body><p>首页</p></body></html>");
    server.serve(QStringLiteral("/metadata"),
                 HttpReply{302, {}, "text/html", {{"Location", "http://169.254.169.254/latest/"}}});
    RawServer endless([](RawServer::Connection& peer) {
        peer.readRequest();
        peer.send("HTTP/1.1 200 OK\r\nContent-Type: application/rss+xml\r\nConnection: close\r\n\r\n<rss>");
        const QByteArray chunk(1 << 20, ' ');
        while (peer.send(chunk)) {
        }
    });
    TestOffice office;
    const QList<std::pair<QString, QString>> sources{
        {"good", server.url("/good")},       {"broken", server.url("/broken")},
        {"html", server.url("/html")},       {"metadata", server.url("/metadata")},
        {"endless", endless.url("/feed")},   {"nowhere", "http://nowhere.invalid/feed"},
        {"missing", server.url("/missing")},
    };
    for (const auto& [name, url] : sources)
        ASSERT_EQ(office.asSupervisor({"source", "add", "--url", url, "--kind", "feed", "--name", name}).exit,
                  0);

    const CtlRun pulled = office.run({"pull", "--all"});
    ASSERT_EQ(pulled.exit, 0) << qPrintable(pulled.err);
    EXPECT_EQ(pulled.json()["new"].toInt(), 1);
    EXPECT_EQ(pulled.json()["failed"].toInt(), 6);

    const auto english = errorsOf(office, QStringLiteral("en_US.UTF-8"));
    const auto chinese = errorsOf(office, QStringLiteral("zh_CN.UTF-8"));
    EXPECT_TRUE(english["good"].isEmpty());
    for (const auto& [name, url] : sources) {
        if (name == "good") continue;
        EXPECT_FALSE(english[name].isEmpty()) << qPrintable(name);
        EXPECT_TRUE(isChinese(chinese[name])) << qPrintable(name + chinese[name]);
    }
    EXPECT_TRUE(english["metadata"].contains("169.254.169.254")) << qPrintable(english["metadata"]);
    EXPECT_TRUE(english["nowhere"].contains("nowhere.invalid")) << qPrintable(english["nowhere"]);
    EXPECT_TRUE(english["missing"].contains("404")) << qPrintable(english["missing"]);
    EXPECT_EQ(office.run({"verify"}).exit, 0);
}

} // namespace
} // namespace dutydesk
