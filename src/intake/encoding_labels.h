#pragma once

#include <QByteArray>
#include <QString>

namespace dutydesk {

/// The encoding that a label in any spelling stands for, as the WHATWG Encoding Standard lists them: its name
/// in lower case, or empty for a label it does not know. gb2312 and gbk are read as gb18030 and big5 as
/// big5-hkscs, their supersets.
[[nodiscard]] QString encodingForLabel(const QByteArray& label);

/// The name under which ICU has the converter for an encoding named as above.
[[nodiscard]] QByteArray icuConverterName(const QString& encoding);

} // namespace dutydesk
