#pragma once

#include "intake/puller.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/http_server.h"

#include <QHash>

#include <gtest/gtest.h>

namespace dutydesk {

/// The defaults, with this machine as the office's own network.
[[nodiscard]] NetworkPolicy ownLoopback();
/// The same with a mebibyte per answer.
[[nodiscard]] NetworkPolicy frugal();
/// The same with one limit of time that passes quickly: for the tests of that limit alone, as a busy machine
/// lets short limits pass where nobody wants it.
[[nodiscard]] NetworkPolicy impatient(Millis NetworkPolicy::*limit);

[[nodiscard]] PullRequest feedRequest(const QString& url, int id = 1);
[[nodiscard]] PullRequest listRequest(const QString& url, int id = 1);
[[nodiscard]] PullRequest pageRequest(const QString& url, int id = 1);

/// Waits for a future, at most two minutes, and fails the test when it takes longer.
void await(const QFuture<PullOutcome>& future);

/// RSS 2.0 with an item of this title.
[[nodiscard]] QByteArray rssWith(const QByteArray& title);
/// A page whose article has this title and one long paragraph with these words.
[[nodiscard]] QByteArray articlePage(const QByteArray& title, const QByteArray& words);
/// A page that lists links: <li class="entry"><a href=…>title</a></li>
[[nodiscard]] QByteArray listPage(const QList<QPair<QByteArray, QByteArray>>& hrefsAndTitles);

struct PullerTest : testing::Test {
    FixedClock clock{"2026-02-13T08:40:00Z"};

    [[nodiscard]] QHash<int, PullOutcome> pullAll(const NetworkPolicy& policy,
                                                  const QList<PullRequest>& requests) const;
    [[nodiscard]] PullOutcome pullOne(const NetworkPolicy& policy, const PullRequest& request) const;
};

/// The code, or nothing when there is no error: for EXPECT_EQ.
[[nodiscard]] inline std::optional<ErrorCode> codeOf(const PullOutcome& outcome) {
    return outcome.error ? std::optional(outcome.error->code) : std::nullopt;
}

/// Each is pulled beside a good source, which must come through.
struct PullerBesideGood : PullerTest {
    HttpServer good;

    void SetUp() override { good.serve("/feed", rssWith("Unharmed"), "application/rss+xml"); }

    [[nodiscard]] PullOutcome pullBeside(const QString& url, const NetworkPolicy& policy = frugal()) const {
        const auto outcomes = pullAll(policy, {feedRequest(url, 1), feedRequest(good.url("/feed"), 2)});
        EXPECT_EQ(codeOf(outcomes[2]), std::nullopt);
        EXPECT_EQ(outcomes[2].items.size(), 1);
        EXPECT_TRUE(outcomes[1].items.isEmpty());
        EXPECT_EQ(outcomes[1].validators, Validators{});
        return outcomes[1];
    }
};

} // namespace dutydesk
