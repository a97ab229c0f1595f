#include "intake/feed_head.h"

#include <QHash>

#include <algorithm>

namespace dutydesk {

namespace {

using namespace std::chrono_literals;

constexpr Millis longestTtl = 366 * 24h;

/// A whole number above zero; nothing else counts.
std::optional<qint64> wholeNumber(const QString& text) {
    bool ok = false;
    const qint64 count = text.trimmed().toLongLong(&ok);
    return ok && count > 0 ? std::optional(count) : std::nullopt;
}

std::optional<Millis> periodOf(const QString& text) {
    static const QHash<QString, Millis> periods = {{u"hourly"_qs, 1h},
                                                   {u"daily"_qs, 24h},
                                                   {u"weekly"_qs, 7 * 24h},
                                                   {u"monthly"_qs, 30 * 24h},
                                                   {u"yearly"_qs, 365 * 24h}};
    const auto period = periods.constFind(text.trimmed().toLower());
    return period == periods.cend() ? std::nullopt : std::optional(*period);
}

bool isHan(QChar c) { return c.script() == QChar::Script_Han; }
bool isOtherEastAsian(QChar c) {
    const QChar::Script script = c.script();
    return script == QChar::Script_Hiragana || script == QChar::Script_Katakana ||
           script == QChar::Script_Hangul;
}

/// The language of the feed and its title, wherever the dialect puts them.
void readHead(const xmlNode* element, int depth, QString& language, QString& title) {
    if (language.isEmpty()) language = attributeOf(element, "lang");
    for (const xmlNode* child : childElements(element)) {
        const QString kind = kindOf(child);
        if ((kind == u"language" || kind == u"dc:language") && language.isEmpty()) language = textOf(child);
        if (kind == u"title" && title.isEmpty()) title = textOf(child);
        if (kind == u"channel" && depth == 0) readHead(child, 1, language, title);
    }
}

} // namespace

std::optional<Millis> ttlOf(const xmlNode* head) {
    std::optional<Millis> ttl;
    std::optional<Millis> period;
    std::optional<qint64> frequency;
    for (const xmlNode* child : childElements(head)) {
        const QString kind = kindOf(child);
        if (kind == u"ttl") {
            if (const auto minutes = wholeNumber(textOf(child)); minutes && !ttl)
                ttl =
                    std::min<Millis>(longestTtl, std::chrono::minutes(std::min<qint64>(*minutes, 1'000'000)));
        } else if (kind == u"sy:updateperiod") {
            period = periodOf(textOf(child));
        } else if (kind == u"sy:updatefrequency") {
            frequency = wholeNumber(textOf(child));
        }
    }
    if (ttl || (!period && !frequency)) return ttl;
    return period.value_or(24h) / frequency.value_or(1); // the module's defaults: daily, once
}

QTimeZone zoneOfFeed(const QString& language, const QString& encoding, const QString& title) {
    static const QTimeZone china(8 * 3600);
    const QString code = language.trimmed().left(2).toLower();
    if (code == u"zh") return china;
    if (code == u"ja" || code == u"ko") return QTimeZone::utc();
    // Many programs say "en-us" whatever the feed is written in.
    const bool chinese = encoding == u"gb18030" || encoding == u"big5-hkscs" ||
                         (std::any_of(title.begin(), title.end(), isHan) &&
                          std::none_of(title.begin(), title.end(), isOtherEastAsian));
    return chinese ? china : QTimeZone::utc();
}

QTimeZone zoneOfFeed(const xmlNode* root, const QString& encoding) {
    QString language;
    QString title;
    readHead(root, 0, language, title);
    return zoneOfFeed(language, encoding, title);
}

} // namespace dutydesk
