// What people wait for at the window over the store of a large office: start, each pane, scrolling, memory.
//   QT_QPA_PLATFORM=offscreen gui_bench FILE      FILE as big_store_bench makes it
#include "gui/main_window.h"
#include "gui/queue_pane.h"
#include "gui/sign_in_page.h"
#include "gui/theme.h"
#include "gui/workspace.h"
#include "tests/bench/big_store.h"
#include "tests/gui/support/watched_application.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTableView>
#include <QThread>
#include <QWindow>

#include <ctime>
#include <functional>

namespace dutydesk {
namespace {

WatchedApplication& loop() { return *static_cast<WatchedApplication*>(QCoreApplication::instance()); }

/// Until the store has nothing left to do and what came of it is shown.
void settle(Desk& desk) {
    for (int quiet = 0; quiet < 3;) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
        quiet = desk.store().idle() ? quiet + 1 : 0;
        if (quiet == 0) QThread::usleep(200);
    }
}

/// Kilobytes, as in /proc/self/status.
QByteArray memory(const char* what) {
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly)) return {};
    for (const QByteArray& line : status.readAll().split('\n'))
        if (line.startsWith(what)) return line.mid(line.indexOf(':') + 1).simplified();
    return {};
}

void step(const char* what, Desk& desk, const std::function<void()>& begin) {
    loop().watch();
    QElapsedTimer wall;
    wall.start();
    const std::clock_t cpu = std::clock();
    begin();
    settle(desk);
    std::printf("%-28s %7.0f ms (%5.0f of processor), longest hold of the loop %5.1f ms, memory %s\n", what,
                double(wall.nsecsElapsed()) / 1e6, double(std::clock() - cpu) * 1e3 / CLOCKS_PER_SEC,
                loop().longestMs(), memory("VmRSS").constData());
    std::fflush(stdout);
}

void run(const QString& path) {
    QElapsedTimer start;
    start.start();
    const auto desk = must(Desk::open(path, bigStoreNow));
    MainWindow window(*desk);
    window.show();
    while (!window.windowHandle()->isExposed()) QCoreApplication::processEvents();
    std::printf("store open and sign-in page shown after %lld ms\n", static_cast<long long>(start.elapsed()));
    auto ticking = desk->tick();
    step("clocks caught up", *desk, [] {});
    if (ticking.isFinished() && ticking.result())
        std::printf("   %lld changes of cases\n", static_cast<long long>(ticking.result()->size()));
    auto signingIn = desk->signIn(bigStoreUser, bigStorePassword);
    step("signed in", *desk, [] {});
    (void)must(signingIn.result());
    step("inbox shown", *desk, [&window] { Q_EMIT window.findChild<SignInPage*>()->signedIn(); });
    Workspace& workspace = *window.workspace();
    const std::pair<const char*, Verb> panes[] = {{"queue", Verb::GoQueue},      {"lanes", Verb::GoLanes},
                                                  {"sign-off", Verb::GoSignOff}, {"summary", Verb::GoSummary},
                                                  {"library", Verb::GoLibrary},  {"sources", Verb::GoSources},
                                                  {"rules", Verb::GoRules},      {"office", Verb::GoOffice}};
    for (const auto& [name, verb] : panes) step(name, *desk, [&workspace, go = verb] { workspace.go(go); });
    workspace.go(Verb::GoQueue);
    auto* table = workspace.pane<QueuePane>()->findChild<QTableView*>();
    step("queue, 50 pages scrolled", *desk, [&] {
        for (int page = 0; page < 50; ++page) {
            table->verticalScrollBar()->setValue(table->verticalScrollBar()->maximum());
            settle(*desk);
        }
    });
    std::printf("   %d rows read\n", table->model()->rowCount());
    step("queue sorted by unit", *desk, [table] { table->sortByColumn(5, Qt::AscendingOrder); });
    step("a case opened", *desk, [&workspace] { workspace.openCase(CaseId(91)); });
    std::printf("memory at most %s\n", memory("VmHWM").constData());
}

} // namespace
} // namespace dutydesk

int main(int argc, char** argv) {
    QStandardPaths::setTestModeEnabled(true);
    dutydesk::WatchedApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("dutydesk-test"));
    QCoreApplication::setApplicationName(QStringLiteral("bench"));
    if (argc < 2) qFatal("gui_bench FILE");
    dutydesk::applyTheme(application, dutydesk::Shade::Light);
    dutydesk::run(QString::fromLocal8Bit(argv[1]));
    return 0;
}
