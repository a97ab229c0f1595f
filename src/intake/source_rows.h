#pragma once

#include "base/result.h"
#include "intake/source_spec.h"

namespace dutydesk {

/// One source as it stands in a file that offices exchange.
struct SourceRow {
    QString name;
    QString url;
    SourceKind kind = SourceKind::Feed;
    ListSelectors selectors = {};
    PageNoise noise = {};
    std::optional<Millis> interval = {}; ///< none: the usual one
    bool enabled = true;
    QString sourceClass = {}; ///< what kind of site it is, as the file says it; empty: nobody said
    int line = 0;             ///< of a CSV file, from 1; of an OPML file the number of the outline, from 1

    bool operator==(const SourceRow&) const = default;
};

/// A line that could not be taken, and why.
struct RowProblem {
    int line = 0;
    Error error;

    bool operator==(const RowProblem&) const = default;
};

/// What a file held: the rows that can be sources, and what is wrong with the others.
struct SourceRows {
    QList<SourceRow> rows;
    QList<RowProblem> problems;
};

inline constexpr int mostSourceRows = 20'000; ///< of one file; what comes after is one problem

/// A name on one line without control characters, at most 200 characters; the address's host and path where
/// there is none.
[[nodiscard]] QString sourceName(const QString& text, const QString& url);

/// An address that may become a source's: http or https as WebAddress reads it, or feed: in front of one.
/// Errors: BadAddress.
[[nodiscard]] Result<QString> sourceAddress(const QString& text);

} // namespace dutydesk
