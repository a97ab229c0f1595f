#include "store/silent_hours.h"

#include "store/read.h"

namespace dutydesk {

namespace {
const QString hourFormat = QStringLiteral("HH:mm");
}

Result<SilentHours> readSilentHours(Database& db) {
    return readOne(db, QStringLiteral("SELECT begins, ends FROM silent_hours"), {},
                   QStringLiteral("silent hours"), [](Columns& c) {
                       const QTime begins = QTime::fromString(c.text(), hourFormat);
                       return SilentHours{begins, QTime::fromString(c.text(), hourFormat)};
                   });
}

Result<void> saveSilentHours(Database& db, const SilentHours& hours) {
    return execute(db, QStringLiteral("UPDATE silent_hours SET begins = ?, ends = ? WHERE id = 1"),
                   {hours.begins.toString(hourFormat), hours.ends.toString(hourFormat)});
}

} // namespace dutydesk
