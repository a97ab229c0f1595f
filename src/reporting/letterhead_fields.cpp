#include "reporting/letterhead_fields.h"

#include "reporting/docx_sections.h"
#include "reporting/docx_xml.h"
#include "reporting/letterhead.h"

#include <QRegularExpression>

namespace dutydesk {

namespace {

const QString bodyField = QStringLiteral("body");

QString knownField(const QString& written) {
    const QString name = written.trimmed();
    for (const LetterheadField& field : letterheadFields())
        if (name.compare(QStringView(field.name), Qt::CaseInsensitive) == 0 ||
            name == QStringView(field.chinese))
            return QString::fromUtf16(field.name);
    return {};
}

/// The texts of a paragraph in their order; not those of paragraphs within it, which text boxes have.
QList<xmlNode*> textsOf(xmlNode* paragraph) {
    QList<xmlNode*> texts;
    eachElement(paragraph, [&texts](xmlNode* node) {
        if (isElement(node, "t")) texts.append(node);
        return !isElement(node, "p");
    });
    return texts;
}

QList<xmlNode*> paragraphsOf(xmlNode* root) {
    QList<xmlNode*> all;
    eachElement(root, [&all](xmlNode* node) {
        if (isElement(node, "p")) all.append(node);
        return true;
    });
    return all;
}

/// Such a paragraph holds the measures of the pages before it, and has to stay.
bool endsSection(xmlNode* paragraph) {
    bool ends = false;
    eachElement(paragraph, [&ends](xmlNode* node) {
        ends = ends || isElement(node, "sectPr");
        return !ends;
    });
    return ends;
}

/// The text of `node`, whose lines are parted by breaks of the word processor.
void setLines(xmlNode* node, const QString& text) {
    const QStringList lines = xmlSafe(text).split(u'\n');
    setText(node, lines.first());
    xmlNode* last = node;
    for (const QString& line : lines.sliced(1)) {
        last = xmlAddNextSibling(last, xmlNewNode(node->ns, reinterpret_cast<const xmlChar*>("br")));
        last = xmlAddNextSibling(last, xmlNewNode(node->ns, node->name));
        setText(last, line);
    }
}

} // namespace

const QList<LetterheadField>& letterheadFields() {
    static const QList<LetterheadField> fields{
        {u"body", u"正文"},     {u"title", u"标题"},       {u"under_title", u"标题下"},
        {u"unit", u"单位"},     {u"issue", u"期号"},       {u"date", u"日期"},
        {u"period", u"时段"},   {u"prepared_by", u"编制"}, {u"checked_by", u"审核"},
        {u"contact", u"联系"},  {u"printed", u"印制时间"}, {u"audit_head", u"日志校验"},
        {u"foot", u"页末说明"},
    };
    return fields;
}

QList<FieldFiller::Place> FieldFiller::places(const QString& text) {
    static const QRegularExpression field(QStringLiteral("\\{\\{([^{}]*)\\}\\}"));
    QList<Place> found;
    QString rest = text;
    for (auto matches = field.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        rest.replace(match.capturedStart(), match.capturedLength(), QString(match.capturedLength(), u' '));
        const QString known = knownField(match.captured(1));
        if (known.isEmpty())
            m_unknown.append(match.captured(0).left(60));
        else
            found.append({match.capturedStart(), match.capturedEnd(), known});
    }
    if (const qsizetype open = rest.indexOf(QLatin1String("{{")); open >= 0)
        m_unknown.append(rest.mid(open, 30).trimmed());
    return found;
}

QString FieldFiller::valueOf(const QString& field) const {
    for (const PaperField& one : m_document->fields)
        if (one.name == field) return one.text;
    return {};
}

void FieldFiller::replace(const QList<xmlNode*>& pieces, const Place& place) {
    qsizetype start = 0;
    bool written = false;
    for (xmlNode* piece : pieces) {
        const QString text = textOf(piece);
        const qsizetype end = start + text.size();
        const qsizetype from = std::max(place.from, start);
        const qsizetype to = std::min(place.to, end);
        if (from < to) {
            const QString value = written ? QString() : valueOf(place.field);
            setLines(piece, text.left(from - start) + value + text.mid(to - start));
            written = true;
        }
        start = end;
    }
}

Result<void> FieldFiller::putBody(XmlPart& part, xmlNode* paragraph) {
    DocxBody body = docxBody(*m_document, pageWidthsAt(paragraph));
    auto markup = XmlPart::parse(body.xml, bodyField);
    if (!markup) return fail(ErrorCode::Internal, QStringLiteral("DOCX"), markup.error().detail);
    QList<xmlNode*> elements;
    for (xmlNode* block = markup->root()->children; block; block = block->next) {
        elements.append(xmlDocCopyNode(block, part.document(), 1));
        xmlAddPrevSibling(paragraph, elements.last());
        xmlReconciliateNs(part.document(), elements.last());
    }
    partSections(paragraph, elements, body.runs);
    m_pictures = body.pictures;
    return {};
}

Result<void> FieldFiller::fill(XmlPart& part, bool mayHoldBody) {
    QList<xmlNode*> bodies;
    for (xmlNode* paragraph : paragraphsOf(part.root())) {
        const QList<xmlNode*> pieces = textsOf(paragraph);
        QString text;
        for (xmlNode* piece : pieces) text += textOf(piece);
        if (!text.contains(QLatin1String("{{"))) continue;
        const QList<Place> found = places(text);
        const bool holdsBody = std::any_of(found.begin(), found.end(),
                                           [](const Place& place) { return place.field == bodyField; });
        if (holdsBody && (!mayHoldBody || m_hadBody)) {
            m_unknown.append(QStringLiteral("{{body}}")); // a second one, or one in a header
        } else if (holdsBody) {
            m_hadBody = true;
            bodies.append(paragraph);
        } else if (m_document) {
            // From the last to the first, so that the places before stay where they are.
            for (auto place = found.crbegin(); place != found.crend(); ++place) replace(pieces, *place);
        }
    }
    if (!m_document) return {};
    for (xmlNode* paragraph : std::as_const(bodies)) {
        if (auto put = putBody(part, paragraph); !put) return put;
        if (endsSection(paragraph)) {
            for (xmlNode* piece : textsOf(paragraph)) setText(piece, {});
            continue;
        }
        xmlUnlinkNode(paragraph);
        xmlFreeNode(paragraph);
    }
    return {};
}

} // namespace dutydesk
