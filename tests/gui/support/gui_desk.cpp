#include "tests/gui/support/gui_desk.h"

#include "desk/commands/office_commands.h"
#include "desk/commands/rule_commands.h"
#include "desk/language.h"
#include "gui/theme.h"

#include <QApplication>
#include <QSettings>
#include <QStandardPaths>

namespace dutydesk {

GuiDesk::GuiDesk(const WallClock& clock) {
    const QString path = m_folder.filePath(QStringLiteral("office.db"));
    const QString secret = QString::fromUtf16(password);
    Office office;
    office.name = QStringLiteral("清河县教育局");
    if (const auto made = Desk::init(path, office, QString::fromUtf16(supervisor), secret, clock); !made)
        qFatal("no store could be made: %s", qPrintable(made.error().what + u' ' + made.error().detail));
    auto opened = Desk::open(path, clock);
    if (!opened) qFatal("the store does not open");
    m_desk = std::move(*opened);
    as(supervisor, AddUser{QString::fromUtf16(analyst), Role::Analyst, secret});
    as(supervisor, AddUser{QString::fromUtf16(clerk), Role::Clerk, secret});
    Rule rule;
    rule.name = QStringLiteral("校园食品安全");
    rule.query = QStringLiteral("食堂 AND 腹痛");
    rule.tier = Tier::Major;
    as(supervisor, AddRule{rule});
}

void GuiDesk::signIn(const char16_t* user) {
    const auto signedIn = waited(m_desk->signIn(QString::fromUtf16(user), QString::fromUtf16(password)));
    if (!signedIn || !*signedIn) qFatal("a user of the set-up cannot sign in");
}

void prepareGuiTest(const QString& language) {
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("dutydesk-test"));
    QCoreApplication::setApplicationName(QStringLiteral("gui"));
    QSettings().clear();
    installLanguage(language);
    applyTheme(*qobject_cast<QApplication*>(QCoreApplication::instance()), Shade::Light);
}

} // namespace dutydesk
