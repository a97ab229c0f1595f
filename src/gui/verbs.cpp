#include "gui/verbs.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCoreApplication>
#include <QWidget>

namespace dutydesk {

const QList<VerbSpec>& verbs() {
    using enum Verb;
    static const QList<VerbSpec> table{
        {GoInbox, Scope::Window, QT_TRANSLATE_NOOP("Verbs", "Inbox"), "Ctrl+1"},
        {GoQueue, Scope::Window, QT_TRANSLATE_NOOP("Verbs", "Queue"), "Ctrl+2"},
        {GoLanes, Scope::Window, QT_TRANSLATE_NOOP("Verbs", "Lanes"), "Ctrl+3"},
        {GoSignOff, Scope::Window, QT_TRANSLATE_NOOP("Verbs", "Sign-off"), "Ctrl+4"},
        {GoShift, Scope::Window, QT_TRANSLATE_NOOP("Verbs", "Shift"), "Ctrl+5"},
        {GoSummary, Scope::Window, QT_TRANSLATE_NOOP("Verbs", "Summary"), "Ctrl+6"},
        {GoSearch, Scope::Window, QT_TRANSLATE_NOOP("Verbs", "Search"), "Ctrl+7"},
        {GoLibrary, Scope::Window, QT_TRANSLATE_NOOP("Verbs", "Library"), "Ctrl+8"},
        {GoSources, Scope::Window, QT_TRANSLATE_NOOP("Verbs", "Sources"), "Ctrl+9"},
        {GoRules, Scope::Window, QT_TRANSLATE_NOOP("Verbs", "Rules"), "Ctrl+0"},
        {GoOffice, Scope::Window, QT_TRANSLATE_NOOP("Verbs", "Office"), "Ctrl+,"},
        {Find, Scope::Window, QT_TRANSLATE_NOOP("Verbs", "Search everything"), "Ctrl+K"},
        {AddItem, Scope::Window, QT_TRANSLATE_NOOP("Verbs", "Add an item by hand"), "Ctrl+N"},
        {PullNow, Scope::Window, QT_TRANSLATE_NOOP("Verbs", "Pull all sources now"), "F5"},
        {StopWork, Scope::Window, QT_TRANSLATE_NOOP("Verbs", "Cancel what is under way"), "Ctrl+."},
        {Undo, Scope::Window, QT_TRANSLATE_NOOP("Verbs", "Undo"), "U", false, "Ctrl+Z"},
        {Keys, Scope::Window, QT_TRANSLATE_NOOP("Verbs", "All shortcuts"), "?"},
        {Lock, Scope::Window, QT_TRANSLATE_NOOP("Verbs", "Lock or switch user"), "Ctrl+L"},
        {SwitchLanguage, Scope::Window, QT_TRANSLATE_NOOP("Verbs", "中文 / English"), "Ctrl+Shift+L"},
        {SwitchShade, Scope::Window, QT_TRANSLATE_NOOP("Verbs", "Light or dark"), "Ctrl+Shift+D"},

        {InboxNext, Scope::Inbox, QT_TRANSLATE_NOOP("Verbs", "Next item"), "J"},
        {InboxPrevious, Scope::Inbox, QT_TRANSLATE_NOOP("Verbs", "Previous item"), "K"},
        {InboxAddress, Scope::Inbox, QT_TRANSLATE_NOOP("Verbs", "Open the address"), "O"},
        {InboxOpenCase, Scope::Inbox, QT_TRANSLATE_NOOP("Verbs", "Open a case"), "C"},
        {InboxAttach, Scope::Inbox, QT_TRANSLATE_NOOP("Verbs", "Attach to a case"), "A"},
        {InboxDismiss, Scope::Inbox, QT_TRANSLATE_NOOP("Verbs", "Dismiss"), "D"},
        {InboxWatch, Scope::Inbox, QT_TRANSLATE_NOOP("Verbs", "Keep watching"), "W"},
        {InboxTier1, Scope::Inbox, QT_TRANSLATE_NOOP("Verbs", "Propose tier 1"), "1"},
        {InboxTier2, Scope::Inbox, QT_TRANSLATE_NOOP("Verbs", "Propose tier 2"), "2"},
        {InboxTier3, Scope::Inbox, QT_TRANSLATE_NOOP("Verbs", "Propose tier 3"), "3"},
        {InboxMark, Scope::Inbox, QT_TRANSLATE_NOOP("Verbs", "Mark for a bulk action"), "Space", true},
        {InboxUnlikely, Scope::Inbox, QT_TRANSLATE_NOOP("Verbs", "Show or hide unlikely hits"), "H"},
        {InboxChanges, Scope::Inbox, QT_TRANSLATE_NOOP("Verbs", "Show what changed"), "V"},
        {InboxSplit, Scope::Inbox, QT_TRANSLATE_NOOP("Verbs", "Split off"), "S"},

        {QueueNext, Scope::Queue, QT_TRANSLATE_NOOP("Verbs", "Next case"), "J"},
        {QueuePrevious, Scope::Queue, QT_TRANSLATE_NOOP("Verbs", "Previous case"), "K"},
        {QueueOpen, Scope::Queue, QT_TRANSLATE_NOOP("Verbs", "Open the case"), "Return", true},
        {QueueTake, Scope::Queue, QT_TRANSLATE_NOOP("Verbs", "Take the case"), "T"},
        {QueueFilter, Scope::Queue, QT_TRANSLATE_NOOP("Verbs", "Filter the queue"), "/"},
        {QueueArrange, Scope::Queue, QT_TRANSLATE_NOOP("Verbs", "Group and sort …"), "G"},
        {QueueViews, Scope::Queue, QT_TRANSLATE_NOOP("Verbs", "Choose a saved view …"), "V"},
        {QueueSaveView, Scope::Queue, QT_TRANSLATE_NOOP("Verbs", "Save this view …"), "Ctrl+S"},
        {QueueRenameView, Scope::Queue, QT_TRANSLATE_NOOP("Verbs", "Rename the view …"), "F2"},
        {QueueDeleteView, Scope::Queue, QT_TRANSLATE_NOOP("Verbs", "Delete the view"), "Shift+Del"},

        {LanesNext, Scope::Lanes, QT_TRANSLATE_NOOP("Verbs", "Next lane"), "J"},
        {LanesPrevious, Scope::Lanes, QT_TRANSLATE_NOOP("Verbs", "Previous lane"), "K"},
        {LanesOpen, Scope::Lanes, QT_TRANSLATE_NOOP("Verbs", "Open the case"), "Return", true},
        {LanesWhy, Scope::Lanes, QT_TRANSLATE_NOOP("Verbs", "Why this deadline?"), "W"},
        {LanesEarlier, Scope::Lanes, QT_TRANSLATE_NOOP("Verbs", "Earlier"), "Left", true},
        {LanesLater, Scope::Lanes, QT_TRANSLATE_NOOP("Verbs", "Later"), "Right", true},
        {LanesNow, Scope::Lanes, QT_TRANSLATE_NOOP("Verbs", "Back to now"), "N"},
        {LanesCloser, Scope::Lanes, QT_TRANSLATE_NOOP("Verbs", "Zoom in"), "+"},
        {LanesWider, Scope::Lanes, QT_TRANSLATE_NOOP("Verbs", "Zoom out"), "-"},
        {LanesMine, Scope::Lanes, QT_TRANSLATE_NOOP("Verbs", "Only mine, or everybody's"), "M"},

        {SignOffNext, Scope::SignOff, QT_TRANSLATE_NOOP("Verbs", "Next draft"), "J"},
        {SignOffPrevious, Scope::SignOff, QT_TRANSLATE_NOOP("Verbs", "Previous draft"), "K"},
        {SignOffSign, Scope::SignOff, QT_TRANSLATE_NOOP("Verbs", "Sign off …"), "Ctrl+Return"},
        {SignOffReturn, Scope::SignOff, QT_TRANSLATE_NOOP("Verbs", "Return …"), "Ctrl+Backspace"},
        {SignOffDifferences, Scope::SignOff, QT_TRANSLATE_NOOP("Verbs", "Show differences"), "V"},
        {SignOffCase, Scope::SignOff, QT_TRANSLATE_NOOP("Verbs", "Open the case"), "Return", true},

        {CaseBack, Scope::Case, QT_TRANSLATE_NOOP("Verbs", "Back to where you were"), "Esc"},
        {CaseNextStep, Scope::Case, QT_TRANSLATE_NOOP("Verbs", "Do what comes next"), "Ctrl+Return"},
        {CaseTake, Scope::Case, QT_TRANSLATE_NOOP("Verbs", "Take the case"), "T"},
        {CaseAssign, Scope::Case, QT_TRANSLATE_NOOP("Verbs", "Assign"), "A"},
        {CaseEdit, Scope::Case, QT_TRANSLATE_NOOP("Verbs", "Edit title and units"), "E"},
        {CaseAddress, Scope::Case, QT_TRANSLATE_NOOP("Verbs", "Open the address"), "O"},
        {CaseUnlikely, Scope::Case, QT_TRANSLATE_NOOP("Verbs", "Show or hide unlikely hits"), "H"},
        {CaseChanges, Scope::Case, QT_TRANSLATE_NOOP("Verbs", "Show what changed"), "V"},
        {CaseEvidence, Scope::Case, QT_TRANSLATE_NOOP("Verbs", "Export the evidence"), "Ctrl+E"},
        {CaseBrief, Scope::Case, QT_TRANSLATE_NOOP("Verbs", "Export the special brief"), "Ctrl+Shift+E"},
        {CaseTier1, Scope::Case, QT_TRANSLATE_NOOP("Verbs", "Set tier 1"), "1"},
        {CaseTier2, Scope::Case, QT_TRANSLATE_NOOP("Verbs", "Set tier 2"), "2"},
        {CaseTier3, Scope::Case, QT_TRANSLATE_NOOP("Verbs", "Set tier 3"), "3"},
        {CaseItems, Scope::Case, QT_TRANSLATE_NOOP("Verbs", "Items"), "Alt+1"},
        {CaseFacts, Scope::Case, QT_TRANSLATE_NOOP("Verbs", "Facts"), "Alt+2"},
        {CaseReply, Scope::Case, QT_TRANSLATE_NOOP("Verbs", "Reply"), "Alt+3"},
        {CaseCalls, Scope::Case, QT_TRANSLATE_NOOP("Verbs", "Calls"), "Alt+4"},
        {CaseFollowUp, Scope::Case, QT_TRANSLATE_NOOP("Verbs", "Follow-up"), "Alt+5"},
        {CaseHistory, Scope::Case, QT_TRANSLATE_NOOP("Verbs", "History"), "Alt+6"},
        {ReplySave, Scope::Case, QT_TRANSLATE_NOOP("Verbs", "Save this version of the reply"), "Ctrl+S"},
        {ReplyTemplates, Scope::Case, QT_TRANSLATE_NOOP("Verbs", "Begin with a template"), "Ctrl+T"},
        {ReplyReturn, Scope::Case, QT_TRANSLATE_NOOP("Verbs", "Return the draft"), "Ctrl+Backspace"},

        {ShiftTake, Scope::Shift, QT_TRANSLATE_NOOP("Verbs", "Take the shift over"), "A"},
        {ShiftGive, Scope::Shift, QT_TRANSLATE_NOOP("Verbs", "Hand the shift over"), "H"},
        {ShiftWithdraw, Scope::Shift, QT_TRANSLATE_NOOP("Verbs", "Withdraw the hand-over"), "X"},
        {ShiftWrite, Scope::Shift, QT_TRANSLATE_NOOP("Verbs", "Write into the shift log"), "W"},
        {ShiftAdd, Scope::Shift, QT_TRANSLATE_NOOP("Verbs", "Put on the roster"), "N"},
        {ShiftEdit, Scope::Shift, QT_TRANSLATE_NOOP("Verbs", "Change the turn"), "E"},
        {ShiftRemove, Scope::Shift, QT_TRANSLATE_NOOP("Verbs", "Take off the roster"), "Del", true},
        {ShiftCopyWeek, Scope::Shift, QT_TRANSLATE_NOOP("Verbs", "Copy last week"), "C"},
        {ShiftEarlier, Scope::Shift, QT_TRANSLATE_NOOP("Verbs", "The week before"), "Alt+Left"},
        {ShiftLater, Scope::Shift, QT_TRANSLATE_NOOP("Verbs", "The week after"), "Alt+Right"},
        {ShiftPaper, Scope::Shift, QT_TRANSLATE_NOOP("Verbs", "Print the shift log"), "Ctrl+E"},

        {SummaryExport, Scope::Summary, QT_TRANSLATE_NOOP("Verbs", "Export"), "Ctrl+E"},
        {SummarySave, Scope::Summary, QT_TRANSLATE_NOOP("Verbs", "Save the judgement"), "Ctrl+S"},
        {SummaryEarlier, Scope::Summary, QT_TRANSLATE_NOOP("Verbs", "The day before"), "Alt+Left"},
        {SummaryLater, Scope::Summary, QT_TRANSLATE_NOOP("Verbs", "The day after"), "Alt+Right"},

        {LibraryNext, Scope::Library, QT_TRANSLATE_NOOP("Verbs", "Next case"), "J"},
        {LibraryPrevious, Scope::Library, QT_TRANSLATE_NOOP("Verbs", "Previous case"), "K"},
        {LibraryOpen, Scope::Library, QT_TRANSLATE_NOOP("Verbs", "Open the case"), "Return", true},
        {LibraryFind, Scope::Library, QT_TRANSLATE_NOOP("Verbs", "Search the library"), "/"},

        {SourceAdd, Scope::Sources, QT_TRANSLATE_NOOP("Verbs", "Add a source"), "N"},
        {SourceEdit, Scope::Sources, QT_TRANSLATE_NOOP("Verbs", "Edit"), "E"},
        {SourcePull, Scope::Sources, QT_TRANSLATE_NOOP("Verbs", "Pull this one"), "P"},
        {SourceToggle, Scope::Sources, QT_TRANSLATE_NOOP("Verbs", "Switch on or off"), "X"},
        {SourceImport, Scope::Sources, QT_TRANSLATE_NOOP("Verbs", "Import sources"), "I"},
        {SourceExport, Scope::Sources, QT_TRANSLATE_NOOP("Verbs", "Export the sources"), "Ctrl+E"},

        {RuleAdd, Scope::Rules, QT_TRANSLATE_NOOP("Verbs", "Add a rule"), "N"},
        {RuleSave, Scope::Rules, QT_TRANSLATE_NOOP("Verbs", "Save the rule"), "Ctrl+S"},
        {RuleHelp, Scope::Rules, QT_TRANSLATE_NOOP("Verbs", "How to write a query"), "F1"},
    };
    return table;
}

const VerbSpec& specOf(Verb verb) {
    for (const VerbSpec& spec : verbs())
        if (spec.verb == verb) return spec;
    Q_UNREACHABLE();
}

QString textOf(Verb verb) { return QCoreApplication::translate("Verbs", specOf(verb).text); }

QString textOf(Scope scope) {
    switch (scope) {
    case Scope::Window: return QCoreApplication::translate("Verbs", "Everywhere");
    case Scope::Inbox: return QCoreApplication::translate("Verbs", "Inbox");
    case Scope::Queue: return QCoreApplication::translate("Verbs", "In the queue");
    case Scope::Lanes: return QCoreApplication::translate("Verbs", "Lanes");
    case Scope::SignOff: return QCoreApplication::translate("Verbs", "Sign-off");
    case Scope::Case: return QCoreApplication::translate("Verbs", "In a case");
    case Scope::Shift: return QCoreApplication::translate("Verbs", "On the shift");
    case Scope::Summary: return QCoreApplication::translate("Verbs", "Summary");
    case Scope::Library: return QCoreApplication::translate("Verbs", "Library");
    case Scope::Sources: return QCoreApplication::translate("Verbs", "Sources");
    case Scope::Rules: return QCoreApplication::translate("Verbs", "Rules");
    }
    return {};
}

QKeySequence keysOf(Verb verb) { return QKeySequence(QString::fromLatin1(specOf(verb).keys)); }

QList<QKeySequence> allKeysOf(Verb verb) {
    QList<QKeySequence> keys{keysOf(verb)};
    if (const char* also = specOf(verb).alsoKeys) keys.append(QKeySequence(QString::fromLatin1(also)));
    return keys;
}

QString keyText(Verb verb) {
    QString text = QString::fromLatin1(specOf(verb).keys);
    return text.replace(QLatin1String("Return"), QLatin1String("Enter"));
}

QAction* addVerb(Verb verb, QWidget* owner) {
    auto* action = new QAction(textOf(verb), owner);
    action->setProperty("verb", int(verb));
    action->setShortcuts(allKeysOf(verb));
    action->setShortcutContext(specOf(verb).listOnly ? Qt::WidgetShortcut : Qt::WindowShortcut);
    owner->addAction(action);
    return action;
}

void retranslateVerbs(QWidget* owner) {
    for (QAction* action : owner->actions())
        if (const QVariant verb = action->property("verb"); verb.isValid())
            action->setText(textOf(Verb(verb.toInt())));
    // Keys that work in a list alone belong to the list.
    for (const auto* list : owner->findChildren<QAbstractItemView*>())
        for (QAction* action : list->actions())
            if (const QVariant verb = action->property("verb"); verb.isValid())
                action->setText(textOf(Verb(verb.toInt())));
}

} // namespace dutydesk
