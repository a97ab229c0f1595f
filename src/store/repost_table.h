#pragma once

#include "screening/repost_print.h"
#include "store/database.h"
#include "store/item_table.h"
#include "store/records.h"

namespace dutydesk {

/// One telling of a matter, as its group shows it.
struct RepostVersion {
    ItemId item = ItemId::None;
    SourceId source = SourceId::None; ///< None: by hand
    QString sourceName;
    QString url;
    QString title;
    Instant at{}; ///< published, else found
};

/// Which items tell the same matter. By their text alone.
class RepostTable {
  public:
    explicit RepostTable(Database& db) : m_db(db) {}

    /// Puts a new item, or one whose text changed while it stood alone, into the group of what it repeats, if
    /// there is any; otherwise it stands alone. One look-up of its marks; at most four texts are compared.
    /// Who was taken out of a group stays out. Returns its group, None if it stands alone.
    [[nodiscard]] Result<ItemId> place(ItemId item, SourceId source, const RepostPrint& print,
                                       Put put = Put::Revised);

    /// The items of its group, itself among them, the first found first; just itself if it stands alone.
    [[nodiscard]] Result<QList<ItemId>> members(ItemId item) const;
    /// The same with where and when each was published, the earliest first.
    [[nodiscard]] Result<QList<RepostVersion>> versions(ItemId item) const;

    /// Takes it out of its group, for good. Returns an item that stays there. Errors: Conflict (it stands
    /// alone).
    [[nodiscard]] Result<ItemId> takeOut(ItemId item);
    /// Takes takeOut() back. Errors: Conflict (it was not taken out, or has been put back).
    [[nodiscard]] Result<ItemId> putBack(ItemId item);

  private:
    Database& m_db;
};

} // namespace dutydesk
