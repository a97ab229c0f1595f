#pragma once

#include "gui/desk_widget.h"

namespace dutydesk {

/// One page of the workspace. It reads by itself, when it is shown and when something it shows has changed.
/// Who builds it has it wear the theme (theme_parts.h) before it is shown.
class Pane : public DeskWidget {
    Q_OBJECT

  public:
    Pane(Desk& desk, QWidget* parent);

    /// Reads again what it shows.
    virtual void refresh() = 0;
    /// Draws again what depends on the time of day; called by the workspace's timer.
    virtual void passTime() {}
    /// Chooses what has that id, now or as soon as it is read; what that is, is the pane's matter.
    virtual void reveal(qint64 id) { Q_UNUSED(id); }

    /// A language that is switched to while the pane is hidden is spoken when this is called, at the latest
    /// when it is shown; false: it spoke it already.
    bool translateLate();

  protected:
    bool event(QEvent* event) override;
    /// Whether the pane shows any of that; asked for each change.
    [[nodiscard]] virtual bool concerns(const Changes& changes) const = 0;

    void showEvent(QShowEvent* event) override;

  private:
    bool m_stale = true;
    bool m_foreign = false; ///< the language was switched meanwhile
};

} // namespace dutydesk
