#include "reporting/paper_kind.h"

#include "reporting/wording.h"

#include <array>

namespace dutydesk {

namespace {

constexpr std::array<std::pair<PaperKind, const char*>, 8> kindCodes{{
    {PaperKind::Day, "day"},
    {PaperKind::Brief, "brief"},
    {PaperKind::Week, "week"},
    {PaperKind::Month, "month"},
    {PaperKind::Year, "year"},
    {PaperKind::Units, "units"},
    {PaperKind::Ledger, "ledger"},
    {PaperKind::Shift, "shift"},
}};

} // namespace

QString code(PaperKind kind) { return QString::fromLatin1(kindCodes.at(size_t(kind)).second); }

std::optional<PaperKind> paperKind(const QString& code) {
    for (const auto& [kind, name] : kindCodes)
        if (code == QLatin1StringView(name)) return kind;
    return std::nullopt;
}

QString word(PaperKind kind) {
    switch (kind) {
    case PaperKind::Day: return Paper::tr("Daily summary");
    case PaperKind::Brief: return Paper::tr("Special brief");
    case PaperKind::Week: return Paper::tr("Weekly report");
    case PaperKind::Month: return Paper::tr("Monthly report");
    case PaperKind::Year: return Paper::tr("Yearly report");
    case PaperKind::Units: return Paper::tr("Units' scorecard");
    case PaperKind::Ledger: return Paper::tr("Ledger");
    case PaperKind::Shift: return Paper::tr("Shift log");
    }
    return {};
}

PaperPeriod periodHolding(PaperKind kind, QDate day) {
    switch (kind) {
    case PaperKind::Day:
    case PaperKind::Shift:
    case PaperKind::Brief: return {day, day};
    case PaperKind::Week: {
        const QDate monday = day.addDays(1 - day.dayOfWeek());
        return {monday, monday.addDays(6)};
    }
    case PaperKind::Year: return {QDate(day.year(), 1, 1), QDate(day.year(), 12, 31)};
    case PaperKind::Month:
    case PaperKind::Units:
    case PaperKind::Ledger: break;
    }
    return {QDate(day.year(), day.month(), 1), QDate(day.year(), day.month(), day.daysInMonth())};
}

PaperPeriod periodBefore(PaperKind kind, const PaperPeriod& period) {
    if (kind == PaperKind::Month || kind == PaperKind::Year)
        return periodHolding(kind, period.from.addDays(-1));
    return {period.from.addDays(period.to.daysTo(period.from) - 1), period.from.addDays(-1)};
}

} // namespace dutydesk
