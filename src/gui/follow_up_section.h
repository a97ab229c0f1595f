#pragma once

#include "gui/case_section.h"

namespace dutydesk {

namespace Ui {
class FollowUpSection;
}
class FormKeeper;

/// Notes, what happened after the reply, and the retrospective report.
class FollowUpSection : public CaseSection {
    Q_OBJECT

  public:
    FollowUpSection(Desk& desk, QWidget* parent);
    ~FollowUpSection() override;
    [[nodiscard]] QString tabText() const override;
    void leave() override;
    void start(EntryKind kind);

  Q_SIGNALS:
    /// An open task of the list: urge the unit, or say that it is done.
    void taskChosen(dutydesk::EntryId task);

  protected:
    void show(bool another) override;
    void retranslate() override;

  private:
    void save();
    void label();
    void writeSealed();
    void openSealed();
    [[nodiscard]] EntryKind kind() const;
    [[nodiscard]] QString subOf(const CaseEntry& entry) const;
    void activate();
    std::unique_ptr<Ui::FollowUpSection> m;
    FormKeeper* m_keeper;
};

} // namespace dutydesk
