#pragma once

#include "base/time.h"
#include "store/case_queue.h"

#include <QAbstractTableModel>

namespace dutydesk {

/// The cases as rows, as far as they have been read: in the order of the store, and more as somebody scrolls.
/// Where they are grouped, a line with the group's name and count stands before each group; it can be neither
/// chosen nor opened.
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

    /// How they are arranged; asks for other rows, those that are there stay until they come.
    void arrange(QueueOrder order, bool descending, QueueGrouping grouping);
    /// Of the groups, by groupKey().
    void setGroupCounts(const QHash<QString, int>& counts);

    [[nodiscard]] const CaseRow& row(int index) const { return m_rows.at(index); }
    [[nodiscard]] bool isHead(int index) const { return m_rows.at(index).head.id == CaseId::None; }
    /// The nearest case at `index` or, if that is a head, after it; -1: there is none.
    [[nodiscard]] int caseFrom(int index, int step) const;
    [[nodiscard]] int indexOf(CaseId id) const; ///< -1: not there, or not read yet
    [[nodiscard]] QueueOrder order() const { return m_sorting.order; }
    [[nodiscard]] bool isDescending() const { return m_sorting.descending; }
    [[nodiscard]] QueueGrouping grouping() const { return m_sorting.grouping; }
    /// The column that shows what the order goes by.
    [[nodiscard]] static Column columnOf(QueueOrder order);
    void setZone(const QTimeZone& zone) { m_sorting.zone = zone; }
    [[nodiscard]] QString groupText(const CaseRow& row) const;
    [[nodiscard]] QString countText(const CaseRow& row) const; ///< "12 cases"; empty: not counted yet
    [[nodiscard]] const WallClock& clock() const { return m_clock; }
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

  Q_SIGNALS:
    void orderChanged();
    void moreWanted(); ///< once until rows come

  private:
    [[nodiscard]] QString display(const CaseRow& row, int column) const;
    [[nodiscard]] QVariant headData(const CaseRow& row, int column, int role) const;
    /// With the heads of groups that begin among them; `before`: the line above.
    [[nodiscard]] QList<CaseRow> withHeads(const QList<CaseRow>& cases, const CaseRow* before) const;
    [[nodiscard]] int placeOf(const CaseRow& row) const;
    [[nodiscard]] int headOf(const CaseRow& row) const; ///< -1: its group has no line
    void put(const CaseRow& row);
    void insert(int at, const CaseRow& row);
    void remove(int at);
    void removeCase(int at);
    void dropEmptyHead(const CaseRow& of);

    const WallClock& m_clock;
    QList<CaseRow> m_rows; ///< heads have no id; they hold the values of a case of their group
    QueueQuery m_sorting;
    QHash<QString, int> m_counts;
    bool m_more = false;
    bool m_asked = false;
};

} // namespace dutydesk
