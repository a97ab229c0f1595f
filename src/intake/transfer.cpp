#include "intake/transfer.h"

#include <sys/socket.h>

#include <algorithm>

namespace dutydesk {
namespace {

constexpr qint64 maxHeadBytes = 256LL * 1024;
constexpr qint64 maxRobotsBytes = 512LL * 1024;
constexpr qint64 maxDiscardedBytes = 64LL * 1024; ///< of errors and redirects: read to keep the connection
constexpr qint64 stallBytesPerSecond = 64;
/// When all bodies under way together hold more than the first, one that is larger than the second is given
/// up.
constexpr qint64 crowdedBytes = 192LL * 1024 * 1024;
constexpr qint64 fairShareBytes = 2LL * 1024 * 1024;

const char* accepted(Wanted wanted) {
    switch (wanted) {
    case Wanted::Feed:
        return "Accept: application/atom+xml, application/rss+xml, application/feed+json, "
               "application/rdf+xml;q=0.9, "
               "application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, */*;q=0.5";
    case Wanted::Page: return "Accept: text/html, application/xhtml+xml, */*;q=0.5";
    case Wanted::Robots: return "Accept: text/plain, */*;q=0.5";
    }
    return "Accept: */*";
}

/// Codings whose decoders take 32 KiB. Others, which curl would undo unasked, may take up to 128 MiB for each
/// answer.
constexpr const char* codings = "gzip, deflate";

bool announcesCostlyCoding(const QByteArray& headerLine) {
    const QByteArray line = headerLine.toLower();
    return line.startsWith("content-encoding:") && (line.contains("br") || line.contains("zstd"));
}

bool holdsNoText(const QString& contentType) {
    static constexpr const char* kinds[] = {"image/",
                                            "audio/",
                                            "video/",
                                            "font/",
                                            "application/pdf",
                                            "application/zip",
                                            "application/msword",
                                            "application/x-rar",
                                            "application/vnd.ms-",
                                            "application/vnd.openxmlformats"};
    return std::ranges::any_of(kinds, [&](const char* kind) {
        return contentType.startsWith(QLatin1String(kind), Qt::CaseInsensitive);
    });
}

} // namespace

Transfer::Transfer(TransferRequest request, const TransferRules& rules, Time now)
    : m_request(std::move(request)), m_rules(rules), m_easy(curl_easy_init()), m_started(now) {
    if (m_easy) configure();
}

Transfer::~Transfer() { m_rules.buffered -= m_body.size(); }

void Transfer::configure() {
    CURL* easy = m_easy.get();
    const NetworkPolicy& policy = m_rules.policy;
    const auto set = [easy](CURLoption option, auto value) { curl_easy_setopt(easy, option, value); };
    set(CURLOPT_URL, m_request.address.url.constData());
    set(CURLOPT_PROTOCOLS_STR, "http,https");
    set(CURLOPT_REDIR_PROTOCOLS_STR, "http,https");
    set(CURLOPT_FOLLOWLOCATION,
        0L);                // each redirect is judged and waits for its host's turn first (fetcher.h)
    set(CURLOPT_PROXY, ""); // an environment's proxy would connect where the guard does not see it
    set(CURLOPT_NOPROXY, "*");
    set(CURLOPT_HTTP_VERSION, static_cast<long>(CURL_HTTP_VERSION_2TLS));
    set(CURLOPT_SSL_VERIFYPEER, 1L);
    set(CURLOPT_SSL_VERIFYHOST, 2L);
    set(CURLOPT_NETRC, static_cast<long>(CURL_NETRC_IGNORED));
    set(CURLOPT_ACCEPT_ENCODING, codings);
    set(CURLOPT_NOSIGNAL, 1L);
    // Without it, giving up on a name waits for the resolver's thread, and one dead name server holds up
    // everybody.
    set(CURLOPT_QUICK_EXIT, 1L);
    // Our own clocks decide; this one makes curl go on to a host's next address in time.
    set(CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(policy.connectTimeout.count()));
    set(CURLOPT_ERRORBUFFER, m_words.data());
    set(CURLOPT_PRIVATE, static_cast<void*>(this));
    set(CURLOPT_WRITEFUNCTION, &Transfer::onBody);
    set(CURLOPT_WRITEDATA, static_cast<void*>(this));
    set(CURLOPT_HEADERFUNCTION, &Transfer::onHeader);
    set(CURLOPT_HEADERDATA, static_cast<void*>(this));
    set(CURLOPT_PREREQFUNCTION, &Transfer::onConnected);
    set(CURLOPT_PREREQDATA, static_cast<void*>(this));
    set(CURLOPT_OPENSOCKETFUNCTION, &Transfer::onOpenSocket);
    set(CURLOPT_OPENSOCKETDATA, static_cast<void*>(this));
    setHeaders();
}

void Transfer::setHeaders() {
    const auto add = [this](const QByteArray& line) {
        if (line.contains('\r') || line.contains('\n')) return;
        if (curl_slist* longer = curl_slist_append(m_headers.get(), line.constData())) {
            (void)m_headers.release(); // the new head owns the old list
            m_headers.reset(longer);
        }
    };
    add(accepted(m_request.wanted));
    add("User-Agent: " + m_rules.policy.userAgent.toUtf8());
    // Raw, as the server wrote them: Latin-1 there and back loses no byte.
    const Validators& validators = m_request.validators;
    if (!validators.etag.isEmpty()) add("If-None-Match: " + validators.etag.toLatin1());
    if (!validators.lastModified.isEmpty()) add("If-Modified-Since: " + validators.lastModified.toLatin1());
    curl_easy_setopt(m_easy.get(), CURLOPT_HTTPHEADER, m_headers.get());
}

std::optional<Error> Transfer::overdue(Time now) {
    const NetworkPolicy& policy = m_rules.policy;
    if (now - m_started + m_request.spent >= policy.totalTimeout) return timedOut("total");
    if (!m_connected && now - m_started >= policy.connectTimeout) return timedOut("connect");
    if (m_connected && !m_firstByte && now - *m_connected >= policy.firstByteTimeout)
        return timedOut("first byte");
    if (m_firstByte && now - m_windowStart >= policy.stallTimeout) {
        if (m_windowBytes * 1000 < stallBytesPerSecond * policy.stallTimeout.count())
            return timedOut("stall");
        m_windowStart = now;
        m_windowBytes = 0;
    }
    return std::nullopt;
}

Transfer::Time Transfer::nextCheck() const {
    const NetworkPolicy& policy = m_rules.policy;
    const Time total = m_started + (policy.totalTimeout - m_request.spent);
    if (!m_connected) return std::min(total, m_started + policy.connectTimeout);
    if (!m_firstByte) return std::min(total, *m_connected + policy.firstByteTimeout);
    return std::min(total, m_windowStart + policy.stallTimeout);
}

void Transfer::seen(size_t size) {
    m_windowBytes += static_cast<qint64>(size);
    if (m_firstByte) return;
    m_firstByte = HostPacing::Clock::now();
    m_windowStart = *m_firstByte;
}

size_t Transfer::takeHeader(const char* data, size_t size) {
    seen(size);
    m_headBytes += static_cast<qint64>(size);
    if (m_headBytes > maxHeadBytes)
        m_failure = failed(ErrorCode::TooLarge, QString::number(maxHeadBytes));
    else if (announcesCostlyCoding(QByteArray::fromRawData(data, static_cast<qsizetype>(size))))
        m_failure =
            failed(ErrorCode::NetworkFailed, QStringLiteral("a content coding that was not asked for"));
    return m_failure ? 0 : size;
}

size_t Transfer::takeBody(const char* data, size_t size) {
    seen(size);
    m_bodyBytes += static_cast<qint64>(size);
    if (!isSuccess(status())) {
        m_enough = m_bodyBytes > std::min(m_rules.policy.maxBytes, maxDiscardedBytes);
        return m_enough ? 0 : size;
    }
    if (m_request.wanted == Wanted::Robots) {
        keep(data, std::min(size, static_cast<size_t>(maxRobotsBytes - m_body.size())));
        m_enough = m_body.size() >= maxRobotsBytes;
        return m_enough ? 0 : size;
    }
    m_failure = refusal(static_cast<qint64>(size));
    if (m_failure) return 0;
    keep(data, size);
    return size;
}

void Transfer::keep(const char* data, size_t size) {
    m_body.append(data, static_cast<qsizetype>(size));
    m_rules.buffered += static_cast<qint64>(size);
}

/// Why the next piece of the body is not to be taken.
std::optional<Error> Transfer::refusal(qint64 size) const {
    curl_off_t announced = -1; // of the coded body, if at all; a lie in it does no harm
    if (m_body.isEmpty()) {
        curl_easy_getinfo(m_easy.get(), CURLINFO_CONTENT_LENGTH_DOWNLOAD_T, &announced);
        const QString type = QString::fromLatin1(header("Content-Type"));
        if (m_request.wanted == Wanted::Page && holdsNoText(type)) return failed(ErrorCode::PageEmpty, type);
    }
    const qint64 most = m_rules.policy.maxBytes;
    if (std::max<qint64>(announced, m_bodyBytes) > most)
        return failed(ErrorCode::TooLarge, QString::number(most));
    if (m_rules.buffered + size > crowdedBytes && m_bodyBytes > fairShareBytes)
        return failed(ErrorCode::TooLarge, QString::number(fairShareBytes));
    return std::nullopt;
}

int Transfer::connected(const char* address) {
    m_connected = HostPacing::Clock::now();
    if (const auto bytes = addressBytes(QByteArray(address))) m_own = m_rules.guard.isOwn(*bytes);
    return CURL_PREREQFUNC_OK;
}

curl_socket_t Transfer::openSocket(const curl_sockaddr& address) {
    const auto bytes = addressBytes(&address.addr);
    if (!bytes || !m_rules.guard.allows(*bytes)) {
        m_refused = bytes ? addressText(*bytes) : QStringLiteral("family %1").arg(address.family);
        return CURL_SOCKET_BAD;
    }
    m_socketAllowed = true;
    return ::socket(address.family, address.socktype | SOCK_CLOEXEC, address.protocol);
}

size_t Transfer::onBody(char* data, size_t size, size_t count, void* self) {
    return static_cast<Transfer*>(self)->takeBody(data, size * count);
}

size_t Transfer::onHeader(char* data, size_t size, size_t count, void* self) {
    return static_cast<Transfer*>(self)->takeHeader(data, size * count);
}

int Transfer::onConnected(void* self, char* remote, char*, int, int) {
    return static_cast<Transfer*>(self)->connected(remote);
}

curl_socket_t Transfer::onOpenSocket(void* self, curlsocktype, curl_sockaddr* address) {
    return static_cast<Transfer*>(self)->openSocket(*address);
}

} // namespace dutydesk
