#pragma once

#include <QString>

namespace dutydesk {

// What verifyStore() found, in words of the reader's language.

/// "entry 12 of the audit log", or another thing of the store.
[[nodiscard]] QString auditPlaceWords(const QString& what);
/// How it was broken; what is no word of verifyStore() is shown as it is.
[[nodiscard]] QString auditBreakWords(const QString& detail);
/// Both, as backUpStore() and a restore give them: "12|edited".
[[nodiscard]] QString brokenBackupWords(const QString& detail);

} // namespace dutydesk
