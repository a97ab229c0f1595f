#pragma once

#include "gui/pane.h"

#include <memory>

class QAction;
class QTimer;

namespace dutydesk {

namespace Ui {
class SummaryPane;
}

/// The day's paper as it will print, the judgement that people write, and its export.
class SummaryPane : public Pane {
    Q_OBJECT

  public:
    SummaryPane(Desk& desk, QWidget* parent);
    ~SummaryPane() override;
    void refresh() override;
    /// Writes the paper of the shown day; asks for no file. What the buttons do after theirs was chosen.
    void exportTo(const QString& path, PaperFormat format);
    [[nodiscard]] bool isReady() const;

  Q_SIGNALS:
    void exported(const QString& path);

  protected:
    [[nodiscard]] bool concerns(const Changes& changes) const override;
    void retranslate() override;
    void hideEvent(QHideEvent* event) override;

  private:
    void buildActions();
    void read();
    void choose(PaperFormat format);
    void present(const DayFacts& facts);
    void save();
    void label();
    void goTo(QDate day);

    std::unique_ptr<Ui::SummaryPane> m;
    QAction* m_pdf = nullptr;
    QAction* m_save = nullptr;
    QAction* m_earlier = nullptr;
    QAction* m_later = nullptr;
    QTimer* m_autosave;
    QTimer* m_refresh;
    DayFacts m_facts;
    QDate m_loaded; ///< day whose judgement is in the editor
    bool m_dirty = false;
};

} // namespace dutydesk
