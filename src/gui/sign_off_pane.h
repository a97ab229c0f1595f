#pragma once

#include "gui/pane.h"
#include "store/waiting_drafts.h"

#include <memory>

class QAction;

namespace dutydesk {

namespace Ui {
class SignOffPane;
}
class ReplySection;
struct CaseView;

/// What waits for a supervisor to sign, one after the other: the list, and of the chosen one the text, the
/// facts, the checks and what changed since it was last decided on. What was decided leaves the list and the
/// next one is chosen.
class SignOffPane : public Pane {
    Q_OBJECT

  public:
    SignOffPane(Desk& desk, QWidget* parent);
    ~SignOffPane() override;
    void refresh() override;
    void passTime() override;
    [[nodiscard]] CaseId current() const;

  protected:
    [[nodiscard]] bool concerns(const Changes& changes) const override;
    void retranslate() override;

  private:
    void buildActions();
    void move(int by);
    void showList();
    void readCurrent();
    void present(const CaseView& view);
    void showDecisions();
    void label();
    [[nodiscard]] const WaitingDraft* waiting() const;
    [[nodiscard]] bool wroteIt(const WaitingDraft& draft) const;
    [[nodiscard]] QString subLine(const WaitingDraft& draft) const;

    std::unique_ptr<Ui::SignOffPane> m;
    ReplySection* m_reply;
    QAction* m_sign = nullptr;
    QAction* m_return = nullptr;
    QList<WaitingDraft> m_waiting;
    CaseId m_shown = CaseId::None; ///< whose draft stands at the right
    bool m_answered = false;
};

} // namespace dutydesk
