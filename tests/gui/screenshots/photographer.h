#pragma once

#include "casework/terms.h"
#include "desk/demo_office.h"
#include "gui/main_window.h"

#include <QDir>
#include <QHash>
#include <QStringList>
#include <QWidget>

namespace dutydesk {

class Workspace;

/// Takes pictures of widgets into a folder: NAME-LANGUAGE[-dark].png.
class Photographer {
  public:
    Photographer(QString folder, QStringList only) : m_folder(std::move(folder)), m_only(std::move(only)) {}

    /// Few colours and no size in the name: for the guides.
    void makeSmall() { m_small = true; }
    /// Once everything that was asked of the desk is shown.
    void take(QWidget& widget, const QString& name);
    /// As it looks this very moment.
    void takeNow(QWidget& widget, const QString& name);
    [[nodiscard]] bool wants(const QString& name) const {
        return m_only.isEmpty() || QDir::match(m_only, name);
    }
    /// Lets futures come back and timers of typing run out.
    static void settle(int ms = 400);
    /// The same, and until the pane's paper is set.
    static void settleIn(Workspace& workspace, int ms);

  private:
    QString m_folder;
    QStringList m_only;
    bool m_small = false;
};

/// As that person, in a workspace that was just built.
Workspace& signIn(MainWindow& window, Desk& desk, const char16_t* name, const char16_t* password);

/// Every pane of the rail as it is read (loading), read, and after something failed; the lock.
void takePanes(Photographer& photographer, Desk& desk, const char16_t* name, const char16_t* password,
               const QString& state);
/// Every pane and every part of a case at 200 %, also what is seen after scrolling.
void takeLargeText(Photographer& photographer, MainWindow& window, Desk& desk);
/// The first screens of each kind of paper.
void takePapers(Photographer& photographer, MainWindow& window);
/// One case in each state that there is.
[[nodiscard]] QHash<CaseState, CaseId> casesByState(Desk& desk);
/// The pictures that docs/guide.*.md show.
void takeGuide(Photographer& photographer, Desk& desk);

} // namespace dutydesk
