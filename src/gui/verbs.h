#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

class QAction;
class QWidget;

namespace dutydesk {

/// Everything that can be asked of the window by a key.
enum class Verb {
    GoInbox,
    GoQueue,
    GoLanes,
    GoSignOff,
    GoShift,
    GoSummary,
    GoSearch,
    GoLibrary,
    GoSources,
    GoRules,
    GoOffice,
    Find,
    AddItem,
    PullNow,
    StopWork,
    Undo,
    Keys,
    Lock,
    SwitchLanguage,
    SwitchShade,
    InboxNext,
    InboxPrevious,
    InboxAddress,
    InboxOpenCase,
    InboxAttach,
    InboxDismiss,
    InboxWatch,
    InboxTier1,
    InboxTier2,
    InboxTier3,
    InboxMark,
    InboxUnlikely,
    InboxChanges,
    InboxSplit,
    QueueNext,
    QueuePrevious,
    QueueOpen,
    QueueTake,
    QueueFilter,
    QueueArrange,
    QueueViews,
    QueueSaveView,
    QueueRenameView,
    QueueDeleteView,
    LanesNext,
    LanesPrevious,
    LanesOpen,
    LanesWhy,
    LanesEarlier,
    LanesLater,
    LanesNow,
    LanesCloser,
    LanesWider,
    LanesMine,
    SignOffNext,
    SignOffPrevious,
    SignOffSign,
    SignOffReturn,
    SignOffDifferences,
    SignOffCase,
    CaseBack,
    CaseNextStep,
    CaseTake,
    CaseAssign,
    CaseEdit,
    CaseAddress,
    CaseUnlikely,
    CaseChanges,
    CaseEvidence,
    CaseBrief,
    CaseTier1,
    CaseTier2,
    CaseTier3,
    CaseItems,
    CaseFacts,
    CaseReply,
    CaseCalls,
    CaseFollowUp,
    CaseHistory,
    ReplySave,
    ReplyTemplates,
    ReplyReturn,
    ShiftTake,
    ShiftGive,
    ShiftWithdraw,
    ShiftWrite,
    ShiftAdd,
    ShiftEdit,
    ShiftRemove,
    ShiftCopyWeek,
    ShiftEarlier,
    ShiftLater,
    ShiftPaper,
    SummaryExport,
    SummarySave,
    SummaryEarlier,
    SummaryLater,
    LibraryNext,
    LibraryPrevious,
    LibraryOpen,
    LibraryFind,
    SourceAdd,
    SourceEdit,
    SourcePull,
    SourceToggle,
    SourceImport,
    SourceExport,
    RuleAdd,
    RuleSave,
    RuleHelp,
};

/// Where a verb's key works. Window's keys work everywhere; a list's only while the list has the focus.
enum class Scope { Window, Inbox, Queue, Lanes, SignOff, Case, Shift, Summary, Library, Sources, Rules };

struct VerbSpec {
    Verb verb;
    Scope scope;
    const char* text; ///< English, context "Verbs"
    const char* keys;
    bool listOnly = false;
    const char* alsoKeys = nullptr; ///< a second key, where people know it from elsewhere
};

/// The one registry: texts and keys of buttons, menus, hints and the sheet of shortcuts come from here.
[[nodiscard]] const QList<VerbSpec>& verbs();
[[nodiscard]] const VerbSpec& specOf(Verb verb);
[[nodiscard]] QString textOf(Verb verb);
[[nodiscard]] QString textOf(Scope scope);
[[nodiscard]] QKeySequence keysOf(Verb verb);
/// With the second one, if there is one.
[[nodiscard]] QList<QKeySequence> allKeysOf(Verb verb);
/// "C", "Ctrl+Enter": as shown to people.
[[nodiscard]] QString keyText(Verb verb);

/// An action of `owner` with the verb's text and key; it works while `owner` can be seen.
QAction* addVerb(Verb verb, QWidget* owner);
/// Gives all verbs of `owner` their texts in the language of now.
void retranslateVerbs(QWidget* owner);

} // namespace dutydesk
