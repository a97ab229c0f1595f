#pragma once

#include "casework/case.h"
#include "store/database.h"

#include <QStringList>

namespace dutydesk {

/// What is looked for among the closed and archived cases; empty parts: anything.
struct LibraryQuery {
    QString words = {}; ///< several must all occur; as in the search
    QString category = {};
    QString unit = {}; ///< responsible or helping
    std::optional<Tier> tier = {};
    std::optional<Instant> closedFrom = {};
    CaseId before = CaseId::None; ///< keyset paging by id, newest first
    int limit = 60;
};

struct LibraryRow {
    Case head;
    int met = 0; ///< deadlines, guides apart
    int missed = 0;
};

struct LibraryPage {
    QList<LibraryRow> rows;
    bool more = false; ///< older ones follow
};
[[nodiscard]] Result<LibraryPage> libraryPage(Database& db, const LibraryQuery& query);

/// What the closed cases can be chosen by, in alphabetical order.
struct LibraryTerms {
    QStringList categories;
    QStringList units; ///< responsible ones
};
[[nodiscard]] Result<LibraryTerms> libraryTerms(Database& db);

} // namespace dutydesk
