#include "reporting/wording.h"

namespace dutydesk {

namespace {

/// 1…99 as 一 … 九十九.
QString chineseNumber(int number) {
    static const QString digits = QStringLiteral("〇一二三四五六七八九");
    if (number < 1 || number > 99) return QString::number(number);
    const int tens = number / 10;
    const int ones = number % 10;
    QString text;
    if (tens > 1) text += digits.at(tens);
    if (tens > 0) text += QStringLiteral("十");
    if (ones > 0) text += digits.at(ones);
    return text;
}

bool inChinese() { return paperLanguage() == QLatin1String("zh"); }

} // namespace

QString paperLanguage() {
    //: The language's code: "zh" in the Chinese translation.
    return Paper::tr("en") == QLatin1String("zh") ? QStringLiteral("zh") : QStringLiteral("en");
}

QString headingNumber(int number) {
    return inChinese() ? chineseNumber(number) + QStringLiteral("、") : QStringLiteral("%1. ").arg(number);
}

QString subheadingNumber(int number) {
    return inChinese() ? QStringLiteral("（%1）").arg(chineseNumber(number))
                       : QStringLiteral("(%1) ").arg(number);
}

QString dayText(QDate day) {
    //: A date; Qt's format letters.
    return day.toString(Paper::tr("yyyy-MM-dd"));
}

QString timeText(Instant at, const QTimeZone& zone) {
    return toDateTime(at, zone).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

QString timeText(const std::optional<Instant>& at, const QTimeZone& zone) {
    return at ? timeText(*at, zone) : orDash({});
}

QString deadlineText(Instant due, const QTimeZone& zone) {
    const QDateTime local = toDateTime(due, zone);
    if (local.time() != QTime(0, 0)) return timeText(due, zone);
    return local.date().addDays(-1).toString(QStringLiteral("yyyy-MM-dd 24:00"));
}

QString share(int part, int whole) {
    if (whole == 0) return Paper::tr("0 of 0");
    //: Part, whole, per cent.
    return Paper::tr("%1 of %2 (%3%)").arg(part).arg(whole).arg(qRound(100.0 * part / whole));
}

QString orDash(const QString& text) { return text.isEmpty() ? QStringLiteral("—") : text; }

QString listed(const QStringList& parts) {
    //: Between the parts of a list in a sentence.
    return parts.join(Paper::tr(", "));
}

QString placeText(const QString& place) {
    if (place == QLatin1String("phone")) return Paper::tr("a phone call");
    if (place == QLatin1String("letter")) return Paper::tr("a letter");
    if (place == QLatin1String("12345")) return Paper::tr("the 12345 hotline");
    if (place == QLatin1String("board")) return Paper::tr("a message board");
    if (place == QLatin1String("visitor")) return Paper::tr("a visitor");
    return place;
}

QString sentenceGap() { return inChinese() ? QString() : QStringLiteral(" "); }

QString stopped(const QString& text) {
    static const QString marks = QStringLiteral(".!?。！？…");
    if (text.isEmpty() || marks.contains(text.back())) return text;
    //: The mark at the end of a sentence.
    return text + Paper::tr(".");
}

} // namespace dutydesk
