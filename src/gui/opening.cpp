#include "gui/opening.h"

#include "gui/await.h"
#include "gui/background.h"
#include "gui/dialog_focus.h"
#include "gui/theme.h"

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

/// `button`: empty for none.
std::unique_ptr<QProgressDialog> notice(const QString& text, const QString& button) {
    auto dialog = std::make_unique<QProgressDialog>(text, button, 0, 0);
    dialog->setWindowTitle(QCoreApplication::translate("Opening", "DutyDesk"));
    if (button.isEmpty()) dialog->setCancelButton(nullptr);
    dialog->setAutoReset(false);
    dialog->setAutoClose(false);
    dialog->setMinimumDuration(24 * 60 * 60 * 1000); // shown below, not by the progress that it counts
    if (auto* label = dialog->findChild<QLabel*>()) {
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    }
    dialog->setFixedWidth(px(440));
    releaseActivation(*dialog);
    return dialog;
}

/// Shows the notice while `work` lasts, if it does.
template <class F>
auto waitBehind(QProgressDialog& shown, F work) {
    QTimer::singleShot(500, &shown, &QWidget::show);
    QEventLoop waiting;
    std::optional<std::invoke_result_t<F>> made;
    await(inBackground(std::move(work)), &waiting, [&](const auto& result) {
        made = result;
        waiting.quit();
    });
    waiting.exec();
    return *std::move(made);
}

} // namespace

std::unique_ptr<QProgressDialog> openingNotice(const QString& path) {
    return notice(QCoreApplication::translate(
                      "Opening", "The store %1 is being opened. After an interruption or an update it is "
                                 "checked first; with very many items that takes a minute.")
                      .arg(QFileInfo(path).fileName()),
                  QCoreApplication::translate("Opening", "Close"));
}

Result<std::unique_ptr<Desk>> openWithProgress(const QString& path, const WallClock& clock) {
    const auto shown = openingNotice(path);
    // What is being checked or brought up to date stays as it was until it is committed.
    QObject::connect(shown.get(), &QProgressDialog::canceled, [] { std::_Exit(0); });
    const Opened opened = waitBehind(
        *shown, [path] { return std::make_shared<Result<std::unique_ptr<Store>>>(Store::open(path)); });
    return std::move(*opened).and_then(
        [&clock](std::unique_ptr<Store> store) { return Desk::open(std::move(store), clock); });
}

Result<Restored> restoreWithProgress(const RestoreOrder& order, const WallClock& clock) {
    const auto shown = notice(
        QCoreApplication::translate("Opening", "The backup %1 is being checked and put in the store's place.")
            .arg(QFileInfo(order.backup).fileName()),
        {});
    return waitBehind(*shown, [order, &clock] { return restoreBackup(order, clock); });
}

} // namespace dutydesk
