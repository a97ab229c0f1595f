#pragma once

#include "screening/screen.h"
#include "screening/telling_words.h"
#include "store/records.h"

#include <QHash>

#include <memory>

namespace dutydesk {

/// Where a text comes from, as far as rules ask.
struct Origin {
    SourceId source = SourceId::None; ///< None: by hand
    QString address = {};             ///< of the item, or else of its source
    SourceClass sourceClass = SourceClass::Unknown;
};

/// The office's enabled rules, ready to be run over texts by any number of threads.
class Flagging {
  public:
    /// A rule whose query does not parse is left out and logged: it must not stop the others.
    [[nodiscard]] static std::shared_ptr<const Flagging> compile(const RuleBook& book);

    /// A flag for every rule that is true of the text, applies to where it comes from and is active then;
    /// item and revision are left for the caller. All hits are kept with it, also the unlikely ones; a flag
    /// that has no others is unlikely itself. The tier is proposed with its grounds, its spread apart.
    [[nodiscard]] QList<Flag> flags(const QString& title, const QString& text, const Origin& origin,
                                    Instant at) const;

    /// The flags of a page's new text: those of all of it, and those that what was added gives by itself,
    /// whatever stood there before. `earlier` empty: there was nothing. Places in both are places in `text`.
    [[nodiscard]] QList<Flag> flagsOfEdit(const QString& title, const QString& earlier, const QString& text,
                                          const Origin& origin, Instant at) const;

    /// The flag of an item that a person brought and no rule flags.
    [[nodiscard]] Flag byHand(const QString& title, const QString& text, Instant at) const;

    /// Whether the rule is one of those it runs.
    [[nodiscard]] bool runs(RuleId rule) const { return m_enabled.contains(rule); }
    [[nodiscard]] const TierTable& tiers() const { return m_book.tiers; }

    /// Whether these rules would give the same flags.
    [[nodiscard]] bool isMadeFrom(const RuleBook& book) const { return m_book == book; }

  private:
    Flagging(Screen screen, QHash<RuleId, Rule> enabled, RuleBook book);

    Screen m_screen;
    QHash<RuleId, Rule> m_enabled;
    TellingWords m_harm;
    RuleBook m_book; ///< as given
};

} // namespace dutydesk
