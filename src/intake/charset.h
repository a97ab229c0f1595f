#pragma once

#include <QByteArray>
#include <QString>

namespace dutydesk {

struct Decoded {
    QString text;
    QString encoding;      ///< canonical name, lower case: "utf-8", "gb18030", "big5-hkscs"
    bool replaced = false; ///< some bytes were not valid and became U+FFFD
};

enum class Markup { Html, Xml };

/// Bytes to text: BOM > declaration (`<meta>`, XML) > HTTP charset > detection; labels aliased as the WHATWG
/// Encoding Standard says, but bytes that are valid UTF-8 with non-ASCII characters beat a wrong label.
[[nodiscard]] Decoded decode(const QByteArray& bytes, const QString& contentType, Markup markup);

} // namespace dutydesk
