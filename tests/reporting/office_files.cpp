#include "tests/reporting/office_files.h"

#include <QXmlStreamReader>

namespace dutydesk {

QMap<QString, QString> officeParts(const QByteArray& bytes) {
    const auto parts = unzip(bytes);
    if (!parts) return {};
    QMap<QString, QString> all;
    for (const ZipPart& part : *parts) {
        if (part.name.endsWith(QLatin1String(".xml")) || part.name.endsWith(QLatin1String(".rels"))) {
            QXmlStreamReader xml(part.bytes);
            while (!xml.atEnd()) xml.readNext();
            if (xml.hasError()) return {};
        }
        all.insert(part.name, QString::fromUtf8(part.bytes));
    }
    return all;
}

QStringList textsIn(const QString& xml, const QString& element) {
    QStringList texts;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.qualifiedName() == element)
            texts.append(reader.readElementText(QXmlStreamReader::IncludeChildElements));
    return texts;
}

QByteArray docxWith(const QString& body, const QString& header) {
    const QString space =
        QStringLiteral("xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"");
    QList<ZipPart> parts{
        {QStringLiteral("[Content_Types].xml"),
         "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"},
        {QStringLiteral("word/document.xml"),
         QStringLiteral("<w:document %1><w:body>%2</w:body></w:document>").arg(space, body).toUtf8()}};
    if (!header.isEmpty())
        parts.append({QStringLiteral("word/header1.xml"),
                      QStringLiteral("<w:hdr %1>%2</w:hdr>").arg(space, header).toUtf8()});
    return zip(parts);
}

} // namespace dutydesk
