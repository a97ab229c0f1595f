#include "tests/support/raw_server.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>
#include <zlib.h>

#include <array>

namespace dutydesk {
namespace {

int boundSocket(int& port) {
    const int listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    if (::bind(listener, reinterpret_cast<const sockaddr*>(&address), size) != 0)
        qFatal("no port of 127.0.0.1 is free");
    ::getsockname(listener, reinterpret_cast<sockaddr*>(&address), &size);
    port = ntohs(address.sin_port);
    return listener;
}

} // namespace

RawServer::RawServer(Script script) : m_script(std::move(script)), m_listener(boundSocket(m_port)) {
    ::listen(m_listener, 64);
    m_acceptor = std::thread([this] { acceptAll(); });
}

RawServer::~RawServer() {
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
        for (const int socket : m_sockets) ::shutdown(socket, SHUT_RDWR);
    }
    m_stop.notify_all();
    ::shutdown(m_listener, SHUT_RDWR);
    m_acceptor.join();
    for (std::thread& thread : m_threads) thread.join();
    for (const int socket : m_sockets) ::close(socket);
    ::close(m_listener);
}

void RawServer::acceptAll() {
    while (!m_stopping) {
        const int socket = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
        if (socket < 0) continue;
        const std::lock_guard lock(m_mutex);
        if (m_stopping) {
            ::close(socket);
            return;
        }
        ++m_connections;
        m_sockets.push_back(socket);
        m_threads.emplace_back([this, socket] {
            Connection connection(*this, socket);
            m_script(connection);
            ::shutdown(socket, SHUT_RDWR);
        });
    }
}

QByteArray RawServer::Connection::readRequest() {
    QByteArray head;
    std::array<char, 4096> buffer{};
    while (!head.contains("\r\n\r\n")) {
        const auto got = ::recv(m_socket, buffer.data(), buffer.size(), 0);
        if (got <= 0) return {};
        head.append(buffer.data(), got);
    }
    return head;
}

bool RawServer::Connection::send(const QByteArray& bytes) {
    qsizetype sent = 0;
    while (sent < bytes.size() && !m_server.m_stopping) {
        const auto now = ::send(m_socket, bytes.constData() + sent, static_cast<size_t>(bytes.size() - sent),
                                MSG_NOSIGNAL);
        if (now <= 0) return false;
        sent += now;
    }
    return !m_server.m_stopping;
}

bool RawServer::Connection::pause(std::chrono::milliseconds time) {
    std::unique_lock lock(m_server.m_mutex);
    return !m_server.m_stop.wait_for(lock, time, [this] { return m_server.m_stopping.load(); });
}

void RawServer::Connection::hang() {
    std::unique_lock lock(m_server.m_mutex);
    m_server.m_stop.wait(lock, [this] { return m_server.m_stopping.load(); });
}

int unusedPort() {
    int port = 0;
    ::close(boundSocket(port));
    return port;
}

QByteArray plainAnswer(const QByteArray& body, const QByteArray& contentType) {
    return "HTTP/1.1 200 OK\r\nContent-Type: " + contentType +
           "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" + body;
}

QByteArray gzipOfZeros(qint64 size) {
    z_stream stream{};
    deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, 15 + 16, 9, Z_DEFAULT_STRATEGY);
    std::array<Bytef, 65536> zeros{};
    std::array<Bytef, 65536> packed{};
    QByteArray out;
    for (qint64 left = size; left > 0 || stream.avail_out == 0;) {
        const auto part = std::min<qint64>(left, static_cast<qint64>(zeros.size()));
        left -= part;
        stream.next_in = zeros.data();
        stream.avail_in = static_cast<uInt>(part);
        const int flush = left > 0 ? Z_NO_FLUSH : Z_FINISH;
        do {
            stream.next_out = packed.data();
            stream.avail_out = static_cast<uInt>(packed.size());
            deflate(&stream, flush);
            out.append(reinterpret_cast<const char*>(packed.data()),
                       static_cast<qsizetype>(packed.size() - stream.avail_out));
        } while (stream.avail_out == 0);
    }
    deflateEnd(&stream);
    return out;
}

} // namespace dutydesk
