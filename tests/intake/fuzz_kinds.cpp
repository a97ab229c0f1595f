#include "tests/intake/fuzz_kinds.h"

#include "intake/article.h"
#include "intake/charset.h"
#include "intake/date_parse.h"
#include "intake/discovery.h"
#include "intake/list_proposal.h"
#include "intake/opml.h"
#include "intake/relative_date.h"
#include "intake/robots.h"
#include "intake/source_csv.h"
#include "intake/watched_page.h"

#include <cstdlib>

namespace dutydesk {

namespace {

/// Takes a line off the front of the input.
QByteArray takeLine(QByteArray& input) {
    const qsizetype end = input.indexOf('\n');
    const QByteArray line = input.left(end);
    input = end < 0 ? QByteArray() : input.mid(end + 1);
    return line;
}

constexpr Instant seen{Millis(1'795'185'000'000)}; // 2026-11-20T14:30:00Z

void promise(bool kept) {
    if (!kept) std::abort();
}

FetchedFrom fromLine(QByteArray& input) {
    return {.url = u"https://www.example.org/a/b.html"_qs,
            .contentType = QString::fromLatin1(takeLine(input).left(200)),
            .at = seen};
}

const QTimeZone& zone() {
    static const QTimeZone shanghai("Asia/Shanghai");
    return shanghai;
}

void checkItems(const Feed& feed) {
    QSet<QString> identities;
    for (const FoundItem& item : itemsOf(feed)) {
        promise(!item.identity.isEmpty() && !identities.contains(item.identity));
        identities.insert(item.identity);
    }
}

void readFeedInput(const QByteArray& input) {
    QByteArray bytes = input;
    const FetchedFrom from = fromLine(bytes);
    if (const auto feed = parseFeed(bytes, from)) checkItems(*feed);
}

void readJsonInput(const QByteArray& input) {
    const auto feed = parseFeed("{" + input, {.url = u"https://www.example.org/feed.json"_qs});
    if (feed) checkItems(*feed);
}

void readPageInput(const QByteArray& input) {
    QByteArray bytes = input;
    const FetchedFrom from = fromLine(bytes);
    (void)extractArticle(bytes, from, zone());
    (void)proposeList(bytes, from, zone());
    (void)readListPage(bytes, from, {}, zone());
    (void)discoverFeeds(bytes, from);
    const PageNoise noise{.selectors = {u".ad"_qs, u"//div[@id='x']"_qs}, .lines = {u"read"_qs}};
    (void)readWatchedPage(bytes, from, noise, zone());
}

void readListInput(const QByteArray& input) {
    QByteArray bytes = input;
    ListSelectors selectors;
    for (QString ListSelectors::*part : {&ListSelectors::entry, &ListSelectors::title, &ListSelectors::link,
                                         &ListSelectors::date, &ListSelectors::next})
        selectors.*part = QString::fromUtf8(takeLine(bytes).left(1000));
    const FetchedFrom from{
        .url = u"https://www.example.org/list/"_qs, .contentType = u"text/html"_qs, .at = seen};
    const auto page = readListPage(bytes, from, selectors, zone());
    promise(!page || !page->entries.isEmpty());
}

void decodeInput(const QByteArray& input) {
    QByteArray bytes = input;
    const QString contentType = QString::fromLatin1(takeLine(bytes).left(200));
    for (const Markup markup : {Markup::Html, Markup::Xml}) {
        const Decoded decoded = decode(bytes, contentType, markup);
        promise(!decoded.encoding.isEmpty());
        promise(decoded.replaced || bytes.isEmpty() || decoded.text.size() <= 4 * bytes.size());
    }
}

void readRobotsInput(const QByteArray& input) {
    QByteArray bytes = input;
    const QString agent = QString::fromUtf8(takeLine(bytes));
    const QString url = QString::fromUtf8(takeLine(bytes));
    (void)robotsAllow(bytes, agent, url);
}

/// What was read, without the places it stood in.
QList<SourceRow> withoutLines(QList<SourceRow> rows) {
    for (SourceRow& row : rows) row.line = 0;
    return rows;
}

void readOpmlInput(const QByteArray& input) {
    const auto rows = readOpml(input);
    if (!rows) return;
    const auto again = readOpml(writeOpml(rows->rows, u"x"_qs, Instant{}));
    promise(again && again->problems.isEmpty() && withoutLines(again->rows) == withoutLines(rows->rows));
}

void readCsvInput(const QByteArray& input) {
    const auto rows = readSourceCsv(input);
    if (!rows) return;
    const auto again = readSourceCsv(writeSourceCsv(rows->rows));
    promise(again && again->problems.isEmpty() && withoutLines(again->rows) == withoutLines(rows->rows));
}

void readDateInput(const QByteArray& input) {
    const QString text = QString::fromUtf8(input);
    for (const QTimeZone& each : {QTimeZone::utc(), zone()}) {
        (void)parseDate(text, each);
        (void)parseRelativeDate(text, each, seen);
        const auto found = findDate(text, each);
        promise(!found ||
                (found->start >= 0 && found->length > 0 && found->start + found->length <= text.size()));
    }
}

constexpr FuzzKind kinds[] = {
    {"feed", readFeedInput}, {"json_feed", readJsonInput}, {"page", readPageInput},
    {"list", readListInput}, {"charset", decodeInput},     {"robots", readRobotsInput},
    {"opml", readOpmlInput}, {"source_csv", readCsvInput}, {"date", readDateInput},
};

} // namespace

std::span<const FuzzKind> fuzzKinds() { return kinds; }

} // namespace dutydesk
