#pragma once

#include "desk/desk.h"
#include "gui/await.h"
#include "gui/desk_counts.h"
#include "gui/undo_list.h"
#include "gui/verbs.h"

#include <QSet>
#include <QWidget>

#include <memory>

class QAction;
class QMenu;
class QTimer;

namespace dutydesk {

namespace Ui {
class Workspace;
}
class CasePane;
class Pane;
class SearchPane;
class SourcesPane;

/// What a signed-in person sees: rail, bars, panes. One per sign-in of a person.
class Workspace : public QWidget {
    Q_OBJECT

  public:
    Workspace(Desk& desk, QWidget* parent);
    ~Workspace() override;

    void go(Verb pane);
    void openCase(CaseId id);
    [[nodiscard]] Pane* current() const;
    [[nodiscard]] CasePane& casePane() const { return *m_case; }
    template <class P>
    [[nodiscard]] P* pane() const {
        return findChild<P*>();
    }
    /// Keeps what is being typed before the window is locked.
    void flush();
    /// What the program failed to do by itself.
    void tellFailure(const Error& error);
    /// Reads everything shown anew, for the same person back from the lock.
    void comeBack();

  Q_SIGNALS:
    void lockWanted();
    void languageWanted();
    void shadeWanted();
    void scaleWanted(double scale);

  protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void buildPanes();
    void addPane(Verb verb, const QString& iconName, Pane* pane);
    void wire(Pane* pane);
    void buildVerbs();
    void buildMenu();
    void labelMenu();
    void buildTimers();
    void buildRescreening();
    void goOnRescreening();
    void readCounts();
    void showCounts();
    void passTime();
    void undo();
    void remind();
    void listReminders();
    void addItem();

    Desk& m_desk;
    std::unique_ptr<Ui::Workspace> m;
    CasePane* m_case = nullptr;
    SearchPane* m_search = nullptr;
    SourcesPane* m_sources = nullptr;
    QHash<Verb, Pane*> m_panes;
    Verb m_current = Verb::GoInbox;
    Verb m_beforeSearch = Verb::GoInbox;
    DeskCounts m_counts;
    UndoList m_undo;
    QSet<QString> m_reminded; ///< what was said already; each reminder is said once
    QHash<Verb, QAction*> m_menu;
    QMenu* m_sizes = nullptr;
    QTimer* m_clock;
};

} // namespace dutydesk
