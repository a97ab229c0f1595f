#include "casework/policy.h"

#include <QFile>

namespace dutydesk {

QStringList Policy::builtInKeys() {
    return {QStringLiteral("company"), QStringLiteral("township"), QStringLiteral("hr"),
            QStringLiteral("town"),    QStringLiteral("highway"),  QStringLiteral("media"),
            QStringLiteral("state")};
}

Result<Policy> Policy::builtIn(const QString& key) {
    if (!builtInKeys().contains(key)) return fail(ErrorCode::UnknownPolicy, key);
    QFile file(QStringLiteral(":/policies/%1.json").arg(key));
    if (!file.open(QIODevice::ReadOnly)) return fail(ErrorCode::UnknownPolicy, key, file.errorString());
    return fromJson(file.readAll());
}

} // namespace dutydesk
