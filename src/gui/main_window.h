#pragma once

#include "desk/backups.h"

#include <QDialog>
#include <QMainWindow>
#include <QPointer>

class QStackedWidget;
class QTimer;

namespace dutydesk {

class SignInPage;
class Workspace;

/// The window: the sign-in page, and behind it the workspace of the person who is signed in.
class MainWindow : public QMainWindow {
    Q_OBJECT

  public:
    explicit MainWindow(Desk& desk);
    ~MainWindow() override;

    /// Pulls what is due every minute from now on; off in tests.
    void startPulling();
    /// Locks after so long without a key or a move of the mouse.
    void setLockAfter(std::chrono::minutes idle);
    /// None before the first sign-in. While another person is entering, still the last one's, or none.
    [[nodiscard]] Workspace* workspace() const { return m_workspace; }
    void lock();
    void switchLanguage();
    void switchShade();
    /// Says so on the sign-in page.
    void tell(const QString& sentence);

  Q_SIGNALS:
    /// Somebody wants to go back to a backup: to be done once the window and its desk are gone.
    void restoreWanted(const dutydesk::RestoreOrder& order);

  protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void enter();
    void setScale(double scale);
    void label();

    Desk& m_desk;
    QStackedWidget* m_stack;
    SignInPage* m_signIn;
    Workspace* m_workspace = nullptr;
    UserId m_owner = UserId::None;     ///< of the workspace
    QList<QPointer<QDialog>> m_hidden; ///< forms that were open when the window was locked
    QTimer* m_idle;
};

} // namespace dutydesk
