#pragma once

#include "desk/desk.h"

#include <QFrame>

#include <memory>

class QTimer;

namespace dutydesk {

namespace Ui {
class SignInPage;
}

/// Who is on duty: a list of users and a password. Also what a locked window shows.
class SignInPage : public QFrame {
    Q_OBJECT

  public:
    SignInPage(Desk& desk, QWidget* parent);
    ~SignInPage() override;
    /// Reads the users again and gives the password field the focus. `name`: chosen already; `locked`: that
    /// person locked the window.
    void prepare(const QString& name, bool locked = false);
    /// Until somebody tries to sign in.
    void tell(const QString& sentence);

  Q_SIGNALS:
    void signedIn();
    void languageWanted();

  protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void signIn();
    void refuse(const Error& error);
    void wait();
    void label();

    Desk& m_desk;
    std::unique_ptr<Ui::SignInPage> m;
    QTimer* m_delay;
    int m_seconds = 0; ///< to wait after too many failures
    Error m_error;
    QString m_lockedFor;
};

} // namespace dutydesk
