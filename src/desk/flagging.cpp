#include "desk/flagging.h"

#include "base/log.h"
#include "intake/watched_page.h"

#include <algorithm>

namespace dutydesk {

namespace {

ScreenRule screenRule(const Rule& rule) { return {rule.id, rule.query}; }

bool sameForScreening(const Rule& a, const Rule& b) {
    return a.id == b.id && a.query == b.query && a.tier == b.tier && a.name == b.name &&
           a.enabled == b.enabled;
}

} // namespace

Flagging::Flagging(Screen screen, QList<Rule> enabled, QList<Rule> all)
    : m_screen(std::move(screen)), m_enabled(std::move(enabled)), m_all(std::move(all)) {}

std::shared_ptr<const Flagging> Flagging::compile(const QList<Rule>& rules) {
    QList<Rule> enabled;
    QList<ScreenRule> queries;
    for (const Rule& rule : rules) {
        if (!rule.enabled) continue;
        if (!Screen::compile({screenRule(rule)})) {
            spdlog::warn("rule {} does not parse and is left out", number(rule.id));
            continue;
        }
        enabled.append(rule);
        queries.append(screenRule(rule));
    }
    auto screen = Screen::compile(queries);
    Q_ASSERT_X(screen, "Flagging::compile", "rules that parse one by one parse together");
    return std::shared_ptr<const Flagging>(new Flagging(*std::move(screen), enabled, rules));
}

QList<Flag> Flagging::flags(const QString& title, const QString& text, Instant at) const {
    QList<Flag> flags;
    for (RuleMatch& match : m_screen.screen(title, text)) {
        if (std::none_of(match.hits.begin(), match.hits.end(), [](const Hit& hit) { return hit.shown; }))
            continue;
        const auto rule = std::find_if(m_enabled.begin(), m_enabled.end(),
                                       [&match](const Rule& one) { return one.id == match.rule; });
        Q_ASSERT(rule != m_enabled.end());
        Flag flag;
        flag.rule = rule->id;
        flag.ruleName = rule->name;
        flag.tier = rule->tier;
        flag.hits = std::move(match.hits);
        flag.because = std::move(match.because);
        flag.confidence = match.confidence;
        flag.at = at;
        flags.append(std::move(flag));
    }
    return flags;
}

QList<Flag> Flagging::flagsOfEdit(const QString& title, const QString& earlier, const QString& text,
                                  Instant at) const {
    QList<Flag> all = flags(title, text, at);
    if (earlier.isEmpty()) return all;
    const QString added = onlyAdded(earlier, text);
    if (added.trimmed().isEmpty()) return all;
    // Without the title: it is no part of what was added.
    for (Flag& flag : flags({}, added, at)) {
        const bool known =
            std::any_of(all.begin(), all.end(), [&flag](const Flag& one) { return one.rule == flag.rule; });
        if (!known) all.append(std::move(flag));
    }
    return all;
}

bool Flagging::isMadeFrom(const QList<Rule>& rules) const {
    return std::equal(rules.begin(), rules.end(), m_all.begin(), m_all.end(), sameForScreening);
}

} // namespace dutydesk
