#pragma once

#include "casework/shift.h"
#include "store/records.h"

#include <QTableWidget>

namespace dutydesk {

struct ShiftView;

/// A week of the roster: a row a person, a column a day, the turns painted into the cells. Turns stand in the
/// day on which they begin.
class RosterGrid : public QTableWidget {
    Q_OBJECT

  public:
    explicit RosterGrid(QWidget* parent = nullptr);
    void setWeek(const ShiftView& view, Instant now, const QTimeZone& zone);
    /// The turns of the chosen cell.
    [[nodiscard]] QList<Shift> chosen() const;
    [[nodiscard]] QDate chosenDay() const;
    [[nodiscard]] UserId chosenPerson() const;
    [[nodiscard]] QList<Shift> shiftsIn(int row, int column) const;
    [[nodiscard]] QString hoursIn(const Shift& shift) const;
    [[nodiscard]] Instant now() const { return m_now; }

  Q_SIGNALS:
    void wanted(); ///< Enter, or a double click, on a cell

  protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void measure();

    QDate m_monday;
    QList<User> m_people;
    QList<Shift> m_shifts;
    Instant m_now{};
    QTimeZone m_zone{"Asia/Shanghai"};
};

} // namespace dutydesk
