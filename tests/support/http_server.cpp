#include "tests/support/http_server.h"

#include "tests/support/self_signed.h"

#include <QMutex>

#include <httplib.h>

#include <algorithm>
#include <thread>

namespace dutydesk {

class HttpServer::Impl {
  public:
    explicit Impl(Scheme scheme) : m_scheme(scheme) {
        if (scheme == Scheme::Https) {
            const SelfSigned pair = makeSelfSigned();
            m_server = std::make_unique<httplib::SSLServer>(pair.certificate.get(), pair.key.get());
        } else {
            m_server = std::make_unique<httplib::Server>();
        }
        m_server->new_task_queue = [] { return new httplib::ThreadPool(16); };
        m_server->set_keep_alive_timeout(20);
        m_server->set_keep_alive_max_count(100'000);
        m_server->set_tcp_nodelay(true);
        m_server->set_pre_routing_handler(
            [this](const httplib::Request& request, httplib::Response& response) {
                answer(request, response);
                return httplib::Server::HandlerResponse::Handled;
            });
        int listener = -1; // the library's queue of five is too short for a puller that opens eight at once
        m_server->set_socket_options([&](socket_t socket) { listener = socket; });
        m_port = m_server->bind_to_any_port("127.0.0.1");
        ::listen(listener, 256);
        m_thread = std::thread([this] { m_server->listen_after_bind(); });
        while (!m_server->is_running()) std::this_thread::yield();
    }
    ~Impl() {
        m_server->stop();
        m_thread.join();
    }
    Impl(const Impl&) = delete;
    Impl& operator=(const Impl&) = delete;

    void serve(const QString& path, Handler handler) {
        const QMutexLocker lock(&m_mutex);
        m_routes[path] = std::move(handler);
    }
    [[nodiscard]] QList<HttpSeen> seen() const {
        const QMutexLocker lock(&m_mutex);
        return m_seen;
    }
    [[nodiscard]] int mostAtOnce() const {
        const QMutexLocker lock(&m_mutex);
        return m_mostAtOnce;
    }
    [[nodiscard]] QString baseUrl() const {
        const auto scheme = m_scheme == Scheme::Https ? QStringLiteral("https") : QStringLiteral("http");
        return QStringLiteral("%1://127.0.0.1:%2").arg(scheme).arg(m_port);
    }
    [[nodiscard]] int port() const { return m_port; }

  private:
    void answer(const httplib::Request& request, httplib::Response& response) {
        HttpSeen seen{.path = QString::fromStdString(request.path),
                      .target = QString::fromStdString(request.target),
                      .headers = {},
                      .at = std::chrono::steady_clock::now()};
        for (const auto& [name, value] : request.headers)
            seen.headers[QByteArray::fromStdString(name).toLower()] = QByteArray::fromStdString(value);
        Handler handler;
        {
            const QMutexLocker lock(&m_mutex);
            m_seen.push_back(seen);
            handler = m_routes.value(seen.path);
            m_mostAtOnce = std::max(m_mostAtOnce, ++m_now);
        }
        const HttpReply reply = handler ? handler(seen) : HttpReply{.status = 404, .body = "nothing here"};
        response.status = reply.status;
        for (auto it = reply.headers.begin(); it != reply.headers.end(); ++it)
            response.set_header(it.key().toStdString(), it.value().toStdString());
        if (reply.status != 304)
            response.set_content(reply.body.toStdString(), reply.contentType.toStdString());
        const QMutexLocker lock(&m_mutex);
        --m_now;
    }

    Scheme m_scheme;
    std::unique_ptr<httplib::Server> m_server;
    int m_port = 0;
    std::thread m_thread;
    mutable QMutex m_mutex;
    QMap<QString, Handler> m_routes;
    QList<HttpSeen> m_seen;
    int m_now = 0;
    int m_mostAtOnce = 0;
};

HttpServer::HttpServer(Scheme scheme) : m_impl(std::make_unique<Impl>(scheme)) {}
HttpServer::~HttpServer() = default;

void HttpServer::serve(const QString& path, Handler handler) { m_impl->serve(path, std::move(handler)); }
void HttpServer::serve(const QString& path, HttpReply reply) {
    m_impl->serve(path, [reply = std::move(reply)](const HttpSeen&) { return reply; });
}
void HttpServer::serve(const QString& path, const QByteArray& body, const QByteArray& contentType) {
    serve(path, HttpReply{.body = body, .contentType = contentType});
}

int HttpServer::port() const { return m_impl->port(); }
QString HttpServer::baseUrl() const { return m_impl->baseUrl(); }
QList<HttpSeen> HttpServer::seen() const { return m_impl->seen(); }
int HttpServer::hits(const QString& path) const {
    const auto all = seen();
    return static_cast<int>(std::ranges::count(all, path, &HttpSeen::path));
}
int HttpServer::mostAtOnce() const { return m_impl->mostAtOnce(); }

} // namespace dutydesk
