#include "store/web_key.h"

#include <QSet>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

namespace dutydesk {

namespace {

/// Parameters that say how a reader came, not what is read.
bool isTracking(const QString& name) {
    static const QSet<QString> known{
        QStringLiteral("fbclid"),       QStringLiteral("gclid"),          QStringLiteral("msclkid"),
        QStringLiteral("yclid"),        QStringLiteral("dclid"),          QStringLiteral("igshid"),
        QStringLiteral("mc_cid"),       QStringLiteral("mc_eid"),         QStringLiteral("spm"),
        QStringLiteral("scm"),          QStringLiteral("share_token"),    QStringLiteral("sharer_shareid"),
        QStringLiteral("bd_vid"),       QStringLiteral("from_source"),    QStringLiteral("share_source"),
        QStringLiteral("share_medium"), QStringLiteral("isappinstalled"), QStringLiteral("wfr"),
    };
    const QString lower = name.toLower();
    return lower.startsWith(QLatin1String("utm_")) || known.contains(lower);
}

} // namespace

QString webKey(const QString& address) {
    QUrl url(address.trimmed());
    if (!url.isValid() || url.host().isEmpty()) return address.trimmed();
    url.setScheme(url.scheme().toLower());
    url.setFragment({});
    url.setUserInfo({});
    if ((url.scheme() == QLatin1String("http") && url.port() == 80) ||
        (url.scheme() == QLatin1String("https") && url.port() == 443))
        url.setPort(-1);

    auto parameters = QUrlQuery(url).queryItems(QUrl::FullyEncoded);
    parameters.removeIf([](const auto& parameter) { return isTracking(parameter.first); });
    std::stable_sort(parameters.begin(), parameters.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    QUrlQuery query;
    query.setQueryItems(parameters);
    url.setQuery(parameters.isEmpty() ? QUrlQuery() : query);
    if (parameters.isEmpty()) url.setQuery(QString());
    return QString::fromLatin1(url.toEncoded(QUrl::NormalizePathSegments | QUrl::StripTrailingSlash));
}

} // namespace dutydesk
