#pragma once

#include "base/text_diff.h"

class QTextDocument;

namespace dutydesk {

/// Puts the way from one text to the next into the document: what was added on a line of its own with +
/// before it, what was removed with − and struck out, what stayed quietly between them. Never reads it as
/// HTML.
void setDifferenceText(QTextDocument& document, const QList<DiffPart>& parts);

} // namespace dutydesk
