#pragma once

#include "desk/desk.h"
#include "gui/painting.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QMenu;
class QToolButton;

namespace dutydesk {

class PillButton;

/// Name of the office, the search field, the nearest deadline, who is signed in.
class TopBar : public QFrame {
    Q_OBJECT

  public:
    explicit TopBar(QWidget* parent = nullptr);
    void setOffice(const QString& name, bool demo);
    void setUser(const User& user);
    void setMenu(QMenu* menu);
    /// An empty text hides it.
    void setNextDeadline(const PillLook& look);
    [[nodiscard]] QLineEdit* search() const { return m_search; }

  Q_SIGNALS:
    void deadlineWanted();

  protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    void label();

    QLabel* m_brand;
    QLabel* m_office;
    QLabel* m_demo;
    QLineEdit* m_search;
    QAction* m_lens;
    PillButton* m_deadline;
    QToolButton* m_user;
    User m_signedIn;
};

} // namespace dutydesk
