#include "casework/personal_data.h"

#include <QDate>

#include <algorithm>
#include <array>

namespace dutydesk {

namespace {

QString digitsOf(QStringView text) {
    QString digits;
    for (const QChar c : text)
        if ((c >= u'0' && c <= u'9') || c == u'X' || c == u'x') digits += c.toUpper();
    return digits;
}

bool isAsciiDigit(QChar c) { return c >= u'0' && c <= u'9'; }
bool isMailChar(QChar c) {
    return c.unicode() < 0x80 && (c.isLetterOrNumber() || QStringView(u"._%+-").contains(c));
}
bool isHostChar(QChar c) { return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'.' || c == u'-'); }

/// Addresses are found from the @ outwards, which needs no pattern and looks at no character twice.
QList<TextRange> mailAddressesIn(const QString& text) {
    constexpr qsizetype longestPart = 64;
    QList<TextRange> ranges;
    for (qsizetype at = text.indexOf(u'@'); at >= 0; at = text.indexOf(u'@', at + 1)) {
        qsizetype start = at;
        while (start > 0 && at - start < longestPart && isMailChar(text[start - 1])) --start;
        qsizetype end = at + 1;
        while (end < text.size() && end - at < 2 * longestPart && isHostChar(text[end])) ++end;
        while (end > at + 1 && !text[end - 1].isLetterOrNumber()) --end; // a full stop after the address
        const QStringView host = QStringView(text).mid(at + 1, end - at - 1);
        if (start < at && host.contains(u'.') && !host.startsWith(u'.')) ranges.append({start, end});
    }
    return ranges;
}

template <class Test>
void collect(const QRegularExpression& pattern, const QString& text, const char* what, Test isOne,
             TakenText& taken, QList<PersonalData>& found) {
    for (const TextRange& range : rangesOf(pattern, text)) {
        if (taken.overlaps(range)) continue;
        if (!isOne(digitsOf(QStringView(text).mid(range.start, range.end - range.start)))) continue;
        taken.take(range);
        found.append({range, what});
    }
}

} // namespace

bool isIdCardNumber(QStringView number) {
    if (number.size() != 18) return false;
    constexpr std::array weights{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (size_t i = 0; i < weights.size(); ++i) {
        const QChar c = number[static_cast<qsizetype>(i)];
        if (!isAsciiDigit(c)) return false;
        sum += weights[i] * c.digitValue();
    }
    if (!QDate::fromString(number.mid(6, 8).toString(), QStringLiteral("yyyyMMdd")).isValid()) return false;
    return number[17].toUpper() == QStringView(u"10X98765432")[sum % 11];
}

bool passesLuhn(QStringView digits) {
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        const QChar c = digits[digits.size() - 1 - i];
        if (!isAsciiDigit(c)) return false;
        const int value = c.digitValue() * (i % 2 == 0 ? 1 : 2);
        sum += value > 9 ? value - 9 : value;
    }
    return !digits.isEmpty() && sum % 10 == 0;
}

QList<PersonalData> personalDataIn(const QString& folded) {
    static const QRegularExpression idCard(
        QStringLiteral("(?<![0-9])[1-9][0-9]{5}[ -]?[0-9]{8}[ -]?[0-9]{3}[0-9Xx](?![0-9A-Za-z])"));
    static const QRegularExpression mobile(
        QStringLiteral("(?<![0-9])(?:\\+?86[ -]?)?1[3-9][0-9][ -]?[0-9]{4}[ -]?[0-9]{4}(?![0-9])"));
    static const QRegularExpression bankCard(QStringLiteral(
        "(?<![0-9])[3-6][0-9]{3}(?:[ -]?[0-9]{4}){2}[ -]?[0-9]{3,4}(?:[ -]?[0-9]{1,3})?(?![0-9])"));
    QList<PersonalData> found;
    TakenText taken(folded.size());
    collect(
        idCard, folded, "id_card", [](const QString& digits) { return isIdCardNumber(digits); }, taken,
        found);
    collect(
        bankCard, folded, "bank_card", [](const QString& digits) { return passesLuhn(digits); }, taken,
        found);
    collect(
        mobile, folded, "mobile", [](const QString&) { return true; }, taken, found);
    for (const TextRange& range : mailAddressesIn(folded)) found.append({range, "email"});
    std::sort(found.begin(), found.end(),
              [](const PersonalData& a, const PersonalData& b) { return a.range.start < b.range.start; });
    return found;
}

} // namespace dutydesk
