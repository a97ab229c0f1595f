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
    : m_rules(rules), m_pacing(rules.policy.pause, rules.policy.connectionsPerHost) {
    initCurlOnce();
    m_multi.reset(curl_multi_init());
    curl_multi_setopt(m_multi.get(), CURLMOPT_MAXCONNECTS, static_cast<long>(maxRunning));
}

TransferQueue::~TransferQueue() {
    for (const auto& [easy, running] : m_running) curl_multi_remove_handle(m_multi.get(), easy);
    m_running.clear();
}

void TransferQueue::submit(PullJobId owner, TransferRequest request, FetchDone done) {
    const QString host = request.address.host;
    if (const auto& literal = request.address.literal; literal)
        m_pacing.setOwn(host, m_rules.guard.isOwn(*literal));
    HostQueue& queue = m_waiting[host];
    auto& line = request.background ? queue.background : queue.first;
    line.push_back({owner, std::move(request), std::move(done)});
}

void TransferQueue::answer(PullJobId owner, FetchResult result, FetchDone done) {
    m_answers.push_back({owner, std::move(result), std::move(done)});
}

void TransferQueue::cancel(PullJobId owner) {
    const auto isOwners = [owner](const auto& it) { return it.owner == owner; };
    for (auto& [host, queue] : m_waiting) {
        std::erase_if(queue.first, isOwners);
        std::erase_if(queue.background, isOwners);
    }
    std::erase_if(m_waiting, [](const auto& entry) { return entry.second.empty(); });
    std::erase_if(m_answers, isOwners);
    for (auto it = m_running.begin(); it != m_running.end();) {
        if (!isOwners(it->second)) {
            ++it;
            continue;
        }
        m_pacing.ended(it->second.transfer->request().address.host);
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
    learnOwnHosts();
    const Time after = HostPacing::Clock::now();
    collectDone(after);
    endOverdue(after);
    if (handOut()) return;
    const Millis wait = waitFor(atMost, after);
    if (wait > Millis(0)) curl_multi_poll(m_multi.get(), nullptr, 0, static_cast<int>(wait.count()), nullptr);
}

bool TransferQueue::full() const {
    return m_running.size() >= maxRunning || m_rules.buffered + m_backlog > maxBuffered;
}

void TransferQueue::startWhatMay(Time now) {
    for (auto entry = m_waiting.begin(); entry != m_waiting.end();) {
        auto& [host, queue] = *entry;
        if (const auto held = m_pacing.heldFor(host, now)) refuseHeld(host, queue, *held);
        while (!queue.empty() && m_pacing.nextStart(host, now) == now) {
            if (full()) return;
            startNext(queue, now);
        }
        entry = queue.empty() ? m_waiting.erase(entry) : std::next(entry);
    }
}

void TransferQueue::startNext(HostQueue& queue, Time now) {
    auto& line = queue.first.empty() ? queue.background : queue.first;
    Waiting next = std::move(line.front());
    line.pop_front();
    const QString host = next.request.address.host;
    auto transfer = std::make_unique<Transfer>(std::move(next.request), m_rules, now);
    CURL* easy = transfer->handle();
    if (!easy || curl_multi_add_handle(m_multi.get(), easy) != CURLM_OK) {
        answer(next.owner, transfer->finish(CURLE_OUT_OF_MEMORY, std::nullopt, now), std::move(next.done));
        return;
    }
    m_pacing.started(host, now);
    m_running.emplace(easy, Running{next.owner, std::move(transfer), std::move(next.done)});
}

void TransferQueue::refuseHeld(const QString& host, HostQueue& queue, Millis held) {
    for (auto* line : {&queue.first, &queue.background}) {
        for (Waiting& waiting : *line) {
            FetchResult result;
            result.url = waiting.request.address.url;
            result.retryAfter = held;
            result.error = Error{.code = ErrorCode::HttpStatus,
                                 .what = QString::fromUtf8(result.url),
                                 .detail = QStringLiteral("429, %1 asked for a pause").arg(host)};
            answer(waiting.owner, std::move(result), std::move(waiting.done));
        }
        line->clear();
    }
}

void TransferQueue::learnOwnHosts() {
    for (const auto& [easy, running] : m_running)
        if (const auto own = running.transfer->connectedToOwn())
            m_pacing.setOwn(running.transfer->request().address.host, *own);
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
    m_pacing.ended(host);
    if ((result.status == 429 || result.status == 503) && result.retryAfter)
        m_pacing.holdUntil(host, now + std::min(*result.retryAfter, longestHold));
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
    if (!full())
        for (const auto& [host, queue] : m_waiting)
            if (const auto start = m_pacing.nextStart(host, now)) until = std::min(until, *start);
    return std::max(Millis(0), std::chrono::ceil<Millis>(until - now));
}

} // namespace dutydesk
