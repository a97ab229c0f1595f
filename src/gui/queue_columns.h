#pragma once

#include "gui/queue_model.h"

#include <QObject>

#include <array>

class QTableView;

namespace dutydesk {

/// Widths of the queue's columns: what their rows need, or what the person has dragged them to, which is
/// kept for each size of text. The case and its deadlines share what is left, by their needs too.
class QueueColumns : public QObject {
    Q_OBJECT

  public:
    /// The table has its model and delegate already, whose size hints tell what a cell needs.
    explicit QueueColumns(QTableView* table);
    /// By the rows that have come; before that by the heads alone.
    void measure();
    void measureAnew(); ///< after a switch of the language
    void fit();         ///< to the table's width

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    [[nodiscard]] static bool shares(int column);
    [[nodiscard]] QString key() const;
    void dragged(int column, int width);

    QTableView* m_table;
    std::array<int, QueueModel::Columns> m_needs{};
    std::array<int, QueueModel::Columns> m_dragged{}; ///< 0: as it needs
    bool m_fitting = false;
};

} // namespace dutydesk
