#pragma once

#include "base/ids.h"
#include "base/time.h"
#include "casework/clock.h"
#include "casework/terms.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace dutydesk {

/// One matter the office works on. `version` grows with every change of the case or of anything it holds.
struct Case {
    CaseId id = CaseId::None;
    QString title;
    Tier tier = Tier::Ordinary;
    CaseState state = CaseState::New;
    QString category = {};
    QString unit = {};         ///< responsible unit (承办单位)
    QString helpingUnits = {}; ///< parted by "、" or ","
    UserId assignee = UserId::None;
    QString policy = {};
    int policyVersion = 0;
    std::optional<Instant> published = {}; ///< of its first item
    Instant found{};
    Instant opened{};
    UserId openedBy = UserId::None;
    std::optional<Instant> calm = {};
    std::optional<Instant> closed = {};
    qint64 version = 0;
    /// When each thing happened that starts or stops clocks; the first time, and anew after a reopening.
    QHash<CaseEvent, Instant> events = {};

    bool operator==(const Case&) const = default;
};

/// A claim and what the check of it showed.
struct Fact {
    FactId id = FactId::None;
    CaseId caseId = CaseId::None;
    QString claim;
    Verdict verdict = Verdict::Unverified;
    QString evidence = {};
    UserId by = UserId::None;
    Instant at{};
};

/// One version of a reply. Never changed once stored: an edit is the next version.
struct Draft {
    DraftId id = DraftId::None;
    CaseId caseId = CaseId::None;
    int round = 1;  ///< which reply of the case; a publication ends a round
    int number = 1; ///< version within the case, from 1
    ReplyKind kind = ReplyKind::Reply;
    QString text;
    QByteArray textHash = {}; ///< BLAKE2b-256 of the UTF-8 text
    QDate promised = {};      ///< holding replies
    UserId author = UserId::None;
    Instant at{};
};

/// A supervisor's word on exactly one text.
struct SignOff {
    DraftId draft = DraftId::None;
    CaseId caseId = CaseId::None;
    QByteArray textHash = {};
    bool approved = false; ///< false: returned
    QString reason = {};
    UserId by = UserId::None;
    Instant at{};
};

/// A reply put on the public page by a person, recorded here.
struct Publication {
    CaseId caseId = CaseId::None;
    DraftId draft = DraftId::None;
    ReplyKind kind = ReplyKind::Reply;
    QString address; ///< http(s)
    QString text;    ///< a copy of what was published
    UserId by = UserId::None;
    Instant at{};
};

/// A note, call, brief, task, follow-up or retrospective.
struct CaseEntry {
    EntryId id = EntryId::None;
    CaseId caseId = CaseId::None;
    EntryKind kind = EntryKind::Note;
    QString text;
    QString party = {}; ///< whom we told, or the unit a task is for
    QString means = {}; ///< phone, message, in person
    std::optional<Instant> due = {};
    std::optional<Instant> done = {};
    UserId by = UserId::None;
    Instant at{};
};

/// A unit was reminded of a task that it owes (督办).
struct Urging {
    EntryId task = EntryId::None;
    QString means = {};
    QString text = {};
    UserId by = UserId::None;
    Instant at{};
};

/// A missed deadline told to whom the policy names; open until somebody of that role has seen it.
struct Escalation {
    ClockId clock = ClockId::None;
    CaseId caseId = CaseId::None;
    Role to = Role::Supervisor;
    Instant at{}; ///< when the miss was noticed
    UserId seenBy = UserId::None;
    std::optional<Instant> seenAt = {};
};

struct CaseLink {
    CaseId from = CaseId::None;
    CaseId to = CaseId::None;
    LinkKind kind = LinkKind::SameMatter;
};

} // namespace dutydesk
