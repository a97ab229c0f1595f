#pragma once

#include "gui/case_section.h"
#include "store/call_list_table.h"

#include <array>

namespace dutydesk {

namespace Ui {
class CallsSection;
}
class FormKeeper;

/// The obligations that telling somebody meets.
inline constexpr std::array metByCalls{CaseEvent::LeadersTold, CaseEvent::SuperiorsTold, CaseEvent::Briefed,
                                       CaseEvent::PressConference, CaseEvent::ResultReported};

/// Whom we told, when and how, and which obligation that met; beside it whom to phone for such a case.
class CallsSection : public CaseSection {
    Q_OBJECT

  public:
    CallsSection(Desk& desk, QWidget* parent);
    ~CallsSection() override;
    [[nodiscard]] QString tabText() const override;
    void leave() override;
    /// Begins a record that meets an obligation.
    void startMeeting(CaseEvent event);

  protected:
    void show(bool another) override;
    void retranslate() override;

  private:
    void clearForm();
    void save();
    void readContacts();
    void showContacts();
    void fillIn();
    void label();
    std::unique_ptr<Ui::CallsSection> m;
    FormKeeper* m_keeper;
    QList<CallContact> m_contacts;
};

} // namespace dutydesk
