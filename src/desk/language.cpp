#include "desk/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <memory>

namespace dutydesk {

namespace {

const QString chinese = QStringLiteral("zh_CN");
const QString english = QStringLiteral("en");

/// Translators of the language in use. They belong to the application, so that they end with it.
struct Installed {
    QString name = english;
    QTranslator* words = nullptr;
    QTranslator* qtWords = nullptr;
};

Installed& installed() {
    static Installed one;
    return one;
}

void remove(QTranslator*& translator) {
    if (!translator) return;
    QCoreApplication::removeTranslator(translator);
    delete translator;
    translator = nullptr;
}

QTranslator* load(const QString& file) {
    auto translator = std::make_unique<QTranslator>(QCoreApplication::instance());
    if (!translator->load(file)) return nullptr;
    QCoreApplication::installTranslator(translator.get());
    return translator.release();
}

bool isChinese(const QString& locale) {
    return locale.startsWith(QLatin1StringView("zh"), Qt::CaseInsensitive);
}

} // namespace

QString preferredLanguage() {
    // The order of gettext: LANGUAGE counts only where the locale is not the C one.
    QString locale;
    for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        locale = qEnvironmentVariable(name);
        if (!locale.isEmpty()) break;
    }
    if (locale.isEmpty()) return isChinese(QLocale::system().name()) ? chinese : english;
    const QString plain = locale.section(QLatin1Char('.'), 0, 0);
    if (plain == QLatin1StringView("C") || plain == QLatin1StringView("POSIX")) return english;
    const QString list = qEnvironmentVariable("LANGUAGE").section(QLatin1Char(':'), 0, 0);
    return isChinese(list.isEmpty() ? locale : list) ? chinese : english;
}

void installLanguage(const QString& name) {
    Installed& now = installed();
    remove(now.words);
    remove(now.qtWords);
    now.name = isChinese(name) ? chinese : english;
    // The locale first: who hears of the new words asks for it.
    QLocale::setDefault(now.name == chinese ? QLocale(QLocale::Chinese, QLocale::China)
                                            : QLocale(QLocale::English, QLocale::UnitedKingdom));
    if (now.name != chinese) return;
    now.qtWords =
        load(QLibraryInfo::path(QLibraryInfo::TranslationsPath) + QStringLiteral("/qtbase_zh_CN.qm"));
    now.words = load(QStringLiteral(":/translations/dutydesk_zh_CN.qm"));
}

QString installedLanguage() { return installed().name; }

} // namespace dutydesk
