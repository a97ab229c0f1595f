#pragma once

#include "desk/lane_layout.h"

#include <QListView>

namespace dutydesk {

class LanesHead;
class LanesModel;
struct CaseRow;
struct Clock;

/// The lanes on their axis of time: wheel and arrow keys move it, Ctrl and the wheel change how much of it is
/// seen. Until somebody moves it, it goes with the clock.
class LanesView : public QListView {
    Q_OBJECT

  public:
    LanesView(LanesModel& model, QWidget* parent);

    [[nodiscard]] const LanesModel& lanes() const { return m_lanes; }
    [[nodiscard]] const LaneAxis& axis() const { return m_axis; }
    [[nodiscard]] LaneZoom zoom() const { return m_zoom; }
    void setZoom(LaneZoom zoom);
    /// By eighths of what is seen; below 0: to earlier times.
    void scrollTime(int eighths);
    void goToNow();
    void passTime();

    /// Of the column with the cases.
    [[nodiscard]] int sideWidth() const;
    [[nodiscard]] static int lineHeight();
    [[nodiscard]] static int rowHeight(const CaseRow& lane);
    /// Where the line of a clock begins in the box of its row.
    [[nodiscard]] static int lineTop(const CaseRow& lane, int clock);

  Q_SIGNALS:
    void zoomChanged();
    /// The pointer rests on a clock: why this deadline?
    void whyAsked(const QModelIndex& lane, int clock, QPoint at);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    bool viewportEvent(QEvent* event) override;

  private:
    void showAxis();

    LanesModel& m_lanes;
    LanesHead* m_head;
    LaneAxis m_axis;
    LaneZoom m_zoom = LaneZoom::Hours;
    bool m_follows = true;
};

} // namespace dutydesk
