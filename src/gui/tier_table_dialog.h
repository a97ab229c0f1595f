#pragma once

#include "casework/tier_table.h"
#include "gui/form_dialog.h"

namespace dutydesk {

namespace Ui {
class TierTableDialog;
}

/// What raises a proposed tier, and how far back changed rules are run.
class TierTableDialog : public FormDialog {
    Q_OBJECT

  public:
    /// mayEdit: false shows it only.
    TierTableDialog(const TierTable& table, bool mayEdit, QWidget* parent);
    ~TierTableDialog() override;

  Q_SIGNALS:
    void given(const dutydesk::TierTable& table);

  protected:
    void take() override;

  private:
    void fill(const TierTable& table);
    [[nodiscard]] TierTable edited() const;

    std::unique_ptr<Ui::TierTableDialog> m;
    qint64 m_version;
};

} // namespace dutydesk
