#include "intake/transfer_queue.h"

#include <algorithm>
#include <mutex>

namespace dutydesk {
namespace {

constexpr size_t maxRunning = 64;
constexpr qint64 maxBuffered = 64LL * 1024 * 1024; ///< of bodies; what already runs may go on
constexpr Millis longestHold = std::chrono::hours(24);

void initCurlOnce() {
    static std::once_flag once;
    std::call_once(once, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
}

} // namespace

TransferQueue::TransferQueue(const TransferRules& rules)
    : m_rules(rules), m_order(HostPacing(rules.policy.pause, rules.policy.connectionsPerHost), maxRunning) {
    initCurlOnce();
    m_multi.reset(curl_multi_init());
    curl_multi_setopt(m_multi.get(), CURLMOPT_MAXCONNECTS, static_cast<long>(maxRunning));
}

TransferQueue::~TransferQueue() {
    for (const auto& [easy, running] : m_running) curl_multi_remove_handle(m_multi.get(), easy);
    m_running.clear();
}

void TransferQueue::submit(PullJobId owner, TransferRequest request, FetchDone done) {
    const Time now = HostPacing::Clock::now();
    const QString host = request.address.host;
    if (const auto& literal = request.address.literal; literal)
        m_order.setOwn(host, m_rules.guard.isOwn(*literal), now);
    const Ticket ticket = m_order.add(host, request.background, now);
    m_waiting.emplace(ticket, Waiting{owner, std::move(request), std::move(done)});
}

void TransferQueue::answer(PullJobId owner, FetchResult result, FetchDone done) {
    m_answers.push_back({owner, std::move(result), std::move(done)});
}

void TransferQueue::cancel(PullJobId owner) {
    const auto isOwners = [owner](const auto& it) { return it.owner == owner; };
    const Time now = HostPacing::Clock::now();
    for (const auto& [ticket, waiting] : m_waiting)
        if (isOwners(waiting)) m_order.remove(ticket, now);
    std::erase_if(m_waiting, [&](const auto& entry) { return isOwners(entry.second); });
    std::erase_if(m_answers, isOwners);
    for (auto it = m_running.begin(); it != m_running.end();) {
        if (!isOwners(it->second)) {
            ++it;
            continue;
        }
        m_order.ended(it->second.ticket, now);
        curl_multi_remove_handle(m_multi.get(), it->first);
        it = m_running.erase(it);
    }
}

void TransferQueue::wake() { curl_multi_wakeup(m_multi.get()); }

void TransferQueue::run(Millis atMost) {
    const Time now = HostPacing::Clock::now();
    startWhatMay(now);
    int left = 0;
    curl_multi_perform(m_multi.get(), &left);
    const Time after = HostPacing::Clock::now();
    learnOwnHosts(after);
    collectDone(after);
    endOverdue(after);
    if (handOut()) return;
    const Millis wait = waitFor(atMost, after);
    if (wait > Millis(0)) curl_multi_poll(m_multi.get(), nullptr, 0, static_cast<int>(wait.count()), nullptr);
}

bool TransferQueue::crowded() const { return m_rules.buffered + m_backlog > maxBuffered; }

void TransferQueue::startWhatMay(Time now) {
    refuseHeld(now);
    while (!crowded()) {
        const auto ticket = m_order.next(now);
        if (!ticket) return;
        start(*ticket, now);
    }
}

void TransferQueue::start(Ticket ticket, Time now) {
    auto waiting = m_waiting.extract(ticket);
    Waiting& next = waiting.mapped();
    auto transfer = std::make_unique<Transfer>(std::move(next.request), m_rules, now);
    CURL* easy = transfer->handle();
    if (!easy || curl_multi_add_handle(m_multi.get(), easy) != CURLM_OK) {
        m_order.ended(ticket, now);
        answer(next.owner, transfer->finish(CURLE_OUT_OF_MEMORY, std::nullopt, now), std::move(next.done));
        return;
    }
    m_running.emplace(easy, Running{next.owner, ticket, std::move(transfer), std::move(next.done)});
}

void TransferQueue::refuseHeld(Time now) {
    for (const auto& [ticket, held] : m_order.takeHeld(now)) {
        auto waiting = m_waiting.extract(ticket);
        Waiting& refused = waiting.mapped();
        FetchResult result;
        result.url = refused.request.address.url;
        result.retryAfter = held;
        result.error =
            Error{.code = ErrorCode::HttpStatus,
                  .what = QString::fromUtf8(result.url),
                  .detail = QStringLiteral("429, %1 asked for a pause").arg(refused.request.address.host)};
        answer(refused.owner, std::move(result), std::move(refused.done));
    }
}

void TransferQueue::learnOwnHosts(Time now) {
    for (const auto& [easy, running] : m_running)
        if (const auto own = running.transfer->connectedToOwn())
            m_order.setOwn(running.transfer->request().address.host, *own, now);
}

void TransferQueue::collectDone(Time now) {
    int left = 0;
    while (const CURLMsg* message = curl_multi_info_read(m_multi.get(), &left)) {
        if (message->msg != CURLMSG_DONE) continue;
        const CURLcode outcome = message->data.result; // the message is gone once its handle is removed
        end(message->easy_handle, outcome, std::nullopt, now);
    }
}

void TransferQueue::endOverdue(Time now) {
    std::vector<std::pair<CURL*, Error>> overdue;
    for (const auto& [easy, running] : m_running)
        if (auto error = running.transfer->overdue(now)) overdue.emplace_back(easy, std::move(*error));
    for (auto& [easy, error] : overdue) end(easy, CURLE_OPERATION_TIMEDOUT, std::move(error), now);
}

void TransferQueue::end(CURL* easy, CURLcode outcome, std::optional<Error> error, Time now) {
    const auto found = m_running.find(easy);
    if (found == m_running.end()) return;
    Running running = std::move(found->second);
    m_running.erase(found);
    const QString host = running.transfer->request().address.host;
    FetchResult result = running.transfer->finish(outcome, std::move(error), now);
    curl_multi_remove_handle(m_multi.get(), easy);
    m_order.ended(running.ticket, now);
    if ((result.status == 429 || result.status == 503) && result.retryAfter)
        m_order.holdUntil(host, now + std::min(*result.retryAfter, longestHold));
    answer(running.owner, std::move(result), std::move(running.done));
}

bool TransferQueue::handOut() {
    bool any = false;
    while (!m_answers.empty()) {
        Answer next = std::move(m_answers.front());
        m_answers.pop_front();
        next.done(std::move(next.result));
        any = true;
    }
    return any;
}

Millis TransferQueue::waitFor(Millis atMost, Time now) const {
    Time until = now + atMost;
    for (const auto& [easy, running] : m_running) until = std::min(until, running.transfer->nextCheck());
    if (const auto turn = m_order.nextTurn(); turn && !crowded()) until = std::min(until, *turn);
    return std::max(Millis(0), std::chrono::ceil<Millis>(until - now));
}

} // namespace dutydesk
