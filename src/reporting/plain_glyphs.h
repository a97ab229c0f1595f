#pragma once

#include <QFont>
#include <QGlyphRun>
#include <QHash>
#include <QRawFont>

namespace dutydesk {

/// Shaping gives some characters a glyph that no character has by itself: Noto CJK's digits behind Latin
/// letters, for one. QPdfWriter cannot name such glyphs, so their text would be missing when the paper is
/// searched or copied. Here they are swapped for the plain glyph of the same character.
class PlainGlyphs {
  public:
    PlainGlyphs() = default;
    PlainGlyphs(const QFont& font, QPaintDevice* device);

    [[nodiscard]] QGlyphRun plain(QGlyphRun run) const;

  private:
    struct Swap {
        quint32 glyph = 0;
        double shift = 0; ///< keeps it in the middle of the room that was made for the other
    };
    QHash<quint32, Swap> m_swaps;
};

} // namespace dutydesk
