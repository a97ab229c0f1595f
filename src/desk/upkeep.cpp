#include "desk/upkeep.h"

#include "desk/await.h"
#include "desk/backups.h"
#include "desk/tidy.h"

#include <utility>

namespace dutydesk {

void Upkeep::run() {
    if (m_desk.clock().now() < m_notBefore || std::exchange(m_running, true)) return;
    await(backUpDaily(m_desk), this, [this](const Result<std::optional<BackupFile>>& made) {
        if (!made) return ended(made.error());
        // Another program, or a scheduled job, may have made the day's backup.
        const QDate today = toDateTime(m_desk.clock().now(), m_desk.office().hours.zone).date();
        if (!*made && m_tidied == today) return ended({});
        // After the backup: what goes today is in it.
        await(tidyByProgram(m_desk), this, [this, today](const Result<Droppable>& dropped) {
            if (dropped) m_tidied = today;
            ended(dropped ? std::nullopt : std::optional(dropped.error()));
        });
    });
}

void Upkeep::ended(const std::optional<Error>& error) {
    m_running = false;
    if (error) {
        m_notBefore = m_desk.clock().now() + std::chrono::hours(1);
        Q_EMIT failed(*error);
    }
    Q_EMIT finished();
}

} // namespace dutydesk
