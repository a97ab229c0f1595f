#include "store/handover_table.h"

#include "store/read.h"

namespace dutydesk {

namespace {

const QString handoverColumns = QStringLiteral(
    "SELECT h.id, h.given_by, g.name, h.given_at, coalesce(h.for_whom, 0), coalesce(f.name, ''), h.note, "
    "h.inbox, h.failing, h.beyond, coalesce(h.taken_by, 0), coalesce(t.name, ''), h.taken_at, h.remark, "
    "coalesce(w.name, ''), h.withdrawn_at, h.reason FROM handovers h "
    "JOIN users g ON g.id = h.given_by LEFT JOIN users f ON f.id = h.for_whom "
    "LEFT JOIN users t ON t.id = h.taken_by LEFT JOIN users w ON w.id = h.withdrawn_by ");

QString handoverText(HandoverId id) { return QStringLiteral("handover %1").arg(number(id)); }

Handover readHandover(Columns& c) {
    Handover handover;
    handover.id = c.id<HandoverId>();
    handover.giver = c.id<UserId>();
    handover.giverName = c.text();
    handover.given = c.instant();
    handover.forWhom = c.id<UserId>();
    handover.forName = c.text();
    handover.note = c.text();
    handover.inbox = c.small();
    handover.failing = c.small();
    handover.beyond = c.small();
    handover.taker = c.id<UserId>();
    handover.takerName = c.text();
    handover.taken = c.maybeInstant();
    handover.remark = c.text();
    handover.withdrawnBy = c.text();
    handover.withdrawn = c.maybeInstant();
    handover.reason = c.text();
    return handover;
}

Result<QList<OpenMatter>> mattersOf(Database& db, HandoverId id) {
    return readAll(db,
                   QStringLiteral("SELECT kind, case_id, ref, title, tier, name_zh, name_en, who, due, "
                                  "paused, taken "
                                  "FROM handover_matters WHERE handover_id = ? ORDER BY place"),
                   {number(id)}, [](Columns& c) {
                       OpenMatter matter;
                       matter.kind = c.term<MatterKind>();
                       matter.caseId = c.id<CaseId>();
                       matter.ref = c.integer();
                       matter.title = c.text();
                       matter.tier = tierOf(c.small());
                       matter.name.zh = c.text();
                       matter.name.en = c.text();
                       matter.who = c.text();
                       matter.due = c.maybeInstant();
                       matter.paused = c.flag();
                       matter.taken = c.flag();
                       return matter;
                   });
}

Result<void> insertMatter(Database& db, HandoverId id, int place, const OpenMatter& matter) {
    return execute(db,
                   QStringLiteral("INSERT INTO handover_matters (handover_id, place, kind, case_id, ref, "
                                  "title, tier, name_zh, name_en, who, due, paused) "
                                  "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
                   {number(id), place, toSql(matter.kind), number(matter.caseId), matter.ref, matter.title,
                    toSql(matter.tier), matter.name.zh, matter.name.en, matter.who, toSql(matter.due),
                    matter.paused});
}

Result<void> onlyWhileWaiting(const Result<int>& changed, HandoverId id) {
    if (!changed) return fail(changed);
    if (*changed == 0) return fail(ErrorCode::Conflict, handoverText(id), QStringLiteral("handover"));
    return {};
}

} // namespace

Result<HandoverId> HandoverTable::insert(const Handover& handover) {
    const auto id = insertRow<HandoverId>(
        m_db,
        QStringLiteral("INSERT INTO handovers (given_by, given_at, for_whom, note, inbox, failing, beyond) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id"),
        {number(handover.giver), toSql(handover.given), toSql(handover.forWhom), handover.note,
         handover.inbox, handover.failing, handover.beyond});
    if (!id) return id;
    int place = 0;
    for (const OpenMatter& matter : handover.matters)
        if (auto inserted = insertMatter(m_db, *id, ++place, matter); !inserted) return fail(inserted);
    return id;
}

Result<void> HandoverTable::take(HandoverId id, UserId by, Instant at, const QString& remark,
                                 const QList<int>& left) {
    if (auto all = execute(m_db,
                           QStringLiteral("UPDATE handover_matters SET taken = 1 WHERE handover_id = ? AND "
                                          "(SELECT taken_at FROM handovers WHERE id = handover_id) IS NULL"),
                           {number(id)});
        !all)
        return all;
    for (const int place : left)
        if (auto one = execute(m_db,
                               QStringLiteral("UPDATE handover_matters SET taken = 0 WHERE handover_id = ? "
                                              "AND place = ?"),
                               {number(id), place + 1});
            !one)
            return one;
    return onlyWhileWaiting(
        change(m_db,
               QStringLiteral("UPDATE handovers SET taken_by = ?, taken_at = ?, remark = ? WHERE id = ? AND "
                              "taken_at IS NULL AND withdrawn_at IS NULL"),
               {number(by), toSql(at), remark, number(id)}),
        id);
}

Result<void> HandoverTable::withdraw(HandoverId id, UserId by, Instant at, const QString& reason) {
    return onlyWhileWaiting(
        change(m_db,
               QStringLiteral("UPDATE handovers SET withdrawn_by = ?, withdrawn_at = ?, reason = ? "
                              "WHERE id = ? AND taken_at IS NULL AND withdrawn_at IS NULL"),
               {number(by), toSql(at), reason, number(id)}),
        id);
}

Result<QList<Handover>> HandoverTable::read(const QString& condition, const QVariantList& values) const {
    auto all = readAll(m_db, handoverColumns + condition, values, readHandover);
    if (!all) return all;
    for (Handover& handover : *all) {
        auto matters = mattersOf(m_db, handover.id);
        if (!matters) return fail(matters);
        handover.matters = *std::move(matters);
    }
    return all;
}

Result<Handover> HandoverTable::load(HandoverId id) const {
    auto all = read(QStringLiteral("WHERE h.id = ?"), {number(id)});
    if (!all) return fail(all);
    if (all->isEmpty()) return fail(ErrorCode::NotFound, handoverText(id));
    return all->takeFirst();
}

Result<QList<Handover>> HandoverTable::waiting() const {
    return read(
        QStringLiteral("WHERE h.taken_at IS NULL AND h.withdrawn_at IS NULL ORDER BY h.given_at, h.id"), {});
}

Result<std::optional<Handover>> HandoverTable::lastTaken() const {
    auto all =
        read(QStringLiteral("WHERE h.taken_at IS NOT NULL ORDER BY h.taken_at DESC, h.id DESC LIMIT 1"), {});
    if (!all) return fail(all);
    return all->isEmpty() ? std::nullopt : std::optional(all->takeFirst());
}

Result<QList<Handover>> HandoverTable::during(const TimeSpan& span) const {
    return read(QStringLiteral("WHERE (h.given_at >= ? AND h.given_at < ?) OR (h.taken_at >= ? AND "
                               "h.taken_at < ?) OR (h.taken_at IS NULL AND h.withdrawn_at IS NULL AND "
                               "h.given_at < ?) ORDER BY h.given_at, h.id"),
                {toSql(span.from), toSql(span.to), toSql(span.from), toSql(span.to), toSql(span.to)});
}

Result<QList<Handover>> HandoverTable::list(int limit) const {
    return read(QStringLiteral("ORDER BY h.given_at DESC, h.id DESC LIMIT ?"), {limit});
}

} // namespace dutydesk
