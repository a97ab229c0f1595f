#pragma once

#include "casework/collisions.h"
#include "casework/reply_times.h"
#include "gui/painting.h"
#include "store/case_table.h"

#include <QAbstractListModel>

namespace dutydesk {

/// The lanes, a case each, in the order of the store: what is late first. Each row tells its lane to screen
/// readers as a sentence.
class LanesModel : public QAbstractListModel {
    Q_OBJECT

  public:
    enum Role { IdRole = Qt::UserRole };

    LanesModel(const WallClock& clock, QObject* parent) : QAbstractListModel(parent), m_clock(clock) {}

    void setLanes(QList<CaseRow> lanes, const UsualTimes& usual, const QTimeZone& zone);
    /// Only the lanes of that person; None: everybody's.
    void setOwner(UserId owner);
    [[nodiscard]] const CaseRow& lane(int row) const { return m_shown.at(row); }
    [[nodiscard]] int rowOf(CaseId id) const; ///< -1: not there
    [[nodiscard]] Instant now() const { return m_clock.now(); }
    [[nodiscard]] const QTimeZone& zone() const { return m_zone; }
    [[nodiscard]] const UsualTimes& usual() const { return m_usual; }
    /// Many deadlines at one time, of the lanes shown; those still to come.
    [[nodiscard]] const QList<Collision>& collisions() const { return m_collisions; }
    /// Finds them anew, after time has passed.
    void findCollisions();

    [[nodiscard]] std::optional<Instant> startOf(const CaseRow& lane, const Clock& clock) const;
    /// "First answer 16:50 · 0:38 · begin by 15:40", beside a clock's bar.
    [[nodiscard]] PillLook wordsOf(const CaseRow& lane, const Clock& clock) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

  private:
    void choose();
    [[nodiscard]] QString sentenceOf(const CaseRow& lane) const;

    const WallClock& m_clock;
    QTimeZone m_zone = QTimeZone::utc();
    UsualTimes m_usual;
    UserId m_owner = UserId::None;
    QList<CaseRow> m_all;
    QList<CaseRow> m_shown;
    QList<Collision> m_collisions;
};

} // namespace dutydesk
