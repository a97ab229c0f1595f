// The pictures of the guides, always of the same day in the demonstration office.

#include "desk/language.h"
#include "gui/case_pane.h"
#include "gui/finder.h"
#include "gui/message_bar.h"
#include "gui/workspace.h"
#include "store/case_table.h"
#include "tests/gui/screenshots/photographer.h"
#include "tests/gui/support/gui_desk.h"

#include <QLineEdit>

namespace dutydesk {

namespace {

CaseId caseAwaitingSignOff(Desk& desk) {
    CaseQuery query;
    query.states = {CaseState::AwaitingSignOff};
    const auto rows = waited(desk.read([query](Database& db) { return CaseTable(db).list(query); }));
    return rows && *rows && !(*rows)->isEmpty() ? (*rows)->first().head.id : CaseId::None;
}

} // namespace

void takeGuide(Photographer& photographer, Desk& desk) {
    photographer.makeSmall();
    for (const char* language : {"en", "zh_CN"}) {
        installLanguage(QString::fromLatin1(language));
        MainWindow window(desk);
        window.resize(1280, 800);
        window.show();
        Workspace& workspace = signIn(window, desk, DemoUsers::supervisor, DemoUsers::password);
        for (const Verb pane : workspace.panes()) {
            workspace.go(pane);
            Photographer::settleIn(workspace, 500);
            window.findChild<MessageBar*>()->hide();
            Photographer::settle(100);
            photographer.takeNow(window, QString::fromUtf8(specOf(pane).text).toLower());
        }
        workspace.openCase(caseAwaitingSignOff(desk));
        photographer.take(window, QStringLiteral("case"));
        workspace.casePane().showSection(CasePane::Reply);
        photographer.take(window, QStringLiteral("reply"));
        workspace.go(Verb::GoInbox);
        Photographer::settle();
        auto* field = workspace.findChild<Finder*>()
                          ? window.findChild<QLineEdit*>(QStringLiteral("everywhere"))
                          : nullptr;
        if (!field) qFatal("there is no search field");
        window.activateWindow();
        field->setFocus();
        field->setText(QStringLiteral("午餐"));
        photographer.take(window, QStringLiteral("find"));
        field->clear();
    }
}

} // namespace dutydesk
