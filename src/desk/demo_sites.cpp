#include "desk/demo_office.h"
#include "desk/demo_pages.h"

#include <QCryptographicHash>
#include <QLocale>
#include <QMutex>
#include <QSet>

#include <httplib.h>

#include <thread>

namespace dutydesk {

namespace {

constexpr int acceptQueue = 128; ///< the library's own queue of five is too short for a puller's connections

struct Answer {
    DemoPage page;
    std::string etag;
};

std::string quotedHash(const QByteArray& body) {
    return '"' + QCryptographicHash::hash(body, QCryptographicHash::Sha1).toHex().left(20).toStdString() +
           '"';
}

/// "Fri, 20 Nov 2026 22:10:00 GMT", as RFC 9110 asks.
std::string httpDate(Instant at) {
    return QLocale::c()
        .toString(toDateTime(at, QTimeZone::utc()), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"))
        .toStdString();
}

} // namespace

struct DemoSites::Private {
    explicit Private(const WallClock& wallClock) : clock(wallClock) {}

    void publish() {
        QHash<QString, Answer> all;
        for (const DemoSite& site : std::as_const(sites)) {
            const auto pages = demoPages(site, base, times);
            for (auto page = pages.cbegin(); page != pages.cend(); ++page)
                all.insert(page.key(), {*page, quotedHash(page->body)});
            if (site.shape == DemoShape::Broken) failing.insert(site.path);
        }
        const DemoPage robots{"text/plain; charset=UTF-8",
                              "User-agent: *\nDisallow: /admin/\nDisallow: /search\nAllow: /\n"};
        all.insert(QStringLiteral("/robots.txt"), {robots, quotedHash(robots.body)});
        const QMutexLocker lock(&mutex);
        answers = all;
        modified = httpDate(times.advanced.value_or(times.started));
    }

    void answer(const httplib::Request& request, httplib::Response& response) {
        const QString path = QString::fromStdString(request.path);
        const QMutexLocker lock(&mutex);
        if (failing.contains(path)) {
            response.status = 503;
            response.set_content("Service Unavailable\n", "text/plain");
            return;
        }
        const auto found = answers.constFind(path);
        if (found == answers.cend()) {
            response.status = 404;
            response.set_content("Not Found\n", "text/plain");
            return;
        }
        response.set_header("ETag", found->etag);
        response.set_header("Last-Modified", modified);
        if (isKnown(request, found->etag)) {
            response.status = 304;
            return;
        }
        response.set_content(found->page.body.constData(), size_t(found->page.body.size()),
                             found->page.contentType.toStdString());
    }

    /// If-None-Match beats If-Modified-Since (RFC 9110 §13.2.2).
    [[nodiscard]] bool isKnown(const httplib::Request& request, const std::string& etag) const {
        if (request.has_header("If-None-Match")) return request.get_header_value("If-None-Match") == etag;
        return request.has_header("If-Modified-Since") &&
               request.get_header_value("If-Modified-Since") == modified;
    }

    const WallClock& clock;
    QList<DemoSite> sites;
    DemoTimes times;
    QString base;
    httplib::Server server;
    std::thread thread;

    QMutex mutex; ///< guards what the server's threads read
    QHash<QString, Answer> answers;
    QSet<QString> failing;
    std::string modified;
};

DemoSites::DemoSites(const WallClock& clock) : m(std::make_unique<Private>(clock)) {}

Result<std::unique_ptr<DemoSites>> DemoSites::start(const WallClock& clock) {
    auto texts = dutydesk::demoSites();
    if (!texts) return fail(texts);
    std::unique_ptr<DemoSites> demo(new DemoSites(clock));
    Private& m = *demo->m;
    m.sites = *std::move(texts);
    m.times.started = clock.now();

    m.server.new_task_queue = [] { return new httplib::ThreadPool(16); };
    m.server.set_keep_alive_timeout(1);
    m.server.set_tcp_nodelay(true);
    m.server.set_pre_routing_handler([&m](const httplib::Request& request, httplib::Response& response) {
        m.answer(request, response);
        return httplib::Server::HandlerResponse::Handled;
    });
    int listener = -1;
    m.server.set_socket_options([&listener](socket_t socket) { listener = socket; });
    const int port = m.server.bind_to_any_port("127.0.0.1");
    if (port <= 0)
        return fail(ErrorCode::Internal, QStringLiteral("127.0.0.1"), QStringLiteral("no free port"));
    ::listen(listener, acceptQueue);
    m.base = QStringLiteral("http://127.0.0.1:%1").arg(port);
    m.publish();
    m.thread = std::thread([&m] { m.server.listen_after_bind(); });
    while (!m.server.is_running()) std::this_thread::yield();
    return demo;
}

DemoSites::~DemoSites() {
    m->server.stop();
    if (m->thread.joinable()) m->thread.join();
}

QString DemoSites::baseUrl() const { return m->base; }

void DemoSites::advance() {
    if (m->times.advanced) return;
    m->times.advanced = m->clock.now();
    m->publish();
}

} // namespace dutydesk
