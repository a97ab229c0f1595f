#pragma once

#include "gui/case_section.h"

class QAction;

namespace dutydesk {

namespace Ui {
class ItemsSection;
}

/// The items of a case with their texts and evidence, and the cases linked with it.
class ItemsSection : public CaseSection {
    Q_OBJECT

  public:
    ItemsSection(Desk& desk, QWidget* parent);
    ~ItemsSection() override;
    [[nodiscard]] QString tabText() const override;
    void openAddress() const;
    void switchUnlikely(); ///< marks unlikely hits too, or no longer
    void toggleChanges() const;
    /// The verb that calls askForFolder(), for the button beside the evidence.
    void setEvidenceAction(QAction* action);
    /// Asks where the evidence of the case is to be written, and writes it.
    void askForFolder();
    void exportEvidence(const QString& folder);

  protected:
    void show(bool another) override;
    void retranslate() override;

  private:
    void showItem();
    void showLinks();
    void askForFile(const Evidence& evidence);
    std::unique_ptr<Ui::ItemsSection> m;
};

} // namespace dutydesk
