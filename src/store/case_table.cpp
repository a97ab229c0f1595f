#include "store/case_table.h"

#include "store/case_index.h"
#include "store/case_rows.h"
#include "store/item_rows.h"
#include "store/read.h"
#include "store/watch_table.h"

namespace dutydesk {

namespace {

QVariantList values(const Case& head) {
    return {head.title,
            toSql(head.tier),
            toSql(head.state),
            head.category,
            head.unit,
            head.helpingUnits,
            toSql(head.assignee),
            head.policy,
            head.policyVersion,
            toSql(head.published),
            toSql(head.found),
            toSql(head.opened),
            toSql(head.openedBy),
            toSql(head.calm),
            toSql(head.closed),
            happenedToJson(head.events),
            isOpen(head.state) ? 1 : 0};
}

/// What searchedCase() reads of the case itself.
bool sameWords(const Case& a, const Case& b) {
    return a.title == b.title && a.category == b.category && a.unit == b.unit &&
           a.helpingUnits == b.helpingUnits;
}

bool sameInIndexes(const Case& a, const Case& b) {
    return a.tier == b.tier && a.state == b.state && a.unit == b.unit && a.assignee == b.assignee &&
           a.opened == b.opened && a.closed == b.closed;
}

Result<int> updateAll(Database& db, const Case& head) {
    return change(
        db,
        QStringLiteral(
            "UPDATE cases SET title = ?, tier = ?, state = ?, category = ?, unit = ?, helping_units = ?, "
            "assignee = ?, policy = ?, policy_version = ?, published = ?, found = ?, opened = ?, "
            "opened_by = ?, calm = ?, closed = ?, events = ?, is_open = ?, version = version + 1 "
            "WHERE id = ? AND version = ?"),
        values(head) + QVariantList{number(head.id), head.version});
}

/// The engine writes every index anew that holds a column named here, changed or not; cases have ten.
Result<int> updateBesidesIndexes(Database& db, const Case& head) {
    return change(
        db,
        QStringLiteral("UPDATE cases SET title = ?, category = ?, helping_units = ?, policy = ?, "
                       "policy_version = ?, published = ?, found = ?, opened_by = ?, calm = ?, events = ?, "
                       "version = version + 1 WHERE id = ? AND version = ?"),
        {head.title, head.category, head.helpingUnits, head.policy, head.policyVersion, toSql(head.published),
         toSql(head.found), toSql(head.openedBy), toSql(head.calm), happenedToJson(head.events),
         number(head.id), head.version});
}

} // namespace

Result<CaseId> CaseTable::insert(const Case& head) {
    return m_db.transaction([&]() -> Result<CaseId> {
        auto id = insertRow<CaseId>(
            m_db,
            QStringLiteral(
                "INSERT INTO cases (title, tier, state, category, unit, helping_units, assignee, policy, "
                "policy_version, published, found, opened, opened_by, calm, closed, events, is_open) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"),
            values(head));
        if (!id) return id;
        const auto text = searchedCase(m_db, number(*id));
        if (!text) return fail(text);
        if (auto entered = enterInIndex(m_db, IndexOf::Cases, number(*id), *text); !entered)
            return fail(entered);
        return id;
    });
}

Result<qint64> CaseTable::save(const Case& head) {
    const auto stored = this->head(head.id);
    if (!stored) return fail(stored);
    const auto update = [&]() -> Result<qint64> {
        const auto changed =
            sameInIndexes(*stored, head) ? updateBesidesIndexes(m_db, head) : updateAll(m_db, head);
        if (!changed) return fail(changed);
        if (*changed == 0)
            return tl::unexpected(
                whyNotUpdated(m_db, QStringLiteral("cases"), number(head.id), caseText(head.id)));
        return head.version + 1;
    };
    return sameWords(*stored, head) ? update() : reindexing(m_db, number(head.id), update);
}

Result<Case> CaseTable::head(CaseId id) const {
    return readOne(m_db, QStringLiteral("SELECT %1 FROM cases c WHERE c.id = ?").arg(caseColumns()),
                   {number(id)}, caseText(id), readCase);
}

Result<QList<Item>> CaseTable::items(CaseId id) const {
    return readAll(
        m_db,
        QStringLiteral("SELECT %1 JOIN case_items ci ON ci.item_id = i.id "
                       "WHERE ci.case_id = ? AND b.revision = i.revision ORDER BY ci.at, ci.item_id")
            .arg(itemColumns()),
        {number(id)}, readItem);
}

Result<CaseFile> CaseTable::load(CaseId id) const {
    auto loaded = readOne(m_db,
                          QStringLiteral("SELECT %1, coalesce(u.name, '') FROM cases c LEFT JOIN users u "
                                         "ON u.id = c.assignee WHERE c.id = ?")
                              .arg(caseColumns()),
                          {number(id)}, caseText(id), [](Columns& c) {
                              CaseFile file;
                              file.head = readCase(c);
                              file.assigneeName = c.text();
                              return file;
                          });
    if (!loaded) return loaded;
    std::optional<Error> error;
    const auto take = [&error](auto& into, auto part) {
        if (part)
            into = std::move(*part);
        else if (!error)
            error = part.error();
    };
    take(loaded->clocks, clocks(id));
    take(loaded->items, items(id));
    take(loaded->evidence, EvidenceTable(m_db).ofCase(id));
    take(loaded->facts, factsOf(m_db, id));
    take(loaded->drafts, draftsOf(m_db, id));
    take(loaded->signOffs, signOffsOf(m_db, id));
    take(loaded->publications, publicationsOf(m_db, id));
    take(loaded->entries, entriesOf(m_db, id));
    take(loaded->links, linksOf(m_db, id));
    take(loaded->urgings, WatchTable(m_db).urgingsOf(id));
    take(loaded->escalations, WatchTable(m_db).escalationsOf(id));
    if (error) return tl::unexpected(*error);
    return loaded;
}

} // namespace dutydesk
