#pragma once

#include "base/time.h"
#include "casework/clock.h"

#include <QFrame>

class QPushButton;
class QScreen;

namespace dutydesk {

/// "Why this deadline": obligation, source, derivation day by day; offers what can be done with the clock.
class WhyPopup : public QFrame {
    Q_OBJECT

  public:
    WhyPopup(const Clock& clock, const QTimeZone& zone, QWidget* parent);
    /// Adds a button under the derivation.
    QPushButton* addAction(const QString& text);
    void showUnder(const QWidget* widget);
    /// With its upper left corner there, or as near to it as the screen allows.
    void showAt(QPoint at, const QScreen& screen);

  private:
    QWidget* m_buttons;
};

/// The derivation as plain lines: for popups, tool tips and copying.
[[nodiscard]] QStringList derivation(const Clock& clock, const QTimeZone& zone);

} // namespace dutydesk
