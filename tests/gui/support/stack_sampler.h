#pragma once

#include <QByteArray>

#include <cxxabi.h>
#include <dlfcn.h>
#include <execinfo.h>

#include <array>
#include <atomic>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <memory>
#include <thread>

namespace dutydesk {

/// Tells where a thread was during an event that lasts: from 10 ms into it, its stack every 5 ms. One at a
/// time in a program; made on the thread that it watches. Names functions that the program exports
/// (ENABLE_EXPORTS).
class StackSampler {
  public:
    StackSampler() : m_watched(pthread_self()) {
        s_instance = this;
        std::array<void*, 1> first{};
        backtrace(first.data(), int(first.size())); // loads what it needs, which a signal handler may not
        struct sigaction action {};
        action.sa_handler = [](int) { s_instance->take(); };
        action.sa_flags = SA_RESTART;
        sigaction(SIGUSR2, &action, nullptr);
        m_thread = std::jthread([this](const std::stop_token& stop) { watch(stop); });
    }

    void begin() {
        m_taken = 0;
        m_began = now();
    }
    void end() { m_began = 0; }

    void print() const {
        for (int i = 0; i < m_taken; ++i) {
            std::printf("  at %.1f ms:", double(m_samples[i].at) / 1e6);
            // The first two are the handler and what calls it.
            for (int frame = 2; frame < m_samples[i].depth; ++frame)
                std::printf(" < %s", name(m_samples[i].frames[frame]).constData());
            std::printf("\n");
        }
        std::fflush(stdout);
    }

  private:
    struct Sample {
        qint64 at = 0; ///< nanoseconds into the event
        int depth = 0;
        std::array<void*, 40> frames{};
    };

    static qint64 now() { return std::chrono::steady_clock::now().time_since_epoch().count(); }

    void watch(const std::stop_token& stop) const {
        while (!stop.stop_requested()) {
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
            const qint64 began = m_began;
            if (began != 0 && now() - began > 10'000'000) pthread_kill(m_watched, SIGUSR2);
        }
    }

    void take() {
        const qint64 began = m_began;
        if (began == 0 || m_taken == int(m_samples.size())) return;
        Sample& sample = m_samples[m_taken];
        sample.at = now() - began;
        sample.depth = backtrace(sample.frames.data(), int(sample.frames.size()));
        ++m_taken;
    }

    static QByteArray name(void* address) {
        Dl_info info{};
        if (dladdr(address, &info) == 0) return "?";
        if (info.dli_sname == nullptr)
            return QByteArray(info.dli_fname).split('/').last() + "+0x" +
                   QByteArray::number(quintptr(address) - quintptr(info.dli_fbase), 16);
        const std::unique_ptr<char, decltype(&std::free)> plain(
            abi::__cxa_demangle(info.dli_sname, nullptr, nullptr, nullptr), std::free);
        const QByteArray whole(plain ? plain.get() : info.dli_sname);
        return whole.left(whole.indexOf('('));
    }

    inline static StackSampler* s_instance = nullptr;
    pthread_t m_watched;
    std::atomic<qint64> m_began = 0;
    int m_taken = 0;
    std::array<Sample, 100> m_samples{};
    std::jthread m_thread;
};

} // namespace dutydesk
