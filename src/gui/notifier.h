#pragma once

#include "store/silent_hours.h"

#include <QObject>
#include <QString>

class QSystemTrayIcon;

namespace dutydesk {

/// Pop-ups outside of the window: how much of what waits, never about what. Silent in the office's silent
/// hours, and where the desktop shows no tray; the window says everything anyway.
class Notifier : public QObject {
    Q_OBJECT

  public:
    explicit Notifier(QObject* parent);
    void setSilentHours(const SilentHours& hours) { m_silent = hours; }
    /// `text`: counts and kinds alone. `time`: of the office. False if it stayed silent.
    bool tell(const QString& text, QTime time);

  Q_SIGNALS:
    void told(const QString& text); ///< also where there is no tray
    void windowWanted();            ///< the pop-up or the icon was clicked

  private:
    QSystemTrayIcon* m_tray;
    SilentHours m_silent;
};

} // namespace dutydesk
