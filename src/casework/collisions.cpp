#include "casework/collisions.h"

#include <QSet>

#include <algorithm>

namespace dutydesk {

namespace {

/// Of the deadlines from `begin` on that lie within the width of the first; `end`: the first one beyond.
Collision collisionFrom(const QList<AheadDeadline>& deadlines, qsizetype begin, qsizetype& end) {
    Collision collision{deadlines.at(begin).due, deadlines.at(begin).due};
    QSet<CaseId> cases;
    for (end = begin; end < deadlines.size(); ++end) {
        const AheadDeadline& one = deadlines.at(end);
        if (one.due - collision.first > collisionWidth) break;
        cases.insert(one.caseId);
        collision.last = one.due;
        if (one.start && (!collision.start || *one.start < *collision.start)) collision.start = one.start;
    }
    collision.cases = static_cast<int>(cases.size());
    return collision;
}

} // namespace

QList<Collision> collisions(QList<AheadDeadline> deadlines) {
    std::sort(deadlines.begin(), deadlines.end(),
              [](const AheadDeadline& a, const AheadDeadline& b) { return a.due < b.due; });
    QList<Collision> found;
    for (qsizetype at = 0; at < deadlines.size();) {
        qsizetype end = at;
        const Collision collision = collisionFrom(deadlines, at, end);
        if (collision.cases < fewestCollidingCases) {
            ++at;
            continue;
        }
        found.append(collision);
        at = end;
    }
    return found;
}

} // namespace dutydesk
