#include "gui/opening.h"

#include "desk/await.h"
#include "gui/background.h"
#include "gui/dialog_focus.h"
#include "gui/dialog_size.h"
#include "gui/theme.h"

#include <QCoreApplication>
#include <QDialog>
#include <QEventLoop>
#include <QFileInfo>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <cstdlib>

namespace dutydesk {

namespace {

/// One copy is made of the future's value, and a store cannot be copied.
using Opened = std::shared_ptr<Result<std::unique_ptr<Store>>>;

/// `button`: empty for none.
std::unique_ptr<QDialog> notice(const QString& text, const QString& button) {
    auto dialog = std::make_unique<QDialog>();
    dialog->setWindowTitle(QCoreApplication::translate("Opening", "DutyDesk"));
    dialog->setMinimumWidth(px(440));
    auto* rows = new QVBoxLayout(dialog.get());
    rows->setContentsMargins(px(22), px(18), px(22), px(18));
    rows->setSpacing(px(12));
    auto* label = new QLabel(text, dialog.get());
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    auto* bar = new QProgressBar(dialog.get());
    bar->setRange(0, 0); // nobody knows how long
    bar->setTextVisible(false);
    bar->setAccessibleName(text);
    rows->addWidget(label);
    rows->addWidget(bar);
    if (!button.isEmpty()) {
        auto* close = new QPushButton(button, dialog.get());
        close->setAutoDefault(false);
        QObject::connect(close, &QPushButton::clicked, dialog.get(), &QDialog::reject);
        rows->addWidget(close, 0, Qt::AlignRight);
    }
    keepInside(*dialog);
    releaseActivation(*dialog);
    return dialog;
}

/// Shows the notice while `work` lasts, if it does.
template <class F>
auto waitBehind(QDialog& shown, F work) {
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

std::unique_ptr<QDialog> openingNotice(const QString& path) {
    return notice(QCoreApplication::translate(
                      "Opening", "The store %1 is being opened. After an interruption or an update it is "
                                 "checked first; with very many items that takes a minute.")
                      .arg(QFileInfo(path).fileName()),
                  QCoreApplication::translate("Opening", "Close"));
}

Result<std::unique_ptr<Desk>> openWithProgress(const QString& path, const WallClock& clock) {
    const auto shown = openingNotice(path);
    // What is being checked or brought up to date stays as it was until it is committed.
    QObject::connect(shown.get(), &QDialog::rejected, [] { std::_Exit(0); });
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
