#pragma once

#include <QString>
#include <QStringView>

namespace dutydesk {

/// The readable text of an HTML fragment: tags dropped, block elements and <br> to line ends, entities
/// resolved, scripts, styles and comments left out, white space as a browser shows it. Linear in the text,
/// whatever the nesting.
[[nodiscard]] QString htmlToText(QStringView html);

/// A title on one line. Where it holds elements of HTML it is read as HTML; a "<" that means itself is kept.
[[nodiscard]] QString titleText(const QString& title);

/// Whether a text that ought to be plain holds elements or entities of HTML.
[[nodiscard]] bool looksLikeHtml(QStringView text);

/// Resolves HTML's character references. Unknown ones stay as they are.
[[nodiscard]] QString resolveEntities(QStringView text);

/// One reference: `name` without "&" and ";" ("nbsp", "#160", "#xA0"). Empty if there is no such character.
[[nodiscard]] QString entityText(QStringView name);

/// U+0080…U+009F are never meant: they are windows-1252 bytes that were taken for Unicode.
void mendControls(QString& text);

/// Whether an element of this name (lower case) begins and ends a line.
[[nodiscard]] bool isBlockElement(QStringView name);

/// Gathers text as a browser would lay it out: white space runs become one space, line ends only where asked
/// for.
class TextGatherer {
  public:
    void add(QStringView text);
    /// Text whose white space counts (<pre>).
    void addPreformatted(QStringView text);
    void endLine();
    /// Moves the text out, trimmed.
    [[nodiscard]] QString take();

  private:
    QString m_text;
    bool m_space = false; ///< a space is due before the next visible character
};

} // namespace dutydesk
