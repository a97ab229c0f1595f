#include "store/waiting_drafts.h"

#include "store/case_rows.h"
#include "store/case_table.h"
#include "store/read.h"

namespace dutydesk {

namespace {

/// The newest version of the case's reply.
QString newestVersion() {
    return QStringLiteral("d.number = (SELECT max(n.number) FROM drafts n WHERE n.case_id = c.id)");
}

Result<void> fillWaiting(Database& db, WaitingDraft& waiting, int round) {
    const auto authors = CaseTable(db).draftAuthors(waiting.head.id, round);
    if (!authors) return fail(authors);
    waiting.authors = *authors;
    const auto clocks = queueClocksOf(db, waiting.head.id);
    if (!clocks) return fail(clocks);
    for (const Clock& clock : *clocks) // by their deadline
        if (!waiting.nearest && clock.state == ClockState::Running && !clock.guide) waiting.nearest = clock;
    return {};
}

} // namespace

Result<QList<WaitingDraft>> waitingDrafts(Database& db) {
    QList<int> rounds;
    auto all =
        readAll(db,
                QStringLiteral(
                    "SELECT %1, d.number, d.round, d.kind, u.name, "
                    "(SELECT max(a.at) FROM audit a WHERE a.subject_kind = 'case' AND a.subject_id = c.id "
                    "AND a.action = 'submit_draft') "
                    "FROM cases c JOIN drafts d ON d.case_id = c.id AND %2 JOIN users u ON u.id = d.author "
                    "WHERE c.state = 'awaiting_sign_off' ORDER BY c.next_due, c.tier, c.id")
                    .arg(caseColumns(), newestVersion()),
                {}, [&rounds](Columns& c) {
                    WaitingDraft waiting;
                    waiting.head = readCase(c);
                    waiting.number = c.small();
                    rounds.append(c.small());
                    waiting.kind = c.term<ReplyKind>();
                    waiting.author = c.text();
                    waiting.since = c.maybeInstant();
                    return waiting;
                });
    if (!all) return all;
    for (qsizetype i = 0; i < all->size(); ++i)
        if (auto filled = fillWaiting(db, (*all)[i], rounds.at(i)); !filled) return fail(filled);
    return all;
}

Result<int> draftsToSign(Database& db, UserId signer) {
    const auto count = readNumber(
        db,
        QStringLiteral("SELECT count(*) FROM cases c JOIN drafts d ON d.case_id = c.id AND %1 "
                       "WHERE c.state = 'awaiting_sign_off' AND NOT EXISTS (SELECT 1 FROM drafts o "
                       "WHERE o.case_id = c.id AND o.round = d.round AND o.author = ?)")
            .arg(newestVersion()),
        {number(signer)});
    if (!count) return fail(count);
    return static_cast<int>(*count);
}

} // namespace dutydesk
