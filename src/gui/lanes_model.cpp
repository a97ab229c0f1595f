#include "gui/lanes_model.h"

#include "casework/words.h"
#include "gui/formats.h"

namespace dutydesk {

void LanesModel::setLanes(QList<CaseRow> lanes, const UsualTimes& usual, const QTimeZone& zone) {
    beginResetModel();
    m_all = std::move(lanes);
    m_usual = usual;
    m_zone = zone;
    choose();
    endResetModel();
}

void LanesModel::setOwner(UserId owner) {
    if (owner == m_owner) return;
    beginResetModel();
    m_owner = owner;
    choose();
    endResetModel();
}

void LanesModel::choose() {
    m_shown.clear();
    for (const CaseRow& lane : std::as_const(m_all))
        if (m_owner == UserId::None || lane.head.assignee == m_owner) m_shown.append(lane);
    findCollisions();
}

void LanesModel::findCollisions() {
    QList<AheadDeadline> ahead;
    for (const CaseRow& lane : std::as_const(m_shown))
        for (const Clock& clock : lane.clocks)
            if (clock.state == ClockState::Running && clock.deadline.due >= now())
                ahead.append({lane.head.id, clock.deadline.due, startOf(lane, clock)});
    m_collisions = dutydesk::collisions(ahead);
}

int LanesModel::rowOf(CaseId id) const {
    for (int row = 0; row < m_shown.size(); ++row)
        if (m_shown.at(row).head.id == id) return row;
    return -1;
}

std::optional<Instant> LanesModel::startOf(const CaseRow& lane, const Clock& clock) const {
    return latestStart(clock, lane.head.state, m_usual);
}

PillLook LanesModel::wordsOf(const CaseRow& lane, const Clock& clock) const {
    PillLook look = headPill(clock, now(), m_zone);
    const auto start = startOf(lane, clock);
    if (!start || clock.deadline.due < now()) return look;
    const QString time = shortTime(*start, now(), m_zone);
    const bool waits = lane.head.state == CaseState::AwaitingSignOff;
    look.text += QStringLiteral(" · ");
    if (*start < now())
        look.text += (waits ? tr("sign-off was to begin by %1") : tr("was to begin by %1")).arg(time);
    else
        look.text += (waits ? tr("sign-off to begin by %1") : tr("begin by %1")).arg(time);
    return look;
}

QString LanesModel::sentenceOf(const CaseRow& lane) const {
    const QString person = lane.assigneeName.isEmpty() ? tr("nobody's yet") : lane.assigneeName;
    QStringList who{word(lane.head.tier),
                    QStringLiteral("%1 %2").arg(caseLabel(lane.head.id), lane.head.title),
                    word(lane.head.state), person};
    if (!lane.head.unit.isEmpty()) who.append(lane.head.unit);
    QStringList clocks;
    for (const Clock& clock : lane.clocks) clocks.append(wordsOf(lane, clock).text);
    return tr("%1. Deadlines: %2.").arg(who.join(QStringLiteral(", ")), clocks.join(QStringLiteral("; ")));
}

int LanesModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant LanesModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const CaseRow& lane = m_shown.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return lane.head.title;
    case Qt::AccessibleTextRole: return sentenceOf(lane);
    case IdRole: return number(lane.head.id);
    default: return {};
    }
}

} // namespace dutydesk
