#include "tests/cli/test_office.h"
#include "tests/support/http_server.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

#include <gtest/gtest.h>

namespace dutydesk {
namespace {

QString suite(const QString& name) {
    const QString root =
        qEnvironmentVariable("DUTYDESK_SUITES", QStringLiteral(SOURCE_DIR "/../shared/suites"));
    return root + u'/' + name;
}

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(path);
    return file.readAll();
}

/// Serves each file of a folder at /folder/number and links to all of them from /folder/.
int serveFolder(HttpServer& server, const QString& folder, const QByteArray& type) {
    const QFileInfoList files = QDir(suite(folder)).entryInfoList(QDir::Files, QDir::Name);
    QByteArray index = "<!doctype html><meta charset=utf-8><title>列表</title><ul>";
    for (qsizetype i = 0; i < files.size(); ++i) {
        const QString path = QStringLiteral("/%1/%2").arg(folder).arg(i);
        server.serve(path, bytesOf(files[i].filePath()), type);
        index += "<li><a href='" + path.toUtf8() + "'>第" + QByteArray::number(i) + "篇文章的标题</a></li>";
    }
    server.serve(QStringLiteral("/%1/").arg(folder), index + "</ul>");
    return static_cast<int>(files.size());
}

/// The demonstration's office is one of schools, and so are some of these feeds and pages.
void addDemonstrationRules(const TestOffice& office) {
    const auto rules =
        QJsonDocument::fromJson(bytesOf(QStringLiteral(SOURCE_DIR "/resources/demo/rules.json"))).array();
    ASSERT_FALSE(rules.isEmpty());
    for (const QJsonValue rule : rules) {
        const CtlRun added =
            office.asSupervisor({"rule", "add", "--name", rule["name"].toString(), "--query",
                                 rule["query"].toString(), "--tier", QString::number(rule["tier"].toInt())});
        ASSERT_EQ(added.exit, 0) << qPrintable(added.err);
    }
}

TEST(RealInput, FeedsAndPagesFromTheWebAreReadScreenedAndFound) {
    if (!QDir(suite(QStringLiteral("feeds-zh"))).exists()) GTEST_SKIP() << "no outside cases here";
    HttpServer server;
    TestOffice office;
    const int feeds = serveFolder(server, QStringLiteral("feeds-zh"), "application/xml");
    serveFolder(server, QStringLiteral("pages-zh"), "text/html");
    for (int i = 0; i < feeds; ++i) {
        const QString path = QStringLiteral("/feeds-zh/%1").arg(i);
        ASSERT_EQ(
            office
                .asSupervisor({"source", "add", "--url", server.url(path), "--kind", "feed", "--name", path})
                .exit,
            0);
    }
    ASSERT_EQ(office
                  .asSupervisor({"source", "add", "--url", server.url("/pages-zh/"), "--kind", "list",
                                 "--name", "网页", "--entry", "li", "--link", "a"})
                  .exit,
              0);
    addDemonstrationRules(office);

    const CtlRun pulled = office.run({"pull", "--all"});
    ASSERT_EQ(pulled.exit, 0) << qPrintable(pulled.err);
    EXPECT_EQ(pulled.json()["failed"].toInt(), 0) << office.run({"source", "list"}).out.constData();
    EXPECT_GT(pulled.json()["new"].toInt(), 200);
    EXPECT_GT(pulled.json()["flagged"].toInt(), 0);

    for (const char* query : {"学", "学校", "的", "中国"}) {
        const CtlRun found = office.run({"search", QString::fromUtf8(query)});
        EXPECT_EQ(found.exit, 0);
        EXPECT_FALSE(found.out.isEmpty()) << query;
        EXPECT_FALSE(found.out.contains("\xEF\xBF\xBD")) << found.out.constData();
    }
    EXPECT_EQ(office.run({"verify"}).exit, 0);
}

} // namespace
} // namespace dutydesk
