#pragma once

#include "store/audit_log.h"
#include "store/case_table.h"
#include "store/flag_table.h"
#include "store/office_table.h"
#include "store/sealed_notes.h"

#include <QHash>

namespace dutydesk {

/// All that the case pane shows of one case, read in one go.
struct CaseView {
    CaseFile file;
    QList<User> users = {};
    QList<AuditEntry> history = {};
    QHash<ItemId, QList<Flag>> flags = {};
    QHash<CaseId, Case> linked = {};
    QList<SealedNote> sealed = {};
    QString autosaved = {}; ///< what this user was typing

    [[nodiscard]] const Case& head() const { return file.head; }
    [[nodiscard]] QString userName(UserId id) const;
    [[nodiscard]] const Draft* newestDraft() const;
    [[nodiscard]] const Draft* draft(DraftId id) const;
    /// The approval of exactly the newest draft, if there is one that was not taken back.
    [[nodiscard]] const SignOff* approval() const;
};

[[nodiscard]] Result<CaseView> readCase(Database& db, CaseId id, UserId reader);

} // namespace dutydesk
