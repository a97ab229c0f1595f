#pragma once

#include "base/time.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <variant>

namespace dutydesk {

// One model for all formats of paper. Texts are plain.

struct Heading {
    int level = 1; ///< 1: 一、 · 2: (一) · 3: 1.
    QString text;

    bool operator==(const Heading&) const = default;
};
struct Paragraph {
    QString text;
    bool indent = true; ///< two characters, as GB/T 9704 asks

    bool operator==(const Paragraph&) const = default;
};

/// What the cells of a column are where a workbook can tell: a whole number, or a time as timeText(),
/// deadlineText() and ISO days write it. Cells that are not written so are text.
enum class ColumnKind { Text, Number, Time };

struct Table {
    QString caption;
    QStringList header;
    QList<QStringList> rows;
    QList<int> widths = {};       ///< shares; empty: equal
    QList<ColumnKind> kinds = {}; ///< of the columns; those beyond its end are text
    QString sheet = {};           ///< the sheet of its own that it has in a workbook; empty: among the text

    bool operator==(const Table&) const = default;
};

/// A drawing, with what it shows in words for formats that have no pictures, and for those who do not see it.
struct Picture {
    QByteArray svg;
    int width = 0; ///< of the drawing; on paper it fills the text's width
    int height = 0;
    QString words;

    bool operator==(const Picture&) const = default;
};

using Block = std::variant<Heading, Paragraph, Table, Picture>;

/// What a letterhead can name: "unit" → 清河县教育局.
struct PaperField {
    QString name;
    QString text;

    bool operator==(const PaperField&) const = default;
};

struct Document {
    QString title;
    QStringList underTitle; ///< unit, issue number, period
    QList<Block> blocks;
    QString foot;     ///< the audit chain's head
    QString language; ///< "zh" or "en"
    QList<PaperField> fields = {};
    Instant madeAt{};

    bool operator==(const Document&) const = default;
};

} // namespace dutydesk
