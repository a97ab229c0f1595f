#pragma once

#include "store/case_table.h"

namespace dutydesk {

struct EvidenceExport {
    QString folder;
    int files = 0;       ///< bodies; what several items share is one
    QStringList without; ///< titles of items of which there is none
};

/// Writes the evidence of a case's items into a folder, which is made if it is not there: each body as it was
/// fetched, named after its hash, and manifest.json, which says of each item what came from where, when and
/// with which hashes. Bodies are strangers' content: they are named .txt, so that looking at one shows its
/// characters and runs nothing. Each file is written to a temporary one and renamed, the manifest last.
/// Errors: NotFound, AuditBroken (bytes that are not what was fetched), FileUnwritable. Blocks: not for the
/// window's thread.
[[nodiscard]] Result<EvidenceExport> exportEvidence(Database& db, CaseId id, const QString& folder,
                                                    Instant now);

/// One body as it was fetched, into a file of that name. Errors: the same.
[[nodiscard]] Result<void> saveEvidence(Database& db, const Evidence& evidence, const QString& path);

/// "0f3a….txt": by the first half of its hash.
[[nodiscard]] QString evidenceFileName(const Evidence& evidence);

/// Why there is none of an item, in the reader's language. Used by gui/ and cli/ and in the manifest.
/// Thread-safe.
[[nodiscard]] QString whyNoEvidence(const Item& item);

} // namespace dutydesk
