#include "tests/intake/pulling.h"

#include <QEventLoop>
#include <QFutureWatcher>
#include <QTimer>

namespace dutydesk {

NetworkPolicy ownLoopback() {
    NetworkPolicy policy;
    policy.allowedNetworks = QStringList{QStringLiteral("127.0.0.0/8")};
    return policy;
}

NetworkPolicy frugal() {
    NetworkPolicy policy = ownLoopback();
    policy.maxBytes = 1024LL * 1024;
    return policy;
}

NetworkPolicy impatient(Millis NetworkPolicy::*limit) {
    NetworkPolicy policy = frugal();
    policy.*limit = Millis(2000);
    return policy;
}

namespace {
PullRequest request(SourceKind kind, const QString& url, int id) {
    return {.source = SourceId{id}, .kind = kind, .url = url};
}
} // namespace

PullRequest feedRequest(const QString& url, int id) { return request(SourceKind::Feed, url, id); }
PullRequest listRequest(const QString& url, int id) {
    PullRequest list = request(SourceKind::List, url, id);
    list.selectors.entry = QStringLiteral("li.entry");
    return list;
}
PullRequest pageRequest(const QString& url, int id) { return request(SourceKind::Page, url, id); }

void await(const QFuture<PullOutcome>& future) {
    QEventLoop loop;
    QFutureWatcher<PullOutcome> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    QTimer::singleShot(120'000, &loop, &QEventLoop::quit);
    if (!future.isFinished()) loop.exec();
    ASSERT_TRUE(future.isFinished()) << "the pull did not end";
}

QHash<int, PullOutcome> PullerTest::pullAll(const NetworkPolicy& policy,
                                            const QList<PullRequest>& requests) const {
    Puller puller(policy, clock);
    const QFuture<PullOutcome> future = puller.pull(requests);
    await(future);
    QHash<int, PullOutcome> bySource;
    const auto outcomes = future.results();
    for (const PullOutcome& outcome : outcomes) bySource.insert(static_cast<int>(outcome.source), outcome);
    EXPECT_EQ(bySource.size(), requests.size());
    return bySource;
}

PullOutcome PullerTest::pullOne(const NetworkPolicy& policy, const PullRequest& request) const {
    return pullAll(policy, {request}).value(static_cast<int>(request.source));
}

QByteArray rssWith(const QByteArray& title) {
    return "<?xml version=\"1.0\" encoding=\"utf-8\"?><rss "
           "version=\"2.0\"><channel><title>News</title><item><title>" +
           title +
           "</title><link>http://news.example/1</link><guid>one</guid><description>Text of "
           "it.</description></item></channel></rss>";
}

QByteArray articlePage(const QByteArray& title, const QByteArray& words) {
    QByteArray paragraph;
    for (int i = 0; i < 6; ++i)
        paragraph += words + ", and the school answered the parents in full on the same day. ";
    return "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>" + title +
           "</title></head><body><article><h1>" + title + "</h1><p>" + paragraph + "</p><p>" + paragraph +
           "</p></article></body></html>";
}

QByteArray listPage(const QList<QPair<QByteArray, QByteArray>>& hrefsAndTitles) {
    QByteArray html =
        "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>Board</title></head><body><ul>";
    for (const auto& [href, title] : hrefsAndTitles)
        html += "<li class=\"entry\"><a href=\"" + href + "\">" + title + "</a></li>";
    return html + "</ul></body></html>";
}

} // namespace dutydesk
