#include "store/paper_table.h"

#include "store/read.h"

namespace dutydesk {

namespace {

const QString issueColumns =
    QStringLiteral("p.id, p.kind, p.day, p.last_day, coalesce(p.case_id, 0), p.issue, p.edition, p.title, "
                   "p.audit_count, p.audit_hash, coalesce(p.by_id, 0), coalesce(u.name, ''), p.at");
const QString issueTables = QStringLiteral("FROM papers p LEFT JOIN users u ON u.id = p.by_id");

PaperIssue readIssue(Columns& c) {
    PaperIssue paper;
    paper.id = c.id<PaperId>();
    paper.kind = paperKind(c.text()).value_or(PaperKind::Day);
    paper.days.from = c.day();
    paper.days.to = c.day();
    paper.caseId = c.id<CaseId>();
    paper.issue = c.small();
    paper.edition = c.small();
    paper.title = c.text();
    paper.auditCount = c.integer();
    paper.auditHead = c.text();
    paper.by = c.id<UserId>();
    paper.byName = c.text();
    paper.at = c.instant();
    return paper;
}

PaperIssue readWholeIssue(Columns& c) {
    PaperIssue paper = readIssue(c);
    paper.document = c.bytes();
    paper.facts = c.bytes();
    return paper;
}

} // namespace

Result<std::optional<PaperIssue>> PaperTable::newest(PaperKind kind, const PaperPeriod& days,
                                                     CaseId caseId) const {
    const bool ofCase = caseId != CaseId::None;
    const QString which =
        ofCase ? QStringLiteral("p.case_id = ?") : QStringLiteral("p.day = ? AND p.last_day = ?");
    QVariantList values{code(kind)};
    if (ofCase)
        values << number(caseId);
    else
        values << toSql(days.from) << toSql(days.to);
    return readFirst(m_db,
                     QStringLiteral("SELECT %1, p.document, p.facts %2 WHERE p.kind = ? AND %3 "
                                    "ORDER BY p.day DESC, p.issue DESC, p.edition DESC LIMIT 1")
                         .arg(issueColumns, issueTables, which),
                     values, readWholeIssue);
}

Result<int> PaperTable::nextIssue(PaperKind kind, int year) const {
    const auto last = readNumber(
        m_db, QStringLiteral("SELECT coalesce(max(issue), 0) FROM papers WHERE kind = ? AND year = ?"),
        {code(kind), year});
    if (!last) return fail(last);
    return static_cast<int>(*last) + 1;
}

Result<PaperId> PaperTable::keep(const PaperIssue& paper) {
    return insertRow<PaperId>(
        m_db,
        QStringLiteral(
            "INSERT INTO papers (kind, day, last_day, case_id, year, issue, edition, title, document, "
            "facts, audit_count, audit_hash, by_id, at) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"),
        {code(paper.kind), toSql(paper.days.from), toSql(paper.days.to), toSql(paper.caseId),
         paper.days.from.year(), paper.issue, paper.edition, paper.title, QString::fromUtf8(paper.document),
         QString::fromUtf8(paper.facts), paper.auditCount, paper.auditHead, toSql(paper.by),
         toSql(paper.at)});
}

Result<PaperIssue> PaperTable::load(PaperId id) const {
    return readOne(
        m_db,
        QStringLiteral("SELECT %1, p.document, p.facts %2 WHERE p.id = ?").arg(issueColumns, issueTables),
        {number(id)}, QStringLiteral("paper %1").arg(number(id)), readWholeIssue);
}

Result<QList<PaperIssue>> PaperTable::list(int limit) const {
    return readAll(m_db,
                   QStringLiteral("SELECT %1 %2 ORDER BY p.id DESC LIMIT ?").arg(issueColumns, issueTables),
                   {limit}, readIssue);
}

Result<QString> PaperTable::judgement(QDate day) const {
    const auto text = readFirst(m_db, QStringLiteral("SELECT text FROM judgements WHERE day = ?"),
                                {toSql(day)}, [](Columns& c) { return c.text(); });
    if (!text) return fail(text);
    return text->value_or(QString());
}

Result<void> PaperTable::saveJudgement(QDate day, const QString& text, UserId by, Instant at) {
    if (!day.isValid())
        return fail(ErrorCode::InvalidInput, QStringLiteral("day"), QStringLiteral("not a date"));
    return execute(
        m_db,
        QStringLiteral("INSERT INTO judgements (day, text, by_id, at) VALUES (?, ?, ?, ?) ON CONFLICT (day) "
                       "DO UPDATE SET text = excluded.text, by_id = excluded.by_id, at = excluded.at"),
        {toSql(day), text, toSql(by), toSql(at)});
}

Result<std::optional<Letterhead>> PaperTable::letterhead() const {
    return readFirst(m_db, QStringLiteral("SELECT name, bytes, at FROM letterheads WHERE id = 1"), {},
                     [](Columns& c) {
                         Letterhead letterhead;
                         letterhead.name = c.text();
                         letterhead.docx = c.bytes();
                         letterhead.at = c.instant();
                         return letterhead;
                     });
}

Result<void> PaperTable::saveLetterhead(const Letterhead& letterhead, UserId by) {
    return execute(
        m_db,
        QStringLiteral("INSERT INTO letterheads (id, name, bytes, by_id, at) VALUES (1, ?, ?, ?, ?) "
                       "ON CONFLICT (id) DO UPDATE SET name = excluded.name, bytes = excluded.bytes, "
                       "by_id = excluded.by_id, at = excluded.at"),
        {letterhead.name, letterhead.docx, toSql(by), toSql(letterhead.at)});
}

Result<void> PaperTable::removeLetterhead() {
    return execute(m_db, QStringLiteral("DELETE FROM letterheads"));
}

} // namespace dutydesk
