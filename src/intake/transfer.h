#pragma once

#include "intake/address_guard.h"
#include "intake/fetch_types.h"
#include "intake/host_pacing.h"
#include "intake/puller.h"
#include "intake/web_address.h"

#include <curl/curl.h>

#include <array>
#include <memory>

namespace dutydesk {

struct TransferRequest {
    WebAddress address;
    Wanted wanted = Wanted::Feed;
    Validators validators = {};
    Millis spent{0};         ///< by earlier redirects, counts against the total limit
    bool background = false; ///< goes after the others of its host
};

/// The rules that every transfer keeps. Outlives the transfers.
struct TransferRules {
    const NetworkPolicy& policy;
    const AddressGuard& guard;
    const WallClock& clock;
    qint64& buffered; ///< bytes of all bodies under way; counted by the transfers, on their one thread
};

/// One request and its answer, redirects not followed: a curl handle, its limits, and what curl's outcome
/// means. Time limits are counted with the steady clock. Belongs to one thread; curl holds its address, so it
/// stays put.
class Transfer {
  public:
    using Time = HostPacing::Time;

    Transfer(TransferRequest request, const TransferRules& rules, Time now);
    ~Transfer();
    Transfer(const Transfer&) = delete;
    Transfer& operator=(const Transfer&) = delete;

    [[nodiscard]] CURL* handle() const { return m_easy.get(); }
    [[nodiscard]] const TransferRequest& request() const { return m_request; }
    /// Whether the address connected to is on the office's own networks; nullopt until there is a connection.
    [[nodiscard]] std::optional<bool> connectedToOwn() const { return m_own; }

    /// The limit that has passed, if any.
    [[nodiscard]] std::optional<Error> overdue(Time now);
    /// When overdue() should be asked next, at the latest.
    [[nodiscard]] Time nextCheck() const;

    /// What came of it; call once. error: a limit that passed, instead of curl's outcome.
    [[nodiscard]] FetchResult finish(CURLcode outcome, std::optional<Error> error, Time now);

  private:
    struct EasyCleanup {
        void operator()(CURL* easy) const { curl_easy_cleanup(easy); }
    };
    struct ListCleanup {
        void operator()(curl_slist* list) const { curl_slist_free_all(list); }
    };

    void configure();
    void setHeaders();
    [[nodiscard]] Error failed(ErrorCode code, const QString& detail = {}) const;
    [[nodiscard]] Error curlError(CURLcode outcome) const;
    [[nodiscard]] Error timedOut(const char* limit) const;
    [[nodiscard]] const char* phase() const;
    [[nodiscard]] QByteArray header(const char* name) const;
    [[nodiscard]] QList<HeaderLine> headersToKeep() const;
    [[nodiscard]] long status() const;
    void readHead(FetchResult& result) const;
    size_t takeBody(const char* data, size_t size);
    size_t takeHeader(const char* data, size_t size);
    [[nodiscard]] std::optional<Error> refusal(qint64 size) const;
    void keep(const char* data, size_t size);
    void seen(size_t size);
    int connected(const char* address);
    curl_socket_t openSocket(const curl_sockaddr& address);

    static size_t onBody(char* data, size_t size, size_t count, void* self);
    static size_t onHeader(char* data, size_t size, size_t count, void* self);
    static int onConnected(void* self, char* remote, char* local, int remotePort, int localPort);
    static curl_socket_t onOpenSocket(void* self, curlsocktype purpose, curl_sockaddr* address);

    TransferRequest m_request;
    const TransferRules& m_rules;
    std::unique_ptr<CURL, EasyCleanup> m_easy;
    std::unique_ptr<curl_slist, ListCleanup> m_headers;
    std::array<char, CURL_ERROR_SIZE> m_words{}; ///< curl's own, for NetworkFailed

    Time m_started;
    std::optional<Time> m_connected = {};
    std::optional<Time> m_firstByte = {};
    Time m_windowStart = {}; ///< of the stall limit
    qint64 m_windowBytes = 0;

    std::optional<bool> m_own = {};
    QString m_refused = {}; ///< the address that the guard refused
    bool m_socketAllowed = false;
    std::optional<Error> m_failure = {}; ///< why a callback stopped the transfer
    bool m_enough = false;               ///< stopped on purpose, what came is good
    qint64 m_headBytes = 0;
    qint64 m_bodyBytes = 0;
    QByteArray m_body;
};

} // namespace dutydesk
