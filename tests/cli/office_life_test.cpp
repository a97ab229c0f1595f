#include "tests/cli/test_office.h"
#include "tests/support/http_server.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

#include <gtest/gtest.h>

namespace dutydesk {
namespace {

QByteArray feedOf(const QByteArray& items) {
    return "<rss version='2.0'><channel><title>论坛</title>" + items + "</channel></rss>";
}

constexpr auto lunch =
    "<item><guid>1</guid><title>食堂午餐后有同学腹痛</title><description>请学校说明情况</description></item>";
constexpr auto lamp =
    "<item><guid>2</guid><title>校门口的路灯修好了</title><description>谢谢师傅</description></item>";

class OfficeLife : public testing::Test {
  protected:
    void SetUp() override {
        m_server.serve(QStringLiteral("/rss"), feedOf(QByteArray(lunch) + lamp), "application/rss+xml");
        ASSERT_EQ(m_office
                      .asSupervisor({"source", "add", "--url", m_server.url("/rss"), "--kind", "feed",
                                     "--name", "论坛"})
                      .exit,
                  0);
        ASSERT_EQ(
            m_office
                .asSupervisor({"rule", "add", "--name", "食品", "--query", "食堂 AND 腹痛", "--tier", "1"})
                .exit,
            0);
        const CtlRun pulled = m_office.run({"pull", "--all"});
        ASSERT_EQ(pulled.exit, 0) << qPrintable(pulled.err);
        ASSERT_EQ(pulled.json()["new"].toInt(), 2) << pulled.out.constData();
        ASSERT_EQ(pulled.json()["flagged"].toInt(), 1);
    }
    [[nodiscard]] QJsonObject onlyFlag() const {
        return m_office.run({"flags", "--json"}).json()[0].toObject();
    }
    [[nodiscard]] int openCase() const {
        const QString flag = QString::number(onlyFlag()["id"].toInt());
        const CtlRun opened = m_office.asAnalyst({"case", "open", "--flag", flag});
        EXPECT_EQ(opened.exit, 0) << qPrintable(opened.err);
        return opened.json()["id"].toInt();
    }

    HttpServer m_server;
    TestOffice m_office;
};

TEST_F(OfficeLife, AFlagSaysWhy) {
    const QJsonObject flag = onlyFlag();
    EXPECT_EQ(flag["title"].toString(), "食堂午餐后有同学腹痛");
    EXPECT_EQ(flag["rule"].toString(), "食品");
    EXPECT_EQ(flag["tier"].toInt(), 1);
    EXPECT_EQ(flag["words"].toArray(), QJsonArray({"食堂", "腹痛"}));
    EXPECT_FALSE(flag["because"].toString().isEmpty());
}

TEST_F(OfficeLife, ACaseGoesFromTheFlagToThePaper) {
    const QString id = QString::number(openCase());
    const auto step = [&](const CtlRun& run) { EXPECT_EQ(run.exit, 0) << qPrintable(run.err); };
    step(m_office.asAnalyst({"case", "take", id}));
    step(m_office.asAnalyst(
        {"case", "fact", id, "--claim", "当天已留样", "--verdict", "true", "--evidence", "登记表"}));
    step(m_office.asAnalyst(
        {"case", "draft", id, "--text", "您好，学校当天已留样，检测结果将在网站公布。清河县教育局"}));
    step(m_office.asAnalyst({"case", "submit", id}));
    EXPECT_EQ(m_office.asAnalyst({"case", "sign", id}).exit, 1);
    EXPECT_EQ(m_office.asSupervisor({"case", "sign", id, "--text-hash", "none"}).exit, 2);
    step(m_office.asSupervisor({"case", "sign", id}));
    step(m_office.asSupervisor({"case", "publish", id, "--address", "https://edu.qinghe.example/r/1"}));

    const QJsonObject shown = m_office.run({"case", "show", id, "--json"}).json().object();
    EXPECT_EQ(shown["state"].toString(), "published");
    EXPECT_EQ(shown["publications"][0]["address"].toString(), "https://edu.qinghe.example/r/1");

    const QString csv = m_office.file("day.csv");
    step(m_office.asSupervisor({"summary", "--format", "csv", "--out", csv}));
    QFile paper(csv);
    ASSERT_TRUE(paper.open(QIODevice::ReadOnly));
    const QByteArray text = paper.readAll();
    EXPECT_TRUE(text.startsWith("\xEF\xBB\xBF"));
    EXPECT_TRUE(text.contains("食堂午餐后有同学腹痛"));
    EXPECT_TRUE(text.contains("李主任"));
    const CtlRun verified = m_office.run({"verify"});
    EXPECT_EQ(verified.exit, 0) << qPrintable(verified.err);
    EXPECT_TRUE(verified.json()["ok"].toBool());
}

TEST_F(OfficeLife, AVersionThatMovedOnIsAConflict) {
    const QString id = QString::number(openCase());
    const CtlRun first = m_office.asAnalyst({"case", "note", id, "--text", "已电话了解"});
    ASSERT_EQ(first.exit, 0) << qPrintable(first.err);
    const int version = first.json()["version"].toInt();
    const QString before = QString::number(version - 1);
    EXPECT_EQ(m_office.asAnalyst({"case", "note", id, "--text", "又一条", "--version", before}).exit, 1);
    EXPECT_EQ(
        m_office.asAnalyst({"case", "note", id, "--text", "又一条", "--version", QString::number(version)})
            .exit,
        0);
}

TEST_F(OfficeLife, ASecondPullBringsNothingTwice) {
    const CtlRun again = m_office.run({"pull", "--all"});
    ASSERT_EQ(again.exit, 0);
    EXPECT_EQ(again.json()["new"].toInt(), 0);
    EXPECT_EQ(m_office.run({"stats"}).json()["items"].toInt(), 2);
}

TEST_F(OfficeLife, AnEditedPostIsARevisionAndScreenedAgain) {
    m_server.serve(QStringLiteral("/rss"),
                   feedOf(QByteArray(lunch) + "<item><guid>2</guid><title>食堂又有人腹痛</title></item>"),
                   "application/rss+xml");
    const CtlRun again = m_office.run({"pull", "--all"});
    EXPECT_EQ(again.json()["revised"].toInt(), 1) << again.out.constData();
    EXPECT_EQ(again.json()["flagged"].toInt(), 1);
    EXPECT_EQ(m_office.run({"stats"}).json()["revisions"].toInt(), 3);
}

TEST_F(OfficeLife, SearchFindsOneTwoAndMoreCharacters) {
    for (const char* query : {"灯", "路灯", "校门口的路灯"}) {
        const CtlRun found = m_office.run({"search", QString::fromUtf8(query)});
        EXPECT_EQ(found.exit, 0);
        EXPECT_EQ(found.out.count('\n'), 1) << query;
        EXPECT_EQ(found.json()["title"].toString(), "校门口的路灯修好了") << query;
    }
    EXPECT_TRUE(m_office.run({"search", "灯路"}).out.isEmpty());
}

TEST_F(OfficeLife, ADismissalNeedsAReasonAndCanBeUndone) {
    const QString flag = QString::number(onlyFlag()["id"].toInt());
    EXPECT_EQ(m_office.asAnalyst({"flag", "dismiss", flag}).exit, 1);
    EXPECT_EQ(m_office.asAnalyst({"flag", "dismiss", flag, "--reason", "已有答复"}).exit, 0);
    EXPECT_EQ(onlyFlag()["state"].toString(), "dismissed");
    EXPECT_EQ(m_office.asAnalyst({"flag", "dismiss", flag, "--undo"}).exit, 0);
    EXPECT_EQ(onlyFlag()["state"].toString(), "new");
}

TEST_F(OfficeLife, AnAnalystMayNotChangeRules) {
    const CtlRun run =
        m_office.asAnalyst({"rule", "add", "--name", "别的", "--query", "别的", "--tier", "3"});
    EXPECT_EQ(run.exit, 1);
    EXPECT_EQ(m_office.run({"rule", "list"}).json().array().size(), 1);
}

} // namespace
} // namespace dutydesk
