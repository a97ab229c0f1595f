#pragma once

#include "desk/rule_trial.h"
#include "gui/desk_widget.h"
#include "screening/not_words.h"
#include "store/source_table.h"

namespace dutydesk {

namespace Ui {
class RuleInsight;
}

/// What is known of one rule: what it would flag and how that differs from the version before, what people
/// made of its flags week by week, and words that it could leave out.
class RuleInsight : public DeskWidget {
    Q_OBJECT

  public:
    RuleInsight(Desk& desk, QWidget* parent);
    ~RuleInsight() override;

    /// Reads the reviews of a stored rule; none for RuleId::None.
    void showReviews(const Rule& rule, const QString& precision);
    /// Runs the edited rule over the stored items of the chosen period, page by page; what ran before stops.
    void tryOut(const Rule& before, const Rule& after);
    void clearTrial();

  Q_SIGNALS:
    void notWordWanted(const QString& word);

  protected:
    void retranslate() override;

  private:
    struct Trial {
        std::shared_ptr<const RuleTrial> rules;
        RuleTrial::Page page;
    };
    void take(int run, const Trial& trial, Instant since);
    void showTrial(bool whole);
    void showWords();

    std::unique_ptr<Ui::RuleInsight> m;
    Rule m_before; ///< what was tried out last
    Rule m_after;
    int m_run = 0; ///< counts trials: what an earlier one still brings is not shown
    QList<TrialItem> m_items;
    int m_looked = 0;
    bool m_whole = false;
    bool m_hasBefore = false;
    RuleId m_rule = RuleId::None;
    QList<NotWord> m_words;
    int m_dismissed = 0;
    int m_kept = 0;
};

} // namespace dutydesk
