#pragma once

#include "base/error.h"
#include "base/time.h"
#include "casework/case.h"

#include <QDate>
#include <QList>
#include <QString>

namespace dutydesk {

struct DayCounts {
    int items = 0; ///< found that day
    int flagged = 0;
    int dismissed = 0;
    int opened = 0;
    int closed = 0;
};

/// Of one hour of a day.
struct HourFigures {
    int items = 0; ///< found
    int flagged = 0;

    bool operator==(const HourFigures&) const = default;
};

/// A case as the paper tells it.
struct DayCase {
    Case head;
    QString assignee = {};
    QList<Clock> clocks = {};
    QStringList places = {}; ///< "清河论坛 https://…" of its items
    QString summary = {};    ///< the first item's text, shortened to 120 characters
    QList<Fact> facts = {};
    int draftNumber = 0;
    QString signer = {}; ///< of the newest approved sign-off
    std::optional<Instant> signedAt = {};
    std::optional<Instant> repliedAt = {};
    QString replyAddress = {};
    QString replyText = {};
};

struct DaySource {
    QString name;
    QString url;
    Error error;
    /// The error as a sentence. Filled by desk/ before rendering: nothing below it has the words.
    QString errorWords = {};
    std::optional<Instant> since = {};
    std::optional<Instant> lastSuccess = {};
};

/// All that a day's paper says, as values.
struct DayFacts {
    QString office;
    QString contact = {};
    QDate day;
    int issue = 0; ///< 0: a preview, not issued
    int edition = 1;
    QTimeZone zone{"Asia/Shanghai"};
    Instant madeAt{};
    QString preparedBy = {};
    DayCounts today = {};
    DayCounts yesterday = {};
    DayCounts weekAverage = {};    ///< of the seven days before
    QList<HourFigures> hours = {}; ///< of the day, the first from midnight on
    int sources = 0;
    QList<DaySource> failing = {};
    QList<DayCase> cases = {};       ///< open at any time of the day, by tier, then oldest first
    QList<DayCase> dueTomorrow = {}; ///< open, with a deadline until the end of the next day
    QString judgement = {};          ///< written by people
    qint64 auditCount = 0;
    QString auditHead = {}; ///< hex
};

} // namespace dutydesk
