#include "store/case_rows.h"

#include "casework/clock_json.h"
#include "store/read.h"

#include <QJsonDocument>

namespace dutydesk {

namespace {

QString compact(const QJsonArray& array) {
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QList<DerivationStep> stepsOfJson(const QByteArray& json) {
    return derivationFromJson(QJsonDocument::fromJson(json).array()).value_or(QList<DerivationStep>());
}

} // namespace

QList<CaseEvent> eventsOfJson(const QByteArray& json) {
    QList<CaseEvent> events;
    const QJsonArray array = QJsonDocument::fromJson(json).array();
    for (const QJsonValue value : array)
        if (const auto event = fromCode<CaseEvent>(value.toString())) events.append(*event);
    return events;
}

QHash<CaseEvent, Instant> happenedOfJson(const QByteArray& json) {
    QHash<CaseEvent, Instant> happened;
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    for (auto entry = object.begin(); entry != object.end(); ++entry)
        if (const auto event = fromCode<CaseEvent>(entry.key()))
            happened.insert(*event, fromMillis(entry.value().toInteger()));
    return happened;
}

QString eventsToJson(const QList<CaseEvent>& events) {
    QJsonArray array;
    for (const CaseEvent event : events) array.append(QString(code(event)));
    return compact(array);
}

QString happenedToJson(const QHash<CaseEvent, Instant>& happened) {
    QJsonObject object;
    for (auto entry = happened.begin(); entry != happened.end(); ++entry)
        object.insert(code(entry.key()), toMillis(entry.value()));
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QString stepsToJson(const QList<DerivationStep>& steps) { return compact(toJson(steps)); }

bool isOpen(CaseState state) { return state != CaseState::Closed && state != CaseState::Archived; }

QString caseText(CaseId id) { return QStringLiteral("case %1").arg(number(id)); }

QString caseColumns() {
    return QStringLiteral(
        "c.id, c.title, c.tier, c.state, c.category, c.unit, c.helping_units, coalesce(c.assignee, 0), "
        "c.policy, c.policy_version, c.published, c.found, c.opened, coalesce(c.opened_by, 0), c.calm, "
        "c.closed, c.events, c.version");
}

Case readCase(Columns& c) {
    Case head;
    head.id = c.id<CaseId>();
    head.title = c.text();
    head.tier = tierOf(c.small());
    head.state = c.term<CaseState>();
    head.category = c.text();
    head.unit = c.text();
    head.helpingUnits = c.text();
    head.assignee = c.id<UserId>();
    head.policy = c.text();
    head.policyVersion = c.small();
    head.published = c.maybeInstant();
    head.found = c.instant();
    head.opened = c.instant();
    head.openedBy = c.id<UserId>();
    head.calm = c.maybeInstant();
    head.closed = c.maybeInstant();
    head.events = happenedOfJson(c.bytes());
    head.version = c.integer();
    return head;
}

QString clockColumns() {
    return QStringLiteral(
        "id, spec_key, name_zh, name_en, obligation_zh, obligation_en, source_zh, source_en, kind, "
        "guide, start_event, stop_events, started, due, because, unpublished_year, state, ended, "
        "paused_at, paused_until, reason, warn_before_ms, escalate_to, policy, policy_version");
}

Clock readClock(Columns& c) {
    const auto localText = [&c] {
        const QString zh = c.text();
        return LocalText{zh, c.text()};
    };
    Clock clock;
    clock.id = c.id<ClockId>();
    clock.key = c.text();
    clock.name = localText();
    clock.obligation = localText();
    clock.source = localText();
    clock.kind = c.term<ClockKind>();
    clock.guide = c.flag();
    clock.startEvent = c.term<CaseEvent>();
    clock.stopEvents = eventsOfJson(c.bytes());
    clock.started = c.instant();
    clock.deadline.due = c.instant();
    clock.deadline.because = stepsOfJson(c.bytes());
    if (const int year = c.small(); year != 0) clock.deadline.unpublishedYear = year;
    clock.state = c.term<ClockState>();
    clock.ended = c.maybeInstant();
    clock.pausedAt = c.maybeInstant();
    clock.pausedUntil = c.maybeInstant();
    clock.reason = c.text();
    clock.warnBefore = Millis(c.integer());
    clock.escalateTo = c.term<Role>();
    clock.policy = c.text();
    clock.policyVersion = c.small();
    return clock;
}

Result<QList<Clock>> queueClocksOf(Database& db, CaseId id) {
    return readAll(
        db,
        QStringLiteral("SELECT %1 FROM clocks WHERE case_id = ? AND state IN ('missed', 'running', 'paused') "
                       "ORDER BY due, id")
            .arg(clockColumns()),
        {number(id)}, readClock);
}

Result<QList<Fact>> factsOf(Database& db, CaseId id) {
    return readAll(db,
                   QStringLiteral("SELECT id, claim, verdict, evidence, coalesce(by_id, 0), at FROM facts "
                                  "WHERE case_id = ? ORDER BY id"),
                   {number(id)}, [id](Columns& c) {
                       Fact fact;
                       fact.id = c.id<FactId>();
                       fact.caseId = id;
                       fact.claim = c.text();
                       fact.verdict = c.term<Verdict>();
                       fact.evidence = c.text();
                       fact.by = c.id<UserId>();
                       fact.at = c.instant();
                       return fact;
                   });
}

Result<QList<Draft>> draftsOf(Database& db, CaseId id) {
    return readAll(
        db,
        QStringLiteral("SELECT id, round, number, kind, text, text_hash, promised, author, at FROM drafts "
                       "WHERE case_id = ? ORDER BY number"),
        {number(id)}, [id](Columns& c) {
            Draft draft;
            draft.id = c.id<DraftId>();
            draft.caseId = id;
            draft.round = c.small();
            draft.number = c.small();
            draft.kind = c.term<ReplyKind>();
            draft.text = c.text();
            draft.textHash = c.hash();
            draft.promised = c.day();
            draft.author = c.id<UserId>();
            draft.at = c.instant();
            return draft;
        });
}

Result<QList<SignOff>> signOffsOf(Database& db, CaseId id) {
    return readAll(db,
                   QStringLiteral("SELECT draft_id, text_hash, approved, reason, by_id, at FROM sign_offs "
                                  "WHERE case_id = ? ORDER BY id"),
                   {number(id)}, [id](Columns& c) {
                       SignOff signOff;
                       signOff.draft = c.id<DraftId>();
                       signOff.caseId = id;
                       signOff.textHash = c.hash();
                       signOff.approved = c.flag();
                       signOff.reason = c.text();
                       signOff.by = c.id<UserId>();
                       signOff.at = c.instant();
                       return signOff;
                   });
}

Result<QList<Publication>> publicationsOf(Database& db, CaseId id) {
    return readAll(db,
                   QStringLiteral("SELECT draft_id, kind, address, text, by_id, at FROM publications "
                                  "WHERE case_id = ? ORDER BY id"),
                   {number(id)}, [id](Columns& c) {
                       Publication publication;
                       publication.caseId = id;
                       publication.draft = c.id<DraftId>();
                       publication.kind = c.term<ReplyKind>();
                       publication.address = c.text();
                       publication.text = c.text();
                       publication.by = c.id<UserId>();
                       publication.at = c.instant();
                       return publication;
                   });
}

Result<QList<CaseEntry>> entriesOf(Database& db, CaseId id) {
    return readAll(db,
                   QStringLiteral("SELECT id, kind, text, party, means, due, done, coalesce(by_id, 0), at "
                                  "FROM case_entries WHERE case_id = ? ORDER BY id"),
                   {number(id)}, [id](Columns& c) {
                       CaseEntry entry;
                       entry.id = c.id<EntryId>();
                       entry.caseId = id;
                       entry.kind = c.term<EntryKind>();
                       entry.text = c.text();
                       entry.party = c.text();
                       entry.means = c.text();
                       entry.due = c.maybeInstant();
                       entry.done = c.maybeInstant();
                       entry.by = c.id<UserId>();
                       entry.at = c.instant();
                       return entry;
                   });
}

Result<QList<CaseLink>> linksOf(Database& db, CaseId id) {
    return readAll(
        db,
        QStringLiteral("SELECT from_case, to_case, kind FROM case_links WHERE from_case = ? OR to_case = ? "
                       "ORDER BY from_case, to_case"),
        {number(id), number(id)}, [](Columns& c) {
            CaseLink link;
            link.from = c.id<CaseId>();
            link.to = c.id<CaseId>();
            link.kind = c.term<LinkKind>();
            return link;
        });
}

} // namespace dutydesk
