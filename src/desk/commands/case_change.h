#pragma once

#include "casework/policy.h"
#include "casework/workflow.h"
#include "desk/commands/case_commands.h"
#include "store/case_table.h"

namespace dutydesk {

/// One change of one case, loaded, stepped, saved and audited the same way by every command on a case.
class CaseChange {
  public:
    /// Loads the case and takes the step of `context.action`. `version` 0: whichever it has.
    /// Errors: NotFound, Conflict, StepNotAllowed.
    [[nodiscard]] static Result<CaseChange> begin(CommandContext& context, CaseId id, qint64 version);
    /// The same without a step, for what the program does of itself.
    [[nodiscard]] static Result<CaseChange> beginWithoutStep(CommandContext& context, CaseId id,
                                                             qint64 version = 0);

    /// Errors: MissingInput when the step needs a reason and there is none.
    [[nodiscard]] Result<void> needReason(const QString& reason) const;

    /// Notes that something happened: clocks that it stops end, clocks that it starts begin.
    [[nodiscard]] Result<void> happened(CaseEvent event, Instant at);
    /// The running clocks under the case's tier and policy as they are now.
    [[nodiscard]] Result<void> recomputeClocks();
    /// The newest version of the policy that the case follows.
    [[nodiscard]] Result<Policy> policy() const;

    /// Saves case and clocks, audits what changed of them together with what the command adds, and says so in
    /// context.changes.
    [[nodiscard]] Result<CaseChanged> save(const QJsonObject& addBefore, const QJsonObject& addAfter);
    /// The same without a word in context.changes.
    [[nodiscard]] Result<CaseChanged> saveQuietly(const QJsonObject& addBefore, const QJsonObject& addAfter);
    [[nodiscard]] bool isChanged() const;

    CommandContext& context;
    CaseTable table;
    Step step;
    Case head;
    QList<Clock> clocks;

  private:
    CaseChange(CommandContext& forContext, Case loaded, QList<Clock> loadedClocks);

    Case m_before;
    QList<Clock> m_clocksBefore;
};

/// The event's time is told twice by some events: the case's own fields win.
[[nodiscard]] CaseEvents eventsOf(const Case& head);

/// The policy's clocks again for every case that has or may get some, after a change of calendar, hours, zone
/// or policy. `policy` not empty: only for cases that follow it. Returns how many cases changed.
[[nodiscard]] Result<int> recomputeCases(CommandContext& context, const QString& policy = {});

} // namespace dutydesk
