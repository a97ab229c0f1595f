#pragma once

#include "gui/pane.h"
#include "store/source_table.h"

#include <memory>

class QAction;
class QTimer;

namespace dutydesk {

namespace Ui {
class RulesPane;
}

/// The rules with what became of their flags; the chosen one is edited beside the list, its query checked as
/// it is typed.
class RulesPane : public Pane {
    Q_OBJECT

  public:
    RulesPane(Desk& desk, QWidget* parent);
    ~RulesPane() override;
    void refresh() override;

  protected:
    [[nodiscard]] bool concerns(const Changes& changes) const override;
    void retranslate() override;

  private:
    void buildActions();
    void showList();
    void choose();
    void startNew();
    void fill(const Rule& rule);
    void changed();
    void check();
    void tryOut();
    void save();
    void label();
    void showButtons();
    [[nodiscard]] Rule edited() const;
    [[nodiscard]] QString precisionWords(RuleId id) const;

    std::unique_ptr<Ui::RulesPane> m;
    QAction* m_add = nullptr;
    QAction* m_save = nullptr;
    QTimer* m_check;
    QList<Rule> m_rules;
    QList<RuleTable::Precision> m_precision;
    Rule m_rule; ///< as stored; what is in the form may differ
    bool m_dirty = false;
    bool m_valid = false;
    bool m_answered = false;
};

} // namespace dutydesk
