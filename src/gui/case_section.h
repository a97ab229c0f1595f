#pragma once

#include "gui/case_view.h"
#include "gui/desk_widget.h"

namespace dutydesk {

/// One part of the case pane. It shows what the pane has read of the case and reads none of it by itself.
class CaseSection : public DeskWidget {
    Q_OBJECT

  public:
    using DeskWidget::DeskWidget;

    /// Shows a case: another one, or the same one after a change. Must keep what is being typed for the same
    /// case.
    void present(const CaseView& view) {
        const bool another = m_view.head().id != view.head().id;
        if (another) leave();
        m_view = view;
        show(another);
    }
    /// Another case is about to be shown, or the window to be left: keeps what is being typed.
    virtual void leave() {}
    /// Text of its tab.
    [[nodiscard]] virtual QString tabText() const = 0;

  protected:
    virtual void show(bool another) = 0;
    [[nodiscard]] const CaseView& view() const { return m_view; }
    [[nodiscard]] CaseId caseId() const { return m_view.head().id; }
    [[nodiscard]] bool archived() const { return m_view.head().state == CaseState::Archived; }
    [[nodiscard]] QString when(Instant at) const;
    /// Where a form of this case keeps what this person is typing.
    [[nodiscard]] QString typingKey(const QString& form) const;
    /// "Facts 3", or "Facts" when there is none.
    [[nodiscard]] static QString counted(const QString& text, qsizetype count);

  private:
    CaseView m_view;
};

} // namespace dutydesk
