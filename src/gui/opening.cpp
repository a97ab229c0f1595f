#include "gui/opening.h"

#include "gui/await.h"
#include "gui/background.h"
#include "gui/dialog_focus.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFileInfo>
#include <QLabel>
#include <QProgressDialog>
#include <QTimer>

#include <cstdlib>

namespace dutydesk {

namespace {

/// One copy is made of the future's value, and a store cannot be copied.
using Opened = std::shared_ptr<Result<std::unique_ptr<Store>>>;

} // namespace

Result<std::unique_ptr<Desk>> openWithProgress(const QString& path, const WallClock& clock) {
    QProgressDialog progress(
        QCoreApplication::translate("Opening",
                                    "The store %1 is being opened. After an interruption or an update it is "
                                    "checked first; with very many items that takes a minute.")
            .arg(QFileInfo(path).fileName()),
        QCoreApplication::translate("Opening", "Close"), 0, 0);
    progress.setWindowTitle(QCoreApplication::translate("Opening", "DutyDesk"));
    progress.setAutoReset(false);
    progress.setMinimumDuration(24 * 60 * 60 * 1000); // shown below, not by the progress that it counts
    if (auto* label = progress.findChild<QLabel*>()) label->setWordWrap(true);
    releaseActivation(progress);
    // What is being checked or brought up to date stays as it was until it is committed.
    QObject::connect(&progress, &QProgressDialog::canceled, [] { std::_Exit(0); });
    QTimer::singleShot(500, &progress, &QWidget::show);

    QEventLoop waiting;
    Opened opened;
    await(
        inBackground([path] { return std::make_shared<Result<std::unique_ptr<Store>>>(Store::open(path)); }),
        &waiting, [&](const Opened& result) {
            opened = result;
            waiting.quit();
        });
    waiting.exec();
    return std::move(*opened).and_then(
        [&clock](std::unique_ptr<Store> store) { return Desk::open(std::move(store), clock); });
}

} // namespace dutydesk
