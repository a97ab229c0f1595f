#include "desk/changes.h"

namespace dutydesk {

void Changes::add(CaseId id) {
    if (!cases.contains(id)) cases.append(id);
}

void Changes::add(ItemId id) {
    if (!items.contains(id)) items.append(id);
}

Changes& Changes::operator|=(const Changes& other) {
    for (const CaseId id : other.cases) add(id);
    for (const ItemId id : other.items) add(id);
    sources = sources || other.sources;
    rules = rules || other.rules;
    office = office || other.office;
    users = users || other.users;
    papers = papers || other.papers;
    shifts = shifts || other.shifts;
    return *this;
}

bool Changes::isEmpty() const {
    return cases.isEmpty() && items.isEmpty() && !sources && !rules && !office && !users && !papers &&
           !shifts;
}

} // namespace dutydesk
