#pragma once

#include "screening/hit.h"

#include <QList>
#include <QString>

class QTextDocument;

namespace dutydesk {

/// Puts a plain text into the document with its hits marked: a colour behind those that are shown, a dotted
/// line under the unlikely ones (only when `unlikely`). Never reads the text as HTML.
void setMarkedText(QTextDocument& document, const QString& text, const QList<Hit>& hits, Field field,
                   bool unlikely);

/// Merged and ordered places of the hits in that field, for painting: start, end, shown.
struct MarkedPlace {
    qsizetype start = 0;
    qsizetype end = 0;
    bool shown = true;
    bool operator==(const MarkedPlace&) const = default;
};
[[nodiscard]] QList<MarkedPlace> markedPlaces(const QList<Hit>& hits, Field field, qsizetype length);

} // namespace dutydesk
