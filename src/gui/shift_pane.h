#pragma once

#include "gui/pane.h"
#include "gui/shift_view.h"

#include <memory>

class QAction;

namespace dutydesk {

namespace Ui {
class ShiftPane;
}
class FormKeeper;
class HandoverDialog;

/// The shift (值班): who is on and who comes, the roster of a week, the shift log with a line to write into,
/// and the hand-over with what is open and both signatures.
class ShiftPane : public Pane {
    Q_OBJECT

  public:
    ShiftPane(Desk& desk, QWidget* parent);
    ~ShiftPane() override;
    void refresh() override;
    void passTime() override;

  Q_SIGNALS:
    void paperWanted(); ///< the shift log of today, as paper

  protected:
    [[nodiscard]] bool concerns(const Changes& changes) const override;
    void retranslate() override;
    void hideEvent(QHideEvent* event) override;

  private:
    void buildActions();
    void read();
    void present();
    void showActions();
    void label();
    void step(int weeks);
    [[nodiscard]] const Handover* forMe() const;
    [[nodiscard]] const Handover* mine() const;
    // shift_lists.cpp
    void showDuty();
    void showLog();
    void showHandovers();
    void showOpen();
    [[nodiscard]] QString dutyWords(const QList<Shift>& shifts, bool next) const;
    [[nodiscard]] QString dueWords(const OpenMatter& matter) const;

    // shift_steps.cpp
    void writeLine();
    void addTurn();
    void editTurn();
    void removeTurn();
    void copyWeek();
    void saveTurns(const QList<Shift>& shifts);
    void giveShift();
    void takeShift();
    void withdraw();
    [[nodiscard]] Shift turnToAdd() const;

    std::unique_ptr<Ui::ShiftPane> m;
    QAction* m_add = nullptr;
    QAction* m_edit = nullptr;
    QAction* m_remove = nullptr;
    QAction* m_copy = nullptr;
    QAction* m_give = nullptr;
    QAction* m_take = nullptr;
    QAction* m_withdraw = nullptr;
    QAction* m_paper = nullptr;
    QAction* m_earlier = nullptr;
    QAction* m_later = nullptr;
    FormKeeper* m_keeper;
    ShiftView m_view;
    QDate m_monday;
    Instant m_readAt{};
    bool m_read = false;
    bool m_reading = false;
    bool m_again = false; ///< something changed while it was read
};

} // namespace dutydesk
