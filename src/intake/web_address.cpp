#include "intake/web_address.h"

#include <curl/curl.h>

#include <memory>

namespace dutydesk {
namespace {

struct UrlCleanup {
    void operator()(CURLU* url) const { curl_url_cleanup(url); }
};
using UrlHandle = std::unique_ptr<CURLU, UrlCleanup>;

QByteArray part(const UrlHandle& url, CURLUPart which, unsigned flags = 0) {
    char* text = nullptr;
    if (curl_url_get(url.get(), which, &text, flags) != CURLUE_OK) return {};
    QByteArray copy(text);
    curl_free(text);
    return copy;
}

} // namespace

Result<WebAddress> WebAddress::parse(const QByteArray& text) {
    const auto bad = [&](const char* why) {
        return fail(ErrorCode::BadAddress, QString::fromUtf8(text), QString::fromLatin1(why));
    };
    const UrlHandle url(curl_url());
    const QByteArray trimmed = text.trimmed();
    if (!url || trimmed.contains('\0')) return bad("not an address");
    // Non-ASCII and blanks in a path are percent-encoded; a published address may hold them raw.
    const CURLUcode rc =
        curl_url_set(url.get(), CURLUPART_URL, trimmed.constData(), CURLU_URLENCODE | CURLU_ALLOW_SPACE);
    if (rc != CURLUE_OK) return bad(curl_url_strerror(rc));
    const QByteArray scheme = part(url, CURLUPART_SCHEME);
    if (scheme != "http" && scheme != "https") return bad("neither http nor https");
    if (!part(url, CURLUPART_USER).isEmpty() || !part(url, CURLUPART_PASSWORD).isEmpty())
        return bad("a user name or password in the address");
    const QByteArray name = part(url, CURLUPART_HOST);
    if (name.isEmpty()) return bad("no host");
    curl_url_set(url.get(), CURLUPART_FRAGMENT, nullptr, 0);

    WebAddress address;
    address.url = part(url, CURLUPART_URL);
    address.host =
        QString::fromUtf8(scheme + "://" + name + ':' + part(url, CURLUPART_PORT, CURLU_DEFAULT_PORT))
            .toLower();
    address.literal = addressBytes(name);
    if (address.url.isEmpty()) return bad("not an address");
    return address;
}

QByteArray WebAddress::robotsUrl() const { return host.toUtf8() + "/robots.txt"; }

} // namespace dutydesk
