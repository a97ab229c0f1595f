#pragma once

#include "gui/case_section.h"

namespace dutydesk {

class RecordList;

/// Everything that was done with the case, from the audit log, newest first.
class HistorySection : public CaseSection {
    Q_OBJECT

  public:
    HistorySection(Desk& desk, QWidget* parent);
    [[nodiscard]] QString tabText() const override;

  protected:
    void show(bool another) override;
    void retranslate() override;

  private:
    RecordList* m_list;
};

} // namespace dutydesk
