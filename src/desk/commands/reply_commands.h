#pragma once

#include "desk/commands/case_commands.h"

namespace dutydesk {

/// The next version of the reply.
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

struct SubmitDraft {
    using Value = CaseChanged;
    static constexpr Action action = Action::SubmitDraft;
    CaseId id = CaseId::None;
    qint64 version = 0;
    [[nodiscard]] Result<Value> run(CommandContext& context) const;
};

/// Signs exactly the text with this hash. Errors: WrongPassword, FourEyes, StaleSignOff.
struct SignDraft {
    using Value = CaseChanged;
    static constexpr Action action = Action::SignOff;
    CaseId id = CaseId::None;
    QByteArray textHash; ///< of the draft that was shown; empty: the newest (the terminal shows it by --text-hash)
    QString password;    ///< asked again
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
