#pragma once

#include "base/time.h"
#include "store/case_table.h"

#include <QAbstractTableModel>

namespace dutydesk {

/// The cases as rows, in the order of the store: nearest deadline first.
class QueueModel : public QAbstractTableModel {
    Q_OBJECT

  public:
    enum Column {
        TierColumn,
        TitleColumn,
        StateColumn,
        DeadlineColumn,
        AssigneeColumn,
        UnitColumn,
        ReplyColumn,
        Columns
    };
    enum Role { SortRole = Qt::UserRole, IdRole };

    QueueModel(const WallClock& clock, QObject* parent);

    void setRows(QList<CaseRow> rows);
    [[nodiscard]] const CaseRow& row(int index) const { return m_rows.at(index); }
    [[nodiscard]] const WallClock& clock() const { return m_clock; }
    /// The instant of its nearest running deadline that is no guide; far in the future if there is none.
    [[nodiscard]] static Instant nearest(const CaseRow& row);
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  private:
    [[nodiscard]] QVariant display(const CaseRow& row, int column) const;
    [[nodiscard]] QVariant sortKey(const CaseRow& row, int column) const;

    const WallClock& m_clock;
    QList<CaseRow> m_rows;
};

} // namespace dutydesk
