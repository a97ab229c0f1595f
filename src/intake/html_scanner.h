#pragma once

#include <QStringView>

namespace dutydesk {

/// A piece of HTML as it stands in the source. Views point into the scanned text.
struct HtmlToken {
    enum class Kind {
        Text,    ///< entities not resolved
        RawText, ///< what stands inside script, style and the like
        Start,
        End,
        Other, ///< comments, declarations, processing instructions
    };
    Kind kind = Kind::Text;
    QStringView raw;
    QStringView name; ///< of Start and End, in the case of the source
};

/// One attribute of a start tag, in source form.
struct HtmlAttribute {
    QStringView name;
    QStringView value; ///< without quotes, entities not resolved
};

/// Cuts HTML into tokens without building a tree: linear in the text, whatever the nesting, never fails.
class HtmlScanner {
  public:
    enum class Dialect { Html, Xml }; ///< XML has no elements of raw text
    explicit HtmlScanner(QStringView html, Dialect dialect = Dialect::Html)
        : m_html(html), m_dialect(dialect) {}

    /// False at the end of the text.
    [[nodiscard]] bool next(HtmlToken& token);

  private:
    [[nodiscard]] bool startsMarkup(qsizetype at) const;
    [[nodiscard]] qsizetype endOfTag(qsizetype from) const;
    [[nodiscard]] qsizetype endOfOther(qsizetype from) const;
    [[nodiscard]] qsizetype endOfRawText(QStringView name);
    [[nodiscard]] HtmlToken readTag(qsizetype start);

    QStringView m_html;
    Dialect m_dialect;
    qsizetype m_at = 0;
    QStringView m_rawName = {}; ///< set while inside an element that holds raw text
};

/// Walks the attributes of a start tag's source.
class HtmlAttributes {
  public:
    /// `tag` is the raw source of a Start token.
    explicit HtmlAttributes(const HtmlToken& tag);
    [[nodiscard]] bool next(HtmlAttribute& attribute);
    /// Where the attribute last read ends in the tag's source.
    [[nodiscard]] qsizetype position() const { return m_at; }

  private:
    QStringView m_tag;
    qsizetype m_at = 0;
};

} // namespace dutydesk
