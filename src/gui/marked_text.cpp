#include "gui/marked_text.h"

#include "gui/theme.h"

#include <QTextBlockFormat>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>

namespace dutydesk {

QList<MarkedPlace> markedPlaces(const QList<Hit>& hits, Field field, qsizetype length) {
    QList<MarkedPlace> places;
    for (const Hit& hit : hits) {
        const qsizetype start = std::clamp<qsizetype>(hit.start, 0, length);
        const qsizetype end = std::clamp<qsizetype>(hit.end, start, length);
        if (hit.field == field && end > start) places.append({start, end, hit.shown});
    }
    std::sort(places.begin(), places.end(), [](const MarkedPlace& a, const MarkedPlace& b) {
        return a.start != b.start ? a.start < b.start : a.shown > b.shown;
    });
    QList<MarkedPlace> merged;
    for (const MarkedPlace& place : places) {
        if (merged.isEmpty() || place.start >= merged.last().end) {
            merged.append(place);
            continue;
        }
        MarkedPlace& last = merged.last();
        last.end = std::max(last.end, place.end);
        last.shown = last.shown || place.shown;
    }
    return merged;
}

void setMarkedText(QTextDocument& document, const QString& text, const QList<Hit>& hits, Field field,
                   bool unlikely) {
    document.clear();
    document.setDocumentMargin(0);
    document.setDefaultFont(font(TextRole::Reading));
    QTextCursor cursor(&document);
    QTextBlockFormat block;
    block.setLineHeight(px(27), QTextBlockFormat::FixedHeight);
    block.setBottomMargin(px(6));
    cursor.setBlockFormat(block);

    QTextCharFormat plain;
    plain.setForeground(tokens().text);
    QTextCharFormat marked = plain;
    marked.setBackground(tokens().mark);
    QTextCharFormat doubtful = plain;
    doubtful.setUnderlineStyle(QTextCharFormat::DotLine);
    doubtful.setUnderlineColor(tokens().unlikely);

    qsizetype from = 0;
    for (const MarkedPlace& place : markedPlaces(hits, field, text.size())) {
        if (!place.shown && !unlikely) continue;
        cursor.insertText(text.mid(from, place.start - from), plain);
        cursor.insertText(text.mid(place.start, place.end - place.start), place.shown ? marked : doubtful);
        from = place.end;
    }
    cursor.insertText(text.mid(from), plain);
}

} // namespace dutydesk
