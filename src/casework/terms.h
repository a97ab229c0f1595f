#pragma once

#include <QHashFunctions>

namespace dutydesk {

// The field's terms. Stored by the codes of casework/codes.h, shown by the words of casework/words.h.

enum class Role { Analyst, Supervisor, Clerk };

/// Severity. 1 is the gravest.
enum class Tier { Major = 1, Serious = 2, Ordinary = 3 };

enum class CaseState {
    New,
    Assigned,
    Checking,
    Drafting,
    AwaitingSignOff,
    Returned, ///< sign-off refused with a reason; drafting goes on
    Signed,
    Published,
    Following,
    Closed,
    Archived,
    Reopened,
};

enum class Verdict { Unverified, True, Partly, False };

/// A reply is the formal answer; a holding reply gives the reason for the delay and promises a date.
enum class ReplyKind { Reply, Holding };

/// What kind of site a source is.
enum class SourceClass {
    Unknown, ///< nobody said
    Media,   ///< mainstream media
    Government,
    Forum,
    Social,
    Own, ///< the office's own site
};

/// What an analyst did with a flag.
enum class FlagState { New, Watching, Dismissed, Opened, Attached };

/// Written records of a case that are not facts, drafts or publications.
enum class EntryKind {
    Note,
    Call, ///< whom we told, how, when
    Brief,
    Task, ///< to a unit, with a due time
    FollowUp,
    Retrospective,
};

enum class LinkKind { SameMatter, FollowsFrom };

/// What can start or stop a clock.
enum class CaseEvent {
    Published,      ///< the item was published
    Found,          ///< we found it
    Reported,       ///< somebody reported it (media report, complaint)
    Assigned,       ///< the case was assigned
    Promised,       ///< a holding reply promised a date
    Calm,           ///< the matter is calm
    Closed,         ///< the case was closed
    LeadersTold,    ///< the leading group was told by phone
    SuperiorsTold,  ///< the level above was notified
    Briefed,        ///< the written brief was handed in
    HoldingReplied, ///< a holding reply was published
    Replied,        ///< the formal reply or statement was published
    PressConference,
    ResultReported, ///< the result of a check was reported back
    Retrospective,  ///< the retrospective report was handed in
};

enum class ClockKind { Elapsed, WorkingHours, WorkingDays };

/// Met and missed are frozen for ever.
enum class ClockState { Running, Paused, Met, Missed, Stopped };

} // namespace dutydesk
