#pragma once

#include "base/ids.h"
#include "store/case_table.h"

#include <QSortFilterProxyModel>

namespace dutydesk {

class QueueModel;

/// The part of the queue that a chip and a typed word leave.
class QueueFilter : public QSortFilterProxyModel {
    Q_OBJECT

  public:
    enum Chip { Open, Mine, Late, Soon, ToSign, Ended, Chips };

    explicit QueueFilter(QueueModel& model, QObject* parent);
    void setChip(Chip chip);
    void setWords(const QString& words);
    void setUser(UserId user);
    [[nodiscard]] Chip chip() const { return m_chip; }
    [[nodiscard]] int count(Chip chip) const;
    /// After time has passed.
    void reconsider() { invalidateFilter(); }

  protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

  private:
    [[nodiscard]] bool matches(const CaseRow& row, Chip chip) const;

    QueueModel& m_queue;
    Chip m_chip = Open;
    QString m_words;
    UserId m_user = UserId::None;
};

} // namespace dutydesk
