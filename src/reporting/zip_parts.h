#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace dutydesk {

/// One file of an office document, which is a ZIP archive of XML and pictures.
struct ZipPart {
    QString name; ///< "word/document.xml"
    QByteArray bytes;
};

inline constexpr qsizetype mostZipParts = 500;
inline constexpr qint64 mostUnzippedBytes = 32 << 20;

/// All parts, unpacked in memory. What the archive says of itself is not believed: reading stops at the
/// limits. Errors: LetterheadUnreadable (no archive, damaged, too many or too large parts, a part whose name
/// leads out of the archive; detail says which).
[[nodiscard]] Result<QList<ZipPart>> unzip(const QByteArray& archive);
/// The archive of these parts, in this order; the same parts make the same bytes.
[[nodiscard]] QByteArray zip(const QList<ZipPart>& parts);

} // namespace dutydesk
