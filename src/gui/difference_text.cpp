#include "gui/difference_text.h"

#include "gui/theme.h"

#include <QTextCursor>
#include <QTextDocument>

namespace dutydesk {

namespace {

QTextCharFormat formatOf(DiffPart::Kind kind) {
    QTextCharFormat format;
    switch (kind) {
    case DiffPart::Same: format.setForeground(tokens().quiet); break;
    case DiffPart::Added: format.setBackground(tokens().added); break;
    case DiffPart::Removed:
        format.setBackground(tokens().removed);
        format.setFontStrikeOut(true);
        break;
    }
    return format;
}

QString markOf(DiffPart::Kind kind) {
    return kind == DiffPart::Added     ? QStringLiteral("+ ")
           : kind == DiffPart::Removed ? QStringLiteral("− ")
                                       : QString();
}

} // namespace

void setDifferenceText(QTextDocument& document, const QList<DiffPart>& parts) {
    document.clear();
    QTextCursor cursor(&document);
    cursor.beginEditBlock();
    bool first = true;
    for (const DiffPart& part : parts)
        for (const QString& line : part.text.split(u'\n', Qt::SkipEmptyParts)) {
            if (!std::exchange(first, false)) cursor.insertBlock();
            cursor.insertText(markOf(part.kind), QTextCharFormat());
            cursor.insertText(line, formatOf(part.kind));
        }
    cursor.endEditBlock();
}

} // namespace dutydesk
