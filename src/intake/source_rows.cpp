#include "intake/source_rows.h"

#include "intake/web_address.h"

namespace dutydesk {

namespace {

constexpr qsizetype LongestName = 200;
constexpr qsizetype LongestAddress = 4000;

} // namespace

QString sourceName(const QString& text, const QString& url) {
    QString name;
    for (const QChar c : text.left(4 * LongestName)) {
        const QChar::Category category = c.category();
        if (category == QChar::Other_Control)
            name += u' ';
        else if (category !=
                 QChar::Other_Format) // marks that turn the direction of what follows, and the like
            name += c;
    }
    name = name.simplified().left(LongestName);
    if (!name.isEmpty()) return name;
    QString place = url.section(u"://"_qs, 1).section(u'?', 0, 0).left(LongestName);
    while (place.endsWith(u'/')) place.chop(1);
    return place;
}

Result<QString> sourceAddress(const QString& text) {
    QString url = text.trimmed();
    if (url.startsWith(u"feed:", Qt::CaseInsensitive)) {
        url = url.mid(5);
        if (url.startsWith(u"//")) url.prepend(u"http:");
    }
    if (url.size() > LongestAddress)
        return fail(ErrorCode::BadAddress, url.left(80), QStringLiteral("too long"));
    const auto address = WebAddress::parse(url.toUtf8());
    if (!address) return fail(ErrorCode::BadAddress, url, address.error().detail);
    return url;
}

} // namespace dutydesk
