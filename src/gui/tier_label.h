#pragma once

#include "casework/terms.h"

#include <QWidget>

namespace dutydesk {

/// A tier as shape, colour and text.
class TierLabel : public QWidget {
    Q_OBJECT

  public:
    explicit TierLabel(QWidget* parent = nullptr);
    void setTier(Tier tier);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

  protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    Tier m_tier = Tier::Ordinary;
};

} // namespace dutydesk
