#include "screening/site.h"

#include <QUrl>

#include <algorithm>

namespace dutydesk {

QString siteHost(const QString& written) {
    QString host = written.normalized(QString::NormalizationForm_KC).toLower();
    if (host.startsWith(QLatin1String("*."))) host.remove(0, 2);
    while (host.endsWith(u'.')) host.chop(1);
    const auto allowed = [](QChar c) { return c.isLetterOrNumber() || c == u'-' || c == u'.'; };
    if (!std::all_of(host.cbegin(), host.cend(), allowed)) return {};
    return QString::fromLatin1(QUrl::toAce(host));
}

QString hostOf(const QString& address) { return QUrl(address).host(QUrl::FullyEncoded).toLower(); }

bool isOnSite(QStringView host, QStringView site) {
    return host.endsWith(site) && (host.size() == site.size() || host[host.size() - site.size() - 1] == u'.');
}

} // namespace dutydesk
