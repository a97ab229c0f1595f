#include "cli/desk_session.h"
#include "cli/translated.h"
#include "reporting/letterhead.h"

#include <QFileInfo>
#include <QJsonArray>

namespace dutydesk {

namespace {

const QString formatNames = QStringLiteral("docx | pdf | xlsx | csv | html");

/// Where a paper goes, and as what.
struct Destination {
    PaperFormat format = PaperFormat::Docx;
    QString path;
};
Result<Destination> destinationOf(const Invocation& invocation) {
    const auto path = invocation.need(QStringLiteral("out"));
    if (!path) return fail(path);
    // Without --format the file's ending says it.
    const QString name = invocation.has(QStringLiteral("format")) ? invocation.value(QStringLiteral("format"))
                                                                  : QFileInfo(*path).suffix().toLower();
    const auto format = paperFormat(name);
    if (!format) return notOneOf(name.isEmpty() ? QStringLiteral("--format") : name, formatNames);
    return Destination{*format, *path};
}

Result<void> told(const Invocation& invocation, const Desk& desk, const Result<WrittenPaper>& written) {
    if (!written) return fail(written);
    invocation.print(written->path);
    if (written->reprinted)
        invocation.say(
            Cli::tr("Issue %1 was issued at %2 by %3 and is printed again as it was; --again issues it as "
                    "it is now.")
                .arg(written->issue.issue)
                .arg(toDateTime(written->issue.at, desk.office().hours.zone)
                         .toString(QStringLiteral("yyyy-MM-dd HH:mm")),
                     written->issue.byName));
    return {};
}

/// `requestFor(today)`: which paper.
template <class F>
Result<void> issuePaper(const Invocation& invocation, F requestFor) {
    const auto to = destinationOf(invocation);
    if (!to) return fail(to);
    auto desk = openDeskAsPerson(invocation);
    if (!desk) return fail(desk);
    const QDate today = toDateTime(invocation.clock().now(), (*desk)->office().hours.zone).date();
    const Result<PaperRequest> request = requestFor(today);
    if (!request) return fail(request);
    return told(invocation, **desk,
                waitFor((*desk)->exportPaper(IssuePaper{*request, invocation.has(QStringLiteral("again"))},
                                             to->format, to->path)));
}

Result<void> runSummary(const Invocation& invocation) {
    return issuePaper(invocation, [&](QDate today) {
        return dayOr(invocation, QStringLiteral("date"), today).map(&PaperRequest::day);
    });
}

Result<void> runBrief(const Invocation& invocation) {
    const auto id = invocation.number(0, QStringLiteral("ID"));
    if (!id) return fail(id);
    return issuePaper(invocation, [&](QDate) -> Result<PaperRequest> {
        return PaperRequest{PaperKind::Brief, {}, static_cast<CaseId>(*id)};
    });
}

/// From --from and --to, or else the whole period that holds --date.
Result<PaperRequest> periodRequest(const Invocation& invocation, PaperKind kind, QDate today) {
    const auto day = dayOr(invocation, QStringLiteral("date"), today);
    if (!day) return fail(day);
    const PaperPeriod whole = periodHolding(kind, *day);
    if (kind != PaperKind::Units && kind != PaperKind::Ledger) return PaperRequest{kind, whole};
    const auto from = dayOr(invocation, QStringLiteral("from"), whole.from);
    const auto to = dayOr(invocation, QStringLiteral("to"), std::max(whole.to, from.value_or(whole.from)));
    if (!from) return fail(from);
    if (!to) return fail(to);
    return PaperRequest{kind, {*from, *to}};
}

Result<void> runReport(const Invocation& invocation) {
    const auto name = invocation.word(0, QStringLiteral("week|month|year|units|shift"));
    if (!name) return fail(name);
    const auto kind = paperKind(*name);
    if (!kind || *kind == PaperKind::Day || *kind == PaperKind::Brief || *kind == PaperKind::Ledger)
        return notOneOf(*name, QStringLiteral("week | month | year | units | shift"));
    return issuePaper(invocation, [&](QDate today) { return periodRequest(invocation, *kind, today); });
}

Result<void> runLedger(const Invocation& invocation) {
    return issuePaper(invocation,
                      [&](QDate today) { return periodRequest(invocation, PaperKind::Ledger, today); });
}

Result<void> runPapers(const Invocation& invocation) {
    return readStore(invocation, [](Database& db) { return PaperTable(db).list(); })
        .map([&](const QList<PaperIssue>& issues) {
            for (const PaperIssue& paper : issues)
                invocation.print(QJsonObject{
                    {"id", number(paper.id)},
                    {"kind", code(paper.kind)},
                    {"from", paper.days.from.toString(Qt::ISODate)},
                    {"to", paper.days.to.toString(Qt::ISODate)},
                    {"case", paper.caseId == CaseId::None ? QJsonValue() : QJsonValue(number(paper.caseId))},
                    {"issue", paper.issue},
                    {"edition", paper.edition},
                    {"title", paper.title},
                    {"by", paper.byName},
                    {"at", toIsoUtc(paper.at)},
                    {"auditEntries", paper.auditCount},
                    {"auditHead", paper.auditHead}});
        });
}

Result<void> runPaper(const Invocation& invocation) {
    const auto id = invocation.number(0, QStringLiteral("ID"));
    if (!id) return fail(id);
    const auto to = destinationOf(invocation);
    if (!to) return fail(to);
    auto desk = openDeskAsPerson(invocation);
    if (!desk) return fail(desk);
    const auto written =
        waitFor((*desk)->exportPaper(ReprintPaper{static_cast<PaperId>(*id)}, to->format, to->path));
    return written.map([&](const WrittenPaper& paper) { invocation.print(paper.path); });
}

Result<void> runLetterheadSet(const Invocation& invocation) {
    const auto path = invocation.word(0, QStringLiteral("FILE"));
    if (!path) return fail(path);
    if (QFileInfo(*path).size() > largestLetterhead)
        return fail(ErrorCode::LetterheadUnreadable, *path, QStringLiteral("more than 8 MiB"));
    const auto docx = readFile(*path);
    if (!docx) return fail(docx);
    if (docx->isEmpty()) return fail(ErrorCode::LetterheadUnreadable, *path);
    return runCommand(invocation, SetLetterhead{QFileInfo(*path).fileName(), *docx}).map([](Nothing) {});
}

Result<void> runLetterheadClear(const Invocation& invocation) {
    return runCommand(invocation, SetLetterhead{}).map([](Nothing) {});
}

Result<void> runLetterheadExport(const Invocation& invocation) {
    const auto path = invocation.word(0, QStringLiteral("FILE"));
    if (!path) return fail(path);
    const auto own = readStore(invocation, [](Database& db) { return PaperTable(db).letterhead(); });
    if (!own) return fail(own);
    if (auto written = writeFile(*path, *own ? (*own)->docx : builtInLetterhead()); !written) return written;
    invocation.print(*path);
    return {};
}

QList<OptionSpec> paperOptions(QList<OptionSpec> which) {
    which += {{QStringLiteral("format"), QStringLiteral("F"), formatNames},
              {QStringLiteral("out"), QStringLiteral("FILE"), Cli::tr("where to write it")}};
    return personOptions(which);
}

QList<OptionSpec> issueOptions(QList<OptionSpec> which) {
    which += {{QStringLiteral("again"), {}, Cli::tr("issues it as it is now, as a further edition")}};
    return paperOptions(which);
}

} // namespace

QList<Verb> paperVerbs() {
    const QString out = QStringLiteral(" --format docx|pdf|xlsx|csv|html --out FILE --as USER");
    const OptionSpec date{QStringLiteral("date"), QStringLiteral("D"),
                          Cli::tr("a day of it; by default today")};
    const OptionSpec from{QStringLiteral("from"), QStringLiteral("D"), Cli::tr("its first day")};
    const OptionSpec to{QStringLiteral("to"), QStringLiteral("D"), Cli::tr("its last day")};
    return {
        {QStringLiteral("summary"), QStringLiteral("[--date D] [--again]") + out,
         Cli::tr("Issues the day's paper, or prints again what was issued."),
         issueOptions({{QStringLiteral("date"), QStringLiteral("D"), Cli::tr("the day; by default today")}}),
         runSummary},
        {QStringLiteral("brief"), QStringLiteral("ID [--again]") + out,
         Cli::tr("Issues the special brief on a case."), issueOptions({}), runBrief},
        {QStringLiteral("report"),
         QStringLiteral("week|month|year|units|shift [--date D] [--from D --to D] [--again]") + out,
         Cli::tr(
             "Issues the report on a week, month or year, how the units did in a period, or the shift log "
             "of a day."),
         issueOptions({date, from, to}), runReport},
        {QStringLiteral("ledger"), QStringLiteral("[--from D] [--to D]") + out,
         Cli::tr("Writes the ledger of a period, by default of this month."), paperOptions({date, from, to}),
         runLedger},
        {QStringLiteral("papers"), QString(), Cli::tr("Prints what was issued, the newest first."),
         storeOptions(), runPapers},
        {QStringLiteral("paper"), QStringLiteral("ID") + out,
         Cli::tr("Prints an issue again, word for word."), paperOptions({}), runPaper},
        {QStringLiteral("letterhead set"), QStringLiteral("FILE --as USER"),
         Cli::tr("Has DOCX papers written on the office's own letterhead, a DOCX with fields such as "
                 "{{unit}} and "
                 "{{body}}."),
         personOptions(), runLetterheadSet},
        {QStringLiteral("letterhead clear"), QStringLiteral("--as USER"),
         Cli::tr("Goes back to the built-in letterhead."), personOptions(), runLetterheadClear},
        {QStringLiteral("letterhead export"), QStringLiteral("FILE"),
         Cli::tr("Writes the letterhead in use to a file; the built-in one is a beginning for your own."),
         storeOptions(), runLetterheadExport},
    };
}

} // namespace dutydesk
