#pragma once

#include "desk/command.h"
#include "desk/paper_making.h"
#include "store/paper_table.h"

namespace dutydesk {

struct SaveJudgement {
    using Value = Nothing;
    static constexpr Action action = Action::WriteJudgement;
    QDate day;
    QString text;
    [[nodiscard]] Result<Value> run(CommandContext& context) const;
};

/// A paper ready to be written in any format.
struct PrintedPaper {
    PaperIssue issue = {}; ///< number 0: a ledger, which has none and is not kept
    Document document;
    QByteArray letterhead = {}; ///< the office's own, or nothing
    bool reprinted = false;
};

/// Gives a paper its issue number and keeps its text, with the audit head of that moment at its foot. What
/// was issued already is printed again as it was: a day, week … has one issue, and a case a new one only
/// after it changed. `again` issues it as it is now, as a further edition under the same number.
struct IssuePaper {
    using Value = PrintedPaper;
    static constexpr Action action = Action::ExportPaper;
    PaperRequest request;
    bool again = false;
    [[nodiscard]] Result<Value>
    run(CommandContext& context) const; ///< Errors: MissingInput, InvalidInput, NotFound
};

/// Prints an issue again as it was. Errors: NotFound, also for those of which only figures were kept.
struct ReprintPaper {
    using Value = PrintedPaper;
    static constexpr Action action = Action::ExportPaper;
    PaperId id = PaperId::None;
    [[nodiscard]] Result<Value> run(CommandContext& context) const;
};

/// The sheets that DOCX papers are written on. Errors: as checkLetterhead.
struct SetLetterhead {
    using Value = Nothing;
    static constexpr Action action = Action::ManageOffice;
    QString name;    ///< of the file
    QByteArray docx; ///< empty: the built-in one again
    [[nodiscard]] Result<Value> run(CommandContext& context) const;
};

} // namespace dutydesk
