#include "intake/freshness.h"
#include "intake/retry_after.h"
#include "intake/transfer.h"

#include <utility>

namespace dutydesk {
namespace {

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

/// Of the head, what tells what came and when.
constexpr const char* keptHeaders[] = {
    "Date", "Content-Type", "Content-Encoding", "Content-Language", "Last-Modified", "ETag", "Server"};
constexpr qsizetype longestHeader = 1000; ///< a hostile one may be as long as the whole head

} // namespace

FetchResult Transfer::finish(CURLcode outcome, std::optional<Error> error, Time now) {
    FetchResult result;
    result.url = m_request.address.url;
    result.bytes = m_bodyBytes;
    result.spent = m_request.spent + std::chrono::ceil<Millis>(now - m_started);
    result.status = static_cast<int>(status());
    result.at = m_rules.clock.now();
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
        m_rules.buffered -= m_body.size();
        result.body = std::exchange(m_body, {});
        result.headers = headersToKeep();
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
    // Dates are counted from the server's own clock, which may be wrong in the same way as they are.
    result.serverDate = parseHttpDate(header("Date"));
    const Instant now = result.serverDate.value_or(m_rules.clock.now());
    if (result.status >= 300) result.retryAfter = parseRetryAfter(header("Retry-After"), now);
    result.maxAge = freshFor({header("Cache-Control"), header("Expires"), header("Age")}, now);
    result.own = m_own.value_or(false);
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

QList<HeaderLine> Transfer::headersToKeep() const {
    QList<HeaderLine> lines;
    for (const char* name : keptHeaders)
        if (const QByteArray value = header(name); !value.isEmpty())
            lines.append({QString::fromLatin1(name), QString::fromLatin1(value.left(longestHeader))});
    return lines;
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

} // namespace dutydesk
