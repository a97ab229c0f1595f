#pragma once

#include "base/time.h"
#include "store/case_queue.h"

#include <QAbstractTableModel>

namespace dutydesk {

/// The cases as rows, as far as they have been read: in the order of the store, and more as somebody scrolls.
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
    enum Role { IdRole = Qt::UserRole };

    QueueModel(const WallClock& clock, QObject* parent);

    /// The first rows; `more`: there are others behind them. Rows that are there already stay the same rows.
    void replace(QList<CaseRow> rows, bool more);
    /// The next page.
    void append(const QList<CaseRow>& rows, bool more);
    /// Of the changed cases those in `rows` belong here, each where it now stands; the others no longer.
    void update(const QList<CaseId>& changed, const QList<CaseRow>& rows);

    [[nodiscard]] const CaseRow& row(int index) const { return m_rows.at(index); }
    [[nodiscard]] int indexOf(CaseId id) const; ///< -1: not there, or not read yet
    [[nodiscard]] QueueOrder order() const { return m_order; }
    [[nodiscard]] bool isDescending() const { return m_descending; }
    [[nodiscard]] const WallClock& clock() const { return m_clock; }
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Asks for other rows; those that are there stay until they come.
    void sort(int column, Qt::SortOrder order) override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

  Q_SIGNALS:
    void orderChanged();
    void moreWanted(); ///< once until rows come

  private:
    [[nodiscard]] QString display(const CaseRow& row, int column) const;
    void remove(int at);

    const WallClock& m_clock;
    QList<CaseRow> m_rows;
    QueueOrder m_order = QueueOrder::Deadline;
    bool m_descending = false;
    bool m_more = false;
    bool m_asked = false;
};

} // namespace dutydesk
