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
struct RuleFile;
class RuleInsight;

/// The rules with what became of their flags; the chosen one is edited beside the list, its query checked as
/// it is typed and tried out on what is stored.
class RulesPane : public Pane {
    Q_OBJECT

  public:
    RulesPane(Desk& desk, QWidget* parent);
    ~RulesPane() override;
    void refresh() override;
    void reveal(qint64 id) override;

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
    void tryOut();
    void save();
    void label();
    void showButtons();
    [[nodiscard]] QString precisionWords(RuleId id) const;

    // The past screened again, and what tiers are proposed by (rules_past.cpp).
    void buildPastMenu();
    void screenAgain(const QList<RuleId>& rules, const std::optional<Instant>& since);
    void editTiers();

    // Packs and files (rules_files.cpp).
    void buildFileMenu();
    void importFile(const QString& path);
    void exportFile(const QString& path);
    void importRules(const RuleFile& file);

    std::unique_ptr<Ui::RulesPane> m;
    RuleInsight* m_insight;
    QAction* m_add = nullptr;
    QAction* m_save = nullptr;
    QTimer* m_trial; ///< waits for a pause in typing
    QList<Rule> m_rules;
    QList<RuleTable::Precision> m_precision;
    int m_pastDays = 0; ///< that changed rules are run over; 0: only when somebody asks
    Rule m_rule;        ///< as stored; what is in the form may differ
    bool m_dirty = false;
    bool m_answered = false;
};

} // namespace dutydesk
