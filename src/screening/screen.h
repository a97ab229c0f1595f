#pragma once

#include "base/result.h"
#include "screening/hit.h"
#include "screening/word_lists.h"

#include <QStringView>

#include <memory>

namespace dutydesk {

/// A rule as screening needs it.
struct ScreenRule {
    RuleId id = RuleId::None;
    QString query;
    double threshold = shownFrom; ///< hits below it are unlikely for this rule
};

/// All rules of the office compiled to be run over texts. Immutable: any number of threads may call screen()
/// at once, and copies share one index.
class Screen {
  public:
    /// Errors: those of parseQuery(), of the first query that does not parse.
    [[nodiscard]] static Result<Screen> compile(const QList<ScreenRule>& rules, const WordLists& lists = {});
    /// Each line of keywords as a rule of one word; hits of all of them (dutydeskctl screen --keywords).
    [[nodiscard]] static Screen forKeywords(const QStringList& keywords);

    /// The rules that are true of the item, in the order given to compile(); also those that are true only
    /// by unlikely hits (likely = false). address: where the item was published, or its source; site: asks
    /// for its host, and is false without one.
    [[nodiscard]] QList<RuleMatch> screen(QStringView title, QStringView text,
                                          const QString& address = {}) const;
    /// Every occurrence of every keyword in one text, in order of start, then end.
    [[nodiscard]] QList<Hit> find(QStringView text) const;

  private:
    struct Index;
    explicit Screen(std::shared_ptr<const Index> index) : m_index(std::move(index)) {}
    std::shared_ptr<const Index> m_index;
};

} // namespace dutydesk
