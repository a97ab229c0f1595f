#pragma once

#include <QByteArray>
#include <QColor>
#include <QString>

namespace dutydesk {

/// The colours and measures of a chart; those of paper unless told otherwise.
struct ChartLook {
    QColor text{0x1F, 0x24, 0x30};
    QColor quiet{0x5B, 0x64, 0x74};
    QColor line{0xDD, 0xE1, 0xE7};
    QColor mark{0x20, 0x54, 0x93};                     ///< of dots and filled bars
    QString font = QStringLiteral("Noto Sans CJK SC"); ///< one family: QtSvg reads no list of them
    int width = 560;
    int fontSize = 12;
};

/// Puts an SVG together: the few shapes that charts need. Texts are escaped.
class SvgDrawing {
  public:
    SvgDrawing(const ChartLook& look, int width, int height);

    /// `anchor`: "start", "middle" or "end".
    void text(double x, double y, const QString& words, const QColor& colour, const char* anchor = "start");
    void rule(double x1, double x2, double y);
    void dot(double x, double y, double radius);
    /// Filled in the colour of marks, or an empty frame: two kinds that are told apart without colours.
    void bar(double x, double y, double width, double height, bool filled);
    [[nodiscard]] QByteArray done() const;

  private:
    const ChartLook& m_look;
    QString m_svg;
};

/// How wide a text is about, in ems: letters of narrow scripts count little more than half.
[[nodiscard]] double widthInEms(const QString& text);
/// The text, shortened to a width in ems.
[[nodiscard]] QString shortenedTo(const QString& text, double most);

} // namespace dutydesk
