#pragma once

#include "gui/case_section.h"
#include "store/call_list_table.h"

namespace dutydesk {

namespace Ui {
class CallsSection;
}
class FormKeeper;

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
