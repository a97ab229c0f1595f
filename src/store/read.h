#pragma once

#include "store/columns.h"

namespace dutydesk {

// How the tables ask. `read` makes a value of the columns of one row.

template <class F>
using Read = std::invoke_result_t<F, Columns&>;

template <class F>
[[nodiscard]] Result<QList<Read<F>>> readAll(Database& db, const QString& sql, const QVariantList& values,
                                             F read) {
    auto rows = db.run(sql, values);
    if (!rows) return fail(rows);
    QList<Read<F>> all;
    while (rows->next()) {
        Columns columns(*rows);
        all.append(read(columns));
    }
    if (auto failed = rows->failed()) return tl::unexpected(*failed);
    return all;
}

/// The first row, or nothing.
template <class F>
[[nodiscard]] Result<std::optional<Read<F>>> readFirst(Database& db, const QString& sql,
                                                       const QVariantList& values, F read) {
    auto rows = db.run(sql, values);
    if (!rows) return fail(rows);
    std::optional<Read<F>> first;
    if (rows->next()) {
        Columns columns(*rows);
        first = read(columns);
    } else if (auto failed = rows->failed()) {
        return tl::unexpected(*failed);
    }
    return first;
}

/// The first row. Errors: NotFound, what = `what`.
template <class F>
[[nodiscard]] Result<Read<F>> readOne(Database& db, const QString& sql, const QVariantList& values,
                                      const QString& what, F read) {
    auto first = readFirst(db, sql, values, std::move(read));
    if (!first) return fail(first);
    if (!*first) return fail(ErrorCode::NotFound, what);
    return std::move(**first);
}

/// A count or another single number; 0 without a row.
[[nodiscard]] inline Result<qint64> readNumber(Database& db, const QString& sql,
                                               const QVariantList& values = {}) {
    auto first = readFirst(db, sql, values, [](Columns& c) { return c.integer(); });
    if (!first) return fail(first);
    return first->value_or(0);
}

/// Runs a change; returns how many rows it touched.
[[nodiscard]] inline Result<int> change(Database& db, const QString& sql, const QVariantList& values) {
    auto rows = db.run(sql, values);
    if (!rows) return fail(rows);
    return rows->changed();
}

[[nodiscard]] inline Result<void> execute(Database& db, const QString& sql, const QVariantList& values = {}) {
    auto rows = db.run(sql, values);
    if (!rows) return fail(rows);
    return {};
}

/// An INSERT … RETURNING id.
template <Id T>
[[nodiscard]] Result<T> insertRow(Database& db, const QString& sql, const QVariantList& values) {
    auto first = readFirst(db, sql, values, [](Columns& c) { return c.id<T>(); });
    if (!first) return fail(first);
    Q_ASSERT(*first);
    return first->value_or(T::None);
}

/// What an UPDATE … WHERE id = ? AND version = ? that touched no row means: NotFound or Conflict.
[[nodiscard]] Error whyNotUpdated(Database& db, const QString& table, qint64 id, const QString& what);

} // namespace dutydesk
