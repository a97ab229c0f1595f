#pragma once

#include "base/ids.h"
#include "base/time.h"
#include "intake/source_spec.h"
#include "store/database.h"

namespace dutydesk {

/// The answer of the web that a flagged revision of an item was found in. Its bytes are kept apart.
struct Evidence {
    EvidenceId id = EvidenceId::None;
    ItemId item = ItemId::None;
    int revision = 1;
    QString asked; ///< the address
    QString url;   ///< that answered, after redirects
    int status = 0;
    QList<HeaderLine> headers = {};
    Instant fetched{};
    QByteArray hash = {}; ///< BLAKE2b-256 of the bytes, content codings undone
    qint64 size = 0;      ///< of them
};

/// An answer ready to be kept: hashed, and its bytes compressed.
struct PackedAnswer {
    Evidence head;
    QByteArray bytes;
};

/// Takes as long as compressing the body. Takes the body out of the answer. Thread-safe for different
/// answers.
[[nodiscard]] PackedAnswer packAnswer(FetchedAnswer& answer);

/// Kept for ever; the database refuses to change or delete any of it.
class EvidenceTable {
  public:
    explicit EvidenceTable(Database& db) : m_db(db) {}

    /// An answer that is kept.
    struct Kept {
        EvidenceId id = EvidenceId::None;
        /// What the audit log has to name; nothing where the answer was kept before.
        std::optional<QByteArray> recordHash = {};
    };
    /// Keeps the answer, the same bytes and the same answer once. In the caller's transaction, with link().
    [[nodiscard]] Result<Kept> keep(const PackedAnswer& answer);
    /// Makes it the evidence of that revision.
    [[nodiscard]] Result<void> link(ItemId item, int revision, EvidenceId id);
    /// By revision.
    [[nodiscard]] Result<QList<Evidence>> ofItem(ItemId item) const;
    /// Of the case's items, by item and revision.
    [[nodiscard]] Result<QList<Evidence>> ofCase(CaseId id) const;
    /// The bytes as they were fetched. Errors: AuditBroken if they are not those any more.
    [[nodiscard]] Result<QByteArray> bytes(const Evidence& evidence) const;

    /// What does not hold: bytes that are not those that were hashed, an answer that the audit log does not
    /// name as it is, or one that it names and that is not there. Nothing: all holds.
    [[nodiscard]] Result<std::optional<Error>> firstBreak() const;

  private:
    Database& m_db;
};

} // namespace dutydesk
