#pragma once

#include "base/time.h"

#include <QStyledItemDelegate>

namespace dutydesk {

class InboxModel;

/// Paints a row of the inbox: tier, title, time; under it source, rule, hit words, confidence.
class InboxDelegate : public QStyledItemDelegate {
    Q_OBJECT

  public:
    InboxDelegate(const InboxModel& model, const WallClock& clock, QObject* parent);
    void setZone(const QTimeZone& zone) { m_zone = zone; }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

  private:
    void paintWhy(QPainter& painter, QRectF place, int row) const;

    const InboxModel& m_model;
    const WallClock& m_clock;
    QTimeZone m_zone{"Asia/Shanghai"};
};

} // namespace dutydesk
