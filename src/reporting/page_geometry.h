#pragma once

namespace dutydesk::page_geometry {

// GB/T 9704-2012: A4, the margins of the text area, 22 lines of 28 characters in 3号 (16 pt).
inline constexpr double pageWidthMm = 210;
inline constexpr double pageHeightMm = 297;
inline constexpr double topMm = 37;
inline constexpr double leftMm = 28;
inline constexpr double rightMm = 26;
inline constexpr double bottomMm = 35;
inline constexpr double textWidthMm = pageWidthMm - leftMm - rightMm;
inline constexpr double textHeightMm = pageHeightMm - topMm - bottomMm;
/// A page laid across is the same page, turned: its tables have their heads at the upright page's left edge.
inline constexpr double acrossTopMm = leftMm;
inline constexpr double acrossLeftMm = bottomMm;
inline constexpr double acrossRightMm = topMm;
inline constexpr double acrossBottomMm = rightMm;
inline constexpr double acrossWidthMm = textHeightMm;
inline constexpr double acrossHeightMm = textWidthMm;
inline constexpr int linesPerPage = 22;
inline constexpr int charactersPerLine = 28;
inline constexpr double pageNumberDropMm = 7; ///< from the text area's lower edge to the number's dashes

inline constexpr double pointsPerMm = 72.0 / 25.4;
inline constexpr double bodyPoints = 16;
inline constexpr double titlePoints = 22;
inline constexpr double pageNumberPoints = 14;
inline constexpr double tablePoints = 9;
inline constexpr double tablePaddingPoints = 3; ///< on both sides of a cell's text
inline constexpr double captionPoints = 10.5;

inline constexpr double linePitchPoints = textHeightMm * pointsPerMm / linesPerPage;          // 28.99
inline constexpr double characterPitchPoints = textWidthMm * pointsPerMm / charactersPerLine; // 15.79

} // namespace dutydesk::page_geometry
