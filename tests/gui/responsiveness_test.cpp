// The event loop stays free while a pull runs.

#include "desk/commands/office_commands.h"
#include "gui/inbox_model.h"
#include "gui/inbox_pane.h"
#include "gui/main_window.h"
#include "gui/workspace.h"
#include "tests/gui/support/window_driver.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/http_server.h"

#include <QAbstractEventDispatcher>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>

#include <sys/resource.h>
#include <time.h>

using namespace dutydesk;

namespace {

/// How long the loop was held, from waking to sleeping again. Where the kernel took the processor away
/// meanwhile, the thread's own time counts: other programs on the machine are not this one's doing.
class Watchdog : public QObject {
  public:
    Watchdog() {
        auto* dispatcher = QAbstractEventDispatcher::instance();
        connect(dispatcher, &QAbstractEventDispatcher::awake, this, [this] {
            m_wall.start();
            m_cpu = cpuMs();
            m_preempted = preemptions();
        });
        connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, this, [this] {
            if (!m_wall.isValid()) return;
            const double wall = double(m_wall.nsecsElapsed()) / 1e6;
            const double held = preemptions() > m_preempted ? cpuMs() - m_cpu : wall;
            m_longest = std::max(m_longest, held);
            ++m_turns;
            m_wall.invalidate();
        });
    }
    [[nodiscard]] double longestMs() const { return m_longest; }
    [[nodiscard]] int turns() const { return m_turns; }
    void forget() { m_longest = 0; }

  private:
    static double cpuMs() {
        timespec now{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
    }
    static long preemptions() {
        rusage usage{};
        getrusage(RUSAGE_THREAD, &usage);
        return usage.ru_nivcsw;
    }
    QElapsedTimer m_wall;
    double m_cpu = 0;
    long m_preempted = 0;
    double m_longest = 0;
    int m_turns = 0;
};

QByteArray feed(int number) {
    QByteArray xml = "<?xml version='1.0' encoding='UTF-8'?><rss version='2.0'><channel><title>论坛</title>";
    for (int item = 0; item < 100; ++item) {
        const QByteArray id = QByteArray::number(number) + '-' + QByteArray::number(item);
        xml += "<item><guid>" + id + "</guid><title>食堂午餐后腹痛 " + id +
               "</title><link>http://example.org/" + id + "</link><description>" +
               QByteArray("孩子在食堂吃完饭说腹痛，想问留样和检测结果。").repeated(12) +
               "</description></item>";
    }
    return xml + "</channel></rss>";
}

} // namespace

class ResponsivenessTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { prepareGuiTest(); }

    void theLoopIsFreeWhileAPullRuns() {
        constexpr int sources = 8;
        HttpServer server;
        const FixedClock clock("2026-11-20T07:30:00Z");
        GuiDesk office(clock);
        office.as(GuiDesk::supervisor, AllowNetwork{QStringLiteral("127.0.0.0/8")});
        for (int number = 0; number < sources; ++number) {
            const QString path = QStringLiteral("/feed%1.xml").arg(number);
            server.serve(path, feed(number), "application/rss+xml");
            Source source;
            source.name = path;
            source.url = server.url(path);
            office.as(GuiDesk::supervisor, AddSource{source});
        }
        MainWindow window(office.desk());
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        WindowDriver driver(office, window);
        QVERIFY(driver.signIn(GuiDesk::supervisor));
        QTest::qWait(300);

        Watchdog watchdog;
        QEventLoop loop;
        PullSummary summary;
        connect(&office.desk().pulls(), &PullService::finished, &loop, [&](const PullSummary& done) {
            summary = done;
            QTimer::singleShot(500, &loop, &QEventLoop::quit); // the panes read what came
        });
        QTimer::singleShot(60'000, &loop, &QEventLoop::quit);
        driver.press(Qt::Key_F5);
        loop.exec();

        QCOMPARE(summary.newItems, sources * 100);
        QVERIFY(watchdog.turns() > 5);
        qInfo("longest hold of the event loop: %.1f ms in %d turns", watchdog.longestMs(), watchdog.turns());
        QVERIFY2(watchdog.longestMs() < 50, qPrintable(QString::number(watchdog.longestMs())));
        QVERIFY(window.workspace()->pane<InboxPane>()->model().rowCount() > 0);
    }
};

QTEST_MAIN(ResponsivenessTest)
#include "responsiveness_test.moc"
