#include "intake/relative_date.h"

#include "intake/date_parse.h"

#include <QHash>
#include <QRegularExpression>

namespace dutydesk {

namespace {

using namespace std::chrono_literals;

constexpr qsizetype LongestText = 40;
constexpr int MostTexts = 100; ///< of one entry
constexpr Millis Ahead = 24h;  ///< of us, in other zones

QString plainPhrase(QStringView text) {
    static const QRegularExpression around(
        u"^[\\s\\[(（【《<·|/"
        u"-]*(?:(?:发布于|发表于|更新于|(?:发布|发表|更新)?(?:时间|日期)|posted|published|updated|on)"
        "[\\s:：]*)*|[\\s\\])）】》>·|/]*$"_qs);
    QString out = text.trimmed().toString().toLower();
    for (QChar& c : out) {
        if (c >= u'\xFF10' && c <= u'\xFF19') c = QChar(c.unicode() - 0xFF10 + u'0');
        if (c == u'\xFF1A') c = u':';
        if (c == u'\x00A0' || c == u'\x3000') c = u' ';
    }
    return out.remove(around);
}

int countOf(const QString& word) {
    static const QHash<QString, int> words = {{u"一"_qs, 1}, {u"二"_qs, 2}, {u"两"_qs, 2},  {u"三"_qs, 3},
                                              {u"四"_qs, 4}, {u"五"_qs, 5}, {u"六"_qs, 6},  {u"七"_qs, 7},
                                              {u"八"_qs, 8}, {u"九"_qs, 9}, {u"十"_qs, 10}, {u"a"_qs, 1},
                                              {u"an"_qs, 1}, {u"one"_qs, 1}};
    return words.contains(word) ? words.value(word) : word.toInt();
}

Instant before(Instant now, int count, QChar unit, const QTimeZone& zone) {
    switch (unit.unicode()) {
    case u'秒':
    case u's': return now - count * 1s;
    case u'分': return now - count * 1min;
    case u'时':
    case u'h': return now - count * 1h;
    case u'天':
    case u'd': return now - count * 24h;
    case u'周':
    case u'w': return now - count * 7 * 24h;
    case u'月': return toInstant(toDateTime(now, zone).addMonths(-count));
    default: return toInstant(toDateTime(now, zone).addYears(-count));
    }
}

/// One letter for each unit; minutes and months both begin with m.
QChar unitOf(const QString& word) {
    if (word.startsWith(u"min")) return u'分';
    if (word.startsWith(u"mo")) return u'月';
    if (word.contains(u'月')) return u'月';
    if (word == u"钟头" || word.startsWith(u"小时")) return u'时';
    if (word == u"星期") return u'周';
    return word.front() == u'日' ? QChar(u'天') : word.front();
}

std::optional<Instant> readAgo(const QString& text, const QTimeZone& zone, Instant now) {
    static const QRegularExpression form(u"^(\\d{1,4}|[一二两三四五六七八九十]|an?|one)\\s*个?\\s*"
                                         "(秒|分钟?|小时|钟头|天|日|周|星期|月|年|seconds?|secs?|minutes?|"
                                         "mins?|hours?|hrs?|days?|weeks?|months?|years?)"
                                         "钟?\\s*(?:之?前|以前|ago)$"_qs);
    static const QRegularExpression nowForm(u"^(?:刚刚|刚才|just now|moments ago)$"_qs);
    if (nowForm.match(text).hasMatch()) return now;
    if (text == u"半小时前" || text == u"半个小时前" || text == u"half an hour ago") return now - 30min;
    const auto match = form.match(text);
    if (!match.hasMatch()) return std::nullopt;
    return before(now, countOf(match.captured(1)), unitOf(match.captured(2)), zone);
}

const QString& clockForm() {
    static const QString form =
        u"(?:(?:[\\s,，]|at)*((?:上午|下午|晚上|凌晨|早上|中午)?\\s*\\d{1,2}\\s*[:点时]\\s*(?:\\d{1,2}分?)?"
        "(?::\\d{2})?\\s*(?:am|pm)?))?$"_qs;
    return form;
}

std::optional<Instant> onDay(const QDate& day, const QString& clock, const QTimeZone& zone) {
    return parseDate(day.toString(Qt::ISODate) + u' ' + clock, zone);
}

/// "昨天 12:30", "today", "08:05"
std::optional<Instant> readNamedDay(const QString& text, const QTimeZone& zone, Instant now) {
    static const QRegularExpression form(u"^(今天|今日|昨天|昨日|前天|前日|today|yesterday)"_qs +
                                         clockForm());
    static const QRegularExpression bare(u"^\\d{1,2}:\\d{2}(?::\\d{2})?$"_qs);
    const QDate today = toDateTime(now, zone).date();
    if (bare.match(text).hasMatch()) {
        const auto at = onDay(today, text, zone);
        return at && *at > now ? onDay(today.addDays(-1), text, zone) : at;
    }
    const auto match = form.match(text);
    if (!match.hasMatch()) return std::nullopt;
    const QString word = match.captured(1);
    const int back = word.startsWith(u'今') || word == u"today" ? 0 : word.startsWith(u'前') ? 2 : 1;
    return onDay(today.addDays(-back), match.captured(2), zone);
}

/// "11-20 16:04", "11月20日", "Nov 20"; single digits are scores and versions.
std::optional<Instant> readDayOfYear(const QString& text, const QTimeZone& zone, Instant now) {
    static const QRegularExpression numbers(
        u"^(?:(\\d{2})[-/.](\\d{2})|(\\d{1,2})\\s*月\\s*(\\d{1,2})\\s*[日号])"_qs + clockForm());
    static const QRegularExpression named(
        u"^(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?|"
        "\\d{1,2}(?:st|nd|rd|th)?\\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?)$"_qs);
    const auto match = numbers.match(text);
    const bool isNamed = !match.hasMatch() && named.match(text).hasMatch();
    if (!match.hasMatch() && !isNamed) return std::nullopt;
    const bool chinese = !match.capturedView(3).isEmpty();
    const int month = match.capturedView(chinese ? 3 : 1).toInt();
    const int day = match.capturedView(chinese ? 4 : 2).toInt();
    const int year = toDateTime(now, zone).date().year();
    for (const int each : {year, year - 1}) {
        const QDate date(each, month, day);
        if (!isNamed && !date.isValid()) continue;
        const auto at = isNamed ? parseDate(text + u' ' + QString::number(each), zone)
                                : onDay(date, match.captured(5), zone);
        if (at && *at <= now + Ahead) return at;
    }
    return std::nullopt;
}

} // namespace

std::optional<Instant> parseRelativeDate(QStringView text, const QTimeZone& zone, Instant now) {
    if (text.size() > LongestText) return std::nullopt;
    const QString ready = plainPhrase(text);
    if (ready.isEmpty()) return std::nullopt;
    if (const auto at = readAgo(ready, zone, now)) return at;
    if (const auto at = readNamedDay(ready, zone, now)) return at;
    return readDayOfYear(ready, zone, now);
}

std::optional<Instant> dateInText(const QString& text, const PageTime& time) {
    if (const auto found = findDate(text, time.zone)) return found->at;
    return time.seen ? parseRelativeDate(text, time.zone, *time.seen) : std::nullopt;
}

std::optional<Instant> dateInEntry(const GumboNode* entry, const PageTime& time) {
    if (const auto found = findDate(textOf(entry), time.zone)) return found->at;
    if (!time.seen) return std::nullopt;
    int texts = 0;
    for (const GumboNode* node = entry; node && texts < MostTexts;) {
        if (isText(node)) {
            ++texts;
            const QString text = QString::fromUtf8(node->v.text.text).simplified();
            if (const auto at = parseRelativeDate(text, time.zone, *time.seen)) return at;
        }
        node = nextNode(node, entry, !isElement(node) || !holdsNoText(node));
    }
    return std::nullopt;
}

} // namespace dutydesk
