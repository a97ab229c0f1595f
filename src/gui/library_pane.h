#pragma once

#include "gui/pane.h"

namespace dutydesk {

class EmptyState;

/// The closed and archived cases, to be learned from.
class LibraryPane : public Pane {
    Q_OBJECT

  public:
    LibraryPane(Desk& desk, QWidget* parent);
    void refresh() override;

  protected:
    [[nodiscard]] bool concerns(const Changes& changes) const override;
    void retranslate() override;

  private:
    EmptyState* m_empty;
};

} // namespace dutydesk
