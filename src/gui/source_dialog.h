#pragma once

#include "gui/form_dialog.h"
#include "store/records.h"

namespace dutydesk {

namespace Ui {
class SourceDialog;
}

/// A new source, or another one's settings.
class SourceDialog : public FormDialog {
    Q_OBJECT

  public:
    SourceDialog(const Source& source, QWidget* parent);
    ~SourceDialog() override;
    /// The store did not take it: stays open and says why.
    void refuseBecause(const Error& error);

  Q_SIGNALS:
    void given(const dutydesk::Source& source);

  protected:
    void take() override;

  private:
    void showSelectors();
    std::unique_ptr<Ui::SourceDialog> m;
    Source m_source;
};

} // namespace dutydesk
