#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace dutydesk {

/// The papers that leave the office. All but the ledger are numbered, each kind by itself within a year.
enum class PaperKind {
    Day,    ///< 日报
    Brief,  ///< 专报, on one case
    Week,   ///< 周报, Monday to Sunday
    Month,  ///< 月报
    Year,   ///< 年报
    Units,  ///< the units' scorecard of a period
    Ledger, ///< 台账 of a period
    Shift,  ///< 值班记录 of a day
};

/// As stored and written on the command line: day, brief, week, month, year, units, ledger,
/// shift.
[[nodiscard]] QString code(PaperKind kind);
[[nodiscard]] std::optional<PaperKind> paperKind(const QString& code);
/// "Weekly report", 周报: in the installed translator's language.
[[nodiscard]] QString word(PaperKind kind);

/// Civil days of the office, both included.
struct PaperPeriod {
    QDate from;
    QDate to;

    bool operator==(const PaperPeriod&) const = default;
};
/// The day, week, month or year that holds `day`; for the other kinds the month.
[[nodiscard]] PaperPeriod periodHolding(PaperKind kind, QDate day);
/// The period of the same kind right before: the calendar's for months and years, as many days for others.
[[nodiscard]] PaperPeriod periodBefore(PaperKind kind, const PaperPeriod& period);

} // namespace dutydesk
