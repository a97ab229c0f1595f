#pragma once

#include "base/text_diff.h"
#include "desk/desk.h"
#include "store/repost_table.h"

#include <QWidget>

#include <memory>

namespace dutydesk {

class FlowLayout;
namespace Ui {
class ItemView;
}

/// One item as it was published: title, where from, why it was flagged, its text with the words marked, its
/// revisions. Plain text only: nothing remote is ever loaded by showing it.
class ItemView : public QWidget {
    Q_OBJECT

  public:
    explicit ItemView(QWidget* parent = nullptr);
    ~ItemView() override;

    /// Needed once, for reading revisions and the time.
    void setDesk(Desk& desk) { m_desk = &desk; }
    /// `found`: words of a search, marked as well.
    void showItem(const Item& item, const QList<Flag>& flags, const QList<Hit>& found = {});
    [[nodiscard]] const Item& item() const { return m_item; }
    /// The row under the title, for the buttons of the pane that shows the item.
    [[nodiscard]] FlowLayout* actionRow() const { return m_actions; }
    /// The item chosen among those that tell the same; the shown one if none is.
    [[nodiscard]] ItemId chosenVersion() const;
    void openAddress() const; ///< in the person's browser, only http and https
    /// Whether unlikely hits are marked too; hidden by default.
    void setUnlikelyShown(bool shown);
    [[nodiscard]] bool unlikelyShown() const { return m_unlikely; }
    /// Shows the version's differences from the one before it, or its text again; nothing where there is no
    /// earlier one.
    void toggleChanges();

    /// With the lines that its labels have at its width.
    [[nodiscard]] QSize minimumSizeHint() const override;

  Q_SIGNALS:
    void failed(const dutydesk::Error& error);

  protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    void present();
    void explain();
    void showText();
    void showRevision(int revision);
    void loadVersions();
    void showVersions();

    std::unique_ptr<Ui::ItemView> m;
    FlowLayout* m_actions;
    Desk* m_desk = nullptr;
    Item m_item;
    QList<Flag> m_flags;
    QList<Hit> m_found;
    bool m_unlikely = false;
    Item m_shown;                    ///< m_item, or an older revision of it
    QList<DiffPart> m_changes;       ///< from the version before m_shown to it, where they are shown
    QList<Flag> m_otherFlags;        ///< of the other items that tell the same
    QList<RepostVersion> m_versions; ///< that tell the same; one or none: it stands alone
};

} // namespace dutydesk
