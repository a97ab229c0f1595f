#pragma once

#include "intake/fetch_order.h"
#include "intake/transfer.h"

#include <deque>
#include <map>
#include <vector>

namespace dutydesk {

/// All requests of a puller: who waits for a host's turn, who runs, whose answer is to be handed out. Belongs
/// to the worker's thread; only wake() may be called from others. Answers are handed out in run(), never from
/// within submit().
class TransferQueue {
  public:
    explicit TransferQueue(const TransferRules& rules);
    ~TransferQueue();
    TransferQueue(const TransferQueue&) = delete;
    TransferQueue& operator=(const TransferQueue&) = delete;

    void submit(PullJobId owner, TransferRequest request, FetchDone done);
    /// Hands out an answer that needs no request, in the next run().
    void answer(PullJobId owner, FetchResult result, FetchDone done);
    /// Drops what the owner asked for; its answers never come.
    void cancel(PullJobId owner);
    /// Memory held elsewhere by bodies that are still to be parsed; above a limit nothing new is started.
    void setBacklog(qint64 bytes) { m_backlog = bytes; }
    /// Does what can be done now and hands out the answers; when there are none, waits for the network, but
    /// not longer than atMost.
    void run(Millis atMost);
    /// Ends the wait of run(). Thread-safe.
    void wake();

  private:
    using Time = HostPacing::Time;
    struct Waiting {
        PullJobId owner;
        TransferRequest request;
        FetchDone done;
    };
    struct Running {
        PullJobId owner;
        Ticket ticket;
        std::unique_ptr<Transfer> transfer;
        FetchDone done;
    };
    struct Answer {
        PullJobId owner;
        FetchResult result;
        FetchDone done;
    };
    struct MultiCleanup {
        void operator()(CURLM* multi) const { curl_multi_cleanup(multi); }
    };

    void startWhatMay(Time now);
    void start(Ticket ticket, Time now);
    void refuseHeld(Time now);
    void collectDone(Time now);
    void endOverdue(Time now);
    void learnOwnHosts(Time now);
    void end(CURL* easy, CURLcode outcome, std::optional<Error> error, Time now);
    [[nodiscard]] bool handOut();
    [[nodiscard]] bool crowded() const;
    [[nodiscard]] Millis waitFor(Millis atMost, Time now) const;

    const TransferRules& m_rules;
    FetchOrder m_order;
    std::unique_ptr<CURLM, MultiCleanup> m_multi;
    std::map<Ticket, Waiting> m_waiting;
    std::map<CURL*, Running> m_running;
    std::deque<Answer> m_answers;
    qint64 m_backlog = 0;
};

} // namespace dutydesk
