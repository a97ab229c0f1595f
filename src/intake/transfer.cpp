#include "intake/transfer.h"

#include "intake/retry_after.h"

#include <sys/socket.h>

#include <algorithm>

namespace dutydesk {
namespace {

constexpr qint64 maxHeadBytes = 256 * 1024;
constexpr qint64 maxRobotsBytes = 512 * 1024;
constexpr qint64 maxDiscardedBytes =
    64 * 1024; ///< bodies of errors and redirects: read so that the connection can be kept
constexpr qint64 stallBytesPerSecond = 64;

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

/// What curl can undo. Not zstd, whose window may take 128 MiB for each answer.
const char* codings() {
    static const bool brotli = (curl_version_info(CURLVERSION_NOW)->features & CURL_VERSION_BROTLI) != 0;
    return brotli ? "gzip, deflate, br" : "gzip, deflate";
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

bool isSuccess(long status) { return status >= 200 && status < 300; }

bool isRedirect(long status) {
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

bool isTlsFailure(CURLcode outcome) {
    switch (outcome) {
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CERTPROBLEM:
    case CURLE_SSL_CIPHER:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_CRL_BADFILE:
    case CURLE_SSL_ISSUER_ERROR:
    case CURLE_SSL_INVALIDCERTSTATUS:
    case CURLE_SSL_ENGINE_INITFAILED:
    case CURLE_USE_SSL_FAILED: return true;
    default: return false;
    }
}

} // namespace

Transfer::Transfer(TransferRequest request, const TransferRules& rules, Time now)
    : m_request(std::move(request)), m_rules(rules), m_easy(curl_easy_init()), m_started(now) {
    if (m_easy) configure();
}

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
    set(CURLOPT_ACCEPT_ENCODING, codings());
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

FetchResult Transfer::finish(CURLcode outcome, std::optional<Error> error, Time now) {
    FetchResult result;
    result.url = m_request.address.url;
    result.bytes = m_bodyBytes;
    result.spent = m_request.spent + std::chrono::ceil<Millis>(now - m_started);
    result.status = static_cast<int>(status());
    if (result.status != 0) readHead(result);

    const bool asked = !m_request.validators.etag.isEmpty() || !m_request.validators.lastModified.isEmpty();
    const bool answered = outcome == CURLE_OK || m_enough;
    if (error) {
        result.error = std::move(error);
    } else if (m_failure) {
        result.error = m_failure;
    } else if (!answered) {
        result.error = curlError(outcome);
    } else if (isSuccess(result.status)) {
        result.body = std::move(m_body);
    } else if (!result.redirect && !(result.status == 304 && asked)) {
        result.error = failed(ErrorCode::HttpStatus, QString::number(result.status));
    }
    if (result.error) result.redirect.reset();
    return result;
}

void Transfer::readHead(FetchResult& result) const {
    result.contentType = QString::fromLatin1(header("Content-Type"));
    result.validators = {QString::fromLatin1(header("ETag")), QString::fromLatin1(header("Last-Modified"))};
    if (result.status == 304 && result.validators.etag.isEmpty())
        result.validators.etag = m_request.validators.etag;
    if (result.status == 304 && result.validators.lastModified.isEmpty())
        result.validators.lastModified = m_request.validators.lastModified;
    if (result.status >= 300) result.retryAfter = parseRetryAfter(header("Retry-After"), m_rules.clock.now());
    char* location = nullptr;
    curl_easy_getinfo(m_easy.get(), CURLINFO_REDIRECT_URL, &location);
    if (location && isRedirect(result.status)) result.redirect = QByteArray(location);
}

QByteArray Transfer::header(const char* name) const {
    curl_header* found = nullptr;
    return curl_easy_header(m_easy.get(), name, 0, CURLH_HEADER, -1, &found) == CURLHE_OK
               ? QByteArray(found->value)
               : QByteArray();
}

long Transfer::status() const {
    long code = 0;
    if (m_easy) curl_easy_getinfo(m_easy.get(), CURLINFO_RESPONSE_CODE, &code);
    return code;
}

Error Transfer::failed(ErrorCode code, const QString& detail) const {
    return {.code = code, .what = QString::fromUtf8(m_request.address.url), .detail = detail};
}

Error Transfer::timedOut(const char* limit) const {
    return failed(ErrorCode::TimedOut, QString::fromLatin1(limit));
}

const char* Transfer::phase() const {
    return !m_connected ? "connect" : !m_firstByte ? "first byte" : "stall";
}

Error Transfer::curlError(CURLcode outcome) const {
    if (isTlsFailure(outcome)) return failed(ErrorCode::TlsFailed, QString::fromUtf8(m_words.data()));
    switch (outcome) {
    case CURLE_URL_MALFORMAT: return failed(ErrorCode::BadAddress, QString::fromUtf8(m_words.data()));
    case CURLE_COULDNT_RESOLVE_HOST: return failed(ErrorCode::NameNotResolved);
    case CURLE_OPERATION_TIMEDOUT: return timedOut(phase());
    case CURLE_COULDNT_CONNECT:
        if (!m_refused.isEmpty() && !m_socketAllowed) return failed(ErrorCode::AddressRefused, m_refused);
        return failed(ErrorCode::ConnectFailed, QString::fromUtf8(m_words.data()));
    default: break;
    }
    const QString words = QString::fromUtf8(m_words.data());
    return failed(ErrorCode::NetworkFailed,
                  words.isEmpty() ? QString::fromUtf8(curl_easy_strerror(outcome)) : words);
}

void Transfer::seen(size_t size) {
    m_windowBytes += static_cast<qint64>(size);
    if (m_firstByte) return;
    m_firstByte = HostPacing::Clock::now();
    m_windowStart = *m_firstByte;
}

size_t Transfer::takeHeader(size_t size) {
    seen(size);
    m_headBytes += static_cast<qint64>(size);
    if (m_headBytes <= maxHeadBytes) return size;
    m_failure = failed(ErrorCode::TooLarge, QString::number(maxHeadBytes));
    return 0;
}

size_t Transfer::takeBody(const char* data, size_t size) {
    seen(size);
    m_bodyBytes += static_cast<qint64>(size);
    const qint64 most = m_rules.policy.maxBytes;
    if (!isSuccess(status())) {
        m_enough = m_bodyBytes > std::min(most, maxDiscardedBytes);
        return m_enough ? 0 : size;
    }
    if (m_request.wanted == Wanted::Robots) {
        m_body.append(data, std::min<qint64>(static_cast<qint64>(size), maxRobotsBytes - m_body.size()));
        m_enough = m_body.size() >= maxRobotsBytes;
        return m_enough ? 0 : size;
    }
    curl_off_t announced = -1; // of the coded body, if at all; a lie in it does no harm
    if (m_body.isEmpty()) {
        curl_easy_getinfo(m_easy.get(), CURLINFO_CONTENT_LENGTH_DOWNLOAD_T, &announced);
        const QString type = QString::fromLatin1(header("Content-Type"));
        if (m_request.wanted == Wanted::Page && holdsNoText(type)) {
            m_failure = failed(ErrorCode::PageEmpty, type);
            return 0;
        }
    }
    if (std::max<qint64>(announced, m_bodyBytes) > most) {
        m_failure = failed(ErrorCode::TooLarge, QString::number(most));
        return 0;
    }
    m_body.append(data, static_cast<qsizetype>(size));
    return size;
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

size_t Transfer::onHeader(char*, size_t size, size_t count, void* self) {
    return static_cast<Transfer*>(self)->takeHeader(size * count);
}

int Transfer::onConnected(void* self, char* remote, char*, int, int) {
    return static_cast<Transfer*>(self)->connected(remote);
}

curl_socket_t Transfer::onOpenSocket(void* self, curlsocktype, curl_sockaddr* address) {
    return static_cast<Transfer*>(self)->openSocket(*address);
}

} // namespace dutydesk
