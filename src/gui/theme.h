#pragma once

#include "casework/terms.h"

#include <QColor>
#include <QFont>
#include <QList>
#include <QString>

class QApplication;
class QPalette;

namespace dutydesk {

enum class Shade { Light, Dark };

/// The colours of the window, by what they are for. Nothing in gui/ names a colour of its own.
struct Tokens {
    QColor ground;  ///< window
    QColor surface; ///< panes
    QColor raised;  ///< rail, table heads
    QColor line;
    QColor faint; ///< lines between rows
    QColor edge;  ///< borders of controls
    QColor text;
    QColor quiet; ///< secondary text
    QColor accent;
    QColor onAccent;
    QColor selection;
    QColor tier1, tier2, tier3;
    QColor late, lateFill, lateEdge;
    QColor soon, soonFill, soonEdge;
    QColor inTime, inTimeFill, inTimeEdge;
    QColor mark;           ///< behind hit words
    QColor unlikely;       ///< dotted line under unlikely hits
    QColor hint, hintEdge; ///< behind and around an explanation
    QColor added, removed; ///< behind differences

    [[nodiscard]] QColor tier(Tier tier) const;
};

[[nodiscard]] const Tokens& tokens(Shade shade);
/// Of the shade applied last.
[[nodiscard]] const Tokens& tokens();
[[nodiscard]] Shade shade();

/// Fusion with palette, font and style sheet made from the tokens. `scale`: 1 … 2, of all text and measures.
void applyTheme(QApplication& application, Shade shade, double scale = 1);
/// The other shade, at once in tokens(); the window's parts follow one by one.
void changeShade(Shade shade);
/// Of tokens().
[[nodiscard]] QPalette themePalette();
/// What the system's own palette suggests; before applyTheme().
[[nodiscard]] Shade systemShade();

/// A measure of the 4 px grid at the scale in use.
[[nodiscard]] int px(int measure);

enum class TextRole { Body, Secondary, Reading, Title, Heading, Mono };
[[nodiscard]] QFont font(TextRole role);

/// WCAG 2.1 contrast ratio, 1 … 21.
[[nodiscard]] double contrast(const QColor& one, const QColor& other);

/// Every pair of text and background that the window uses, for the contrast test.
struct ColourPair {
    QString name;
    QColor text;
    QColor behind;
};
[[nodiscard]] QList<ColourPair> textPairs(const Tokens& tokens);

} // namespace dutydesk
