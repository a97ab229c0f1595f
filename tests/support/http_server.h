#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

#include <chrono>
#include <functional>
#include <memory>

namespace dutydesk {

struct HttpReply {
    int status = 200;
    QByteArray body = {};
    QByteArray contentType = "text/html; charset=utf-8";
    QMap<QByteArray, QByteArray> headers = {};
};

/// A request as it came.
struct HttpSeen {
    QString path;
    QString target;                       ///< with the query
    QMap<QByteArray, QByteArray> headers; ///< names in lower case
    std::chrono::steady_clock::time_point at;
};

/// A web server on 127.0.0.1 and a port of its own, until it is destroyed. What it has no route for is 404.
/// Routes may be set and changed while it runs; handlers are called from its threads. Allow it with
/// allowedNetworks = {"127.0.0.0/8"}. Create it before the puller that uses it, so that it goes after it.
class HttpServer {
  public:
    using Handler = std::function<HttpReply(const HttpSeen&)>;
    enum class Scheme { Http, Https /**< with a certificate that nobody signed */ };

    explicit HttpServer(Scheme scheme = Scheme::Http);
    ~HttpServer();
    HttpServer(const HttpServer&) = delete;
    HttpServer& operator=(const HttpServer&) = delete;

    void serve(const QString& path, Handler handler);
    void serve(const QString& path, HttpReply reply);
    void serve(const QString& path, const QByteArray& body,
               const QByteArray& contentType = "text/html; charset=utf-8");

    [[nodiscard]] int port() const;
    /// "http://127.0.0.1:4711"
    [[nodiscard]] QString baseUrl() const;
    [[nodiscard]] QString url(const QString& path) const { return baseUrl() + path; }

    [[nodiscard]] QList<HttpSeen> seen() const;
    [[nodiscard]] int hits() const { return static_cast<int>(seen().size()); }
    [[nodiscard]] int hits(const QString& path) const;
    /// The most requests that were being answered at one time.
    [[nodiscard]] int mostAtOnce() const;

  private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace dutydesk
