#include "desk/tidy.h"

#include "desk/commands/store_commands.h"
#include "store/repost_marks.h"

namespace dutydesk {

namespace {

Result<DropPiece> dropAndLog(Database& db, Instant before, const std::optional<ItemPlace>& from,
                             Instant now) {
    auto piece = dropTexts(db, before, from);
    if (!piece || piece->dropped.revisions == 0) return piece;
    AuditEntry entry;
    entry.at = now;
    entry.action = QStringLiteral("tidy");
    entry.subjectKind = QStringLiteral("store");
    entry.after = {{QStringLiteral("before"), toIsoUtc(before)},
                   {QStringLiteral("revisions"), piece->dropped.revisions},
                   {QStringLiteral("characters"), piece->dropped.characters}};
    if (auto logged = AuditLog(db).append(entry); !logged) return fail(logged);
    return piece;
}

/// The pieces one after another, each queued when the one before is in: texts, then marks of reposts.
class Tidying : public std::enable_shared_from_this<Tidying> {
  public:
    Tidying(Store& store, const WallClock& clock, SharedProgress progress)
        : m_store(store), m_clock(clock), m_progress(std::move(progress)) {
        m_promise.start();
    }

    [[nodiscard]] QFuture<Result<Droppable>> future() const { return m_promise.future(); }

    void go(const Result<std::optional<Instant>>& before) {
        if (!before) return tell(fail(before));
        if (!*before) return nextMarks();
        m_before = **before;
        next();
    }

  private:
    void next() {
        if (!goOn(m_progress.get())) return tell(m_dropped);
        (void)m_store.write(
            Priority::Ingest,
            [before = m_before, from = m_from, now = m_clock.now()](Database& db) {
                return dropAndLog(db, before, from, now);
            },
            telling([self = shared_from_this()](const Result<DropPiece>& piece) { self->done(piece); }));
    }

    void done(const Result<DropPiece>& piece) {
        if (!piece) return tell(fail(piece));
        m_dropped.revisions += piece->dropped.revisions;
        m_dropped.characters += piece->dropped.characters;
        m_from = piece->next;
        if (m_progress) m_progress->tell(m_dropped.revisions, 0);
        m_from ? next() : nextMarks();
    }

    void nextMarks() {
        if (!goOn(m_progress.get())) return tell(m_dropped);
        (void)m_store.write(
            Priority::Ingest,
            [before = m_clock.now() - markedFor, from = m_marks](Database& db) {
                return dropOldMarks(db, before, from);
            },
            telling(
                [self = shared_from_this()](const Result<MarksPiece>& piece) { self->marksDone(piece); }));
    }

    void marksDone(const Result<MarksPiece>& piece) {
        if (!piece) return tell(fail(piece));
        if (!piece->next) return tell(m_dropped);
        m_marks = *piece->next;
        nextMarks();
    }

    void tell(const Result<Droppable>& result) {
        m_promise.addResult(result);
        m_promise.finish();
    }

    Store& m_store;
    const WallClock& m_clock;
    SharedProgress m_progress;
    Instant m_before{};
    std::optional<ItemPlace> m_from;
    qint64 m_marks = 0; ///< place of the last mark looked at
    Droppable m_dropped;
    QPromise<Result<Droppable>> m_promise;
};

/// Continues the question of when the texts end that are kept.
auto beginning(const std::shared_ptr<Tidying>& tidying) {
    return [tidying](QFuture<Result<std::optional<Instant>>> answer) {
        return answer.then([tidying](const Result<std::optional<Instant>>& before) { tidying->go(before); });
    };
}

} // namespace

QFuture<Result<Droppable>> tidy(Desk& desk, const SharedProgress& progress) {
    auto tidying = std::make_shared<Tidying>(desk.store(), desk.clock(), progress);
    auto future = tidying->future();
    (void)desk.run(TidyStore{}, {}, beginning(tidying));
    return future;
}

QFuture<Result<Droppable>> tidyByProgram(Desk& desk) {
    auto tidying = std::make_shared<Tidying>(desk.store(), desk.clock(), SharedProgress());
    auto future = tidying->future();
    (void)desk.store().read([now = desk.clock().now()](Database& db) { return droppedBefore(db, now); },
                            beginning(tidying));
    return future;
}

} // namespace dutydesk
