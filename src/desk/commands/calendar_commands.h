#pragma once

#include "desk/command.h"

namespace dutydesk {

/// A day is worked, or off. Running clocks move with it; clockMoves() tells beforehand which.
struct SetCalendarDay {
    using Value = Nothing;
    static constexpr Action action = Action::ManageOffice;
    QDate day;
    bool working = false;
    [[nodiscard]] Result<Value> run(CommandContext& context) const;
};

/// The days of a notice, in the form that Calendar::add reads; its years count as published.
struct ImportCalendar {
    struct Value {
        int days = 0; ///< that the notice sets
        QList<int> years = {};
    };
    static constexpr Action action = Action::ManageOffice;
    QByteArray json;
    [[nodiscard]] Result<Value> run(CommandContext& context) const; ///< Errors: as Calendar::add
};

} // namespace dutydesk
