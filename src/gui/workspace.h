#pragma once

#include "desk/await.h"
#include "desk/backups.h"
#include "gui/desk_counts.h"
#include "gui/finder.h"
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
class MessageBar;
class Notifier;
class Pane;
class SearchPane;

/// What a signed-in person sees: rail, bars, panes. It waits behind the lock for the same person; another one
/// gets another.
class Workspace : public QWidget {
    Q_OBJECT

  public:
    Workspace(Desk& desk, QWidget* parent);
    ~Workspace() override;

    /// The first pane is built; the others are, one by one, from when the loop runs. To be shown only then.
    [[nodiscard]] bool isReady() const { return m_ready; }
    void go(Verb pane);
    /// Those of the rail, from top to bottom.
    [[nodiscard]] QList<Verb> panes() const;
    void openCase(CaseId id);
    [[nodiscard]] Pane* current() const;
    [[nodiscard]] CasePane& casePane();
    template <class P>
    [[nodiscard]] P* pane() {
        buildRest();
        return findChild<P*>();
    }
    /// Keeps what is being typed before the window is locked.
    void flush();
    /// What the program failed to do by itself.
    void tellFailure(const Error& error);
    /// Takes one pane down; false: none is left. For who leaves for good: all at once would hold the loop.
    [[nodiscard]] bool takeDownNext();
    /// Reads everything shown anew, for the same person back from the lock.
    void comeBack();

  Q_SIGNALS:
    void lockWanted();
    void restoreWanted(const dutydesk::RestoreOrder& order);
    void languageWanted();
    void shadeWanted();
    void scaleWanted(double scale);

  protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void buildTimers();
    void readCounts();
    void showCounts();
    void passTime();
    void undo();
    // The panes (workspace_panes.cpp).
    void buildPanes();
    void buildNext();
    [[nodiscard]] Verb firstPane() const;
    void buildRest();
    void translateNext();
    /// Without the theme; null: none of the rail's.
    [[nodiscard]] Pane* buildPane(Verb verb);
    CasePane* buildCase();
    /// Built now, where it was not yet, and wearing the theme; null: none of the rail's.
    [[nodiscard]] Pane* ensurePane(Verb verb);
    [[nodiscard]] SearchPane& searchPane();
    void pullAll();
    void wire(Pane* pane);
    // Keys and the menu (workspace_verbs.cpp).
    void buildVerbs();
    void buildMenu();
    void labelMenu();
    void addItem();
    // What Ctrl+K finds (workspace_finder.cpp).
    void buildFinder();
    void reveal(Verb pane, qint64 key);
    void showPane(Pane* pane);
    [[nodiscard]] QList<FinderRow> commandsFound(const QString& query);
    [[nodiscard]] QList<FinderRow> settingsFound(const QString& query);
    // What goes on beneath the window (workspace_works.cpp).
    void buildWorks();
    void buildRescreening();
    void goOnRescreening();
    void stopWork();
    void stopPulling();
    // What asks for attention (workspace_notices.cpp).
    void buildNotices();
    void remind();
    void listReminders();
    void popUp(const QList<Reminder>& fresh);

    Desk& m_desk;
    std::unique_ptr<Ui::Workspace> m;
    bool m_ready = false;
    bool m_leaving = false;
    CasePane* m_case = nullptr; ///< built when it is first wanted, as the panes are
    QHash<Verb, Pane*> m_panes;
    Pane* m_bare = nullptr; ///< built, and wears the theme in the next turn of the loop
    Verb m_current = Verb::GoInbox;
    DeskCounts m_counts;
    UndoList m_undo;
    MessageBar* m_notices = nullptr;
    QSet<QString> m_reminded; ///< what was said already; each reminder is said once
    QHash<Verb, QAction*> m_menu;
    QMenu* m_sizes = nullptr;
    QTimer* m_clock;
    Notifier* m_notifier = nullptr;
    int m_newItems = 0;     ///< to review, when it was said last
    bool m_counted = false; ///< at least once
};

} // namespace dutydesk
