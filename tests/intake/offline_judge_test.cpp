#include "intake/offline_judge.h"

#include <gtest/gtest.h>

using namespace dutydesk;

namespace {

PullOutcome failedPull(ErrorCode code, int status = 0, const QString& detail = {}) {
    PullOutcome outcome;
    outcome.error = Error{.code = code, .detail = detail};
    outcome.httpStatus = status;
    return outcome;
}

PullOutcome answeredPull() {
    PullOutcome outcome;
    outcome.httpStatus = 200;
    return outcome;
}

const QString hostA = QStringLiteral("https://a.example:443");
const QString hostB = QStringLiteral("https://b.example:443");

TEST(OfflineJudge, NobodyReachedMeansOffline) {
    OfflineJudge judge;
    EXPECT_TRUE(judge.take(failedPull(ErrorCode::NameNotResolved), hostA).isEmpty());
    EXPECT_TRUE(judge.take(failedPull(ErrorCode::ConnectFailed), hostB).isEmpty());
    const auto judged = judge.finish();
    ASSERT_EQ(judged.size(), 2);
    EXPECT_EQ(judged[0].kind, AttemptKind::Offline);
    EXPECT_EQ(judged[1].kind, AttemptKind::Offline);
    EXPECT_TRUE(judge.offline());
}

TEST(OfflineJudge, OneHostAloneLeavesItOpen) {
    OfflineJudge judge;
    for (int i = 0; i < 5; ++i) (void)judge.take(failedPull(ErrorCode::ConnectFailed), hostA);
    const auto judged = judge.finish();
    ASSERT_EQ(judged.size(), 5);
    EXPECT_EQ(judged[0].kind, AttemptKind::Failure);
    EXPECT_TRUE(judged[0].maybeOffline);
    EXPECT_FALSE(judge.offline());
}

TEST(OfflineJudge, AnAnswerPutsTheBlameOnTheOthersAtOnce) {
    OfflineJudge judge;
    (void)judge.take(failedPull(ErrorCode::NameNotResolved), hostA);
    const auto judged = judge.take(answeredPull(), hostB);
    ASSERT_EQ(judged.size(), 2);
    EXPECT_EQ(judged[0].kind, AttemptKind::Failure);
    EXPECT_FALSE(judged[0].maybeOffline);
    EXPECT_EQ(judged[1].kind, AttemptKind::Success);
    EXPECT_EQ(judge.take(failedPull(ErrorCode::ConnectFailed), hostA).size(), 1); // no more waiting
    EXPECT_TRUE(judge.finish().isEmpty());
}

TEST(OfflineJudge, AnErrorStatusIsAnAnswer) {
    OfflineJudge judge;
    (void)judge.take(failedPull(ErrorCode::NameNotResolved), hostA);
    EXPECT_EQ(judge.take(failedPull(ErrorCode::HttpStatus, 500), hostB).size(), 2);
}

TEST(OfflineJudge, TheOfficesOwnSitesSayNothingOfTheInternet) {
    OfflineJudge judge;
    PullOutcome own = answeredPull();
    own.ownNetwork = true;
    EXPECT_EQ(judge.take(own, QStringLiteral("http://10.0.0.8:80")).size(), 1);
    (void)judge.take(failedPull(ErrorCode::NameNotResolved), hostA);
    (void)judge.take(failedPull(ErrorCode::NameNotResolved), hostB);
    EXPECT_TRUE(judge.offline());
}

TEST(OfflineJudge, ASlowServerIsNoMissingNetwork) {
    EXPECT_TRUE(OfflineJudge::mayBeOffline(failedPull(ErrorCode::TimedOut, 0, QStringLiteral("connect"))));
    EXPECT_FALSE(
        OfflineJudge::mayBeOffline(failedPull(ErrorCode::TimedOut, 0, QStringLiteral("first byte"))));
    EXPECT_FALSE(OfflineJudge::mayBeOffline(failedPull(ErrorCode::TlsFailed)));
}

TEST(OfflineJudge, APullThatWasBrokenOffBlamesNobody) {
    OfflineJudge judge;
    (void)judge.take(failedPull(ErrorCode::NameNotResolved), hostA);
    judge.drop();
    EXPECT_TRUE(judge.finish().isEmpty());
}

} // namespace
