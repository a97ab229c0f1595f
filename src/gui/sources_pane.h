#pragma once

#include "desk/commands/office_commands.h"
#include "gui/pane.h"
#include "intake/source_rows.h"
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
    void reveal(qint64 id) override;
    void passTime() override;
    /// All sources now, whoever asked for it.
    void pullAll();
    /// Takes the sources of an OPML or CSV file, and says in words what came of it.
    void importFrom(const QString& path);
    /// Writes all sources, as OPML where the name ends so and else as CSV.
    void exportTo(const QString& path);

  Q_SIGNALS:
    /// An import is over; the words are what was said of it.
    void imported(const QString& words, const QStringList& problems);
    void exported(const QString& path);

  protected:
    [[nodiscard]] bool concerns(const Changes& changes) const override;
    void retranslate() override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    void buildTable();
    void buildActions();
    void showCurrent();
    void showPull();
    void label();
    void showFacts(const Source& source);
    [[nodiscard]] const Source* current() const;
    // sources_steps.cpp
    void pull(const QList<SourceId>& ids);
    void add();
    void edit();
    void open(SourceDialog* dialog);
    void toggle();
    // sources_exchange.cpp
    void askForImport();
    void askForExport();
    void report(const ImportSources::Value& done, const QList<RowProblem>& problems);

    std::unique_ptr<Ui::SourcesPane> m;
    SourcesModel* m_model;
    QAction* m_pullOne = nullptr;
    QAction* m_pullAll = nullptr;
    QAction* m_edit = nullptr;
    QAction* m_toggle = nullptr;
    QAction* m_add = nullptr;
    QAction* m_import = nullptr;
    QAction* m_export = nullptr;
    SourceId m_wanted = SourceId::None; ///< to be chosen once it is read
    bool m_answered = false;
};

} // namespace dutydesk
