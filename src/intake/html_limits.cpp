#include "intake/html_scanner.h"
#include "intake/html_tree.h"

#include <QSet>
#include <QStringList>

namespace dutydesk {

namespace {

constexpr qsizetype DeepestElement = 400;
constexpr int MostAttributes = 64;
constexpr int MostRoots = 8;        ///< <html> and <body>: their attributes are all added to one element
constexpr qsizetype ShortTag = 512; ///< cannot hold more attributes than are harmless

/// Elements that end by themselves or are never open; they cannot nest in one another without one that is
/// counted.
bool closesItself(const QString& name) {
    static const QSet<QString> names = {
        u"area"_qs,  u"base"_qs,  u"br"_qs,    u"col"_qs,   u"embed"_qs,  u"hr"_qs,     u"img"_qs,
        u"input"_qs, u"link"_qs,  u"meta"_qs,  u"param"_qs, u"wbr"_qs,    u"source"_qs, u"track"_qs,
        u"p"_qs,     u"li"_qs,    u"dt"_qs,    u"dd"_qs,    u"option"_qs, u"td"_qs,     u"th"_qs,
        u"tr"_qs,    u"tbody"_qs, u"thead"_qs, u"tfoot"_qs, u"head"_qs,   u"image"_qs,  u"keygen"_qs};
    return names.contains(name);
}

/// The parser opens these again after the block that held them has ended.
bool isFormatting(const QString& name) {
    static const QSet<QString> names = {u"a"_qs,      u"b"_qs,      u"big"_qs,  u"code"_qs, u"em"_qs,
                                        u"font"_qs,   u"i"_qs,      u"nobr"_qs, u"s"_qs,    u"small"_qs,
                                        u"strike"_qs, u"strong"_qs, u"tt"_qs,   u"u"_qs};
    return names.contains(name);
}

QStringView withFewAttributes(const HtmlToken& token) {
    if (token.raw.size() <= ShortTag) return token.raw;
    HtmlAttributes attributes(token);
    HtmlAttribute attribute;
    for (int count = 1; attributes.next(attribute); ++count) {
        if (count == MostAttributes) return token.raw.left(attributes.position());
    }
    return token.raw;
}

class Limiter {
  public:
    bool open(const QString& name) {
        if (name == u"html" || name == u"body") return ++m_roots <= MostRoots;
        if (closesItself(name)) return true;
        if (m_open.size() >= DeepestElement) return false;
        m_open.append(name);
        return true;
    }
    void close(const QString& name) {
        const qsizetype at = m_open.lastIndexOf(name);
        if (at < 0) return;
        qsizetype kept = at;
        for (qsizetype i = at + 1; i < m_open.size(); ++i) {
            if (isFormatting(m_open[i])) m_open.swapItemsAt(kept++, i);
        }
        m_open.resize(kept);
    }

  private:
    QStringList m_open;
    int m_roots = 0;
};

} // namespace

QString withLimitedNesting(const QString& html) {
    QString out;
    out.reserve(html.size());
    Limiter limiter;
    HtmlScanner scanner(html);
    for (HtmlToken token; scanner.next(token);) {
        if (token.kind == HtmlToken::Kind::End) limiter.close(token.name.toString().toLower());
        if (token.kind != HtmlToken::Kind::Start) {
            out += token.raw;
        } else if (limiter.open(token.name.toString().toLower())) {
            const QStringView kept = withFewAttributes(token);
            out += kept;
            if (kept.size() < token.raw.size()) out += u'>';
        }
    }
    return out;
}

} // namespace dutydesk
