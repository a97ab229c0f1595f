#include "reporting/document_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace dutydesk {

namespace {

using Key = QLatin1StringView;

QJsonArray numbers(const QList<int>& values) {
    QJsonArray array;
    for (const int value : values) array.append(value);
    return array;
}

QStringList texts(const QJsonValue& value) {
    QStringList list;
    for (const QJsonValue one : value.toArray()) list.append(one.toString());
    return list;
}

struct BlockWriter {
    QJsonObject operator()(const Heading& heading) const {
        return {{Key("heading"), heading.text}, {Key("level"), heading.level}};
    }
    QJsonObject operator()(const Paragraph& paragraph) const {
        return {{Key("paragraph"), paragraph.text}, {Key("indent"), paragraph.indent}};
    }
    QJsonObject operator()(const Table& table) const {
        QJsonArray rows;
        for (const QStringList& row : table.rows) rows.append(QJsonArray::fromStringList(row));
        QList<int> kinds;
        for (const ColumnKind kind : table.kinds) kinds.append(static_cast<int>(kind));
        return {{Key("table"), rows},
                {Key("header"), QJsonArray::fromStringList(table.header)},
                {Key("caption"), table.caption},
                {Key("widths"), numbers(table.widths)},
                {Key("kinds"), numbers(kinds)},
                {Key("sheet"), table.sheet}};
    }
    QJsonObject operator()(const Picture& picture) const {
        return {{Key("picture"), QString::fromUtf8(picture.svg)},
                {Key("width"), picture.width},
                {Key("height"), picture.height},
                {Key("words"), picture.words}};
    }
};

Table tableOf(const QJsonObject& object) {
    Table table;
    table.caption = object[Key("caption")].toString();
    table.header = texts(object[Key("header")]);
    table.sheet = object[Key("sheet")].toString();
    for (const QJsonValue row : object[Key("table")].toArray()) table.rows.append(texts(row));
    for (const QJsonValue width : object[Key("widths")].toArray()) table.widths.append(width.toInt());
    for (const QJsonValue kind : object[Key("kinds")].toArray())
        table.kinds.append(kind.toInt() == int(ColumnKind::Number) ? ColumnKind::Number
                           : kind.toInt() == int(ColumnKind::Time) ? ColumnKind::Time
                                                                   : ColumnKind::Text);
    return table;
}

Result<Block> blockOf(const QJsonObject& object) {
    if (object.contains(Key("heading")))
        return Heading{object[Key("level")].toInt(1), object[Key("heading")].toString()};
    if (object.contains(Key("paragraph")))
        return Paragraph{object[Key("paragraph")].toString(), object[Key("indent")].toBool(true)};
    if (object.contains(Key("table"))) return tableOf(object);
    if (object.contains(Key("picture")))
        return Picture{object[Key("picture")].toString().toUtf8(), object[Key("width")].toInt(),
                       object[Key("height")].toInt(), object[Key("words")].toString()};
    return fail(ErrorCode::InvalidInput, QStringLiteral("paper"), QStringLiteral("an unknown block"));
}

} // namespace

QByteArray documentToJson(const Document& document) {
    QJsonArray blocks;
    for (const Block& block : document.blocks) blocks.append(std::visit(BlockWriter{}, block));
    QJsonArray fields;
    for (const PaperField& field : document.fields) fields.append(QJsonArray{field.name, field.text});
    const QJsonObject whole{{Key("title"), document.title},
                            {Key("underTitle"), QJsonArray::fromStringList(document.underTitle)},
                            {Key("blocks"), blocks},
                            {Key("foot"), document.foot},
                            {Key("language"), document.language},
                            {Key("fields"), fields},
                            {Key("madeAt"), toMillis(document.madeAt)}};
    return QJsonDocument(whole).toJson(QJsonDocument::Compact);
}

Result<Document> documentFromJson(const QByteArray& json) {
    QJsonParseError error;
    const QJsonObject whole = QJsonDocument::fromJson(json, &error).object();
    if (whole.isEmpty()) return fail(ErrorCode::InvalidInput, QStringLiteral("paper"), error.errorString());
    Document document;
    document.title = whole[Key("title")].toString();
    document.underTitle = texts(whole[Key("underTitle")]);
    document.foot = whole[Key("foot")].toString();
    document.language = whole[Key("language")].toString();
    document.madeAt = fromMillis(whole[Key("madeAt")].toInteger());
    for (const QJsonValue field : whole[Key("fields")].toArray())
        document.fields.append({field.toArray().at(0).toString(), field.toArray().at(1).toString()});
    for (const QJsonValue value : whole[Key("blocks")].toArray()) {
        auto block = blockOf(value.toObject());
        if (!block) return fail(block);
        document.blocks.append(*std::move(block));
    }
    return document;
}

} // namespace dutydesk
