#pragma once

#include <QHash>
#include <QStringList>
#include <QWidget>

namespace dutydesk {

// What every pane and dialog owes to those who look at it, tab through it or have it read out. Each function
// names the widgets that fail, below `root` and shown now; an empty list is good.

/// Interactive widgets without a name for screen readers.
[[nodiscard]] QStringList nameless(const QWidget& root);
/// Labels, buttons, tabs, heads of columns and placeholders whose text needs more room than they have, and
/// widgets that stick out of what holds them without a scroll bar.
[[nodiscard]] QStringList clipped(const QWidget& root);
/// Panes that are wider than the room the window has for them.
[[nodiscard]] QStringList scrolledSideways(const QWidget& root);
/// Widgets that are tabbed to after one that stands below or to the right of them in the same part.
[[nodiscard]] QStringList tabbedBackwards(const QWidget& root);
/// Interactive widgets that Tab does not reach and no shortcut either.
[[nodiscard]] QStringList unreachable(const QWidget& root);

/// The texts of the program in both languages, from the .ts files.
class Texts {
  public:
    Texts();
    /// Shown texts that are in English although they have a Chinese translation, or the other way round.
    [[nodiscard]] QStringList inOtherLanguage(const QWidget& root, bool chinese) const;

  private:
    [[nodiscard]] bool belongsToOther(const QString& text, bool chinese) const;

    QHash<QString, QString> m_chinese; ///< by source text; those alone that differ from it
    QHash<QString, QString> m_english; ///< the other way round
    QStringList m_patterns;            ///< English texts with %1, as expressions
};

} // namespace dutydesk
