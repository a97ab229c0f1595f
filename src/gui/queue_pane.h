#pragma once

#include "gui/pane.h"
#include "store/case_queue.h"

#include <memory>

class QTimer;

namespace dutydesk {

namespace Ui {
class QueuePane;
}
class QueueModel;

/// The cases with their running clocks, nearest deadline first, read page by page.
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
    void showRows();
    void label();
    [[nodiscard]] QueueQuery query() const;
    void readAgain(const QList<CaseId>& changed);
    void readMore();
    void readCounts();
    [[nodiscard]] CaseId current() const;

    std::unique_ptr<Ui::QueuePane> m;
    const QString m_columnsKey; ///< widths are those of one size of text
    QueueModel* m_model;
    QTimer* m_typed; ///< waits for the end of typing
    int m_asked = 0; ///< counts the questions for a first page: answers to earlier ones are void
    bool m_answered = false;
};

} // namespace dutydesk
