#pragma once

#include "gui/case_dialog.h"
#include "gui/case_view.h"
#include "gui/next_step.h"
#include "gui/pane.h"
#include "store/similar_cases.h"

#include <memory>

class QAction;

namespace dutydesk {

namespace Ui {
class CasePane;
}
class CallsSection;
class CaseSection;
class FactsSection;
class FollowUpSection;
class ItemsSection;
class ReplySection;

/// One case: its head with the clocks, what comes next, and six sections.
class CasePane : public Pane {
    Q_OBJECT

  public:
    enum Section { Items, Facts, Reply, Calls, FollowUps, History };

    CasePane(Desk& desk, QWidget* parent);
    ~CasePane() override;
    void open(CaseId id);
    [[nodiscard]] CaseId caseId() const { return m_id; }
    void showSection(Section section);
    /// Issues the special brief on the case; asks for no file.
    void exportBrief(const QString& path, PaperFormat format);
    /// Keeps what is being typed.
    void flush();
    void refresh() override;
    void passTime() override;

  Q_SIGNALS:
    void backWanted();

  protected:
    [[nodiscard]] bool concerns(const Changes& changes) const override;
    void retranslate() override;

  private:
    template <class S>
    S* addSection();
    void buildActions();
    void buildMenu();
    void labelMenu();
    void present();
    void showHead();
    void showNextStep();
    void takeNextStep();
    // case_steps.cpp
    void take();
    void assign();
    void undoAssignment(CaseId id, UserId before, const QString& text);
    void edit();
    void saveEdit(const CaseDialog::Fields& fields, const Case& seen);
    /// Somebody else edited it: asks whose text stays, unless it was something else that changed.
    void settleEdit(const CaseDialog::Fields& mine, const Case& seen);
    void closeCase();
    void reopen();
    void archive();
    void assignTask();
    void urgeTask(EntryId task);
    // case_clocks.cpp
    void setTier(Tier tier);
    void setPolicy();
    void previewPolicy(const QString& policy);
    void explain(const Clock& clock, QWidget* under);
    void pause(const Clock& clock);
    void explainMissed(const Clock& clock);
    void seeEscalation(ClockId clock);
    // case_links.cpp
    void link();
    void unlink();
    void findSimilar();
    void showSimilar();
    // case_brief_export.cpp
    void brief();

    std::unique_ptr<Ui::CasePane> m;
    ItemsSection* m_items;
    FactsSection* m_facts;
    ReplySection* m_reply;
    CallsSection* m_calls;
    FollowUpSection* m_followUp;
    QList<CaseSection*> m_sections;
    QHash<Action, QAction*> m_menu;
    QList<QAction*> m_tiers;
    QAction* m_unlink = nullptr;
    QAction* m_brief = nullptr;
    QAction* m_next;
    std::optional<NextStep> m_step;
    CaseId m_id = CaseId::None;
    CaseView m_view;
    QList<SimilarCase> m_similar;
};

} // namespace dutydesk
