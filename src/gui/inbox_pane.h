#pragma once

#include "gui/case_dialog.h"
#include "gui/pane.h"
#include "store/flag_table.h"

#include <memory>

namespace dutydesk {

namespace Ui {
class InboxPane;
}
class InboxDelegate;
class InboxModel;

/// Flagged items and what is done with them, by one key each.
class InboxPane : public Pane {
    Q_OBJECT

  public:
    InboxPane(Desk& desk, QWidget* parent);
    ~InboxPane() override;
    void refresh() override;
    void passTime() override;
    [[nodiscard]] const InboxModel& model() const { return *m_model; }

  protected:
    [[nodiscard]] bool concerns(const Changes& changes) const override;
    void retranslate() override;

  private:
    enum Chip { New, Watching, Dismissed, Unlikely };

    void buildList();
    void buildActions();
    void addButton(QAction* action, bool primary);
    void move(int by);
    void showRows(QList<InboxRow> rows);
    void showCurrent();
    void showMarks();
    void label();
    [[nodiscard]] FlagState shownState() const;
    /// The marked items, else the chosen one.
    [[nodiscard]] QList<ItemId> targets() const;
    [[nodiscard]] QString targetTitle(const QList<ItemId>& items) const;

    void openCase();
    void askAboutCase(const QList<ItemId>& items, const CaseDialog::Fields& fields);
    void attach();
    void dismiss();
    void watch();
    void takeBack();
    void proposeTier(Tier tier);
    void split();
    void undoReview(const QList<ItemId>& items);

    std::unique_ptr<Ui::InboxPane> m;
    InboxModel* m_model;
    InboxDelegate* m_delegate;
    QList<QAction*> m_reviews;
    QAction* m_watch = nullptr; ///< one of these
    QAction* m_address = nullptr;
    QAction* m_takeBack = nullptr;
    bool m_unlikely = false; ///< hits that are unlikely are marked too
    QAction* m_split = nullptr;
    bool m_answered = false;
    bool m_anySource = true;
    bool m_merging = false;
};

} // namespace dutydesk
