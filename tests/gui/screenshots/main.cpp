// Pictures of every pane in every state, to be looked at: gui_screenshots FOLDER [NAME…], NAME with * and ?
// Those of the guides: gui_screenshots --guide docs/pictures

#include "desk/commands/case_commands.h"
#include "desk/demo_office.h"
#include "desk/desk.h"
#include "desk/language.h"
#include "gui/case_pane.h"
#include "gui/first_run.h"
#include "gui/formats.h"
#include "gui/inbox_pane.h"
#include "gui/keys_dialog.h"
#include "gui/main_window.h"
#include "gui/opening.h"
#include "gui/queue_model.h"
#include "gui/queue_pane.h"
#include "gui/restore_dialog.h"
#include "gui/search_pane.h"
#include "gui/sign_in_page.h"
#include "gui/theme.h"
#include "gui/workspace.h"
#include "store/case_table.h"
#include "store/flag_table.h"
#include "store/item_table.h"
#include "store/repost_table.h"
#include "store/source_table.h"
#include "tests/gui/screenshots/photographer.h"
#include "tests/gui/support/gui_desk.h"
#include "tests/support/fixed_clock.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSettings>

using namespace dutydesk;

namespace {

/// Tells the newest flagged item again on other sites.
void addReposts(Desk& desk, const WallClock& clock) {
    const auto told = waited(desk.store().write(Priority::Person, [&clock](Database& db) -> Result<Nothing> {
        const auto rows = FlagTable(db).inbox({.limit = 1});
        if (!rows || rows->isEmpty()) return fail(ErrorCode::NotFound);
        const Item first = rows->first().item;
        int copies = 8;
        for (const char16_t* name : {u"江畔社区", u"清河早报网", u"同城留言板", u"南岗论坛"}) {
            Source source;
            source.name = QString::fromUtf16(name);
            source.url = QStringLiteral("https://site%1.example/").arg(copies);
            const auto id = SourceTable(db).insert(source);
            if (!id) return fail(id);
            source.id = *id;
            source.health.lastAttempt = source.health.lastSuccess = source.health.lastNewItem = clock.now();
            source.health.nextDue = clock.now() + source.interval;
            if (const auto kept = SourceTable(db).saveHealth(source); !kept) return fail(kept);
            for (int copy = 0; copy < 2; ++copy) {
                FoundItem found{QString::number(copy),
                                source.url + QString::number(copy),
                                QStringLiteral("转：") + first.title,
                                first.text,
                                {},
                                {}};
                found.published = clock.now() - std::chrono::minutes(copies-- * 37);
                const auto put = ItemTable(db).put(*id, found, clock.now());
                if (!put) return fail(put);
                if (auto placed = RepostTable(db).place(put->id, *id, repostPrint(found.title, found.text));
                    !placed)
                    return fail(placed);
            }
            if (const auto counted = ItemTable(db).countNew(*id, 2); !counted) return fail(counted);
        }
        return Nothing{};
    }));
    if (!told || !*told) qWarning("no reposts were added");
}

/// A case of an item whose evidence is kept: the demonstration's own cases are told, not pulled.
CaseId caseWithEvidence(Desk& desk) {
    const auto item = waited(desk.read([](Database& db) -> Result<ItemId> {
        const auto rows = FlagTable(db).inbox({});
        if (!rows) return fail(rows);
        for (const InboxRow& row : *rows)
            if (const auto kept = EvidenceTable(db).ofItem(row.item.id); kept && !kept->isEmpty())
                return row.item.id;
        return fail(ErrorCode::NotFound);
    }));
    if (!item || !*item) return CaseId::None;
    const auto opened = waited(desk.run(OpenCase{{**item}}));
    return opened && *opened ? (*opened)->id : CaseId::None;
}

/// The queue in groups, and the menus over it.
void groupedQueue(Photographer& photographer, MainWindow& window) {
    window.workspace()->go(Verb::GoQueue);
    Photographer::settle();
    auto* model = window.findChild<QueuePane*>()->findChild<QueueModel*>();
    for (const auto& [grouping, name] :
         {std::pair{QueueGrouping::Tier, "queue-by-tier"}, std::pair{QueueGrouping::DueDay, "queue-by-day"},
          std::pair{QueueGrouping::Unit, "queue-by-unit"}}) {
        model->arrange(QueueOrder::Deadline, false, grouping);
        Photographer::settle();
        photographer.take(window, QString::fromLatin1(name));
    }
    for (const auto& [button, name] :
         {std::pair{"arrange", "queue-menu-arrange"}, std::pair{"views", "queue-menu-views"}}) {
        window.findChild<QueuePane*>()->findChild<QPushButton*>(QLatin1String(button))->click();
        Photographer::settle(100);
        if (QWidget* menu = QApplication::activePopupWidget()) {
            photographer.take(*menu, QString::fromLatin1(name));
            menu->close();
        }
    }
    model->arrange(QueueOrder::Deadline, false, QueueGrouping::None);
    Photographer::settle();
}

void everyPane(Photographer& photographer, MainWindow& window, Desk& desk) {
    signIn(window, desk, DemoUsers::supervisor, DemoUsers::password);
    Workspace& workspace = *window.workspace();
    for (const Verb pane : workspace.panes()) {
        const QString picture = QString::fromUtf8(specOf(pane).text).toLower();
        if (!photographer.wants(picture)) continue;
        workspace.go(pane);
        Photographer::settleIn(workspace, 100);
        photographer.take(window, picture);
    }
    groupedQueue(photographer, window);
    workspace.go(Verb::GoSearch);
    workspace.pane<SearchPane>()->search(QStringLiteral("食堂"));
    photographer.take(window, QStringLiteral("search-found"));

    const auto cases = casesByState(desk);
    for (const auto& [state, name] :
         {std::pair{CaseState::New, "case-new"}, std::pair{CaseState::Checking, "case-checking"},
          std::pair{CaseState::Drafting, "case-drafting"},
          std::pair{CaseState::AwaitingSignOff, "case-to-sign"},
          std::pair{CaseState::Published, "case-published"}, std::pair{CaseState::Closed, "case-closed"}}) {
        if (!cases.contains(state)) continue;
        workspace.openCase(cases.value(state));
        Photographer::settle();
        photographer.take(window, QString::fromLatin1(name));
        workspace.casePane().showSection(CasePane::Reply);
        photographer.take(window, QString::fromLatin1(name) + QStringLiteral("-reply"));
        if (state != CaseState::AwaitingSignOff && state != CaseState::Published) continue;
        for (const auto& [section, part] :
             {std::pair{CasePane::Facts, "-facts"}, std::pair{CasePane::Calls, "-calls"},
              std::pair{CasePane::FollowUps, "-follow-up"}, std::pair{CasePane::History, "-history"}}) {
            workspace.casePane().showSection(section);
            photographer.take(window, QString::fromLatin1(name) + QString::fromLatin1(part));
        }
    }
    workspace.go(Verb::GoInbox);
    Photographer::settle();
    KeysDialog keys(&window);
    keys.setAttribute(Qt::WA_DeleteOnClose, false);
    keys.show();
    photographer.take(keys, QStringLiteral("keys"));
    keys.close();
}

/// Of an office that has only begun.
void emptyPanes(Photographer& photographer, const WallClock& clock) {
    GuiDesk office(clock);
    MainWindow window(office.desk());
    window.resize(1280, 800);
    window.show();
    office.signIn(GuiDesk::supervisor);
    Q_EMIT window.findChild<SignInPage*>()->signedIn();
    Photographer::settle();
    for (const auto& [verb, name] :
         {std::pair{Verb::GoLanes, "lanes-empty"}, std::pair{Verb::GoSignOff, "sign-off-empty"},
          std::pair{Verb::GoLibrary, "library-empty"}}) {
        window.workspace()->go(verb);
        photographer.take(window, QString::fromLatin1(name));
    }
}

/// Opens what a key opens over the window, and takes it.
void dialogs(Photographer& photographer, MainWindow& window, Desk& desk) {
    signIn(window, desk, DemoUsers::supervisor, DemoUsers::password);
    const auto shoot = [&](const char* name, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window)) qWarning("the window is not active");
        QTest::keyClick(&window, key, modifiers);
        Photographer::settle();
        for (QWidget* top : QApplication::topLevelWidgets())
            if (top->isVisible() && qobject_cast<QDialog*>(top)) {
                photographer.take(*top, QString::fromLatin1(name));
                top->close();
            }
        Photographer::settle(100);
    };
    Workspace& workspace = *window.workspace();
    workspace.go(Verb::GoInbox);
    Photographer::settle();
    shoot("dialog-open-case", Qt::Key_C);
    shoot("dialog-attach", Qt::Key_A);
    shoot("dialog-dismiss", Qt::Key_D);
    shoot("dialog-add-item", Qt::Key_N, Qt::ControlModifier);
    workspace.go(Verb::GoQueue);
    Photographer::settle();
    shoot("dialog-save-view", Qt::Key_S, Qt::ControlModifier);
    workspace.go(Verb::GoShift);
    Photographer::settle();
    shoot("dialog-roster", Qt::Key_N);
    shoot("dialog-take-over", Qt::Key_A);
    workspace.go(Verb::GoSources);
    Photographer::settle();
    shoot("dialog-source", Qt::Key_N);
    workspace.go(Verb::GoRules);
    Photographer::settle();
    shoot("dialog-query-help", Qt::Key_F1);
    const auto cases = casesByState(desk);
    workspace.openCase(cases.value(CaseState::AwaitingSignOff));
    Photographer::settle();
    workspace.casePane().showSection(CasePane::Reply);
    shoot("dialog-return", Qt::Key_Backspace, Qt::ControlModifier);
    shoot("dialog-assign", Qt::Key_A);
}

} // namespace

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    prepareGuiTest(QStringLiteral("zh_CN"));
    const QStringList arguments = QApplication::arguments();
    const bool guide = arguments.value(1) == QLatin1String("--guide");
    const QString target = arguments.value(guide ? 2 : 1);
    if (target.isEmpty() || target.startsWith(u'-')) {
        qWarning("usage: gui_screenshots FOLDER [NAME...] | gui_screenshots --guide FOLDER");
        return 2;
    }
    QDir().mkpath(target);
    Photographer photographer(target, arguments.mid(guide ? 3 : 2));

    const FixedClock clock("2026-03-12T06:20:00Z"); // the same pictures on every day
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("demonstration.db"));
    auto sites = DemoSites::start(clock);
    if (!sites) qFatal("the demonstration sites do not start");
    if (auto made = makeDemoOffice(path, (*sites)->baseUrl(), clock); !made)
        qFatal("no demonstration office: %s", qPrintable(made.error().what + made.error().detail));
    auto desk = Desk::open(path, clock);
    if (!desk) qFatal("the demonstration office does not open");
    const auto pulled = waited((*desk)->pulls().pull({}, true));
    if (!pulled || !*pulled) qWarning("nothing was pulled");

    addReposts(**desk, clock);
    if (guide) {
        takeGuide(photographer, **desk);
        return 0;
    }
    const GuiDesk nothing(clock);
    for (const Shade shade : {Shade::Light, Shade::Dark})
        for (const char* language : {"zh_CN", "en"}) {
            applyTheme(application, shade);
            installLanguage(QString::fromLatin1(language));
            takePanes(photographer, **desk, DemoUsers::supervisor, DemoUsers::password,
                      QStringLiteral("full"));
            takePanes(photographer, nothing.desk(), GuiDesk::analyst, GuiDesk::password,
                      QStringLiteral("empty"));
        }
    applyTheme(application, Shade::Light);
    CaseId evidence = CaseId::None;
    for (const QString& language : {QStringLiteral("zh_CN"), QStringLiteral("en")}) {
        installLanguage(language);
        FirstRun first(folder.filePath(QStringLiteral("none.db")), clock);
        first.show();
        photographer.take(first, QStringLiteral("first-run"));
        first.close();
        for (const Shade shade : {Shade::Dark, Shade::Light}) {
            applyTheme(application, shade);
            const auto opening = openingNotice(QStringLiteral("/var/lib/dutydesk/office.db"));
            opening->show();
            photographer.take(*opening, QStringLiteral("opening"));
            RestorePlan plan;
            plan.lastEntry = clock.now() - std::chrono::hours(20);
            plan.lost = 1'204;
            RestoreDialog restore(plan, shortTime(plan.lastEntry, clock.now(), QTimeZone("Asia/Shanghai")),
                                  nullptr);
            restore.setAttribute(Qt::WA_DeleteOnClose, false);
            restore.show();
            photographer.take(restore, QStringLiteral("dialog-restore"));
        }
        MainWindow window(**desk);
        window.resize(1280, 800);
        window.show();
        photographer.take(window, QStringLiteral("sign-in"));
        everyPane(photographer, window, **desk);
        dialogs(photographer, window, **desk);
        if (evidence == CaseId::None) evidence = caseWithEvidence(**desk);
        window.workspace()->openCase(evidence);
        photographer.take(window, QStringLiteral("case-evidence"));
        if (language == QLatin1String("zh_CN")) {
            window.resize(1920, 1080);
            everyPane(photographer, window, **desk);
        }
        window.resize(1000, 700);
        window.workspace()->go(Verb::GoInbox);
        photographer.take(window, QStringLiteral("inbox"));
        window.resize(1280, 800);
        applyTheme(application, Shade::Dark);
        window.workspace()->go(Verb::GoInbox);
        photographer.take(window, QStringLiteral("inbox"));
        window.workspace()->openCase(casesByState(**desk).value(CaseState::AwaitingSignOff));
        Photographer::settle();
        window.workspace()->casePane().showSection(CasePane::Reply);
        photographer.take(window, QStringLiteral("case-to-sign-reply"));
        window.workspace()->openCase(evidence);
        photographer.take(window, QStringLiteral("case-evidence"));
        for (const auto& [verb, name] :
             {std::pair{Verb::GoQueue, "queue"}, std::pair{Verb::GoRules, "rules"},
              std::pair{Verb::GoLanes, "lanes"}, std::pair{Verb::GoSignOff, "sign-off"},
              std::pair{Verb::GoLibrary, "library"}, std::pair{Verb::GoSummary, "summary"},
              std::pair{Verb::GoSources, "sources"}}) {
            window.workspace()->go(verb);
            Photographer::settle();
            photographer.take(window, QString::fromLatin1(name));
        }
        groupedQueue(photographer, window);
        applyTheme(application, Shade::Light);
        takePapers(photographer, window);
        takeLargeText(photographer, window, **desk);
        applyTheme(application, Shade::Light);
        emptyPanes(photographer, clock);
    }
    return 0;
}
