#include "base/text_diff.h"
#include "intake/watched_page.h"

#include <algorithm>

namespace dutydesk {

namespace {

constexpr qsizetype ClockLine = 60; ///< a longer line says more than the time

/// Words that stand beside a number of visitors or readers.
constexpr QStringView Counted[] = {
    u"浏览次数", u"浏览量",   u"阅读次数", u"阅读量",   u"访问次数", u"访问量", u"点击次数", u"点击量",
    u"点击数",   u"阅读数",   u"浏览数",   u"访问人数", u"人阅读",   u"人浏览", u"次阅读",   u"次浏览",
    u"位访客",   u"位访问者", u"在线人数", u"人在线",   u"人气",     u"点击",   u"阅读",     u"浏览",
    u"views",    u"view",     u"visitors", u"visitor",  u"visits",   u"hits",   u"reads",    u"online"};
/// What may stand between such a word and its number.
constexpr QStringView Between = u" \t:：()（）[]【】|约共第次人位";

constexpr QStringView TellsTime[] = {u"今天是",         u"今日是",       u"现在是",      u"现在时间",
                                     u"当前时间",       u"当前日期",     u"北京时间",    u"系统时间",
                                     u"服务器时间",     u"页面生成时间", u"today is",    u"it is now",
                                     u"current time",   u"current date", u"server time", u"local time",
                                     u"page generated", u"processed in", u"generated in"};
constexpr QStringView Weekdays[] = {u"星期",     u"周",     u"monday",   u"tuesday", u"wednesday",
                                    u"thursday", u"friday", u"saturday", u"sunday"};

bool isCountDigit(QChar c) { return c.isDigit() || c == u','; }

/// Digits that touch [start, end), with no more than a few marks between, are replaced by "#".
void maskNumbersBeside(QString& line, qsizetype start, qsizetype end) {
    const auto mask = [&line](qsizetype at, int step) {
        int skipped = 0;
        while (at >= 0 && at < line.size() && skipped < 4 && Between.contains(line[at]))
            at += step, ++skipped;
        for (; at >= 0 && at < line.size() && isCountDigit(line[at]); at += step) line[at] = u'#';
    };
    mask(start - 1, -1);
    mask(end, 1);
}

QString withoutCounters(QString line) {
    for (const QStringView word : Counted) {
        for (qsizetype at = line.indexOf(word); at >= 0; at = line.indexOf(word, at + word.size()))
            maskNumbersBeside(line, at, at + word.size());
    }
    // How many digits the number has is no news either.
    QString shorter;
    for (const QChar c : std::as_const(line))
        if (c != u'#' || !shorter.endsWith(u'#')) shorter += c;
    return shorter;
}

/// "2026年11月20日 星期五": a date with its weekday and nothing else.
bool isBareDay(QStringView line) {
    const auto weekday = std::find_if(std::begin(Weekdays), std::end(Weekdays),
                                      [line](QStringView word) { return line.contains(word); });
    if (weekday == std::end(Weekdays)) return false;
    constexpr QStringView marks = u"年月日号周星期一二三四五六天 \t,，.:：/-()（）|";
    const bool hasDigit = std::any_of(line.begin(), line.end(), [](QChar c) { return c.isDigit(); });
    qsizetype letters = 0;
    for (const QChar c : line) {
        if (c.isDigit() || marks.contains(c)) continue;
        if (c.unicode() > 0x7f || !c.isLetter()) return false;
        ++letters;
    }
    return hasDigit && letters <= 20; // "friday, november 20"
}

bool tellsTheTime(QStringView line) {
    if (line.size() > ClockLine) return false;
    return isBareDay(line) || std::any_of(std::begin(TellsTime), std::end(TellsTime),
                                          [line](QStringView start) { return line.startsWith(start); });
}

} // namespace

QString essenceOf(const QString& title, const QString& text) {
    QString essence = title.simplified();
    for (const QStringView raw : QStringView(text).split(u'\n')) {
        const QString line = raw.toString().simplified().toLower();
        if (line.isEmpty() || tellsTheTime(line)) continue;
        essence += u'\n' + withoutCounters(line);
    }
    return essence;
}

QString onlyAdded(const QString& earlier, const QString& later) {
    QString added;
    added.reserve(later.size());
    for (const DiffPart& part : sentenceDifferences(earlier, later)) {
        if (part.kind == DiffPart::Added)
            added += part.text;
        else if (part.kind == DiffPart::Same)
            added += QString(part.text.size(), u'\n');
    }
    return added;
}

} // namespace dutydesk
