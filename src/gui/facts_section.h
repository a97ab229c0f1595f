#pragma once

#include "gui/case_section.h"

namespace dutydesk {

namespace Ui {
class FactsSection;
}
class FormKeeper;

/// What is claimed, what the check of it showed, and on what evidence.
class FactsSection : public CaseSection {
    Q_OBJECT

  public:
    FactsSection(Desk& desk, QWidget* parent);
    ~FactsSection() override;
    [[nodiscard]] QString tabText() const override;
    void leave() override;
    void startNew();

  protected:
    void show(bool another) override;
    void retranslate() override;

  private:
    void fillForm();
    void save();
    void store(const Fact& fact);
    void label();
    std::unique_ptr<Ui::FactsSection> m;
    FormKeeper* m_keeper;
    Fact m_filled; ///< as it was when the form was filled with it
    FactId m_edited = FactId::None;
};

} // namespace dutydesk
