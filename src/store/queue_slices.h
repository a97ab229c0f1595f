#pragma once

#include "store/case_queue.h"

namespace dutydesk {

// The parts of a queue that have something in common, in the order in which they stand one after the other.

/// What cuts the queue into parts.
enum class SliceKind { Whole, Tier, State, Assignee, Unit, Draft, DueDay };
[[nodiscard]] SliceKind sliceKind(QueueGrouping grouping);
/// Whole: such an order has no parts.
[[nodiscard]] SliceKind sliceKind(QueueOrder order);

struct QueueSlice {
    QVariant key;      ///< as sliceKey()
    QString condition; ///< of "cases c"; empty: all
    QVariantList values = {};
};

/// The column that tells the parts apart, of "cases c"; empty for Whole and DueDay.
[[nodiscard]] QString sliceColumn(SliceKind kind);

/// What a row's part is known by: a value of its column, the day of its deadline, or an invalid one.
[[nodiscard]] QVariant sliceKey(const CaseRow& row, SliceKind kind, const QTimeZone& zone);
/// Below 0: `a` is in an earlier part than `b`.
[[nodiscard]] int compareSlices(const CaseRow& a, const CaseRow& b, SliceKind kind, const QTimeZone& zone);

/// All parts, also ones that are empty: what stands in a column of open (1) or ended (0) cases, each value
/// found by a step down its index. The part of `also` is among them even if it has no case any more.
[[nodiscard]] Result<QList<QueueSlice>> queueSlices(Database& db, SliceKind kind, int open,
                                                    const QTimeZone& zone, const CaseRow* also);

} // namespace dutydesk
