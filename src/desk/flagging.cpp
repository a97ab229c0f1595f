#include "desk/flagging.h"

#include "base/log.h"
#include "intake/watched_page.h"
#include "screening/query.h"

#include <algorithm>

namespace dutydesk {

namespace {

ScreenRule screenRule(const Rule& rule) { return {rule.id, rule.query, rule.threshold}; }

bool applies(const Rule& rule, const Origin& origin, Instant at) {
    return (rule.sources.isEmpty() || rule.sources.contains(origin.source)) &&
           (!rule.activeFrom || *rule.activeFrom <= at) && (!rule.activeUntil || at < *rule.activeUntil);
}

} // namespace

Flagging::Flagging(Screen screen, QHash<RuleId, Rule> enabled, RuleBook book)
    : m_screen(std::move(screen)), m_enabled(std::move(enabled)),
      m_harm(book.tiers.majorWords + book.tiers.seriousWords, book.tiers.exceptions),
      m_book(std::move(book)) {}

std::shared_ptr<const Flagging> Flagging::compile(const RuleBook& book) {
    QHash<RuleId, Rule> enabled;
    QList<ScreenRule> queries;
    for (const Rule& rule : book.rules) {
        if (!rule.enabled) continue;
        if (!checkQuery(rule.query, book.lists)) {
            spdlog::warn("rule {} does not parse and is left out", number(rule.id));
            continue;
        }
        enabled.insert(rule.id, rule);
        queries.append(screenRule(rule));
    }
    auto screen = Screen::compile(queries, book.lists);
    Q_ASSERT_X(screen, "Flagging::compile", "rules that parse one by one parse together");
    return std::shared_ptr<const Flagging>(new Flagging(*std::move(screen), std::move(enabled), book));
}

QList<Flag> Flagging::flags(const QString& title, const QString& text, const Origin& origin,
                            Instant at) const {
    QList<Flag> flags;
    std::optional<QStringList> harm;
    for (RuleMatch& match : m_screen.screen(title, text, origin.address)) {
        const Rule& rule = *m_enabled.constFind(match.rule);
        if (!applies(rule, origin, at)) continue;
        Flag flag;
        flag.rule = rule.id;
        flag.ruleName = rule.name;
        if (!harm) harm = m_harm.in(title, text);
        flag.grounds =
            tierGrounds(m_book.tiers, {.rule = rule.tier, .words = *harm, .source = origin.sourceClass});
        flag.tier = proposedTier(flag.grounds);
        flag.hits = std::move(match.hits);
        flag.because = std::move(match.because);
        flag.confidence = match.confidence;
        flag.unlikely = !match.likely;
        flag.at = at;
        flags.append(std::move(flag));
    }
    return flags;
}

Flag Flagging::byHand(const QString& title, const QString& text, Instant at) const {
    Flag flag;
    flag.grounds = tierGrounds(m_book.tiers, {.words = m_harm.in(title, text)});
    flag.tier = proposedTier(flag.grounds);
    flag.at = at;
    return flag;
}

QList<Flag> Flagging::flagsOfEdit(const QString& title, const QString& earlier, const QString& text,
                                  const Origin& origin, Instant at) const {
    QList<Flag> all = flags(title, text, origin, at);
    if (earlier.isEmpty()) return all;
    const QString added = onlyAdded(earlier, text);
    if (added.trimmed().isEmpty()) return all;
    // Without the title: it is no part of what was added.
    for (Flag& flag : flags({}, added, origin, at)) {
        const auto known =
            std::find_if(all.begin(), all.end(), [&flag](const Flag& one) { return one.rule == flag.rule; });
        if (known == all.end())
            all.append(std::move(flag));
        else if (known->unlikely && !flag.unlikely)
            *known = std::move(flag);
    }
    return all;
}

} // namespace dutydesk
