#include "tests/gui/support/window_driver.h"

#include "gui/main_window.h"
#include "gui/sign_in_page.h"
#include "gui/workspace.h"

#include <QInputMethodEvent>
#include <QListWidget>

namespace dutydesk {

bool WindowDriver::signIn(const char16_t* name, const char16_t* password) {
    activate();
    settle(); // the list of users is read anew
    // Below the page itself: the workspace behind it has a list of users of its own.
    const auto* page = m_window.findChild<SignInPage*>();
    auto* users = page->findChild<QListWidget*>(QStringLiteral("users"));
    const QString wanted = QString::fromUtf16(name);
    const auto row = [users, wanted] {
        for (int at = 0; at < users->count(); ++at)
            if (users->item(at)->text().startsWith(wanted)) return at;
        return -1;
    };
    if (!QTest::qWaitFor([&row] { return row() >= 0; })) return false;
    users->setCurrentRow(row());
    page->findChild<QWidget*>(QStringLiteral("password"))->setFocus();
    type(QString::fromUtf16(password));
    press(Qt::Key_Return);
    return QTest::qWaitFor(
        [this] { return m_desk.user() && m_window.workspace() && m_window.workspace()->isVisible(); });
}

void WindowDriver::lock() {
    press(Qt::Key_L, Qt::ControlModifier);
    (void)QTest::qWaitFor([this] { return !m_desk.user(); });
}

void WindowDriver::settle() {
    // What one answer shows may ask the desk again; only a round in which nothing was asked is the end.
    int quiet = 0;
    (void)QTest::qWaitFor(
        [this, &quiet] {
            quiet = m_desk.store().idle() ? quiet + 1 : 0;
            return quiet == 3;
        },
        10'000);
}

void WindowDriver::activate() {
    // The offscreen platform gives the focus to nobody when a dialog closes; a window manager gives it back.
    if (QApplication::activeWindow()) return;
    m_window.activateWindow();
    (void)QTest::qWaitForWindowActive(&m_window);
}

void WindowDriver::press(int key, Qt::KeyboardModifiers modifiers) {
    activate();
    QWidget* active = QApplication::activeWindow();
    QWidget* focus = active ? active->focusWidget() : nullptr;
    ++m_keys;
    QTest::keyClick(focus    ? focus
                    : active ? active
                             : static_cast<QWidget*>(&m_window),
                    Qt::Key(key), modifiers);
}

void WindowDriver::type(const QString& text) {
    activate();
    QWidget* focus = QApplication::focusWidget();
    if (!focus) qFatal("nothing has the focus");
    QInputMethodEvent commit;
    commit.setCommitString(text);
    QCoreApplication::sendEvent(focus, &commit);
}

CaseFile WindowDriver::caseFile(CaseId id) {
    const auto file = waited(m_desk.read([id](Database& db) { return CaseTable(db).load(id); }));
    if (!file || !*file) return {};
    return **file;
}

QString WindowDriver::autosaved(CaseId id) {
    const UserId user = m_desk.user()->id;
    const auto text =
        waited(m_desk.read([id, user](Database& db) { return CaseTable(db).autosaved(id, user); }));
    return text && *text ? **text : QString();
}

bool WindowDriver::waitForState(CaseId id, CaseState state) {
    return QTest::qWaitFor([this, id, state] { return caseFile(id).head.state == state; }, 10'000);
}

Workspace& WindowDriver::workspace() const { return *m_window.workspace(); }

} // namespace dutydesk
