#pragma once

#include "gui/pane.h"
#include "store/case_queue.h"

#include <memory>

class QMenu;
class QPushButton;
class QTimer;

namespace dutydesk {

namespace Ui {
class QueuePane;
}
class QueueColumns;
class QueueModel;
struct QueueView;
class SavedViews;

/// The cases with their running clocks, nearest deadline first, read page by page; grouped, sorted and
/// filtered as the person likes, who can give that a name and come back to it.
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
    void resizeEvent(QResizeEvent* event) override;

  private:
    void buildTable();
    void layOut();
    void buildViews();
    void popUp(QMenu* menu, const QPushButton* under);
    void fillArrangeMenu(QMenu* menu);
    void fillViewsMenu(QMenu* menu);
    [[nodiscard]] QueueView shown() const;
    [[nodiscard]] SavedViews savedViews() const;
    [[nodiscard]] QString shownName() const; ///< of the saved view that shows as this does; empty: of none
    void showView(const QueueView& view);
    void arrange(const QueueView& view);
    void saveView();
    void renameView();
    void deleteView();
    void labelViews();
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
    QueueModel* m_model;
    QueueColumns* m_columns = nullptr;
    QList<QAction*> m_viewActions; ///< save, rename, delete
    QTimer* m_typed;               ///< waits for the end of typing
    int m_asked = 0; ///< counts the questions for a first page: answers to earlier ones are void
    CaseId m_chosen = CaseId::None; ///< to be chosen again when the rows have come
    bool m_answered = false;
};

} // namespace dutydesk
