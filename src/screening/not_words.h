#pragma once

#include "screening/hit.h"

#include <QList>
#include <QStringList>

namespace dutydesk {

/// A text that a rule flagged, and what a person made of it.
struct ReviewedText {
    QString title;
    QString text;
    QList<Hit> hits;
    bool kept = false; ///< false: dismissed
};

/// A word that a rule could exclude, with the evidence for it.
struct NotWord {
    QString word;
    int dismissed = 0;         ///< how many of the dismissed texts hold it
    QStringList examples = {}; ///< titles of some of them
};

/// Words that stand near the hits of several dismissed texts and in none of those kept, those that most of
/// them hold first; phrases of two Han words where no word in them leaves out as much. Words of the query
/// itself and words that stand in all kinds of texts are left out. Proposals: a person decides.
[[nodiscard]] QList<NotWord> proposeNotWords(const QString& query, const QList<ReviewedText>& texts,
                                             qsizetype most = 8);

} // namespace dutydesk
