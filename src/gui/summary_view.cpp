#include "gui/summary_view.h"

#include "reporting/document_json.h"
#include "store/day_bounds.h"
#include "store/paper_counts.h"

namespace dutydesk {

Result<SummaryView> readSummary(Database& db, const PaperRequest& request, const QString& name,
                                std::optional<PaperId> wanted, const QTimeZone& zone, Instant now) {
    const QDate today = toDateTime(now, zone).date();
    const PaperTable table(db);
    SummaryView view;
    auto made = makePaper(db, request, {name}, now);
    if (!made) return fail(made);
    view.now = std::move(made->document);
    const auto judgement = table.judgement(request.days.from);
    if (!judgement) return fail(judgement);
    view.judgement = *judgement;
    const DayBounds day = dayBounds(request.days.from, zone);
    const auto hours = hoursBetween(db, day.start, day.end);
    if (!hours) return fail(hours);
    view.hours = *hours;
    auto issues = table.list();
    if (!issues) return fail(issues);
    issues->removeIf(
        [&](const PaperIssue& one) { return one.kind != request.kind || one.days != request.days; });
    view.issues = *issues;
    view.chosen = wanted                                              ? *wanted
                  : request.days.to < today && !view.issues.isEmpty() ? view.issues.first().id
                                                                      : PaperId::None;
    if (view.chosen == PaperId::None) return view;
    const auto kept = table.load(view.chosen);
    if (!kept) return fail(kept);
    const auto document = documentFromJson(kept->document);
    if (document)
        view.issued = *document;
    else
        view.chosen = PaperId::None; // of an earlier version, which kept no text
    return view;
}

} // namespace dutydesk
