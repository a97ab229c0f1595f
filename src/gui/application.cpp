#include "gui/application.h"

#include "base/log.h"
#include "base/version.h"
#include "desk/demo_office.h"
#include "desk/desk.h"
#include "desk/error_words.h"
#include "desk/language.h"
#include "desk/paths.h"
#include "gui/dialog_focus.h"
#include "gui/first_run.h"
#include "gui/main_window.h"
#include "gui/opening.h"
#include "gui/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QIcon>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>

namespace dutydesk {

namespace {

void setNames() {
    QCoreApplication::setOrganizationName(QStringLiteral("dutydesk"));
    QCoreApplication::setApplicationName(QStringLiteral("dutydesk"));
    QCoreApplication::setApplicationVersion(version());
}

void addOptions(QCommandLineParser& options) {
    options.addHelpOption();
    options.addVersionOption();
    options.addOption(
        {QStringLiteral("store"),
         QCoreApplication::translate("Application", "The office's store, instead of the usual one."),
         QStringLiteral("file")});
    options.addOption({QStringLiteral("demo"),
                       QCoreApplication::translate("Application", "Open the demonstration office.")});
}

/// Whether only words are asked for, which need no display.
bool asksForWords(int argc, char** argv) {
    return std::any_of(argv + 1, argv + argc, [](const char* word) {
        return QByteArrayList{"--version", "-v", "--help", "-h", "--help-all"}.contains(QByteArray(word));
    });
}

/// Ends the program.
void sayWords(int& argc, char** argv) {
    QCoreApplication application(argc, argv);
    setNames();
    installLanguage(preferredLanguage());
    QCommandLineParser options;
    addOptions(options);
    options.process(application);
}

void setUp(QApplication& application) {
    setNames();
    QGuiApplication::setDesktopFileName(QStringLiteral("org.dutydesk.DutyDesk"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/program.svg")));
    QApplication::setQuitOnLastWindowClosed(false); // the first-run dialog closes before the window opens
    startLogFile(logFolder());
    const QSettings settings;
    installLanguage(settings.value(QStringLiteral("language"), preferredLanguage()).toString());
    const QString chosen = settings.value(QStringLiteral("shade")).toString();
    const Shade shade = chosen.isEmpty()                  ? systemShade()
                        : chosen == QLatin1String("dark") ? Shade::Dark
                                                          : Shade::Light;
    applyTheme(application, shade, settings.value(QStringLiteral("scale"), 1.0).toDouble());
}

/// Before there is a window to say it in.
bool tryAgain(const Error& error) {
    QMessageBox box(QMessageBox::Critical, QCoreApplication::translate("Application", "DutyDesk"),
                    sentence(error));
    releaseActivation(box);
    const QAbstractButton* again =
        box.addButton(QCoreApplication::translate("Application", "Try again"), QMessageBox::AcceptRole);
    box.addButton(QCoreApplication::translate("Application", "Close"), QMessageBox::RejectRole);
    box.exec();
    return box.clickedButton() == again;
}

/// What the next window says of it.
QString restoreWords(const Result<Restored>& restored) {
    if (!restored) return sentence(restored.error());
    const QString done = QCoreApplication::translate("Application", "The backup was restored.");
    if (restored->keptAs.isEmpty()) return done;
    return done + u' ' +
           QCoreApplication::translate("Application", "The store that it replaced is kept as %1.")
               .arg(restored->keptAs);
}

} // namespace

int runOffice(const QString& path, const WallClock& clock, const std::function<void(MainWindow&)>& shown) {
    QString news;
    for (;;) {
        std::optional<RestoreOrder> order;
        {
            auto desk = openWithProgress(path, clock);
            while (!desk) {
                if (!tryAgain(desk.error())) return 1;
                desk = openWithProgress(path, clock);
            }
            MainWindow window(**desk);
            QObject::connect(&window, &MainWindow::restoreWanted, &window, [&](const RestoreOrder& wanted) {
                order = wanted;
                window.close();
            });
            if (!news.isEmpty()) window.tell(news);
            window.show();
            shown(window);
            QApplication::setQuitOnLastWindowClosed(true);
            const int code = QApplication::exec();
            if (!order) return code;
        }
        QApplication::setQuitOnLastWindowClosed(false); // the notice is not the last one
        news = restoreWords(restoreWithProgress(*order, clock));
    }
}

int runGui(int& argc, char** argv) {
    if (asksForWords(argc, argv)) sayWords(argc, argv);
    QApplication application(argc, argv);
    setUp(application);
    QCommandLineParser options;
    addOptions(options);
    options.process(application);

    const SystemClock clock;
    QString path =
        options.isSet(QStringLiteral("store")) ? options.value(QStringLiteral("store")) : defaultStorePath();
    std::shared_ptr<QTemporaryDir> folder; // outlives the desk, whose store lies in it
    std::shared_ptr<DemoSites> sites;
    const bool demo = options.isSet(QStringLiteral("demo"));
    if (demo || !QFileInfo::exists(path)) {
        FirstRun first(path, clock);
        if (demo) first.startDemo();
        if (first.exec() != QDialog::Accepted) return 0;
        path = first.path();
        sites = first.sites();
        folder = first.folder();
    }
    return runOffice(path, clock, [](MainWindow& window) {
        window.startPulling();
        window.setLockAfter(std::chrono::minutes(15));
    });
}

} // namespace dutydesk
