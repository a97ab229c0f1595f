#pragma once

#include <QWidget>

class QStackedWidget;

namespace dutydesk {

/// What a scroll area shows of a stack of pages: as large as the area, but never smaller than the page that
/// is shown needs. A stack alone would ask for the height that its tallest page would like.
class PaneRoom : public QWidget {
    Q_OBJECT

  public:
    using QWidget::QWidget;
    [[nodiscard]] QSize minimumSizeHint() const override;

  protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    [[nodiscard]] QStackedWidget* stack() const; ///< its only child
};

} // namespace dutydesk
