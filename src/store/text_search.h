#pragma once

#include "base/time.h"
#include "store/search_index.h"

#include <QList>

namespace dutydesk {

/// One line of a search result.
struct FoundText {
    enum class Kind { Item, Case } kind = Kind::Item;
    qint64 id = 0;
    QString title;
    QString place;   ///< source name, or the state's code
    QString snippet; ///< around the first find, one line
    Instant at{};
};

/// Items and cases that hold every word of a query; one, two or more characters find every occurrence. It
/// looks piece by piece, from the newest to the oldest, so that a hard search (common characters that seldom
/// stand together) shows its first finds at once and lets other readers in between. A value: give the reader
/// a copy and take that back.
class TextSearch {
  public:
    /// Ends with the newest `limit` finds.
    explicit TextSearch(const QString& query, int limit = 100);

    /// The next piece: reads a few hundred texts at most. May find nothing without being at the end.
    [[nodiscard]] Result<void> lookOn(Database& db);
    [[nodiscard]] bool isDone() const { return m_items.done && m_cases.done; }
    /// So far, newest first; what is found later may belong between them.
    [[nodiscard]] QList<FoundText> found() const;

  private:
    struct Part {
        IndexOf what;
        qint64 before; ///< ids from here on have been looked at
        bool done;
        QList<FoundText> found = {};
    };
    [[nodiscard]] Result<void> lookOn(Database& db, Part& part) const;

    QString m_query;
    QString m_terms;
    int m_limit;
    Part m_items;
    Part m_cases;
};

/// All pieces of it.
[[nodiscard]] Result<QList<FoundText>> searchStore(Database& db, const QString& query, int limit = 100);

} // namespace dutydesk
