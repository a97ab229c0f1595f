#include "store/source_table.h"

#include "store/error_codes.h"
#include "store/read.h"

namespace dutydesk {

namespace {

const QString sourceColumns = QStringLiteral(
    "id, name, url, kind, entry_selector, title_selector, link_selector, date_selector, interval_ms, "
    "enabled, etag, last_modified, last_attempt, last_success, last_new_item, error_code, error_what, "
    "error_detail, error_since, failures, http_status, next_due, items, adaptive, lately_changes, lately_ms, "
    "overall_changes, overall_ms, last_change, usual_gap_ms, longest_quiet_ms, max_age_ms, ttl_ms, "
    "not_before, "
    "unfinished, offline, moved_to, moved_answers, clock_skew_ms, future_dates, next_selector, "
    "noise_selectors, noise_lines, class, version");

QString kindCode(SourceKind kind) {
    switch (kind) {
    case SourceKind::Feed: return QStringLiteral("feed");
    case SourceKind::List: return QStringLiteral("list");
    case SourceKind::Page: return QStringLiteral("page");
    }
    return {};
}

SourceKind kindOf(const QString& code) {
    if (code == QLatin1String("list")) return SourceKind::List;
    if (code == QLatin1String("page")) return SourceKind::Page;
    return SourceKind::Feed;
}

SourceHealth readHealth(Columns& c) {
    SourceHealth health;
    health.lastAttempt = c.maybeInstant();
    health.lastSuccess = c.maybeInstant();
    health.lastNewItem = c.maybeInstant();
    const QString code = c.text();
    const QString what = c.text();
    const QString detail = c.text();
    if (!code.isEmpty()) health.error = Error{errorCodeOf(code), what, detail};
    health.errorSince = c.maybeInstant();
    health.failures = c.small();
    health.httpStatus = c.small();
    if (const qint64 due = c.integer(); due != 0) health.nextDue = fromMillis(due);
    health.items = c.integer();
    return health;
}

/// 0 is not known.
std::optional<Millis> readSpan(Columns& c) {
    const qint64 ms = c.integer();
    return ms > 0 ? std::optional(Millis(ms)) : std::nullopt;
}

SourceSchedule readSchedule(Columns& c) {
    SourceSchedule schedule;
    Rhythm& rhythm = schedule.rhythm;
    rhythm.lately.changes = c.real();
    rhythm.lately.watchedMs = c.real();
    rhythm.overall.changes = c.real();
    rhythm.overall.watchedMs = c.real();
    rhythm.lastChange = c.maybeInstant();
    rhythm.usualGap = readSpan(c);
    rhythm.longestQuiet = readSpan(c);
    schedule.maxAge = Millis(c.integer());
    schedule.ttl = Millis(c.integer());
    schedule.notBefore = c.maybeInstant();
    schedule.unfinished = c.flag();
    schedule.offline = c.flag();
    schedule.movedTo = c.text();
    schedule.movedAnswers = c.small();
    if (const auto skew = c.maybeInstant()) schedule.clockSkew = skew->time_since_epoch();
    schedule.futureDates = c.small();
    return schedule;
}

QStringList lines(const QString& text) { return text.split(QLatin1Char('\n'), Qt::SkipEmptyParts); }

Source readSource(Columns& c) {
    Source source;
    source.id = c.id<SourceId>();
    source.name = c.text();
    source.url = c.text();
    source.kind = kindOf(c.text());
    source.selectors.entry = c.text();
    source.selectors.title = c.text();
    source.selectors.link = c.text();
    source.selectors.date = c.text();
    source.interval = Millis(c.integer());
    source.enabled = c.flag();
    source.validators.etag = c.text();
    source.validators.lastModified = c.text();
    source.health = readHealth(c);
    source.adaptive = c.flag();
    source.schedule = readSchedule(c);
    source.selectors.next = c.text();
    source.noise.selectors = lines(c.text());
    source.noise.lines = lines(c.text());
    source.sourceClass = c.term<SourceClass>();
    source.version = c.integer();
    return source;
}

QVariantList editedValues(const Source& source) {
    return {source.name,
            source.url,
            kindCode(source.kind),
            source.selectors.entry,
            source.selectors.title,
            source.selectors.link,
            source.selectors.date,
            static_cast<qint64>(source.interval.count()),
            source.adaptive ? 1 : 0,
            source.enabled ? 1 : 0,
            source.selectors.next,
            source.noise.selectors.join(QLatin1Char('\n')),
            source.noise.lines.join(QLatin1Char('\n')),
            toSql(source.sourceClass)};
}

QVariantList scheduleValues(const SourceSchedule& schedule) {
    const Rhythm& rhythm = schedule.rhythm;
    const auto span = [](std::optional<Millis> known) {
        return static_cast<qint64>(known.value_or(Millis(0)).count());
    };
    return {rhythm.lately.changes,
            rhythm.lately.watchedMs,
            rhythm.overall.changes,
            rhythm.overall.watchedMs,
            toSql(rhythm.lastChange),
            span(rhythm.usualGap),
            span(rhythm.longestQuiet),
            span(schedule.maxAge),
            span(schedule.ttl),
            toSql(schedule.notBefore),
            schedule.unfinished ? 1 : 0,
            schedule.offline ? 1 : 0,
            schedule.movedTo,
            schedule.movedAnswers,
            schedule.clockSkew ? QVariant(static_cast<qint64>(schedule.clockSkew->count())) : QVariant(),
            schedule.futureDates};
}

QString idText(SourceId id) { return QStringLiteral("source %1").arg(number(id)); }

} // namespace

Result<SourceId> SourceTable::insert(const Source& source) {
    auto inserted = insertRow<SourceId>(
        m_db,
        QStringLiteral("INSERT INTO sources (name, url, kind, entry_selector, title_selector, link_selector, "
                       "date_selector, interval_ms, adaptive, enabled, next_selector, noise_selectors, "
                       "noise_lines, class) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
                       "RETURNING id"),
        editedValues(source));
    if (!inserted && inserted.error().detail.contains(QLatin1String("sources.url")))
        return fail(ErrorCode::AlreadyExists, source.url);
    return inserted;
}

Result<Source> SourceTable::load(SourceId id) const {
    return readOne(m_db, QStringLiteral("SELECT %1 FROM sources WHERE id = ?").arg(sourceColumns),
                   {number(id)}, idText(id), readSource);
}

Result<QList<Source>> SourceTable::list() const {
    return readAll(
        m_db,
        QStringLiteral("SELECT %1 FROM sources ORDER BY CASE WHEN failures > 0 THEN 0 ELSE 1 END, name, id")
            .arg(sourceColumns),
        {}, readSource);
}

Result<QList<Source>> SourceTable::due(Instant now) const {
    // Two questions, each of which the index answers in order.
    const auto which = [this](const char* when, Instant at) {
        return readAll(
            m_db,
            QStringLiteral("SELECT %1 FROM sources WHERE enabled = 1 AND next_due %2 ? ORDER BY next_due")
                .arg(sourceColumns, QLatin1StringView(when)),
            {toSql(at)}, readSource);
    };
    auto due = which("<=", now);
    if (!due) return due;
    const auto fromAnotherClock = which(">", now + furthestDue);
    if (!fromAnotherClock) return fail(fromAnotherClock);
    return *due + *fromAnotherClock;
}

Result<void> SourceTable::update(const Source& source) {
    // Another address or kind: what the old server said about the old one no longer holds.
    const auto changed =
        change(m_db,
               QStringLiteral(
                   "UPDATE sources SET etag = CASE WHEN url = ? AND kind = ? THEN etag ELSE '' END, "
                   "last_modified = CASE WHEN url = ? AND kind = ? THEN last_modified ELSE '' END, "
                   "name = ?, url = ?, kind = ?, entry_selector = ?, title_selector = ?, link_selector = ?, "
                   "date_selector = ?, interval_ms = ?, adaptive = ?, enabled = ?, next_selector = ?, "
                   "noise_selectors = ?, noise_lines = ?, class = ?, version = version + 1 "
                   "WHERE id = ? AND version = ?"),
               QVariantList{source.url, kindCode(source.kind), source.url, kindCode(source.kind)} +
                   editedValues(source) + QVariantList{number(source.id), source.version});
    if (!changed && changed.error().detail.contains(QLatin1String("sources.url")))
        return fail(ErrorCode::AlreadyExists, source.url);
    if (!changed) return fail(changed);
    if (*changed == 0)
        return tl::unexpected(
            whyNotUpdated(m_db, QStringLiteral("sources"), number(source.id), idText(source.id)));
    return {};
}

Result<void> SourceTable::saveHealth(const Source& source) {
    const SourceHealth& health = source.health;
    const Error error = health.error.value_or(Error{});
    const auto changed =
        change(m_db,
               QStringLiteral(
                   "UPDATE sources SET etag = ?, last_modified = ?, last_attempt = ?, last_success = ?, "
                   "last_new_item = ?, error_code = ?, error_what = ?, error_detail = ?, error_since = ?, "
                   "failures = ?, http_status = ?, next_due = ?, lately_changes = ?, lately_ms = ?, "
                   "overall_changes = ?, overall_ms = ?, last_change = ?, usual_gap_ms = ?, "
                   "longest_quiet_ms = ?, max_age_ms = ?, ttl_ms = ?, not_before = ?, unfinished = ?, "
                   "offline = ?, moved_to = ?, moved_answers = ?, clock_skew_ms = ?, future_dates = ? "
                   "WHERE id = ?"),
               QVariantList{source.validators.etag, source.validators.lastModified, toSql(health.lastAttempt),
                            toSql(health.lastSuccess), toSql(health.lastNewItem),
                            health.error ? QVariant(errorName(error.code)) : QVariant(), error.what,
                            error.detail, toSql(health.errorSince), health.failures, health.httpStatus,
                            health.nextDue ? toMillis(*health.nextDue) : 0} +
                   scheduleValues(source.schedule) + QVariantList{number(source.id)});
    if (!changed) return fail(changed);
    if (*changed == 0) return fail(ErrorCode::NotFound, idText(source.id));
    return {};
}

Result<void> SourceTable::saveDue(SourceId id, std::optional<Instant> due) {
    return execute(m_db, QStringLiteral("UPDATE sources SET next_due = ? WHERE id = ?"),
                   {due ? toMillis(*due) : 0, number(id)});
}

} // namespace dutydesk
