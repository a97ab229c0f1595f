#include "intake/article_head.h"
#include "intake/html_text.h"

#include <QRegularExpression>

#include <algorithm>

namespace dutydesk {

namespace {

constexpr qsizetype LeastTitle = 8;
constexpr qsizetype LongestSite = 16;
constexpr qsizetype LongestTitle = 500; ///< what is longer is none
constexpr int TitleAfter = 40;          ///< elements into the article among which a title is still looked for

struct Metadata {
    QString pageTitle;
    QString ogTitle;
    QString siteName;
};

Metadata metadataOf(const PageMap& page) {
    Metadata found;
    for (const PageElement& e : page.elements()) {
        if (hasTag(e.node, GUMBO_TAG_TITLE) && found.pageTitle.isEmpty() &&
            e.node->v.element.tag_namespace == GUMBO_NAMESPACE_HTML) {
            found.pageTitle = textOf(e.node).simplified().left(LongestTitle);
        } else if (hasTag(e.node, GUMBO_TAG_META)) {
            QString name = attribute(e.node, "property");
            if (name.isEmpty()) name = attribute(e.node, "name");
            const QStringList names = name.toLower().split(u' ');
            const QString content = attribute(e.node, "content").simplified().left(LongestTitle);
            if (names.contains(u"og:title"_qs) && found.ogTitle.isEmpty()) found.ogTitle = content;
            if (names.contains(u"og:site_name"_qs)) found.siteName = content;
        }
    }
    return found;
}

/// On Chinese pages the site's name may follow a bare hyphen.
QString withoutHyphenated(const QString& title) {
    const qsizetype hyphen = title.lastIndexOf(u'-');
    if (hyphen < LeastTitle || title.size() - hyphen > hyphen) return title;
    const auto isWide = [](QChar c) { return c.unicode() >= 0x2E80; };
    const QString site = title.mid(hyphen + 1);
    const bool chinese = isWide(title[hyphen - 1]) || std::any_of(site.begin(), site.end(), isWide);
    return chinese && site.size() <= LongestSite ? title.left(hyphen).trimmed() : title;
}

/// The page's title without the site's name, which stands at its end (or start) behind a separator.
QString withoutSite(const QString& title, const QString& site) {
    if (!site.isEmpty() && title.endsWith(site, Qt::CaseInsensitive)) {
        const QString rest = title.chopped(site.size()).trimmed();
        static const QRegularExpression separator(QStringLiteral("\\s*[-_|–—»·:：]+$"));
        if (separator.match(rest).hasMatch() && rest.size() > 4) return QString(rest).remove(separator);
    }
    static const QRegularExpression separators(
        QStringLiteral("\\s+[-–—|»·:/]+\\s+|\\s*[_|｜]+\\s*|--+|\\s+-(?=\\S)|-(?=[^-]{2,8}$)"));
    const QStringList parts = title.split(separators, Qt::SkipEmptyParts);
    if (parts.size() < 2) return withoutHyphenated(title);
    // Site and column names are short; the title is what is left of them.
    const QString first = parts.first().trimmed();
    if (first.size() >= LeastTitle || first.size() * 2 >= title.size()) return first;
    return *std::max_element(parts.begin(), parts.end(),
                             [](const QString& a, const QString& b) { return a.size() < b.size(); });
}

bool isTitleElement(const PageElement& e) {
    const GumboTag tag = e.node->v.element.tag;
    if (tag == GUMBO_TAG_H1 || tag == GUMBO_TAG_H2 || tag == GUMBO_TAG_H3) return true;
    if (tag == GUMBO_TAG_HTML || tag == GUMBO_TAG_BODY) return false;
    static const QRegularExpression words(QStringLiteral("title|headline|(^|[\\s_-])(tit|bt)($|[\\s_-])"));
    return words.match(QString::fromLatin1(labelsOf(e.node))).hasMatch();
}

/// How well a heading fits the page's title: the share of it that it makes up, if it stands there at all.
double likeness(const QString& heading, const QString& pageTitle) {
    const QString inner = onlyLetters(heading);
    const QString outer = onlyLetters(pageTitle);
    if (inner.size() < 4 || outer.isEmpty()) return 0;
    if (outer.contains(inner)) return static_cast<double>(inner.size()) / outer.size();
    return inner.contains(outer) && outer.size() >= 6 ? 0.9 : 0;
}

struct Heading {
    QString text;
    double fit = 0;
};

Heading headingFor(const PageMap& page, int element, const QString& pageTitle) {
    Heading best;
    const int last = std::min(element + TitleAfter, static_cast<int>(page.elements().size()));
    for (int i = 0; i < last; ++i) {
        const PageElement& e = page.at(i);
        if (e.text == 0 || e.text > 600 || !isTitleElement(e)) continue;
        const QString text = textOf(e.node).simplified();
        double fit = likeness(text, pageTitle);
        if (hasTag(e.node, GUMBO_TAG_H1)) fit *= 1.2;
        if (fit > best.fit) best = {text, fit};
    }
    return best;
}

/// A page whose <title> names the site only: the last heading before the text.
QString headingBefore(const PageMap& page, int element) {
    QString found;
    for (int i = 0; i < std::min(element + TitleAfter, static_cast<int>(page.elements().size())); ++i) {
        const PageElement& e = page.at(i);
        if (e.leftOut || e.text < 12 || e.text > 300 || e.end - i > 6) continue;
        const GumboTag tag = e.node->v.element.tag;
        if (!isTitleElement(e) && !(tag >= GUMBO_TAG_H1 && tag <= GUMBO_TAG_H6)) continue;
        if (page.linkShare(i) < 0.5) found = textOf(e.node).simplified();
    }
    return found;
}

} // namespace

QString onlyLetters(const QString& text) {
    QString out;
    for (const QChar c : text) {
        if (c.isLetterOrNumber()) out += c.toLower();
    }
    return out;
}

QString articleTitle(const PageMap& page, int element) {
    const Metadata meta = metadataOf(page);
    const Heading heading = headingFor(page, element, meta.pageTitle);
    if (heading.fit >= 0.3) return heading.text;
    const QString bare = withoutSite(meta.pageTitle, meta.siteName);
    if (likeness(meta.ogTitle, meta.pageTitle) > 0.3) return withoutSite(meta.ogTitle, meta.siteName);
    if (const QString before = headingBefore(page, element); before.size() > bare.size()) return before;
    return bare.isEmpty() ? meta.ogTitle : bare;
}

} // namespace dutydesk
