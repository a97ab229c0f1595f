#pragma once

#include "cli/invocation.h"

namespace dutydesk {

/// One form of the command line: `name` is one word or two ("case open").
struct Verb {
    QString name;
    QString form; ///< what follows the name, for the help
    QString help;
    QList<OptionSpec> options;
    Result<void> (*run)(const Invocation& invocation);
};

// One list per file; cli.cpp joins them.
[[nodiscard]] QList<Verb> textVerbs();   ///< parse-feed, extract, list, robots
[[nodiscard]] QList<Verb> screenVerbs(); ///< segment, screen
[[nodiscard]] QList<Verb> deadlineVerbs();
[[nodiscard]] QList<Verb> officeVerbs();     ///< init, user, permissions, network
[[nodiscard]] QList<Verb> sourceVerbs();     ///< source add, list, class, test
[[nodiscard]] QList<Verb> sourceFileVerbs(); ///< source import, export
[[nodiscard]] QList<Verb> sourceLookVerbs(); ///< source discover, propose
[[nodiscard]] QList<Verb> itemVerbs();       ///< item diff
[[nodiscard]] QList<Verb> periodVerbs();
[[nodiscard]] QList<Verb> ruleVerbs();     ///< rule add, edit, list, test
[[nodiscard]] QList<Verb> ruleFileVerbs(); ///< rule packs, import, export; wordlist
[[nodiscard]] QList<Verb> rescreenVerbs(); ///< rule rescreen, rule grounds
[[nodiscard]] QList<Verb> pullVerbs();     ///< pull, flags, flag
[[nodiscard]] QList<Verb> caseVerbs();     ///< cases, case open, case show, case evidence
[[nodiscard]] QList<Verb> caseStepVerbs();
[[nodiscard]] QList<Verb> caseClockVerbs();  ///< case tier, policy, pause, explain, seen
[[nodiscard]] QList<Verb> caseReplyVerbs();  ///< case draft, submit, sign, return, publish
[[nodiscard]] QList<Verb> caseRecordVerbs(); ///< case task, urge, done, similar; reminders
[[nodiscard]] QList<Verb> contactVerbs();    ///< case calls; contact add, list, remove
[[nodiscard]] QList<Verb> rosterVerbs();     ///< shift roster, add, change, remove, copy
[[nodiscard]] QList<Verb> shiftVerbs();      ///< shift now, log, note, handover, accept …
[[nodiscard]] QList<Verb> templateVerbs();   ///< template list, add, edit, drop, versions
[[nodiscard]] QList<Verb> policyVerbs();
[[nodiscard]] QList<Verb> calendarVerbs();
[[nodiscard]] QList<Verb> searchVerbs(); ///< search
[[nodiscard]] QList<Verb> paperVerbs();  ///< summary, brief, report, ledger, papers, paper, letterhead
[[nodiscard]] QList<Verb> sealedVerbs(); ///< case seal, case unseal, user password
[[nodiscard]] QList<Verb> storeVerbs();  ///< verify, stats, tidy
[[nodiscard]] QList<Verb> backupVerbs(); ///< backup, restore
[[nodiscard]] QList<Verb> demoVerbs();

} // namespace dutydesk
