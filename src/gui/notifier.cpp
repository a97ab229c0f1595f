#include "gui/notifier.h"

#include <QApplication>
#include <QSystemTrayIcon>

namespace dutydesk {

Notifier::Notifier(QObject* parent)
    : QObject(parent), m_tray(new QSystemTrayIcon(QApplication::windowIcon(), this)) {
    connect(m_tray, &QSystemTrayIcon::messageClicked, this, &Notifier::windowWanted);
    connect(m_tray, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger) Q_EMIT windowWanted();
    });
    if (QSystemTrayIcon::isSystemTrayAvailable()) m_tray->show();
}

bool Notifier::tell(const QString& text, QTime time) {
    if (text.isEmpty() || m_silent.hold(time)) return false;
    if (m_tray->isVisible()) m_tray->showMessage(tr("DutyDesk"), text);
    Q_EMIT told(text);
    return true;
}

} // namespace dutydesk
