#pragma once

#include "desk/desk.h"

#include <QDate>

namespace dutydesk {

/// What the program does for the store once a day without being asked: a backup, then dropping texts that are
/// older than the office keeps them, and marks of reposts. On the desk's thread; nobody waits.
class Upkeep : public QObject {
    Q_OBJECT

  public:
    explicit Upkeep(Desk& desk, QObject* parent = nullptr) : QObject(parent), m_desk(desk) {}
    /// To be called now and then; does nothing while it is at it, when the day's work is done, and for an
    /// hour after a failure.
    void run();

  Q_SIGNALS:
    void failed(const dutydesk::Error& error);
    void finished(); ///< also after a failure

  private:
    void ended(const std::optional<Error>& error);

    Desk& m_desk;
    bool m_running = false;
    QDate m_tidied; ///< the last day that it was done
    Instant m_notBefore{};
};

} // namespace dutydesk
