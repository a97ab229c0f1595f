#include "desk/demo_office.h"
#include "desk/demo_pages.h"
#include "intake/puller.h"
#include "intake/web_address.h"
#include "tests/support/fixed_clock.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <gtest/gtest.h>

namespace dutydesk {

namespace {

using namespace std::chrono_literals;

constexpr const char* noon = "2026-03-12T04:00:00Z";

/// Starts the sites and pulls one of them as the office would.
class DemoSitesTest : public testing::Test {
  protected:
    void SetUp() override {
        auto started = DemoSites::start(m_clock);
        ASSERT_TRUE(started);
        m_sites = *std::move(started);
        auto texts = demoSites();
        ASSERT_TRUE(texts);
        m_texts = *texts;
        NetworkPolicy policy;
        policy.allowedNetworks = QStringList{QStringLiteral("127.0.0.0/8")};
        m_puller = std::make_unique<Puller>(policy, m_clock);
    }

    const DemoSite& text(const char* key) const {
        for (const DemoSite& site : m_texts)
            if (site.key == QLatin1String(key)) return site;
        ADD_FAILURE() << "no site " << key;
        return m_texts.first();
    }

    PullOutcome pull(const char* key, const Validators& validators = {}) {
        const DemoSite& site = text(key);
        PullRequest request;
        request.source = SourceId(1);
        request.kind = site.kind();
        request.url = m_sites->baseUrl() + site.path;
        request.selectors = site.selectors;
        request.validators = validators;
        auto future = m_puller->pull({request});
        future.waitForFinished();
        return future.resultCount() == 1 ? future.result() : PullOutcome{};
    }

    FixedClock m_clock{noon};
    std::unique_ptr<DemoSites> m_sites;
    QList<DemoSite> m_texts;
    std::unique_ptr<Puller> m_puller;
};

int shownAtFirst(const DemoSite& site) {
    return int(
        std::count_if(site.posts.begin(), site.posts.end(), [](const DemoPost& post) { return !post.next; }));
}

} // namespace

TEST(DemoTexts, AreAtLeastSixtyOfEightyToThreeHundredCharacters) {
    const auto sites = demoSites();
    ASSERT_TRUE(sites) << qPrintable(sites.error().what);
    int posts = 0;
    for (const DemoSite& site : *sites)
        for (const DemoPost& post : site.posts) {
            ++posts;
            EXPECT_GE(post.text.size(), 80) << qPrintable(post.id);
            EXPECT_LE(post.text.size(), 300) << qPrintable(post.id);
        }
    EXPECT_GE(posts, 60);
}

TEST(DemoTexts, HoldNoPersonalData) {
    // No mobile or identity-card number and no mail address anywhere: everybody in them is made up and
    // unnamed.
    static const QRegularExpression personal(QStringLiteral("1[3-9]\\d{9}|\\d{17}[\\dXx]|\\S+@\\S+"));
    const auto sites = demoSites();
    ASSERT_TRUE(sites);
    for (const DemoSite& site : *sites)
        for (const DemoPost& post : site.posts)
            EXPECT_FALSE(personal.match(post.title + post.text + post.edited).hasMatch())
                << qPrintable(post.id);
}

TEST_F(DemoSitesTest, EverySourceIsReadAsItWasWritten) {
    for (const char* key : {"portal", "news", "evening", "hometown", "board", "forum"}) {
        const PullOutcome outcome = pull(key);
        const DemoSite& site = text(key);
        ASSERT_FALSE(outcome.error) << key << qPrintable(outcome.error->detail);
        ASSERT_EQ(outcome.items.size(), shownAtFirst(site)) << key;
        for (const FoundItem& item : outcome.items) {
            const auto post = std::find_if(site.posts.begin(), site.posts.end(), [&](const DemoPost& one) {
                return item.url == m_sites->baseUrl() + site.pagePath(one);
            });
            ASSERT_NE(post, site.posts.end()) << key << qPrintable(item.url);
            EXPECT_EQ(item.title, post->title);
            EXPECT_EQ(item.text, post->text);
            ASSERT_TRUE(item.published) << qPrintable(item.url);
            EXPECT_LE(std::chrono::abs(*item.published - (m_clock.now() - post->age)), 1min)
                << qPrintable(item.url);
        }
    }
}

TEST_F(DemoSitesTest, TheWatchedPageHasItsText) {
    const PullOutcome outcome = pull("exam");
    ASSERT_FALSE(outcome.error);
    ASSERT_EQ(outcome.items.size(), 1);
    EXPECT_EQ(outcome.items.first().text, text("exam").posts.first().text);
}

TEST_F(DemoSitesTest, OneFails) {
    const PullOutcome outcome = pull("campus");
    ASSERT_TRUE(outcome.error);
    EXPECT_EQ(outcome.error->code, ErrorCode::HttpStatus);
    EXPECT_EQ(outcome.error->detail, QStringLiteral("503"));
}

TEST_F(DemoSitesTest, WhatDidNotChangeIsNotSentAgain) {
    const PullOutcome first = pull("news");
    EXPECT_FALSE(first.validators.etag.isEmpty());
    EXPECT_TRUE(pull("news", first.validators).notModified);
    m_sites->advance();
    EXPECT_FALSE(pull("news", first.validators).notModified);
}

TEST_F(DemoSitesTest, AdvancingBringsNewPostsAndAnEditedOne) {
    m_clock.advance(5min);
    m_sites->advance();
    const PullOutcome outcome = pull("news");
    const DemoSite& site = text("news");
    ASSERT_EQ(outcome.items.size(), site.posts.size());
    for (const FoundItem& item : outcome.items)
        for (const DemoPost& post : site.posts) {
            if (item.url != m_sites->baseUrl() + site.pagePath(post)) continue;
            EXPECT_EQ(item.text, post.edited.isEmpty() ? post.text : post.edited);
            if (post.next) {
                EXPECT_EQ(item.published, m_clock.now());
            }
        }
}

} // namespace dutydesk
