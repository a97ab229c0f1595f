#pragma once

#include "desk/lane_layout.h"
#include "gui/pane.h"
#include "store/case_table.h"

#include <memory>

class QTimer;

namespace dutydesk {

namespace Ui {
class LanesPane;
}
class LanesModel;
class LanesView;

/// All open clocks on one axis of time, a lane a case; what is late on top.
class LanesPane : public Pane {
    Q_OBJECT

  public:
    LanesPane(Desk& desk, QWidget* parent);
    ~LanesPane() override;
    void refresh() override;
    void passTime() override;
    [[nodiscard]] const LanesModel& model() const { return *m_model; }
    [[nodiscard]] LanesView& view() const { return *m_view; }

  protected:
    [[nodiscard]] bool concerns(const Changes& changes) const override;
    void retranslate() override;

  private:
    void buildActions();
    void read();
    void move(int by);
    void openCurrent();
    void changeZoom(int by);
    void setMine(bool mine);
    void why(CaseId id, ClockId clock, const std::function<void(const Clock&)>& told);
    void explainNearest();
    void showLanes();
    void label();
    [[nodiscard]] QString collisionWords() const;
    [[nodiscard]] QString usualWords() const;

    std::unique_ptr<Ui::LanesPane> m;
    LanesModel* m_model;
    LanesView* m_view;
    QTimer* m_refresh;
    bool m_answered = false;
};

} // namespace dutydesk
