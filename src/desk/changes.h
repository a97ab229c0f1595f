#pragma once

#include "base/ids.h"

#include <QList>

namespace dutydesk {

/// What a change touched, so that views read again only that.
struct Changes {
    QList<CaseId> cases = {};
    QList<ItemId> items = {};
    bool sources = false;
    bool rules = false;
    bool office = false;
    bool users = false;
    bool papers = false;
    bool shifts = false; ///< roster, shift log, hand-overs

    /// Each id once, in the order of first mention.
    Changes& operator|=(const Changes& other);
    void add(CaseId id);
    void add(ItemId id);
    [[nodiscard]] bool isEmpty() const;
};

} // namespace dutydesk
