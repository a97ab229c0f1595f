#pragma once

#include <QList>
#include <QWidget>

namespace dutydesk {

/// A rule's reviews by week, oldest first: a bar for each week, its lower part those that were useful. What
/// it shows is also its accessible description and its tool tip.
class WeekChart : public QWidget {
    Q_OBJECT

  public:
    struct Week {
        int useful = 0;
        int dismissed = 0;
    };
    explicit WeekChart(QWidget* parent = nullptr);
    void setWeeks(const QList<Week>& weeks);
    [[nodiscard]] QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void describe();
    QList<Week> m_weeks;
};

} // namespace dutydesk
