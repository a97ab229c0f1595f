#include "intake/html_scanner.h"
#include "intake/xml_clean.h"

#include <QList>
#include <QSet>

#include <algorithm>

namespace dutydesk {

namespace {

constexpr qsizetype DeepestXmlElement = 200;

bool isName(QStringView name) {
    if (name.isEmpty() || !(name[0].isLetter() || name[0] == u'_')) return false;
    return std::all_of(name.begin(), name.end(), [](QChar c) {
        return c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u'.' || c == u':';
    });
}

/// Elements of a feed that hold text and none of one another: a new one closes one left open.
bool isLeaf(const QString& name) {
    static const QSet<QString> names = {u"title"_qs,   u"link"_qs,    u"guid"_qs,   u"pubdate"_qs,
                                        u"id"_qs,      u"updated"_qs, u"issued"_qs, u"published"_qs,
                                        u"dc:date"_qs, u"author"_qs};
    return names.contains(name);
}

class Balancer {
  public:
    explicit Balancer(const QString& text) : m_text(text) { m_out.reserve(text.size() + 256); }
    QString run();

  private:
    void start(const HtmlToken& token);
    void end(const QString& name);
    void closeDownTo(qsizetype depth);
    void closeForgotten(const QString& name);
    void copyAttributes(const HtmlToken& token);
    [[nodiscard]] qsizetype lastOpen(const QString& name) const;

    struct Open {
        QString name; ///< as written
        QString lower;
    };
    const QString& m_text;
    QString m_out;
    QList<Open> m_open;
};

qsizetype Balancer::lastOpen(const QString& name) const {
    for (qsizetype i = m_open.size() - 1; i >= 0; --i) {
        if (m_open[i].lower == name) return i;
    }
    return -1;
}

void Balancer::closeDownTo(qsizetype depth) {
    while (m_open.size() > depth) m_out += u"</"_qs + m_open.takeLast().name + u'>';
}

void Balancer::closeForgotten(const QString& name) {
    if (name == u"item" || name == u"entry") {
        if (const qsizetype open = lastOpen(name); open >= 0) closeDownTo(open);
    } else if ((isLeaf(name) || name == u"description" || name == u"summary") && !m_open.isEmpty() &&
               isLeaf(m_open.last().lower)) {
        closeDownTo(m_open.size() - 1);
    }
}

void Balancer::copyAttributes(const HtmlToken& token) {
    HtmlAttributes attributes(token);
    QSet<QString> seen;
    for (HtmlAttribute attribute; attributes.next(attribute);) {
        const QString name = attribute.name.toString();
        if (!isName(attribute.name) || seen.contains(name)) continue;
        seen.insert(name);
        QString value = attribute.value.toString();
        value.replace(u'"', QLatin1String("&quot;")).replace(u'<', QLatin1String("&lt;"));
        m_out += u' ' + name + u"=\""_qs + value + u'"';
    }
}

void Balancer::start(const HtmlToken& token) {
    const bool empty = token.raw.endsWith(u"/>");
    const QString name = token.name.toString();
    const QString lower = name.toLower();
    closeForgotten(lower);
    if (!isName(token.name) || m_open.size() >= DeepestXmlElement) return;
    m_out += u'<' + name;
    copyAttributes(token);
    m_out += empty ? u"/>" : u">";
    if (!empty) m_open.append({name, lower});
}

void Balancer::end(const QString& name) {
    if (const qsizetype open = lastOpen(name.toLower()); open >= 0) closeDownTo(open);
}

QString Balancer::run() {
    HtmlScanner scanner(m_text, HtmlScanner::Dialect::Xml);
    for (HtmlToken token; scanner.next(token);) {
        switch (token.kind) {
        case HtmlToken::Kind::Start: start(token); break;
        case HtmlToken::Kind::End: end(token.name.toString()); break;
        default:
            if (!m_open.isEmpty()) m_out += token.raw;
        }
    }
    closeDownTo(0);
    return m_out;
}

} // namespace

QString balanceXml(const QString& text) { return Balancer(text).run(); }

} // namespace dutydesk
