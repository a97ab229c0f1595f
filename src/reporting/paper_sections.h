#pragma once

#include "reporting/day_facts.h"
#include "reporting/document.h"
#include "reporting/paper_kind.h"

namespace dutydesk {

// What several papers say in the same words.

/// Deadlines decided in a period: met ones on the day they were met, missed ones on the day they were due;
/// midnight ends a day. Guides are nobody's obligation.
struct Decided {
    int met = 0;
    int missed = 0;
    [[nodiscard]] int all() const { return met + missed; }
};
[[nodiscard]] Decided decidedIn(const QList<Clock>& clocks, const PaperPeriod& days, const QTimeZone& zone);

/// The five figures of a day or period, with what they are called.
struct CountName {
    QString name;
    int DayCounts::*count;
};
[[nodiscard]] QList<CountName> countNames();

/// Blocks with their headings, numbered 一、二、 in order.
void putSections(Document& paper, const QList<std::pair<QString, QList<Block>>>& sections);
/// "2026-03-09 to 2026-03-15"
[[nodiscard]] QString periodText(const PaperPeriod& days, const QTimeZone& zone);
/// A line for each case. `ended`: also when it was closed and when it was replied to.
[[nodiscard]] Table caseTable(const QList<DayCase>& cases, const QTimeZone& zone, bool ended);
/// The clocks of a case, with their outcome.
[[nodiscard]] Table clockTable(const QList<Clock>& clocks, Instant now, const QTimeZone& zone);

// Sentences about one case.
[[nodiscard]] QString foundText(const DayCase& one, const QTimeZone& zone);
[[nodiscard]] QString handledText(const DayCase& one);
[[nodiscard]] QString replyText(const DayCase& one, const QTimeZone& zone);

} // namespace dutydesk
