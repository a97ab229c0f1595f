#pragma once

#include <QPushButton>

class QAction;

namespace dutydesk {

/// A push button for an action that shows the action's key beside its text.
class ActionButton : public QPushButton {
    Q_OBJECT

  public:
    explicit ActionButton(QWidget* parent = nullptr);
    /// Text, key, enabled and visible follow the action; a click triggers it.
    void setAction(QAction* action);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    void follow();
    [[nodiscard]] QString keyHint() const;

    QAction* m_action = nullptr;
};

} // namespace dutydesk
