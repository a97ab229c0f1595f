#include "store/item_rows.h"

namespace dutydesk {

QString itemColumns(FoundWhen found) {
    // A title that was dropped with its text (keeping.h) is still that of the item.
    return QStringLiteral(
               "i.id, coalesce(i.source_id, 0), coalesce(s.name, i.channel), i.url, "
               "CASE WHEN b.title = '' THEN i.title ELSE b.title END, b.text, "
               "i.published, %1.found, b.revision FROM items i JOIN item_bodies b ON b.item_id = i.id "
               "LEFT JOIN sources s ON s.id = i.source_id")
        .arg(found == FoundWhen::Item ? QLatin1String("i") : QLatin1String("b"));
}

Item readItem(Columns& c) {
    Item item;
    item.id = c.id<ItemId>();
    item.source = c.id<SourceId>();
    item.sourceName = c.text();
    item.url = c.text();
    item.title = c.text();
    item.text = c.text();
    item.published = c.maybeInstant();
    item.found = c.instant();
    item.revision = c.small();
    return item;
}

} // namespace dutydesk
