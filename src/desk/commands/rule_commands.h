#pragma once

#include "desk/command.h"

namespace dutydesk {

/// Changed rules and lists are run again over what was found lately (desk/commands/rescreen_commands.h).

struct AddRule {
    using Value = RuleId;
    static constexpr Action action = Action::ManageRules;
    Rule rule;
    /// Errors: QuerySyntax, QueryEmpty, AlreadyExists, InvalidInput (threshold, until).
    [[nodiscard]] Result<Value> run(CommandContext& context) const;
};

struct EditRule {
    using Value = Nothing;
    static constexpr Action action = Action::ManageRules;
    Rule rule;
    [[nodiscard]] Result<Value> run(CommandContext& context) const;
};

struct AddWordList {
    using Value = WordListId;
    static constexpr Action action = Action::ManageRules;
    WordList list; ///< name and words; a word given twice is kept once
    /// Errors: MissingInput (name), InvalidInput (list_name, word), AlreadyExists.
    [[nodiscard]] Result<Value> run(CommandContext& context) const;
};

/// Its words; rules mention a list by its name, so that stays.
struct EditWordList {
    using Value = Nothing;
    static constexpr Action action = Action::ManageRules;
    WordList list;
    [[nodiscard]] Result<Value> run(CommandContext& context) const;
};

struct RemoveWordList {
    using Value = Nothing;
    static constexpr Action action = Action::ManageRules;
    WordListId list = WordListId::None;
    [[nodiscard]] Result<Value> run(CommandContext& context) const; ///< Errors: InvalidInput (a rule uses it)
};

/// Adds rules and word lists from a file or a pack. A rule whose name is here already is skipped; words are
/// added to a list that is here.
struct ImportRules {
    struct Refused {
        QString rule; ///< or the list's name with @
        Error error;
    };
    struct Value {
        int added = 0;
        int skipped = 0;
        int lists = 0;               ///< added, or given new words
        QList<Refused> refused = {}; ///< they do not keep the others from being added
        int left = 0;                ///< not looked at: it was cancelled before
    };
    static constexpr Action action = Action::ManageRules;
    QList<Rule> rules;
    QList<WordList> lists;
    [[nodiscard]] Result<Value> run(CommandContext& context) const;
};

} // namespace dutydesk
