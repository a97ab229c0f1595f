#include "casework/reply_text.h"

namespace dutydesk {

bool TakenText::overlaps(const TextRange& range) const {
    for (qsizetype i = range.start; i < range.end; ++i)
        if (m_taken.testBit(i)) return true;
    return false;
}

QString foldWidth(const QString& text) {
    QString folded = text;
    for (QChar& c : folded) {
        const char16_t unit = c.unicode();
        if (unit < 0xFF01 || unit > 0xFF5E) continue;
        const QChar narrow(static_cast<char16_t>(unit - 0xFEE0));
        // Full-width commas and brackets part sentences and lists: 3，500 is two numbers.
        if (narrow.isLetterOrNumber() || QStringView(u".%@-+#:_").contains(narrow)) c = narrow;
    }
    return folded;
}

QList<TextRange> rangesOf(const QRegularExpression& pattern, const QString& text) {
    QList<TextRange> ranges;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        if (match.capturedLength() > 0) ranges.append({match.capturedStart(), match.capturedEnd()});
    }
    return ranges;
}

} // namespace dutydesk
