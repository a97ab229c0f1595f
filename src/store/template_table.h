#pragma once

#include "casework/reply_template.h"
#include "store/database.h"

namespace dutydesk {

/// A version of a template, as the office keeps it.
struct TemplateVersion {
    ReplyTemplate text;
    bool dropped = false;
    QString byName = {};
    std::optional<Instant> at = {}; ///< none: it comes with the program
};

/// The templates of replies: those that come with the program, and the office's own versions. A version is
/// never changed (triggers); an edit, or that one was dropped, is the next one.
class TemplateTable {
  public:
    explicit TemplateTable(Database& db) : m_db(db) {}

    /// The newest version of each that is not dropped: built-in ones in their order, then by name.
    [[nodiscard]] Result<QList<ReplyTemplate>> list() const;
    /// The newest version. Errors: NotFound, also for a dropped one.
    [[nodiscard]] Result<ReplyTemplate> load(const QString& name) const;
    /// All versions, oldest first; nothing for a name that nobody used.
    [[nodiscard]] Result<QList<TemplateVersion>> versions(const QString& name) const;
    /// As the version that it says. Errors: Conflict (there is such a version).
    [[nodiscard]] Result<void> insert(const ReplyTemplate& text, bool dropped, UserId by, Instant at);

  private:
    Database& m_db;
};

} // namespace dutydesk
