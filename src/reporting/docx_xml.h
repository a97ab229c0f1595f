#pragma once

#include "reporting/paper_fonts.h"

#include <QXmlStreamWriter>

#include <initializer_list>

namespace dutydesk {

/// Lengths of WordprocessingML: twentieths of a point.
[[nodiscard]] int twips(double points);
[[nodiscard]] int twipsOfMm(double mm);

/// The text without the characters that XML forbids.
[[nodiscard]] QString xmlSafe(const QString& text);

/// How a paragraph of a paper is set. Lengths in points.
struct WordStyle {
    Face face = Face::FangSong;
    double points = 16;
    double pitch = 0; ///< from line to line, exactly; 0: as the font asks
    bool bold = false;
    bool indent = false; ///< two characters
    bool keepNext = false;
    bool grid = false;             ///< on the page's grid, 28 characters a line, as the body is
    const char* align = nullptr;   ///< "center", "right", "left"; nothing: both edges
    int outline = -1;              ///< level in the navigation, from 0
    const char* topRule = nullptr; ///< colour of a rule above, "000000"
    const char* bottomRule = nullptr;
    double before = 0;
    double after = 0;
};

/// WordprocessingML, element by element.
class WordXml {
  public:
    using Attributes = std::initializer_list<std::pair<const char*, QString>>;

    explicit WordXml(QByteArray* into) : m_xml(into) {}

    void begin(const char* name, Attributes attributes = {});
    void leaf(const char* name, Attributes attributes = {});
    void end() { m_xml.writeEndElement(); }
    void textElement(const char* name, const QString& text);

    /// Opens a paragraph: what follows until end() are its runs.
    void beginParagraph(const WordStyle& style);
    void run(const QString& text, const WordStyle& style);
    void paragraph(const QString& text, const WordStyle& style);
    /// The page's number, counted by whoever shows the page.
    void pageNumber(const WordStyle& style);
    void declaration() { m_xml.writeStartDocument(QStringLiteral("1.0"), true); }

  private:
    void properties(const WordStyle& style);

    QXmlStreamWriter m_xml;
};

/// The name under which documents ask for a face; word processors without it take one of paperFontNames().
[[nodiscard]] QString wordFont(Face face);

} // namespace dutydesk
