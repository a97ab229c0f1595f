#include "store/shift_log.h"

#include "store/error_codes.h"
#include "store/read.h"

#include <QMap>

#include <algorithm>

namespace dutydesk {

namespace {

constexpr qint64 hourMs = 3'600'000;

using Lines = QList<LogLine>;

template <class F>
Result<Lines> linesOf(Database& db, const QString& sql, const TimeSpan& span, LogKind kind, F fill) {
    return readAll(db, sql + QStringLiteral(" LIMIT ?"),
                   {toSql(span.from), toSql(span.to), ShiftLog::mostLines}, [&](Columns& c) {
                       LogLine line;
                       line.kind = kind;
                       line.at = c.instant();
                       fill(c, line);
                       return line;
                   });
}

void fillCase(Columns& c, LogLine& line) {
    line.caseId = c.id<CaseId>();
    line.text = c.text();
    line.tier = tierOf(c.small());
    line.by = c.text();
}

Result<Lines> writtenLines(Database& db, const TimeSpan& span) {
    return linesOf(db,
                   QStringLiteral("SELECT e.at, e.text, u.name, e.written FROM shift_entries e "
                                  "JOIN users u ON u.id = e.by_id WHERE e.at >= ? AND e.at < ? "
                                  "ORDER BY e.at, e.id"),
                   span, LogKind::Written, [](Columns& c, LogLine& line) {
                       line.text = c.text();
                       line.by = c.text();
                       if (const Instant written = c.instant(); written != line.at) line.written = written;
                   });
}

Result<Lines> caseLines(Database& db, const TimeSpan& span) {
    auto opened = linesOf(db,
                          QStringLiteral("SELECT c.opened, c.id, c.title, c.tier, coalesce(u.name, '') "
                                         "FROM cases c LEFT JOIN users u ON u.id = c.opened_by "
                                         "WHERE c.opened >= ? AND c.opened < ? ORDER BY c.opened, c.id"),
                          span, LogKind::CaseOpened, fillCase);
    if (!opened) return opened;
    const auto closed = linesOf(db,
                                QStringLiteral("SELECT c.closed, c.id, c.title, c.tier, '' FROM cases c "
                                               "WHERE c.closed >= ? AND c.closed < ? "
                                               "ORDER BY c.closed, c.id"),
                                span, LogKind::CaseClosed, fillCase);
    if (!closed) return closed;
    return *opened + *closed;
}

Result<Lines> callLines(Database& db, const TimeSpan& span) {
    return linesOf(db,
                   QStringLiteral("SELECT e.at, c.id, c.title, c.tier, coalesce(u.name, ''), e.party "
                                  "FROM case_entries e JOIN cases c ON c.id = e.case_id "
                                  "LEFT JOIN users u ON u.id = e.by_id "
                                  "WHERE (e.kind = 'call' OR e.kind = 'brief') AND e.at >= ? AND e.at < ? "
                                  "ORDER BY e.at, e.id"),
                   span, LogKind::Called, [](Columns& c, LogLine& line) {
                       fillCase(c, line);
                       line.more = c.text();
                   });
}

Result<Lines> replyLines(Database& db, const TimeSpan& span) {
    const auto sign =
        linesOf(db,
                QStringLiteral("SELECT s.at, c.id, c.title, c.tier, u.name FROM sign_offs s "
                               "JOIN cases c ON c.id = s.case_id JOIN users u ON u.id = s.by_id "
                               "WHERE s.approved = 1 AND s.at >= ? AND s.at < ? "
                               "ORDER BY s.at, s.id"),
                span, LogKind::Signed, fillCase);
    if (!sign) return sign;
    const auto published =
        linesOf(db,
                QStringLiteral("SELECT p.at, c.id, c.title, c.tier, u.name FROM publications p "
                               "JOIN cases c ON c.id = p.case_id JOIN users u ON u.id = p.by_id "
                               "WHERE p.at >= ? AND p.at < ? ORDER BY p.at, p.id"),
                span, LogKind::Published, fillCase);
    if (!published) return published;
    return *sign + *published;
}

Result<Lines> missedLines(Database& db, const TimeSpan& span) {
    return linesOf(db,
                   QStringLiteral("SELECT k.ended, c.id, c.title, c.tier, '', k.name_zh, k.name_en "
                                  "FROM clocks k JOIN cases c ON c.id = k.case_id WHERE k.state = 'missed' "
                                  "AND k.guide = 0 AND k.ended >= ? AND k.ended < ? ORDER BY k.ended, k.id"),
                   span, LogKind::Missed, [](Columns& c, LogLine& line) {
                       fillCase(c, line);
                       LocalText name;
                       name.zh = c.text();
                       name.en = c.text();
                       line.clock = name;
                   });
}

Result<Lines> outageLines(Database& db, const TimeSpan& span) {
    auto failed = linesOf(db,
                          QStringLiteral("SELECT o.since, s.name, o.error_code, o.error_what, o.error_detail "
                                         "FROM source_outages o JOIN sources s ON s.id = o.source_id "
                                         "WHERE o.since >= ? AND o.since < ? ORDER BY o.since, o.source_id"),
                          span, LogKind::SourceFailed, [](Columns& c, LogLine& line) {
                              line.text = c.text();
                              Error error;
                              error.code = errorCodeOf(c.text());
                              error.what = c.text();
                              error.detail = c.text();
                              line.error = error;
                          });
    if (!failed) return failed;
    const auto back = linesOf(db,
                              QStringLiteral("SELECT o.until, s.name, o.since FROM source_outages o "
                                             "JOIN sources s ON s.id = o.source_id WHERE o.until >= ? "
                                             "AND o.until < ? ORDER BY o.until, o.source_id"),
                              span, LogKind::SourceBack, [](Columns& c, LogLine& line) {
                                  line.text = c.text();
                                  line.since = c.instant();
                              });
    if (!back) return back;
    return *failed + *back;
}

Result<Lines> handoverLines(Database& db, const TimeSpan& span) {
    const auto given =
        linesOf(db,
                QStringLiteral("SELECT h.given_at, g.name, coalesce(f.name, '') FROM handovers h "
                               "JOIN users g ON g.id = h.given_by "
                               "LEFT JOIN users f ON f.id = h.for_whom "
                               "WHERE h.given_at >= ? AND h.given_at < ? "
                               "ORDER BY h.given_at, h.id"),
                span, LogKind::HandedOver, [](Columns& c, LogLine& line) {
                    line.by = c.text();
                    line.more = c.text();
                });
    if (!given) return given;
    const auto taken = linesOf(db,
                               QStringLiteral("SELECT h.taken_at, t.name, g.name FROM handovers h "
                                              "JOIN users g ON g.id = h.given_by "
                                              "JOIN users t ON t.id = h.taken_by "
                                              "WHERE h.taken_at >= ? AND h.taken_at < ? "
                                              "ORDER BY h.taken_at, h.id"),
                               span, LogKind::TakenOver, [](Columns& c, LogLine& line) {
                                   line.by = c.text();
                                   line.more = c.text();
                               });
    if (!taken) return taken;
    return *given + *taken;
}

/// The pulls of each hour, together with what was flagged in it.
Result<Lines> hourLines(Database& db, const TimeSpan& span) {
    QMap<Instant, LogLine> hours;
    const auto pulls = linesOf(db,
                               QStringLiteral("SELECT hour, pulls, brought, failed, items FROM pull_hours "
                                              "WHERE hour >= ? AND hour < ? ORDER BY hour"),
                               span, LogKind::Hour, [](Columns& c, LogLine& line) {
                                   line.counts.pulls = c.small();
                                   line.counts.brought = c.small();
                                   line.counts.failed = c.small();
                                   line.counts.items = c.small();
                               });
    if (!pulls) return pulls;
    for (const LogLine& line : *pulls) hours.insert(line.at, line);
    const auto flagged =
        linesOf(db,
                QStringLiteral("SELECT (at / %1) * %1 AS hour, count(DISTINCT item_id), min(tier) FROM flags "
                               "WHERE at >= ? AND at < ? AND (unlikely = 0 OR state <> 'new') "
                               "GROUP BY (at / %1) * %1 ORDER BY 1")
                    .arg(hourMs),
                span, LogKind::Hour, [](Columns& c, LogLine& line) {
                    line.counts.flagged = c.small();
                    line.tier = tierOf(c.small());
                });
    if (!flagged) return flagged;
    for (const LogLine& line : *flagged) {
        LogLine& hour = hours[line.at];
        hour.kind = LogKind::Hour;
        hour.at = line.at;
        hour.counts.flagged = line.counts.flagged;
        hour.tier = line.tier;
    }
    return hours.values();
}

} // namespace

Result<ShiftEntryId> ShiftLog::insert(Instant at, const QString& text, UserId by, Instant written) {
    return insertRow<ShiftEntryId>(
        m_db,
        QStringLiteral(
            "INSERT INTO shift_entries (at, text, by_id, written) VALUES (?, ?, ?, ?) RETURNING id"),
        {toSql(at), text, number(by), toSql(written)});
}

Result<QList<LogLine>> ShiftLog::lines(const TimeSpan& span) const {
    Lines all;
    for (const auto& read : {hourLines, outageLines, caseLines, callLines, replyLines, missedLines,
                             handoverLines, writtenLines}) {
        auto lines = read(m_db, span);
        if (!lines) return lines;
        all += *std::move(lines);
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const LogLine& one, const LogLine& other) { return one.at < other.at; });
    return all;
}

} // namespace dutydesk
