#pragma once

#include "desk/commands/case_commands.h"
#include "store/sealed_notes.h"

namespace dutydesk {

/// Writes a note that only cleared people can open, with their password. Errors: MissingInput, KeyMissing.
struct WriteSealedNote {
    using Value = CaseChanged;
    static constexpr Action action = Action::WriteSealedNote;
    CaseId id = CaseId::None;
    QString text;
    qint64 version = 0;
    [[nodiscard]] Result<Value> run(CommandContext& context) const;
};

/// Opens one, which is in the audit log; the text is not. Errors: NotFound, KeyMissing, WrongPassword,
/// SignInDelayed.
struct OpenSealedNote {
    using Value = QString;
    static constexpr Action action = Action::OpenSealedNote;
    static constexpr bool asksPassword = true;
    CaseId id = CaseId::None;
    SealedNoteId note = SealedNoteId::None;
    QString password; ///< asked again
    [[nodiscard]] Result<Value> run(CommandContext& context) const;
};

} // namespace dutydesk
