#include "desk/whole_file.h"

#include <QSaveFile>

namespace dutydesk {

Result<void> writeWholeFile(const QString& path, const QByteArray& bytes) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(ErrorCode::FileUnwritable, path, file.errorString());
    return {};
}

} // namespace dutydesk
