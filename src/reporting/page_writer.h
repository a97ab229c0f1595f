#pragma once

#include "reporting/page_geometry.h"
#include "reporting/plain_glyphs.h"

#include <QPainter>
#include <QTextLayout>

#include <memory>

namespace dutydesk {

/// Lengths of the page in device units: 20 to the point, so that rounding to whole units is not seen.
inline constexpr int unitsPerPoint = 20;
[[nodiscard]] constexpr double fromPoints(double points) { return points * unitsPerPoint; }
[[nodiscard]] constexpr double fromMm(double mm) { return mm * page_geometry::pointsPerMm * unitsPerPoint; }

/// How a text is set.
struct TextStyle {
    QFont font;
    double pitch = 0;  ///< from line to line, in units
    double indent = 0; ///< of the first line, in units
    Qt::Alignment alignment = Qt::AlignLeft;
    int keepLines = 0; ///< lines of what follows that must be on the same page
};

class PageWriter;

/// A text broken into lines of a width. Words too long for a line break anywhere.
class BrokenText {
  public:
    BrokenText(const QString& text, const TextStyle& style, double width, QPaintDevice* device);
    [[nodiscard]] int lines() const { return m_layout->lineCount(); }
    /// Draws a line with the upper edge of its pitch at `at`.
    void drawLine(PageWriter& pages, int line, QPointF at) const;

  private:
    std::unique_ptr<QTextLayout> m_layout;
    double m_pitch;
};

/// What pages are drawn on, one after the other.
class Sheets {
  public:
    virtual ~Sheets() = default;
    /// Begins a page, upright or laid across. The painter's origin is then the corner of the text's area, its
    /// lengths are units.
    virtual void begin(bool across) = 0;
    [[nodiscard]] virtual QPainter& painter() = 0;
    /// What texts are measured for: unitsPerPoint dots to the point. The same for all pages.
    [[nodiscard]] virtual QPaintDevice* device() = 0;

  protected:
    Sheets() = default;
    Q_DISABLE_COPY_MOVE(Sheets)
};

/// Fills pages from the top down and numbers them.
class PageWriter {
  public:
    /// `across`: the first page.
    PageWriter(Sheets& sheets, bool across);

    [[nodiscard]] QPainter& painter() { return m_sheets.painter(); }
    [[nodiscard]] const PlainGlyphs& plainGlyphs(const QFont& font);
    [[nodiscard]] QPaintDevice* device() const { return m_sheets.device(); }
    [[nodiscard]] double y() const { return m_y; } ///< from the text area's upper edge
    [[nodiscard]] double room() const { return height() - m_y; }
    [[nodiscard]] double width() const;
    [[nodiscard]] double height() const;

    void text(const QString& text, const TextStyle& style);
    void skip(double units); ///< white between blocks; none at the head of a page
    void advance(double units) { m_y += units; }
    void rule(const QColor& colour, double thickness);
    /// Goes to a new page unless so much is left on this one.
    void need(double units);
    void newPage();
    /// Lays the pages across from here on, or upright again: on a new page.
    void lay(bool across);
    /// Numbers the last page.
    void finish() { numberPage(); }

  private:
    void numberPage();
    void turnPage(bool across);

    Sheets& m_sheets;
    QHash<QString, PlainGlyphs> m_plain; ///< by the font's key
    double m_y = 0;
    int m_page = 1;
    bool m_across;
};

} // namespace dutydesk
