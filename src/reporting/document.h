#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <variant>

namespace dutydesk {

// One model for all formats of paper. Texts are plain.

struct Heading {
    int level = 1; ///< 1: 一、 · 2: (一) · 3: 1.
    QString text;
};
struct Paragraph {
    QString text;
    bool indent = true; ///< two characters, as GB/T 9704 asks
};
struct Table {
    QString caption;
    QStringList header;
    QList<QStringList> rows;
    QList<int> widths = {}; ///< shares; empty: equal
};

using Block = std::variant<Heading, Paragraph, Table>;

struct Document {
    QString title;
    QStringList underTitle; ///< unit, issue number, period
    QList<Block> blocks;
    QString foot;     ///< the audit chain's head
    QString language; ///< "zh" or "en"
};

} // namespace dutydesk
