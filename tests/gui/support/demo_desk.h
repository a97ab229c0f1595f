#pragma once

#include "desk/demo_office.h"
#include "desk/desk.h"

#include <QTemporaryDir>

#include <memory>

namespace dutydesk {

/// The demonstration office in a temporary folder, its sites served and pulled once.
class DemoDesk {
  public:
    explicit DemoDesk(const WallClock& clock);
    [[nodiscard]] Desk& desk() const { return *m_desk; }
    [[nodiscard]] QString file(const QString& name) const { return m_folder.filePath(name); }
    /// The first case in that state; None if there is none.
    [[nodiscard]] CaseId caseIn(CaseState state) const;

  private:
    QTemporaryDir m_folder;
    std::unique_ptr<DemoSites> m_sites;
    std::unique_ptr<Desk> m_desk;
};

} // namespace dutydesk
