// Half an hour at the window over the store of a large office, by keys, with pulls running: how long each
// event held the loop, and the memory.
//   QT_QPA_PLATFORM=offscreen half_hour_bench FILE [MINUTES [--stacks]]
// FILE as big_store_bench makes it; it is changed. --stacks: where the window was during long events.
#include "base/priority.h"
#include "desk/commands/office_commands.h"
#include "gui/case_dialog.h"
#include "gui/case_pane.h"
#include "gui/main_window.h"
#include "gui/reason_dialog.h"
#include "gui/sign_dialog.h"
#include "gui/theme.h"
#include "gui/workspace.h"
#include "tests/bench/big_store.h"
#include "tests/gui/support/stack_sampler.h"
#include "tests/gui/support/watched_application.h"
#include "tests/gui/support/window_driver.h"
#include "tests/support/http_server.h"

#include <QFile>

namespace dutydesk {
namespace {

constexpr double mostMs = 50;
constexpr int feeds = 40;
constexpr int entries = 25;

/// Begins at the store's own time and goes on as the machine's does.
class RunningClock final : public WallClock {
  public:
    RunningClock() { m_elapsed.start(); }
    [[nodiscard]] Instant now() const override { return bigStoreNow.now() + Millis(m_elapsed.elapsed()); }

  private:
    QElapsedTimer m_elapsed;
};

/// Every request finds entries that were not there before; one in ten is flagged.
QByteArray newEntries(Writer& writer, int& made) {
    QString xml = u"<?xml version='1.0' encoding='UTF-8'?><rss version='2.0'><channel><title>论坛</title>"_s;
    for (int i = 0; i < entries; ++i) {
        const QString subject = made % 10 == 0 ? u"学校"_s : QString();
        xml += u"<item><guid>new-%1</guid><title>%2</title><link>http://example.org/%1</link>"
               "<description>%3</description></item>"_s.arg(made++)
                   .arg(subject + writer.text(18), writer.text(620));
    }
    return (xml + u"</channel></rss>"_s).toUtf8();
}

class HalfHour {
  public:
    HalfHour(const QString& path, int minutes, bool stacks)
        : m_minutes(minutes), m_desk(must(Desk::open(path, m_clock))), m_window(*m_desk),
          m_driver(*m_desk, m_window) {
        if (stacks) {
            m_sampler.emplace();
            loop().onBegin = [this] { m_sampler->begin(); };
        }
        loop().onHold = [this](const Hold& hold) { note(hold); };
        for (int i = 0; i < feeds; ++i)
            m_server.serve(u"/feed%1"_s.arg(i), [this](const HttpSeen&) {
                giveWay(); // the sites are other machines
                const std::lock_guard lock(m_making);
                return HttpReply{200, newEntries(m_writer, m_made), "application/rss+xml"};
            });
    }

    void run() {
        m_window.resize(1600, 1000);
        m_window.show();
        as(bigStoreUser);
        allowFeeds();
        m_driver.lock();
        as(analyst);
        for (int round = 0; m_elapsed < m_minutes * 60'000; ++round) {
            m_driver.press(Qt::Key_F5);
            review();
            work();
            find();
            lookAround();
            if (round % 3 == 2) signOff();
            if (round % 5 == 4) change();
            m_elapsed = int(m_sinceStart.elapsed());
            report(round);
        }
    }

  private:
    static WatchedApplication& loop() {
        return *static_cast<WatchedApplication*>(QCoreApplication::instance());
    }

    void note(const Hold& hold) {
        if (m_sampler) m_sampler->end();
        ++m_events;
        m_longest = std::max(m_longest, hold.clockMs());
        m_longestWithHost = std::max(m_longestWithHost, hold.wallMs);
        for (int i = 0; i < 5 && hold.clockMs() > 10.0 * (i + 1); ++i) ++m_over[i];
        if (hold.wallMs < mostMs) return;
        std::printf("%s %.1f ms, of which the host of this machine took %.0f of one processor, %.0f of all; ",
                    hold.clockMs() >= mostMs ? "held" : "stood", hold.wallMs, hold.stolenMs,
                    hold.stolenAllMs);
        std::printf("%.1f on the processor, %.1f of them in the kernel: %s, event %d, ", hold.cpuMs,
                    hold.systemMs, m_step, int(hold.type));
        std::printf("waited %ld times, preempted %ld times, %ld faults of files, %ld of memory\n", hold.waits,
                    hold.preempted, hold.fileFaults, hold.faults);
        std::fflush(stdout);
        if (m_sampler) m_sampler->print();
    }

    /// The same work each time: tells whether the machine itself has become slower.
    static double sameWorkMs() {
        QElapsedTimer timer;
        timer.start();
        volatile quint64 value = 1;
        for (int i = 0; i < 5'000'000; ++i) value = value * 6364136223846793005ULL + 1;
        return double(timer.nsecsElapsed()) / 1e6;
    }

    void report(int round) {
        QFile status(u"/proc/self/status"_s);
        if (!status.open(QIODevice::ReadOnly)) return;
        QByteArray memory;
        for (const QByteArray& line : status.readAll().split('\n'))
            if (line.startsWith("VmRSS") || line.startsWith("VmHWM") || line.startsWith("RssAnon"))
                memory += line.simplified() + ' ';
        std::printf(
            "round %d after %d s: %d keys, %lld events, longest hold %.1f ms (%.1f with what the host "
            "took), over 10, 20, 30, 40 and 50 ms: %d, %d, %d, %d, %d; %d new entries served; the "
            "machine's same work %.1f ms; %s\n",
            round, m_elapsed / 1000, m_driver.keysPressed(), m_events, m_longest, m_longestWithHost,
            m_over[0], m_over[1], m_over[2], m_over[3], m_over[4], m_made, sameWorkMs(), memory.constData());
        std::fflush(stdout);
    }

    void as(const QString& user) {
        m_step = "signing in";
        if (!m_driver.signIn(reinterpret_cast<const char16_t*>(user.utf16()),
                             reinterpret_cast<const char16_t*>(bigStorePassword.utf16())))
            qFatal("nobody could sign in");
        m_driver.settle();
    }

    void allowFeeds() {
        must(waited(m_desk->run(AllowNetwork{u"127.0.0.0/8"_s})).value());
        for (int i = 0; i < feeds; ++i) {
            Source source;
            source.name = u"论坛%1"_s.arg(i);
            source.url = m_server.url(u"/feed%1"_s.arg(i));
            // One that is there already is from a run before, at another port.
            (void)waited(m_desk->run(AddSource{source}));
        }
    }

    /// A person's pace: the window has this long between two keys.
    void key(int code, Qt::KeyboardModifiers modifiers = Qt::NoModifier, int times = 1) {
        for (int i = 0; i < times; ++i) {
            m_driver.press(code, modifiers);
            QTest::qWait(120);
        }
    }
    void write(const QString& text) {
        for (const QChar c : text) {
            if (QApplication::focusWidget() == nullptr) return;
            m_driver.type(QString(c));
            QTest::qWait(60);
        }
    }

    void review() {
        m_step = "inbox";
        key(Qt::Key_1, Qt::ControlModifier);
        key(Qt::Key_Home);
        key(Qt::Key_J, {}, 8);
        for (int i = 0; i < 3; ++i) {
            key(Qt::Key_D);
            if (m_driver.dialog<ReasonDialog>()) key(Qt::Key_1);
        }
        key(Qt::Key_U);
        key(Qt::Key_J, {}, 3);
        key(Qt::Key_H, {}, 2);
    }

    void work() {
        m_step = "case opened";
        key(Qt::Key_2);
        key(Qt::Key_C);
        if (!m_driver.dialog<CaseDialog>()) return;
        key(Qt::Key_Return);
        CasePane& pane = m_driver.workspace().casePane();
        if (!QTest::qWaitFor([&pane] { return pane.isVisible() && pane.caseId() != CaseId::None; })) return;
        m_driver.settle();
        m_step = "fact";
        key(Qt::Key_Return, Qt::ControlModifier);
        write(u"食堂当日留样已送检，结果于11月24日公布"_s);
        key(Qt::Key_Tab);
        key(Qt::Key_Down);
        key(Qt::Key_Tab);
        write(u"疾控中心送检单"_s);
        key(Qt::Key_Tab);
        key(Qt::Key_Space);
        m_driver.settle();
        m_step = "reply";
        key(Qt::Key_Return, Qt::ControlModifier);
        write(u"您好，当日留样已送检，结果于11月24日公布，届时在本栏目答复。清河县教育局"_s);
        key(Qt::Key_Return, Qt::ControlModifier);
        m_driver.settle();
        m_step = "case sections";
        for (const int section : {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4, Qt::Key_5, Qt::Key_6})
            key(section, Qt::AltModifier);
        key(Qt::Key_Escape, {}, 2);
    }

    void find() {
        m_step = "search everything";
        key(Qt::Key_K, Qt::ControlModifier);
        write(m_writer.text(6));
        QTest::qWait(500);
        key(Qt::Key_Down, {}, 3);
        key(Qt::Key_Escape);
        m_step = "search pane";
        key(Qt::Key_7, Qt::ControlModifier);
        key(Qt::Key_A, Qt::ControlModifier);
        write(m_writer.text(4));
        key(Qt::Key_Return);
        QTest::qWait(1000);
        key(Qt::Key_Down, {}, 5);
    }

    void lookAround() {
        m_step = "queue";
        key(Qt::Key_2, Qt::ControlModifier);
        key(Qt::Key_J, {}, 10);
        key(Qt::Key_PageDown, {}, 15);
        key(Qt::Key_End, {}, 3);
        m_step = "lanes";
        key(Qt::Key_3, Qt::ControlModifier);
        key(Qt::Key_J, {}, 5);
        for (const int other : {Qt::Key_Plus, Qt::Key_Minus, Qt::Key_Right, Qt::Key_Right, Qt::Key_N})
            key(other);
        const std::pair<const char*, int> panes[] = {
            {"sign-off", Qt::Key_4}, {"shift", Qt::Key_5}, {"summary", Qt::Key_6},   {"library", Qt::Key_8},
            {"sources", Qt::Key_9},  {"rules", Qt::Key_0}, {"office", Qt::Key_Comma}};
        for (const auto& [name, digit] : panes) {
            m_step = name;
            key(digit, Qt::ControlModifier);
            QTest::qWait(800);
            key(Qt::Key_J, {}, 3);
        }
    }

    void signOff() {
        m_driver.lock();
        as(bigStoreUser);
        m_step = "sign-off";
        key(Qt::Key_4, Qt::ControlModifier);
        m_driver.settle();
        key(Qt::Key_J, {}, 2);
        key(Qt::Key_Return, Qt::ControlModifier);
        if (m_driver.dialog<SignDialog>()) {
            m_driver.type(bigStorePassword);
            key(Qt::Key_Return);
        }
        m_driver.settle();
        m_driver.lock();
        as(analyst);
    }

    void change() {
        m_step = "language";
        key(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier, 2);
        m_step = "light and dark";
        key(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier, 2);
    }

    inline static const QString analyst = u"值班员0"_s;
    int m_minutes;
    std::optional<StackSampler> m_sampler;
    RunningClock m_clock;
    HttpServer m_server;
    std::mutex m_making;
    Writer m_writer;
    int m_made = 0;
    std::unique_ptr<Desk> m_desk;
    MainWindow m_window;
    WindowDriver m_driver;
    QElapsedTimer m_sinceStart = [] {
        QElapsedTimer timer;
        timer.start();
        return timer;
    }();
    int m_elapsed = 0;
    const char* m_step = "start";
    double m_longest = 0;
    long long m_events = 0;
    double m_longestWithHost = 0;
    int m_over[5] = {};
};

} // namespace
} // namespace dutydesk

int main(int argc, char** argv) {
    dutydesk::WatchedApplication application(argc, argv);
    if (argc < 2) qFatal("half_hour_bench FILE [MINUTES]");
    dutydesk::prepareGuiTest(QStringLiteral("zh_CN"));
    dutydesk::HalfHour day(QString::fromLocal8Bit(argv[1]), argc > 2 ? atoi(argv[2]) : 30,
                           argc > 3 && qstrcmp(argv[3], "--stacks") == 0);
    day.run();
    return 0;
}
