#include "intake/relative_address.h"

#include <QStringList>

namespace dutydesk {

namespace {

struct Parts {
    QString scheme;
    QString authority;
    QString path;
    QString query; ///< with its "?"
    bool hasAuthority = false;
};

Parts partsOf(QString address) {
    Parts parts;
    if (const qsizetype hash = address.indexOf(u'#'); hash >= 0) address.truncate(hash);
    parts.scheme = schemeOf(address);
    if (!parts.scheme.isEmpty()) address.remove(0, parts.scheme.size() + 1);
    if (address.startsWith(u"//")) {
        qsizetype end = 2;
        while (end < address.size() && address[end] != u'/' && address[end] != u'?') ++end;
        parts.authority = address.mid(2, end - 2);
        parts.hasAuthority = true;
        address.remove(0, end);
    }
    const qsizetype query = address.indexOf(u'?');
    if (query >= 0) parts.query = address.mid(query);
    parts.path = query >= 0 ? address.left(query) : address;
    return parts;
}

QString withoutDots(const QString& path) {
    QStringList kept;
    const QStringList segments = path.split(u'/');
    for (qsizetype i = 0; i < segments.size(); ++i) {
        const bool last = i == segments.size() - 1;
        if (segments[i] == u"." || segments[i] == u"..") {
            if (segments[i] == u".." && kept.size() > 1) kept.removeLast();
            if (last) kept.append(QString());
        } else {
            kept.append(segments[i]);
        }
    }
    return kept.join(u'/');
}

QString merged(const Parts& base, const QString& path) {
    if (base.hasAuthority && base.path.isEmpty()) return u'/' + path;
    return base.path.left(base.path.lastIndexOf(u'/') + 1) + path;
}

} // namespace

QString schemeOf(QStringView address) {
    for (qsizetype i = 0; i < address.size(); ++i) {
        const char16_t c = address[i].unicode();
        if (c == u':') return i > 0 ? address.left(i).toString() : QString();
        const bool letter = (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
        const bool inner = (c >= u'0' && c <= u'9') || c == u'+' || c == u'-' || c == u'.';
        if (!letter && !(inner && i > 0)) break;
    }
    return {};
}

QString resolveAddress(const QString& base, const QString& reference) {
    QString ref = reference.trimmed();
    ref.remove(u'\n').remove(u'\r').remove(u'\t');
    const Parts from = partsOf(base);
    if (ref.isEmpty() || !schemeOf(ref).isEmpty() || from.scheme.isEmpty()) return ref;
    const QString root = from.scheme + u':' + (from.hasAuthority ? u"//"_qs + from.authority : QString());
    if (ref.startsWith(u"//")) return from.scheme + u':' + ref;
    if (ref.startsWith(u'#')) return root + from.path + from.query + ref;
    if (ref.startsWith(u'?')) return root + from.path + ref;
    qsizetype end = 0;
    while (end < ref.size() && ref[end] != u'?' && ref[end] != u'#') ++end;
    const QString path = ref.left(end);
    return root + withoutDots(path.startsWith(u'/') ? path : merged(from, path)) + ref.mid(end);
}

QString harmlessAddress(const QString& address) {
    const QString scheme = schemeOf(address).toLower();
    for (const char16_t* harmful : {u"javascript", u"vbscript", u"data", u"file", u"about", u"blob"}) {
        if (scheme == QStringView(harmful)) return {};
    }
    return address;
}

} // namespace dutydesk
