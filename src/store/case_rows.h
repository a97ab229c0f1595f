#pragma once

#include "casework/case.h"
#include "store/columns.h"

namespace dutydesk {

// The rows of a case and its parts as values: columns in the order in which the readers take them.

[[nodiscard]] QString caseColumns(); ///< of "cases c"
[[nodiscard]] Case readCase(Columns& c);
[[nodiscard]] QString clockColumns(); ///< of "clocks"
[[nodiscard]] Clock readClock(Columns& c);
[[nodiscard]] QList<CaseEvent> eventsOfJson(const QByteArray& json);
[[nodiscard]] QHash<CaseEvent, Instant> happenedOfJson(const QByteArray& json);
[[nodiscard]] QString happenedToJson(const QHash<CaseEvent, Instant>& happened);
[[nodiscard]] QString eventsToJson(const QList<CaseEvent>& events);
[[nodiscard]] QString stepsToJson(const QList<DerivationStep>& steps);
// Of one case, oldest first.
[[nodiscard]] Result<QList<Fact>> factsOf(Database& db, CaseId id);
[[nodiscard]] Result<QList<Draft>> draftsOf(Database& db, CaseId id);
[[nodiscard]] Result<QList<SignOff>> signOffsOf(Database& db, CaseId id);
[[nodiscard]] Result<QList<Publication>> publicationsOf(Database& db, CaseId id);
[[nodiscard]] Result<QList<CaseEntry>> entriesOf(Database& db, CaseId id);
[[nodiscard]] Result<QList<CaseLink>> linksOf(Database& db, CaseId id);

/// Those that a line of the queue shows: missed, running and paused ones, by their deadline.
[[nodiscard]] Result<QList<Clock>> queueClocksOf(Database& db, CaseId id);

[[nodiscard]] bool isOpen(CaseState state);
[[nodiscard]] QString caseText(CaseId id); ///< "case 12", for errors

} // namespace dutydesk
