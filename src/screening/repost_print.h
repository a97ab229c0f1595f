#pragma once

#include <QList>
#include <QStringView>

namespace dutydesk {

/// What of a text is compared to tell that another says the same: hashes of all its runs of five words (a Han
/// character is a word) of the folded text, punctuation left out, so that script, width, spacing and
/// typesetting make no difference. Pure; made by any thread.
struct RepostPrint {
    QList<quint64> runs = {}; ///< in the order of the text
    /// A sample of the runs that is the same wherever they stand: those with the least hashes, about one in
    /// forty and at least sixteen, as numbers of 31 bits,
    /// ascending, each once. What is looked up; a part of a text has
    /// the samples of the whole that lie in it, as far as they are among its own least ones.
    QList<qint64> marks = {};
};

[[nodiscard]] RepostPrint repostPrint(QStringView title, QStringView text);

/// How much of the shorter text's runs the longer one has, 0…1, not counting what stands between two marks
/// that are in `common`: the lines that a site puts under everything. `common` is sorted.
struct Likeness {
    double ofShorter = 0;
    double ofBoth = 0;     ///< shared runs to all runs of either
    qsizetype shorter = 0; ///< runs of the shorter that count
    qsizetype shared = 0;
};
[[nodiscard]] Likeness likeness(const RepostPrint& a, const RepostPrint& b, const QList<qint64>& common = {});

/// Whether texts so alike are one matter told twice. Of one source more is asked than of two: what a site
/// repeats under everything it publishes is no repost.
[[nodiscard]] bool isRepost(const Likeness& alike, bool sameSource);

} // namespace dutydesk
