#pragma once

#include "gui/pane.h"

namespace dutydesk {

class EmptyState;

/// What waits for a supervisor to sign, one after the other.
class SignOffPane : public Pane {
    Q_OBJECT

  public:
    SignOffPane(Desk& desk, QWidget* parent);
    void refresh() override;

  protected:
    [[nodiscard]] bool concerns(const Changes& changes) const override;
    void retranslate() override;

  private:
    EmptyState* m_empty;
};

} // namespace dutydesk
