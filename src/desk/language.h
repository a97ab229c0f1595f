#pragma once

#include <QString>

namespace dutydesk {

/// "zh_CN" or "en": what the environment asks for (LANGUAGE, LC_ALL, LC_MESSAGES, LANG), else the system.
[[nodiscard]] QString preferredLanguage();

/// Makes the program speak "zh_CN" or "en" (anything else counts as "en"): our words, Qt's own, and the
/// default QLocale. Can be called again at any time; windows get QEvent::LanguageChange. Call on the main
/// thread with a QCoreApplication.
void installLanguage(const QString& name);

/// What was installed last; "en" before that.
[[nodiscard]] QString installedLanguage();

} // namespace dutydesk
