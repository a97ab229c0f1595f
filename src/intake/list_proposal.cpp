#include "intake/list_proposal.h"

#include "intake/charset.h"
#include "intake/element_names.h"
#include "intake/list_finder.h"
#include "intake/list_reader.h"
#include "intake/relative_address.h"

#include <QSet>

namespace dutydesk {

namespace {

constexpr int MostAncestors = 12; ///< tried as the list's frame
constexpr qsizetype MostDateText = 60;
constexpr qsizetype MostTried = 60; ///< selectors, each a walk over the page

/// The entry around each link: as far up as no other link of the list is inside.
QList<const GumboNode*> entriesAround(const QList<const GumboNode*>& links) {
    QHash<const GumboNode*, int> inside; // how many of the links
    for (const GumboNode* link : links)
        for (const GumboNode* node = link; node; node = node->parent) ++inside[node];
    QList<const GumboNode*> entries;
    for (const GumboNode* link : links) {
        const GumboNode* entry = link;
        while (entry->parent && isElement(entry->parent) && !hasTag(entry->parent, GUMBO_TAG_BODY) &&
               inside.value(entry->parent) == 1)
            entry = entry->parent;
        entries.append(entry);
    }
    return entries;
}

/// Where the entries are of different kinds, their links may be alike.
QList<const GumboNode*> alikeEntries(const QList<const GumboNode*>& links) {
    QList<const GumboNode*> entries = entriesAround(links);
    return commonName(entries).tag.isEmpty() ? links : entries;
}

/// Selectors of the entry, those first that name most of what is around it.
QStringList entrySelectors(const QList<const GumboNode*>& entries) {
    const ElementName entry = commonName(entries);
    const ElementName bare{entry.tag};
    QStringList forms{entry.css()};
    if (!entry.classes.isEmpty()) forms.append(bare.css());

    QStringList tried;
    QStringList named; // of the ancestors, from the nearest
    QString path;      // of tags from the nearest named ancestor down to the entry, "ul > "
    const GumboNode* node = entries.first()->parent;
    for (int i = 0; node && isElement(node) && i < MostAncestors; ++i, node = node->parent) {
        if (hasTag(node, GUMBO_TAG_HTML)) break;
        const ElementName name = nameOf(node);
        if (name.isNamed()) {
            for (const QString& form : forms) {
                if (named.isEmpty()) tried.append(name.css() + u" > "_qs + path + form);
                for (const QString& inner : named) tried.append(name.css() + u' ' + inner + u' ' + form);
                tried.append(name.css() + u' ' + form);
            }
            named.append(name.css());
        } else if (named.isEmpty()) {
            path.prepend(QString::fromUtf8(name.tag) + u" > "_qs);
        }
    }
    if (!entry.classes.isEmpty()) tried.append(entry.css());
    tried.append(path + bare.css());
    tried.removeDuplicates();
    return tried.mid(0, MostTried);
}

/// How an element inside each entry is called there, if it is called the same in all.
QString commonPlace(const QList<const GumboNode*>& inside) {
    if (inside.isEmpty()) return {};
    return commonName(inside).css();
}

/// The smallest element of the entry whose text is its date and little else.
const GumboNode* dateElement(const GumboNode* entry, Instant date, const PageTime& time) {
    const GumboNode* found = nullptr;
    for (const GumboNode* node = nextNode(entry, entry); node; node = nextNode(node, entry)) {
        if (!isElement(node) || hasTag(node, GUMBO_TAG_A)) continue;
        const QString text = textOf(node).simplified();
        if (text.isEmpty() || text.size() > MostDateText) continue;
        if (dateInText(text, time) == date) found = node;
    }
    return found;
}

QString dateSelector(const QList<const GumboNode*>& entries, const QList<ListEntry>& dated,
                     const PageTime& time) {
    QList<const GumboNode*> places;
    QList<const GumboNode*> around;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        if (!dated[i].published) continue;
        const GumboNode* place = dateElement(entries[i], *dated[i].published, time);
        if (!place) return {};
        places.append(place);
        around.append(entries[i]);
    }
    const QString name = commonPlace(places);
    const auto css = CssSelector::parse(name);
    bool right = css.has_value();
    for (qsizetype i = 0; right && i < places.size(); ++i) right = css->first(around[i]) == places[i];
    return right ? name : QString();
}

/// What leads on is called so in the languages that the sites are written in.
bool isNextWord(const QString& text) {
    static const QSet<QString> words = {u"下一页"_qs,    u"下页"_qs,  u"后一页"_qs,
                                        u"下一頁"_qs,    u"下頁"_qs,  u"next"_qs,
                                        u"next page"_qs, u"older"_qs, u"older posts"_qs};
    static const QSet<QChar> arrows = {u'>', u'»', u'›', u'→', u'≫', u' '};
    QString word = text.simplified().toLower();
    while (!word.isEmpty() && arrows.contains(word.back())) word.chop(1);
    return words.contains(word);
}

QString nextSelector(const GumboNode* root, XPathPage& page, const QString& base) {
    QStringList tried{u"a[rel~=next]"_qs, u"link[rel~=next]"_qs};
    for (const GumboNode* node = root; node; node = nextNode(node, root)) {
        if (!hasTag(node, GUMBO_TAG_A) || !rawAttribute(node, "href") || !isNextWord(textOf(node))) continue;
        if (const ElementName name = nameOf(node); name.isNamed()) tried.append(name.css());
        const QString word = textOf(node).simplified();
        if (!word.contains(u'"')) tried.append(u"//a[normalize-space(.)=\"%1\"]"_qs.arg(word));
        break;
    }
    for (const QString& selector : tried) {
        const auto reader = ListReader::create({.next = selector});
        if (!reader) continue;
        const auto picked = reader->next->first(root, page);
        const bool isTheOne =
            picked && picked->node && (selector.contains(u"rel~=") || isNextWord(textOf(picked->node)));
        if (isTheOne && !reader->nextPage(root, page, base).isEmpty()) return selector;
    }
    return {};
}

/// How well what a selector takes agrees with the list: 1 is the very list.
double agreement(const QList<ListEntry>& taken, const QList<ListEntry>& list) {
    QSet<QString> wanted;
    for (const ListEntry& entry : list) wanted.insert(entry.url);
    qsizetype both = 0;
    for (const ListEntry& entry : taken) both += wanted.contains(entry.url);
    return taken.isEmpty() ? 0 : 2.0 * double(both) / double(taken.size() + list.size());
}

class Proposer {
  public:
    Proposer(const GumboNode* root, QString base, const PageTime& time)
        : m_root(root), m_base(std::move(base)), m_time(time), m_page(root) {}

    ListProposal run(const FoundList& found) {
        const QList<const GumboNode*> entries = alikeEntries(found.links);
        ListSelectors inner;
        if (entries != found.links) inner.link = linkSelector(entries, found);
        inner.date = dateSelector(entries, found.entries, m_time);

        ListProposal best{inner, found.entries, {}};
        double bestAgreement = 0.75; // less is another list
        for (const QString& entry : entrySelectors(entries)) {
            ListSelectors tried = inner;
            tried.entry = entry;
            const QList<ListEntry> taken = take(tried);
            const double agrees = agreement(taken, found.entries);
            if (agrees <= bestAgreement) continue;
            best = {tried, taken, {}};
            bestAgreement = agrees;
            if (agrees >= 1) break;
        }
        if (best.selectors.entry.isEmpty()) best.selectors = {};
        best.selectors.next = nextSelector(m_root, m_page, m_base);
        if (const auto reader = ListReader::create(best.selectors))
            best.next = reader->nextPage(m_root, m_page, m_base);
        return best;
    }

  private:
    QList<ListEntry> take(const ListSelectors& selectors) {
        const auto reader = ListReader::create(selectors);
        return reader && reader->entry ? reader->entries(m_root, m_page, m_base, m_time) : QList<ListEntry>();
    }

    /// A selector that takes the right one of each entry's links.
    QString linkSelector(const QList<const GumboNode*>& entries, const FoundList& found) const {
        QStringList tried{u"a"_qs};
        if (const QString name = commonPlace(found.links); !name.isEmpty()) tried.append(name);
        QList<const GumboNode*> around;
        for (const GumboNode* link : found.links) around.append(link->parent);
        if (const QString name = commonPlace(around); !name.isEmpty()) tried.append(name + u" > a"_qs);
        for (const QString& selector : tried) {
            const auto css = CssSelector::parse(selector);
            bool right = css.has_value();
            for (qsizetype i = 0; right && i < entries.size(); ++i)
                right = css->first(entries[i]) == found.links[i];
            if (right) return selector;
        }
        return {};
    }

    const GumboNode* m_root;
    QString m_base;
    const PageTime& m_time;
    XPathPage m_page;
};

} // namespace

Result<ListProposal> proposeList(const QByteArray& html, const FetchedFrom& from, const QTimeZone& zone) {
    const std::unique_ptr<HtmlTree> tree = HtmlTree::parse(decode(html, from.contentType, Markup::Html).text);
    if (!tree) return fail(ErrorCode::PageEmpty, from.url, QStringLiteral("too large"));
    const QString base = baseOfPage(tree->root(), from.url);
    const PageTime time{zone, from.at};
    const FoundList found = findListLinks(PageMap(tree->root()), base, time);
    if (found.entries.isEmpty()) return fail(ErrorCode::PageEmpty, from.url);
    return Proposer(tree->root(), base, time).run(found);
}

} // namespace dutydesk
