#include "intake/xml_clean.h"

#include "intake/html_text.h"

#include <QHash>

namespace dutydesk {

namespace {

constexpr qsizetype LongestEntity = 64; ///< of a value declared in the doctype: expansion stays small
constexpr qsizetype LongestDeclaration = 256;
constexpr qsizetype MostEntities = 500;
constexpr int MostTags = 500'000;      ///< a tree takes some 250 bytes for each
constexpr int MostXmlAttributes = 200; ///< of a tag: the parser compares each with all before it

bool isXmlSpace(QChar c) { return c == u' ' || c == u'\n' || c == u'\t' || c == u'\r'; }

bool isForbidden(QChar c) {
    return (c.unicode() < 0x20 && c != u'\t' && c != u'\n' && c != u'\r') || c.unicode() >= 0xFFFE;
}

bool startsName(QChar c) { return c.isLetter() || c == u'_' || c == u':'; }

class Cleaner {
  public:
    explicit Cleaner(const QString& text) : m_text(text) { m_out.text.reserve(text.size() + 64); }
    CleanXml run();

  private:
    void copy(QStringView text);
    void copyEscaped(QStringView text);
    void readMarkup();
    void readTag();
    void readDoctype();
    void readReference();
    void declareEntity(QStringView declaration);
    void skipPast(QStringView end, qsizetype from);
    [[nodiscard]] QString characterOf(QStringView name) const;

    QStringView m_text;
    qsizetype m_at = 0;
    int m_tags = 0;
    CleanXml m_out;
    QHash<QString, QString> m_entities;
};

void Cleaner::copy(QStringView text) {
    qsizetype from = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!isForbidden(text[i])) continue;
        m_out.text += text.sliced(from, i - from);
        from = i + 1;
        m_out.mended = true;
    }
    m_out.text += text.sliced(from);
}

void Cleaner::copyEscaped(QStringView text) {
    for (const QChar c : text) {
        switch (c.unicode()) {
        case u'<': m_out.text += QLatin1String("&lt;"); break;
        case u'>': m_out.text += QLatin1String("&gt;"); break;
        case u'&': m_out.text += QLatin1String("&amp;"); break;
        case u'"': m_out.text += QLatin1String("&quot;"); break;
        case u'\'': m_out.text += QLatin1String("&#39;"); break;
        default:
            if (!isForbidden(c)) m_out.text += c;
        }
    }
}

void Cleaner::skipPast(QStringView end, qsizetype from) {
    const qsizetype found = m_text.indexOf(end, from);
    m_at = found < 0 ? m_text.size() : found + end.size();
    if (found < 0) m_out.mended = true;
}

QString Cleaner::characterOf(QStringView name) const {
    if (const auto declared = m_entities.constFind(name.toString()); declared != m_entities.cend())
        return *declared;
    QString text = entityText(name);
    return text == QString(QChar::ReplacementCharacter) && name.startsWith(u'#') ? QStringLiteral(" ") : text;
}

void Cleaner::readReference() {
    qsizetype end = m_at + 1;
    while (end < m_text.size() && end - m_at < 40 &&
           (m_text[end].isLetterOrNumber() || m_text[end] == u'#' || m_text[end] == u'.' ||
            m_text[end] == u'_' || m_text[end] == u'-')) {
        ++end;
    }
    const QStringView name = m_text.sliced(m_at + 1, end - m_at - 1);
    const bool closed = !name.isEmpty() && end < m_text.size() && m_text[end] == u';';
    const QString character = closed ? characterOf(name) : QString();
    if (character.isEmpty()) {
        m_out.text += QLatin1String("&amp;");
        m_out.mended = true;
        ++m_at;
        return;
    }
    copyEscaped(character);
    m_at = end + 1;
}

/// Only what stands for a short text; one that refers to others or to files is not declared at all.
void Cleaner::declareEntity(QStringView declaration) {
    const QString text = declaration.toString().simplified();
    const qsizetype space = text.indexOf(u' ');
    if (space <= 0 || text.startsWith(u'%') || m_entities.size() >= MostEntities) return;
    const QString value = text.mid(space + 1).trimmed();
    if (value.size() < 2 || (value[0] != u'"' && value[0] != u'\'') || !value.endsWith(value[0])) return;
    const QString inner = value.mid(1, value.size() - 2);
    if (inner.size() > LongestEntity || inner.contains(u'<') || inner.contains(u'%')) return;
    const QString resolved = resolveEntities(inner);
    if (resolved == inner && inner.contains(u'&')) return;
    m_entities.insert(text.left(space), resolved);
}

void Cleaner::readDoctype() {
    const qsizetype start = m_at;
    while (m_at < m_text.size() && m_text[m_at] != u'>' && m_text[m_at] != u'[') ++m_at;
    if (m_at < m_text.size() && m_text[m_at] == u'[') skipPast(u"]", m_at);
    skipPast(u">", m_at);
    const QStringView inner = m_text.sliced(start, m_at - start);
    for (qsizetype at = inner.indexOf(u"<!ENTITY"); at >= 0; at = inner.indexOf(u"<!ENTITY", at + 8)) {
        const QStringView rest = inner.sliced(at + 8).left(LongestDeclaration);
        if (const qsizetype end = rest.indexOf(u'>'); end >= 0) declareEntity(rest.left(end));
    }
}

void Cleaner::readTag() {
    ++m_tags;
    m_out.text += u'<';
    ++m_at;
    QChar quote;
    int attributes = 0;
    while (m_at < m_text.size()) {
        const QChar c = m_text[m_at];
        if (c == u'&') {
            readReference();
            continue;
        }
        if (quote.isNull() && c == u'=' && ++attributes > MostXmlAttributes) {
            skipPast(u">", m_at);
            m_out.text += u'>';
            m_out.mended = true;
            return;
        }
        ++m_at;
        if (quote.isNull() && c == u'>') {
            m_out.text += c;
            return;
        }
        if (c == u'<') {
            if (quote.isNull()) { // the tag before was never ended
                m_out.text += u'>';
                m_out.mended = true;
                --m_at;
                return;
            }
            m_out.text += QLatin1String("&lt;");
            m_out.mended = true;
            continue;
        }
        if (c == u'"' || c == u'\'') {
            if (quote.isNull()) {
                quote = c;
            } else if (quote == c) {
                quote = QChar();
            }
        }
        if (!isForbidden(c)) m_out.text += c;
    }
    m_out.mended = true;
}

void Cleaner::readMarkup() {
    const QStringView rest = m_text.sliced(m_at);
    if (rest.startsWith(u"<!--")) {
        skipPast(u"-->", m_at + 4);
    } else if (rest.startsWith(u"<![CDATA[")) {
        const qsizetype start = m_at;
        skipPast(u"]]>", m_at + 9);
        copy(m_text.sliced(start, m_at - start));
        if (!m_out.text.endsWith(u"]]>")) m_out.text += QLatin1String("]]>");
    } else if (rest.startsWith(u"<!DOCTYPE", Qt::CaseInsensitive)) {
        readDoctype();
    } else if (rest.startsWith(u"<?")) {
        skipPast(u"?>", m_at + 2);
    } else if (rest.startsWith(u"<!")) {
        skipPast(u">", m_at + 2);
    } else if (rest.size() > 1 &&
               (startsName(rest[1]) || (rest.size() > 2 && rest[1] == u'/' && startsName(rest[2])))) {
        readTag();
    } else {
        m_out.text += QLatin1String("&lt;");
        m_out.mended = true;
        ++m_at;
    }
}

CleanXml Cleaner::run() {
    while (m_at < m_text.size() && (isXmlSpace(m_text[m_at]) || m_text[m_at] == u'\xFEFF')) ++m_at;
    if (m_at < m_text.size() && m_text[m_at] != u'<') {
        m_out.mended = true;
        m_at = std::max<qsizetype>(m_text.indexOf(u'<', m_at), m_at);
    }
    while (m_at < m_text.size() && m_tags <= MostTags) {
        qsizetype next = m_at;
        while (next < m_text.size() && m_text[next] != u'<' && m_text[next] != u'&') ++next;
        copy(m_text.sliced(m_at, next - m_at));
        m_at = next;
        if (m_at >= m_text.size()) break;
        if (m_text[m_at] == u'&') {
            readReference();
        } else {
            readMarkup();
        }
    }
    if (m_at < m_text.size()) m_out.mended = true;
    return std::move(m_out);
}

} // namespace

CleanXml cleanXml(const QString& text) { return Cleaner(text).run(); }

} // namespace dutydesk
