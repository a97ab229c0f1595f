#pragma once

#include "casework/case.h"
#include "store/database.h"
#include "store/evidence_table.h"
#include "store/records.h"

namespace dutydesk {

/// A case with everything it holds, oldest first in each list.
struct CaseFile {
    Case head;
    QString assigneeName = {};
    QList<Clock> clocks = {};
    QList<Item> items = {};
    QList<Evidence> evidence = {}; ///< of the items, by item and revision
    QList<Fact> facts = {};
    QList<Draft> drafts = {};
    QList<SignOff> signOffs = {};
    QList<Publication> publications = {};
    QList<CaseEntry> entries = {};
    QList<CaseLink> links = {};
    QList<Urging> urgings = {};
    QList<Escalation> escalations = {};
};

/// A line of the queue.
struct CaseRow {
    Case head;
    QString assigneeName = {};
    QList<Clock> clocks = {}; ///< missed, running and paused ones, by their deadline
    int draftNumber = 0;      ///< of the newest draft; 0: none
};

struct CaseQuery {
    QList<CaseState> states = {}; ///< empty: all that are open (not Closed, not Archived)
    std::optional<Tier> tier = {};
    std::optional<Instant> dueBefore = {};
    UserId assignee = UserId::None; ///< None: anyone's
    bool all = false;               ///< closed and archived ones too
    CaseId before = CaseId::None;   ///< keyset paging by id, newest first
    int limit = 500;
};

/// Cases and what they hold. Every change of a part must go with save() of its case, which moves the version
/// on.
class CaseTable {
  public:
    explicit CaseTable(Database& db) : m_db(db) {}

    [[nodiscard]] Result<CaseId> insert(const Case& head);
    /// Errors: NotFound, Conflict (the stored version is not head.version). Returns the new version.
    [[nodiscard]] Result<qint64> save(const Case& head);
    [[nodiscard]] Result<Case> head(CaseId id) const;
    [[nodiscard]] Result<CaseFile> load(CaseId id) const;
    /// The items of a case, the newest revision's text, in the order they came to it.
    [[nodiscard]] Result<QList<Item>> items(CaseId id) const;
    /// By nearest running deadline (guides apart), then tier, then newest; with closed or archived ones asked
    /// for, by id, newest first.
    [[nodiscard]] Result<QList<CaseRow>> list(const CaseQuery& query) const;

    [[nodiscard]] Result<QList<Clock>> clocks(CaseId id) const;
    /// Inserts those without an id, updates the others. Errors: Conflict if a frozen clock would change. An
    /// error takes back the transaction that runs.
    [[nodiscard]] Result<void> saveClocks(CaseId id, const QList<Clock>& clocks);
    /// The same where what clocks() gave in this transaction is at hand.
    [[nodiscard]] Result<void> saveClocks(CaseId id, const QList<Clock>& clocks, const QList<Clock>& stored);
    /// Cases that a change of policy, calendar or hours may concern: open, or with a clock that runs or
    /// stands.
    [[nodiscard]] Result<QList<CaseId>> casesWithClocks() const;

    [[nodiscard]] Result<void> attachItem(CaseId id, ItemId item, UserId by, Instant at);
    [[nodiscard]] Result<FactId> saveFact(const Fact& fact); ///< inserts without an id, else updates
    /// Gives it the next number of the case and the hash of its text; draft.number and draft.textHash are not
    /// read.
    [[nodiscard]] Result<DraftId> insertDraft(const Draft& draft);
    /// Everyone who wrote a draft of that round, for the four eyes; the database refuses them too.
    [[nodiscard]] Result<QList<UserId>> draftAuthors(CaseId id, int round) const;
    /// Errors: FourEyes (what = the name), StaleSignOff (the hash is not that of the draft).
    [[nodiscard]] Result<void> insertSignOff(const SignOff& signOff);
    [[nodiscard]] Result<void> insertPublication(const Publication& publication);
    [[nodiscard]] Result<EntryId> saveEntry(const CaseEntry& entry);
    [[nodiscard]] Result<void> saveLink(const CaseLink& link);
    [[nodiscard]] Result<void> removeLink(CaseId from, CaseId to);

    /// What somebody is typing and has not made a version of yet. One per case and user; kept until cleared.
    [[nodiscard]] Result<void> autosave(CaseId id, UserId user, const QString& text, Instant at);
    [[nodiscard]] Result<QString> autosaved(CaseId id, UserId user) const; ///< empty: nothing
    [[nodiscard]] Result<void> clearAutosave(CaseId id, UserId user);

  private:
    Database& m_db;
};

} // namespace dutydesk
