#pragma once

#include <QLabel>

namespace dutydesk {

/// A line of plain text that is shortened with "…" where there is no room, and then told whole by its tool
/// tip.
class ShortLabel : public QLabel {
    Q_OBJECT

  public:
    explicit ShortLabel(QWidget* parent = nullptr);
    [[nodiscard]] QSize minimumSizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
};

} // namespace dutydesk
