#pragma once

#include "store/case_table.h"

#include <QHash>
#include <QTimeZone>

#include <array>

namespace dutydesk {

/// Which cases the queue shows.
enum class QueuePart { // saved views keep the number: what is new comes last
    Open,              ///< neither closed nor archived; so are all but Ended
    Mine,              ///< assigned to the reader
    Late,              ///< with a deadline that has passed, or a missed clock that nobody has explained yet
    Soon,              ///< with a deadline within 24 hours
    ToSign,            ///< awaiting sign-off
    Ended,             ///< closed or archived
    ToPublish,         ///< signed; the address of the reply is not filed yet
};
inline constexpr int queueParts = 7;

/// What it is sorted by. All but the first two make groups of equal ones, in which it goes by deadline.
enum class QueueOrder {
    Deadline, ///< the nearest first, then by tier, then the newest
    Number,
    Tier,
    State,    ///< in the order of work
    Assignee, ///< by name
    Unit,
    Draft, ///< version of the reply
};

/// What it is grouped by. Groups come in their own order (or the other way round where it is sorted by the
/// same), and inside a group it goes by the order.
enum class QueueGrouping {
    None,
    Tier,
    State,
    Assignee,
    Unit,
    DueDay, ///< civil day of the nearest deadline; what has none comes last
};

struct QueueQuery {
    QueuePart part = QueuePart::Open;
    UserId reader = UserId::None;
    Instant now{};
    QueueOrder order = QueueOrder::Deadline;
    bool descending = false; ///< of Deadline and Number the rows, of the others the groups
    QueueGrouping grouping = QueueGrouping::None;
    QTimeZone zone{"Asia/Shanghai"};   ///< decides what a day is
    QString words = {};                ///< in title, unit or assignee's name, or the number; empty: any
    std::optional<CaseRow> after = {}; ///< keyset paging: the last row of the page before
    int limit = 100;
};

/// A page of the queue; costs what it shows, in any order. Words are looked for row by row.
[[nodiscard]] Result<QList<CaseRow>> queuePage(Database& db, const QueueQuery& query);
/// Those of the given cases that belong to what the query asks for, whatever page they are on.
[[nodiscard]] Result<QList<CaseRow>> queueRows(Database& db, const QueueQuery& query,
                                               const QList<CaseId>& ids);
/// Whether `a` stands before `b` in the order of queuePage(). A row without an id is the head of its group
/// and stands before all of that.
[[nodiscard]] bool standsBefore(const CaseRow& a, const CaseRow& b, const QueueQuery& query);
[[nodiscard]] bool sameGroup(const CaseRow& a, const CaseRow& b, const QueueQuery& query);
/// What the row's group is known by in queueGroupCounts().
[[nodiscard]] QString groupKey(const CaseRow& row, const QueueQuery& query);

/// How many cases each group of what is asked for holds, whatever page they are on. Costs a pass over an
/// index of the part; nothing without grouping.
[[nodiscard]] Result<QHash<QString, int>> queueGroupCounts(Database& db, const QueueQuery& query);

/// How many cases each part holds, by QueuePart; words apart.
[[nodiscard]] Result<std::array<int, queueParts>> queueCounts(Database& db, UserId reader, Instant now);

/// Cases with a running clock that is due before `now` (guides are never missed, so not they) or a pause that
/// ended; of at most so many clocks of either kind, those that are longest due.
[[nodiscard]] Result<QList<CaseId>> longestDue(Database& db, Instant now, int clocks);

/// The deadline that the queue goes by: the nearest running one that is no guide; Instant::max() if there is
/// none.
[[nodiscard]] Instant nearestDue(const QList<Clock>& clocks);

} // namespace dutydesk
