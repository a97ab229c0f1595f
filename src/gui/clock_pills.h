#pragma once

#include "base/time.h"
#include "casework/clock.h"

#include <QWidget>

namespace dutydesk {

class PillButton;

/// A case's clocks as pills that can be pressed, in as many rows as they need.
class ClockPills : public QWidget {
    Q_OBJECT

  public:
    explicit ClockPills(QWidget* parent = nullptr);
    void setClocks(const QList<Clock>& clocks);
    /// Writes what is left of each anew.
    void passTime(Instant now, const QTimeZone& zone);

  Q_SIGNALS:
    /// "Why this deadline?" was asked of that pill.
    void asked(const dutydesk::Clock& clock, QWidget* pill);

  private:
    QList<PillButton*> m_pills;
    QList<Clock> m_clocks;
};

} // namespace dutydesk
