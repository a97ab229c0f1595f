#pragma once

#include "desk/source_look.h"
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
    /// What lookWanted() asked for: feeds to choose from, or the list as it would be taken.
    void showLook(const Result<SourceLook>& look);

  Q_SIGNALS:
    void given(const dutydesk::Source& source);
    void lookWanted(const QString& url);

  protected:
    void take() override;

  private:
    [[nodiscard]] SourceKind kind() const;
    void showParts();
    void look();
    void showFeeds();
    void showList();
    void chooseFeed(int row);
    std::unique_ptr<Ui::SourceDialog> m;
    Source m_source;
    std::optional<SourceLook> m_look;
};

} // namespace dutydesk
