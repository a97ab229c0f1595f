#include "reporting/svg_drawing.h"

#include <algorithm>

namespace dutydesk {

namespace {

double emsOf(QChar letter) { return letter.unicode() < 0x2E80 ? 0.55 : 1; }

} // namespace

double widthInEms(const QString& text) {
    double used = 0;
    for (const QChar letter : text) used += emsOf(letter);
    return used;
}

QString shortenedTo(const QString& text, double most) {
    double used = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        used += emsOf(text[i]);
        if (used > most) return text.left(std::max<qsizetype>(1, i - 1)) + QChar(u'…');
    }
    return text;
}

SvgDrawing::SvgDrawing(const ChartLook& look, int width, int height) : m_look(look) {
    m_svg = QStringLiteral("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%1\" height=\"%2\" "
                           "viewBox=\"0 0 %1 %2\" font-family=\"%3\" font-size=\"%4\">")
                .arg(width)
                .arg(height)
                .arg(look.font.toHtmlEscaped())
                .arg(look.fontSize);
}

void SvgDrawing::text(double x, double y, const QString& words, const QColor& colour, const char* anchor) {
    m_svg += QStringLiteral("<text x=\"%1\" y=\"%2\" fill=\"%3\" text-anchor=\"%4\">%5</text>")
                 .arg(x)
                 .arg(y)
                 .arg(colour.name(), QLatin1String(anchor), words.toHtmlEscaped());
}

void SvgDrawing::rule(double x1, double x2, double y) {
    m_svg += QStringLiteral("<line x1=\"%1\" x2=\"%2\" y1=\"%3\" y2=\"%3\" stroke=\"%4\"/>")
                 .arg(x1)
                 .arg(x2)
                 .arg(y)
                 .arg(m_look.line.name());
}

void SvgDrawing::dot(double x, double y, double radius) {
    m_svg += QStringLiteral("<circle cx=\"%1\" cy=\"%2\" r=\"%3\" fill=\"%4\" fill-opacity=\"0.8\"/>")
                 .arg(x)
                 .arg(y)
                 .arg(radius)
                 .arg(m_look.mark.name());
}

void SvgDrawing::bar(double x, double y, double width, double height, bool filled) {
    m_svg += QStringLiteral("<rect x=\"%1\" y=\"%2\" width=\"%3\" height=\"%4\" fill=\"%5\" stroke=\"%6\"/>")
                 .arg(x)
                 .arg(y)
                 .arg(width)
                 .arg(height)
                 .arg(filled ? m_look.mark.name() : QStringLiteral("none"), m_look.mark.name());
}

QByteArray SvgDrawing::done() const { return (m_svg + QLatin1String("</svg>")).toUtf8(); }

} // namespace dutydesk
