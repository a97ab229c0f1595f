#pragma once

#include "gui/pane.h"
#include "store/source_table.h"

#include <memory>

class QAction;

namespace dutydesk {

namespace Ui {
class SourcesPane;
}
class SourcesModel;
class SourceDialog;

/// The sources, how they are doing, and pulling them.
class SourcesPane : public Pane {
    Q_OBJECT

  public:
    SourcesPane(Desk& desk, QWidget* parent);
    ~SourcesPane() override;
    void refresh() override;
    void passTime() override;
    /// All sources now, whoever asked for it.
    void pullAll();

  protected:
    [[nodiscard]] bool concerns(const Changes& changes) const override;
    void retranslate() override;

  private:
    void buildTable();
    void buildActions();
    void showCurrent();
    void showPull();
    void label();
    void pull(const QList<SourceId>& ids);
    void add();
    void edit();
    void open(SourceDialog* dialog);
    void toggle();
    [[nodiscard]] const Source* current() const;

    std::unique_ptr<Ui::SourcesPane> m;
    SourcesModel* m_model;
    QAction* m_pullOne = nullptr;
    QAction* m_pullAll = nullptr;
    QAction* m_edit = nullptr;
    QAction* m_toggle = nullptr;
    QAction* m_add = nullptr;
    bool m_answered = false;
};

} // namespace dutydesk
