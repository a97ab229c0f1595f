#pragma once

#include "screening/screen.h"

#include <QSet>

namespace dutydesk {

/// Words that say something of a text wherever they stand in it, but not inside certain phrases: "no
/// casualties" tells of none. Immutable, shared by threads.
class TellingWords {
  public:
    TellingWords() = default;
    TellingWords(const QStringList& words, const QStringList& exceptions);

    /// Those found, each once, in the order of the first find; unlikely ones are left out.
    [[nodiscard]] QStringList in(QStringView title, QStringView text) const;

  private:
    std::optional<Screen> m_screen; ///< none: there are no words
    QSet<QString> m_exceptions;
};

} // namespace dutydesk
