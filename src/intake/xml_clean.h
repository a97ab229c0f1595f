#pragma once

#include <QString>

namespace dutydesk {

struct CleanXml {
    QString text;
    bool mended = false; ///< something in it was not XML
};

/// Makes decoded text ready for an XML parser: declaration, doctype, comments and processing instructions are
/// taken out, named entities (HTML's and the simple ones the doctype declares) become characters, what XML
/// forbids is escaped or dropped. Nothing is ever loaded, and no entity refers to another, so that none can
/// grow.
[[nodiscard]] CleanXml cleanXml(const QString& text);

/// Closes what was left open, drops end tags that belong to nothing, quotes attributes: well-formed but for
/// prefixes that are not declared. `text` is what cleanXml gave.
[[nodiscard]] QString balanceXml(const QString& text);

} // namespace dutydesk
