#pragma once

#include "gui/case_section.h"

namespace dutydesk {

namespace Ui {
class ItemsSection;
}

/// The items of a case with their texts, and the cases linked with it.
class ItemsSection : public CaseSection {
    Q_OBJECT

  public:
    ItemsSection(Desk& desk, QWidget* parent);
    ~ItemsSection() override;
    [[nodiscard]] QString tabText() const override;
    void openAddress() const;
    void switchUnlikely(); ///< marks unlikely hits too, or no longer

  protected:
    void show(bool another) override;
    void retranslate() override;

  private:
    void showItem();
    void showLinks();
    std::unique_ptr<Ui::ItemsSection> m;
};

} // namespace dutydesk
