#pragma once

#include "gui/pane.h"
#include "store/case_table.h"

#include <memory>

class QSortFilterProxyModel;

namespace dutydesk {

namespace Ui {
class QueuePane;
}
class QueueFilter;
class QueueModel;

/// All cases with their running clocks, nearest deadline first.
class QueuePane : public Pane {
    Q_OBJECT

  public:
    QueuePane(Desk& desk, QWidget* parent);
    ~QueuePane() override;
    void refresh() override;
    void passTime() override;

  protected:
    [[nodiscard]] bool concerns(const Changes& changes) const override;
    void retranslate() override;
    void showEvent(QShowEvent* event) override;

  private:
    void buildTable();
    void move(int by);
    void openCurrent();
    void takeCurrent();
    void showCounts();
    void label();
    [[nodiscard]] CaseId current() const;

    std::unique_ptr<Ui::QueuePane> m;
    QueueModel* m_model;
    QueueFilter* m_filter;
    bool m_answered = false;
};

} // namespace dutydesk
