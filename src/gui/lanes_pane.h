#pragma once

#include "gui/pane.h"

namespace dutydesk {

class EmptyState;

/// All open clocks on one axis of time, a lane a case.
class LanesPane : public Pane {
    Q_OBJECT

  public:
    LanesPane(Desk& desk, QWidget* parent);
    void refresh() override;

  protected:
    [[nodiscard]] bool concerns(const Changes& changes) const override;
    void retranslate() override;

  private:
    EmptyState* m_empty;
};

} // namespace dutydesk
