#pragma once

#include <QByteArray>
#include <QFont>
#include <QList>
#include <QString>

namespace dutydesk {

/// Makes the text of a PDF by QPdfWriter that of `written`. Fonts use one glyph for several characters
/// (U+4E00 一 and the radical U+2F00 ⼀), and Qt's glyph-to-text tables name the first of them, so that
/// searching and copying would find ⼀ where 一 was written. The tables' entries that name no character of
/// `written` are changed in place, by length too, to the character of `written` that has the same glyph in
/// one of `fonts`.
void restoreText(QByteArray& pdf, const QString& written, const QList<QFont>& fonts);

} // namespace dutydesk
