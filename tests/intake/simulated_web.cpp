#include "tests/intake/simulated_web.h"

#include <algorithm>
#include <cmath>

namespace dutydesk {

using namespace std::chrono_literals;

SimulatedWeb::SimulatedWeb(size_t hosts, size_t sources, quint64 seed) : m_random(seed) {
    makeHosts(hosts);
    makeSources(sources);
    m_events.push({m_now, Event::Tick});
}

void SimulatedWeb::makeHosts(size_t hosts) {
    m_hosts.resize(hosts);
    for (size_t i = 0; i < hosts; ++i) {
        Host& host = m_hosts[i];
        host.name = QStringLiteral("https://host-%1.example:443").arg(i);
        host.answersIn = Millis(50 + std::llround(750 * chance()));
        if (chance() < 0.03) host.answersIn = Millis(2000 + std::llround(6000 * chance()));
        host.dead = chance() < 0.03;
        host.strict = chance() < 0.02;
        if (chance() < 0.05) host.downFrom = start() + Millis(std::llround(chance() * 6 * 86'400'000));
        if (chance() < 0.2) host.maxAge = Millis(600'000 + std::llround(chance() * 6 * 3'600'000));
    }
}

/// One host in a hundred is a portal with many sources; the others share the rest.
void SimulatedWeb::makeSources(size_t sources) {
    m_sources.resize(sources);
    const size_t portals = std::max<size_t>(1, m_hosts.size() / 100);
    for (size_t i = 0; i < sources; ++i) {
        SimulatedSource& source = m_sources[i];
        const bool ofPortal = i % 4 == 0;
        source.host = ofPortal ? (i / 4) % portals : i % m_hosts.size();
        ++m_hosts[source.host].sources;
        // From twenty minutes to thirty days, evenly by the logarithm; few of the busiest.
        const double slowest = 30.0 * 86'400'000;
        const double fastest = chance() < 0.1 ? 1'200'000 : 6.0 * 3'600'000;
        source.gap = Millis(std::llround(fastest * std::pow(slowest / fastest, chance())));
        source.nextPublication =
            start() - Millis(std::llround(20 * chance() * static_cast<double>(source.gap.count())));
        source.due = start();
        m_due.emplace(source.due, i);
    }
}

void SimulatedWeb::publish(SimulatedSource& source) {
    while (source.nextPublication <= m_now) {
        source.shown.append(source.nextPublication);
        source.news = true;
        const double gap = -std::log(1 - chance()) * static_cast<double>(source.gap.count());
        source.nextPublication += Millis(std::llround(gap) + 1);
    }
    if (source.shown.size() > 20) source.shown = source.shown.last(20);
}

void SimulatedWeb::run(Millis time) {
    const Instant end = start() + time;
    while (!m_events.empty() && m_events.top().at <= end) {
        const Event event = m_events.top();
        m_events.pop();
        m_now = event.at;
        switch (event.kind) {
        case Event::Tick:
            pullDue();
            m_events.push({m_now + tick, Event::Tick});
            break;
        case Event::Answer: answered(event.ticket); break;
        case Event::Turn: m_turnAt.reset(); break;
        }
        startWhatMay();
    }
}

void SimulatedWeb::pullDue() {
    std::vector<size_t> due;
    for (; !m_due.empty() && m_due.top().first <= m_now; m_due.pop()) due.push_back(m_due.top().second);
    if (due.empty()) return;
    std::ranges::stable_sort(due, goesBefore, [this](size_t id) { return m_sources[id].lastAttempt; });
    m_runs.emplace_back();
    m_runs.back().outstanding = static_cast<int>(due.size());
    for (const size_t id : due) {
        const Ticket ticket = m_order.add(m_hosts[m_sources[id].host].name, false, steady(m_now));
        m_flights.emplace(ticket, Flight{id, m_runs.size() - 1});
    }
}

void SimulatedWeb::startWhatMay() {
    for (const auto& refused : m_order.takeHeld(steady(m_now))) {
        PullOutcome outcome;
        outcome.error = Error{ErrorCode::HttpStatus};
        outcome.retryAfter = refused.held;
        const auto flight = m_flights.extract(refused.ticket);
        outcome.source = static_cast<SourceId>(flight.mapped().source + 1);
        hear(flight.mapped(), std::move(outcome));
    }
    while (const auto ticket = m_order.next(steady(m_now))) {
        SimulatedSource& source = m_sources[m_flights.at(*ticket).source];
        Host& host = m_hosts[source.host];
        began(host, source);
        m_events.push({m_now + answerTime(host), Event::Answer, *ticket});
    }
    const auto turn = m_order.nextTurn();
    if (!turn) return;
    const Instant at = Instant(std::chrono::ceil<Millis>(turn->time_since_epoch()));
    if (m_turnAt && *m_turnAt <= at) return;
    m_turnAt = at;
    m_events.push({at, Event::Turn});
}

/// The manners are looked at here, by other means than those that keep them.
void SimulatedWeb::began(Host& host, SimulatedSource& source) {
    ++m_requests;
    ++host.requests;
    m_twoAtOnce = m_twoAtOnce || host.busy;
    host.busy = true;
    m_shortestPause = std::min(m_shortestPause, m_now - host.lastStart);
    host.lastStart = m_now;
    host.lastMinute.push_back(m_now);
    while (host.lastMinute.front() <= m_now - 1min) host.lastMinute.pop_front();
    m_mostInAMinute = std::max(m_mostInAMinute, host.lastMinute.size());

    const Instant before = source.starts == 0 ? start() : source.lastStart;
    source.longestBetweenStarts = std::max(source.longestBetweenStarts, m_now - before);
    source.latest = std::max(source.latest, m_now - source.due);
    source.lastStart = m_now;
    ++source.starts;
}

Millis SimulatedWeb::answerTime(const Host& host) const {
    if (isOffline()) return 20ms;
    return host.dead ? 10s : host.answersIn;
}

PullOutcome SimulatedWeb::outcomeOf(size_t id) {
    SimulatedSource& source = m_sources[id];
    const Host& host = m_hosts[source.host];
    PullOutcome outcome;
    outcome.source = static_cast<SourceId>(id + 1);
    if (isOffline()) {
        outcome.error = Error{ErrorCode::NameNotResolved};
    } else if (host.dead) {
        outcome.error = Error{.code = ErrorCode::TimedOut, .detail = QStringLiteral("connect")};
    } else if (m_now >= host.downFrom && m_now < host.downFrom + 24h) {
        outcome.error = Error{ErrorCode::HttpStatus};
        outcome.httpStatus = 500;
    } else if (host.strict && chance() < 0.05) {
        outcome.error = Error{ErrorCode::HttpStatus};
        outcome.httpStatus = 429;
        outcome.retryAfter = 20min;
    } else {
        outcome.httpStatus = 200;
        outcome.maxAge = host.maxAge;
        publish(source);
    }
    return outcome;
}

void SimulatedWeb::answered(Ticket ticket) {
    const Flight flight = m_flights.extract(ticket).mapped();
    Host& host = m_hosts[m_sources[flight.source].host];
    host.busy = false;
    PullOutcome outcome = outcomeOf(flight.source);
    m_order.ended(ticket, steady(m_now));
    if (outcome.retryAfter) m_order.holdUntil(host.name, steady(m_now + *outcome.retryAfter));
    hear(flight, std::move(outcome));
}

void SimulatedWeb::hear(const Flight& flight, PullOutcome outcome) {
    Run& run = m_runs[flight.run];
    const QString& host = m_hosts[m_sources[flight.source].host].name;
    for (const JudgedOutcome& judged : run.judge.take(std::move(outcome), host)) learn(judged);
    if (--run.outstanding > 0) return;
    for (const JudgedOutcome& judged : run.judge.finish()) learn(judged);
    run = {};
}

void SimulatedWeb::learn(const JudgedOutcome& judged) {
    const auto id = static_cast<size_t>(number(judged.outcome.source)) - 1;
    SimulatedSource& source = m_sources[id];
    const bool success = judged.kind == AttemptKind::Success;
    source.schedule = afterPull(source.schedule, judged.kind, judged.outcome,
                                {.at = m_now,
                                 .lastSuccess = source.lastSuccess,
                                 .changed = success && source.news,
                                 .maybeOffline = judged.maybeOffline,
                                 .dates = success ? source.shown : QList<Instant>()});
    if (success) {
        source.lastSuccess = m_now;
        source.failures = 0;
        source.news = false;
        ++source.answers;
    }
    if (judged.kind == AttemptKind::Failure) ++source.failures;
    if (judged.kind != AttemptKind::Postponed) source.lastAttempt = m_now;
    source.due = nextDue(
        source.schedule,
        {.lastAttempt = source.lastAttempt.value_or(m_now), .failures = source.failures, .seed = quint64(id)},
        m_periods);
    m_due.emplace(source.due, id);
}

} // namespace dutydesk
