#pragma once

#include "desk/desk.h"
#include "store/case_table.h"
#include "tests/gui/support/gui_desk.h"

#include <QApplication>
#include <QDialog>

namespace dutydesk {

class MainWindow;
class Workspace;

/// Works the window as a person does: by keys and by what is typed.
class WindowDriver {
  public:
    WindowDriver(GuiDesk& office, MainWindow& window) : WindowDriver(office.desk(), window) {}
    WindowDriver(Desk& desk, MainWindow& window) : m_desk(desk), m_window(window) {}

    /// On the sign-in page; true when the workspace is shown.
    [[nodiscard]] bool signIn(const char16_t* name, const char16_t* password = GuiDesk::password);
    void lock();
    /// Waits until the desk has nothing left to do and the window has shown what came of it.
    void settle();
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// Keys pressed so far; a letter with Ctrl or Alt counts as one, what is typed does not count.
    [[nodiscard]] int keysPressed() const { return m_keys; }
    /// Into the widget with the focus, as an input method does.
    void type(const QString& text);
    /// The dialog over the window, when it has come; null when it does not come.
    template <class D>
    [[nodiscard]] D* dialog() {
        D* found = nullptr;
        (void)QTest::qWaitFor([&found] {
            for (QWidget* widget : QApplication::topLevelWidgets())
                if (auto* wanted = qobject_cast<D*>(widget); wanted && wanted->isVisible()) found = wanted;
            return found && found->isActiveWindow();
        });
        return found;
    }
    [[nodiscard]] bool waitForState(CaseId id, CaseState state);
    [[nodiscard]] CaseFile caseFile(CaseId id);
    /// What the store keeps of what the signed-in person is typing into a reply.
    [[nodiscard]] QString autosaved(CaseId id);
    [[nodiscard]] Workspace& workspace() const;

  private:
    void activate();

    Desk& m_desk;
    MainWindow& m_window;
    int m_keys = 0;
};

} // namespace dutydesk
