#include "intake/source_rows.h"

#include "intake/web_address.h"

namespace dutydesk {

namespace {

constexpr qsizetype LongestSourceName = 200;
constexpr qsizetype LongestAddress = 4000;

/// Not through the middle of a character.
QString cut(QString text, qsizetype length) {
    text.truncate(length);
    if (text.endsWith(u' ') || (!text.isEmpty() && text.back().isHighSurrogate())) text.chop(1);
    return text;
}

/// Without control characters, marks that turn the direction of what follows and the like, and what is no
/// character at all.
QString onOneLine(const QString& text) {
    QString line;
    for (const QChar c : cut(text, 4 * LongestSourceName)) {
        const QChar::Category category = c.category();
        if (category == QChar::Other_Control)
            line += u' ';
        else if (category != QChar::Other_Format && !QChar::isNonCharacter(c.unicode()))
            line += c;
    }
    return cut(line.simplified(), LongestSourceName);
}

} // namespace

QString sourceName(const QString& text, const QString& url) {
    if (const QString name = onOneLine(text); !name.isEmpty()) return name;
    QString place = onOneLine(url.section(u"://"_qs, 1).section(u'?', 0, 0));
    while (place.endsWith(u'/') || place.endsWith(u' ')) place.chop(1);
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
