#pragma once

#include "desk/commands/case_commands.h"

namespace dutydesk {

/// The next version of the reply. The newest text again is no new version, and no error.
struct WriteDraft {
    using Value = CaseChanged;
    static constexpr Action action = Action::WriteDraft;
    CaseId id = CaseId::None;
    QString text;
    ReplyKind kind = ReplyKind::Reply;
    QDate promised = {}; ///< holding replies
    qint64 version = 0;
    [[nodiscard]] Result<Value> run(CommandContext& context) const;
};

/// Hands the newest draft in for sign-off. Errors: MissingInput (a holding reply without a promised date),
/// PastDate and InvalidInput (a promise that cannot be made). What the reply checks find else is for people
/// to weigh.
struct SubmitDraft {
    using Value = CaseChanged;
    static constexpr Action action = Action::SubmitDraft;
    CaseId id = CaseId::None;
    qint64 version = 0;
    [[nodiscard]] Result<Value> run(CommandContext& context) const;
};

/// Signs exactly the text with this hash. Errors: WrongPassword, SignInDelayed, FourEyes, StaleSignOff.
struct SignDraft {
    using Value = CaseChanged;
    static constexpr Action action = Action::SignOff;
    static constexpr bool asksPassword = true;
    CaseId id = CaseId::None;
    QByteArray
        textHash; ///< of the draft that was shown; empty: the newest (the terminal shows it by --text-hash)
    QString password; ///< asked again
    qint64 version = 0;
    [[nodiscard]] Result<Value> run(CommandContext& context) const;
};

struct ReturnDraft {
    using Value = CaseChanged;
    static constexpr Action action = Action::ReturnDraft;
    CaseId id = CaseId::None;
    QString reason;
    qint64 version = 0;
    [[nodiscard]] Result<Value> run(CommandContext& context) const;
};

/// Records that a person published the signed text. Errors: StaleSignOff, BadAddress.
struct PublishReply {
    using Value = CaseChanged;
    static constexpr Action action = Action::Publish;
    CaseId id = CaseId::None;
    QString address;
    std::optional<Instant> when = {}; ///< none: now
    qint64 version = 0;
    [[nodiscard]] Result<Value> run(CommandContext& context) const;
};

} // namespace dutydesk
