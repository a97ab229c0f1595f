#pragma once

#include "gui/pane.h"
#include "gui/summary_view.h"

#include <memory>

class QAction;
class QTimer;

namespace dutydesk {

namespace Ui {
class SummaryPane;
}

/// The papers of the office as they will print: the day's summary with the judgement that people write,
/// reports, scorecard and ledger; past issues; their export, and the letterhead they are written on.
class SummaryPane : public Pane {
    Q_OBJECT

  public:
    SummaryPane(Desk& desk, QWidget* parent);
    ~SummaryPane() override;
    void refresh() override;
    /// Writes what is shown, an issue as it was or the paper as it is now; asks for no file. What the buttons
    /// do after theirs was chosen.
    void exportTo(const QString& path, PaperFormat format);
    /// Has papers written on the letterhead in that file.
    void setLetterhead(const QString& path);
    void showKind(PaperKind kind);
    [[nodiscard]] bool isReady() const;

  Q_SIGNALS:
    void exported(const QString& path);

  protected:
    [[nodiscard]] bool concerns(const Changes& changes) const override;
    void retranslate() override;
    void hideEvent(QHideEvent* event) override;

  private:
    void buildActions();
    void buildMenu();
    void read();
    void askForFile();
    void askForLetterhead();
    void saveLetterhead();
    void present(const SummaryView& view);
    void fillIssues();
    void showHours();
    void save();
    void label();
    void step(int direction);
    [[nodiscard]] PaperKind kind() const;
    [[nodiscard]] PaperRequest request() const;

    std::unique_ptr<Ui::SummaryPane> m;
    QAction* m_write = nullptr;
    QAction* m_save = nullptr;
    QAction* m_earlier = nullptr;
    QAction* m_later = nullptr;
    QList<QAction*> m_letterhead;
    QTimer* m_autosave;
    QTimer* m_refresh;
    SummaryView m_view;
    QDate m_loaded; ///< day whose judgement is in the editor
    bool m_dirty = false;
    /// The issue that somebody wants to see, None for the paper as it is now. Nothing: the newest issue of a
    /// period that is over, else as it is now.
    std::optional<PaperId> m_wanted = {};
};

} // namespace dutydesk
