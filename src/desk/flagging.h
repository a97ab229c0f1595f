#pragma once

#include "screening/screen.h"
#include "store/records.h"

#include <memory>

namespace dutydesk {

/// The office's enabled rules, ready to be run over texts by any number of threads.
class Flagging {
  public:
    /// A rule whose query does not parse is left out and logged: it must not stop the others.
    [[nodiscard]] static std::shared_ptr<const Flagging> compile(const QList<Rule>& rules);

    /// A flag for every rule that is true of the text by at least one hit that is not unlikely; item and
    /// revision are left for the caller. All hits are kept with it, also the unlikely ones.
    [[nodiscard]] QList<Flag> flags(const QString& title, const QString& text, Instant at) const;

    /// The flags of a page's new text: those of all of it, and those that what was added gives by itself,
    /// whatever stood there before. `earlier` empty: there was nothing. Places in both are places in `text`.
    [[nodiscard]] QList<Flag> flagsOfEdit(const QString& title, const QString& earlier, const QString& text,
                                          Instant at) const;

    /// Whether these rules would give the same flags.
    [[nodiscard]] bool isMadeFrom(const QList<Rule>& rules) const;

  private:
    Flagging(Screen screen, QList<Rule> enabled, QList<Rule> all);

    Screen m_screen;
    QList<Rule> m_enabled;
    QList<Rule> m_all; ///< as given
};

} // namespace dutydesk
