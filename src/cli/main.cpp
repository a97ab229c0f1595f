#include "base/log.h"
#include "cli/cli.h"
#include "desk/language.h"
#include "desk/paths.h"

#include <QGuiApplication>

int main(int argc, char** argv) {
    // Fonts for PDF come without a display.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    dutydesk::startLogFile(dutydesk::logFolder());
    QGuiApplication app(argc, argv);
    QGuiApplication::setApplicationName(QStringLiteral("DutyDesk"));
    dutydesk::installLanguage(dutydesk::preferredLanguage());
    const dutydesk::SystemClock clock;
    return dutydesk::runCli(QGuiApplication::arguments().sliced(1), clock, stdout, stderr);
}
