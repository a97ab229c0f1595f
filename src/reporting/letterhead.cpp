#include "reporting/letterhead.h"

#include "reporting/docx_body.h"
#include "reporting/docx_xml.h"
#include "reporting/letterhead_fields.h"
#include "reporting/zip_parts.h"

namespace dutydesk {

namespace {

const QString mainName = QStringLiteral("word/document.xml");
const QString relationsName = QStringLiteral("word/_rels/document.xml.rels");
const QString typesName = QStringLiteral("[Content_Types].xml");

ZipPart* find(QList<ZipPart>& parts, const QString& name) {
    const auto found =
        std::find_if(parts.begin(), parts.end(), [&](const ZipPart& part) { return part.name == name; });
    return found == parts.end() ? nullptr : &*found;
}

bool isHeaderOrFooter(const QString& name) {
    return (name.startsWith(QLatin1String("word/header")) || name.startsWith(QLatin1String("word/footer"))) &&
           name.endsWith(QLatin1String(".xml"));
}

/// Adds an element without children to the root of a part that lists things.
Result<void> addToList(ZipPart& part, const char* element,
                       std::initializer_list<std::pair<const char*, QString>> attributes) {
    auto xml = XmlPart::parse(part.bytes, part.name);
    if (!xml) return fail(xml);
    xmlNode* root = xml->root();
    xmlNode* added = xmlNewChild(root, root->ns, reinterpret_cast<const xmlChar*>(element), nullptr);
    for (const auto& [name, value] : attributes)
        xmlNewProp(added, reinterpret_cast<const xmlChar*>(name), toXml(value.toUtf8()));
    part.bytes = xml->bytes();
    return {};
}

Result<void> addPictures(QList<ZipPart>& parts, const QList<QByteArray>& pictures) {
    if (pictures.isEmpty()) return {};
    ZipPart* types = find(parts, typesName);
    if (!types) return fail(ErrorCode::LetterheadUnreadable, {}, typesName);
    if (!types->bytes.toLower().contains("extension=\"png\""))
        if (auto added = addToList(
                *types, "Default",
                {{"Extension", QStringLiteral("png")}, {"ContentType", QStringLiteral("image/png")}});
            !added)
            return added;
    if (!find(parts, relationsName))
        parts.append({relationsName, "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/"
                                     "relationships\"/>"});
    for (qsizetype i = 0; i < pictures.size(); ++i) {
        const QString target = QStringLiteral("media/%1.png").arg(docxPictureId(i));
        if (auto added =
                addToList(*find(parts, relationsName), "Relationship",
                          {{"Id", docxPictureId(i)},
                           {"Type", QString::fromLatin1(relationsNamespace) + QStringLiteral("/image")},
                           {"Target", target}});
            !added)
            return added;
        parts.append({QStringLiteral("word/") + target, pictures.at(i)});
    }
    return {};
}

/// Fills the fields of all parts that hold any; pictures come with the body.
Result<QByteArray> filled(const QByteArray& letterhead, const Document* document) {
    if (letterhead.size() > largestLetterhead)
        return fail(ErrorCode::LetterheadUnreadable, {}, QStringLiteral("more than 8 MiB"));
    auto parts = unzip(letterhead);
    if (!parts) return fail(parts);
    if (!find(*parts, mainName) || !find(*parts, typesName))
        return fail(ErrorCode::LetterheadUnreadable, {}, mainName);
    FieldFiller filler(document);
    for (ZipPart& part : *parts) {
        if (part.name != mainName && !isHeaderOrFooter(part.name)) continue;
        auto xml = XmlPart::parse(part.bytes, part.name);
        if (!xml) return fail(xml);
        if (auto done = filler.fill(*xml, part.name == mainName); !done) return fail(done);
        if (document) part.bytes = xml->bytes();
    }
    if (!filler.unknown().isEmpty())
        return fail(ErrorCode::LetterheadField, filler.unknown().join(QStringLiteral(", ")));
    if (!filler.hadBody()) return fail(ErrorCode::LetterheadBody);
    if (!document) return QByteArray();
    if (auto added = addPictures(*parts, filler.pictures()); !added) return fail(added);
    return zip(*parts);
}

} // namespace

Result<void> checkLetterhead(const QByteArray& letterhead) {
    return filled(letterhead, nullptr).map([](const QByteArray&) {});
}

Result<QByteArray> fillLetterhead(const QByteArray& letterhead, const Document& document) {
    return filled(letterhead, &document);
}

} // namespace dutydesk
