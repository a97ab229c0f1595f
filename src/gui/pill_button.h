#pragma once

#include "gui/painting.h"

#include <QAbstractButton>

namespace dutydesk {

/// A pill that can be pressed.
class PillButton : public QAbstractButton {
    Q_OBJECT

  public:
    explicit PillButton(QWidget* parent = nullptr);
    void setLook(const PillLook& look);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    PillLook m_look;
};

} // namespace dutydesk
