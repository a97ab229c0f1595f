#pragma once

#include "base/error.h"

#include <QFrame>

#include <functional>
#include <optional>

class QLabel;
class QPushButton;
class QTimer;
class QToolButton;

namespace dutydesk {

/// What just happened, in the window and never in a box that stops the work: errors stay until they are
/// closed, notices go by themselves.
class MessageBar : public QFrame {
    Q_OBJECT

  public:
    explicit MessageBar(QWidget* parent = nullptr);
    void showError(const Error& error);
    /// What asks for attention; stays as an error does.
    void showReminder(const QString& text, const QString& actionText, const std::function<void()>& action);
    void showNotice(const QString& text, const QString& actionText = {},
                    const std::function<void()>& action = {});
    /// It lies over the lower edge of `place`, a child of the same widget, and takes no room in a layout:
    /// what people read stays where it is when a notice comes or goes.
    void floatOver(QWidget* place);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void showAction(const QString& text, const std::function<void()>& action);
    void present(const char* look, const QString& text);
    void dress();
    void lay();

    QLabel* m_glyph;
    QLabel* m_text;
    QPushButton* m_action;
    QToolButton* m_close;
    QTimer* m_timer;
    QWidget* m_place = nullptr;
    std::optional<Error> m_error; ///< shown now
    std::function<void()> m_do;
};

} // namespace dutydesk
