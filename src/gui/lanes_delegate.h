#pragma once

#include <QStyledItemDelegate>

namespace dutydesk {

class LanesView;
struct CaseRow;
struct Clock;

/// Paints a lane: the case at the left, a bar for each of its clocks with its words, and where the work has
/// to begin at the latest.
class LanesDelegate : public QStyledItemDelegate {
    Q_OBJECT

  public:
    LanesDelegate(const LanesView& view, QObject* parent) : QStyledItemDelegate(parent), m_view(view) {}
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

  private:
    void paintCase(QPainter& painter, const QRect& box, const CaseRow& lane) const;
    void paintClock(QPainter& painter, const QRectF& line, const CaseRow& lane, const Clock& clock) const;
    void paintStart(QPainter& painter, const QRectF& line, const CaseRow& lane, const Clock& clock) const;

    const LanesView& m_view;
};

} // namespace dutydesk
