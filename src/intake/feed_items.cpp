#include "intake/feed.h"

#include <QCryptographicHash>
#include <QHash>

namespace dutydesk {

namespace {

constexpr qsizetype TitleLength = 60;

QString hashOf(const FeedEntry& entry) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(entry.title.toUtf8());
    hash.addData(QByteArrayLiteral("\n"));
    if (entry.published) hash.addData(QByteArray::number(toMillis(*entry.published)));
    if (entry.title.isEmpty()) hash.addData(entry.text.toUtf8());
    return QStringLiteral("sha256:") + QString::fromLatin1(hash.result().toHex().left(40));
}

QString identityOf(const FeedEntry& entry, bool repeatedId) {
    if (!entry.id.isEmpty()) return repeatedId ? entry.id + u' ' + entry.url : entry.id;
    return entry.url.isEmpty() ? hashOf(entry) : entry.url;
}

/// Short notes come without a title; their first words stand in for it.
QString shownTitle(const FeedEntry& entry) {
    if (!entry.title.isEmpty()) return entry.title;
    const QString line = entry.text.section(u'\n', 0, 0);
    return line.size() <= TitleLength ? line : line.left(TitleLength - 1) + u'\x2026';
}

} // namespace

QList<FoundItem> itemsOf(const Feed& feed) {
    QHash<QString, int> uses;
    for (const FeedEntry& entry : feed.entries) {
        if (!entry.id.isEmpty()) ++uses[entry.id];
    }
    QList<FoundItem> items;
    items.reserve(feed.entries.size());
    QHash<QString, qsizetype> taken;
    for (qsizetype index = 0; index < feed.entries.size(); ++index) {
        const FeedEntry& entry = feed.entries[index];
        QString identity = identityOf(entry, uses.value(entry.id) > 1);
        if (const auto same = taken.constFind(identity); same != taken.cend()) {
            const FeedEntry& other = feed.entries[*same];
            if (other.title == entry.title && other.text == entry.text) continue; // the very same entry twice
            identity += u' ' + hashOf(entry);
            if (taken.contains(identity)) continue;
        }
        taken.insert(identity, index);
        items.append({identity, entry.url, shownTitle(entry), entry.text, entry.published, entry.updated});
    }
    return items;
}

} // namespace dutydesk
