#pragma once

#include <QByteArray>
#include <QString>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <functional>
#include <list>
#include <mutex>
#include <thread>

namespace dutydesk {

/// A server that answers with whatever bytes it is told to, for what no honest server sends. On 127.0.0.1 and
/// a port of its own; each connection runs the script on a thread; all end when it is destroyed.
class RawServer {
  public:
    class Connection {
      public:
        Connection(RawServer& server, int socket) : m_server(server), m_socket(socket) {}
        /// The request's head; empty when the peer went away.
        QByteArray readRequest();
        /// False when the peer went away or the server is stopping: the script should return.
        bool send(const QByteArray& bytes);
        /// Waits unless the server stops meanwhile (false).
        bool pause(std::chrono::milliseconds time);
        /// Until the server stops.
        void hang();

      private:
        RawServer& m_server;
        int m_socket;
    };
    using Script = std::function<void(Connection&)>;

    explicit RawServer(Script script);
    ~RawServer();
    RawServer(const RawServer&) = delete;
    RawServer& operator=(const RawServer&) = delete;

    [[nodiscard]] QString baseUrl() const { return QStringLiteral("http://127.0.0.1:%1").arg(m_port); }
    [[nodiscard]] QString url(const QString& path) const { return baseUrl() + path; }
    [[nodiscard]] int port() const { return m_port; }
    [[nodiscard]] int connections() const { return m_connections; }

  private:
    void acceptAll();

    Script m_script;
    int m_port = 0; // before the listener, which sets it
    int m_listener = -1;
    std::atomic<bool> m_stopping = false;
    std::atomic<int> m_connections = 0;
    std::mutex m_mutex;
    std::condition_variable m_stop;
    std::list<int> m_sockets;
    std::list<std::thread> m_threads;
    std::thread m_acceptor;
};

/// A port of 127.0.0.1 where nobody listens.
[[nodiscard]] int unusedPort();
/// "HTTP/1.1 200 OK" with the body, its length and the connection closed after it.
[[nodiscard]] QByteArray plainAnswer(const QByteArray& body,
                                     const QByteArray& contentType = "application/rss+xml");
/// size zeros, as gzip.
[[nodiscard]] QByteArray gzipOfZeros(qint64 size);

} // namespace dutydesk
