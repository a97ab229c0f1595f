#include "desk/backups.h"

#include "casework/codes.h"
#include "desk/commands/store_commands.h"
#include "desk/executor.h"
#include "desk/paths.h"
#include "store/office_table.h"

#include <QFileInfo>
#include <QThreadPool>

namespace dutydesk {

namespace {

Result<Performed> noteByProgram(Database& db, Instant now, const QString& actionCode, const QString& file) {
    return performByProgram(db, now, actionCode, [&](CommandContext& context) {
        return context.audit(QStringLiteral("store"), 0, {},
                             {{QStringLiteral("file"), QFileInfo(file).fileName()}});
    });
}

/// Continues the note of a backup, `make(const Result<N>& noted) -> Result<T>` on the thread pool. A backup
/// that was noted and did not come about is noted again.
template <class N, class M>
auto making(Desk& desk, const QString& file, M make) {
    using R = std::invoke_result_t<M, const Result<N>&>;
    return [&desk, file, make = std::move(make)](QFuture<Result<N>> noting) {
        return noting.then(QThreadPool::globalInstance(), make).then(&desk, [&desk, file](const R& made) {
            if (!made && made.error().code != ErrorCode::PermissionDenied)
                (void)desk.store().write(Priority::Person, [file, now = desk.clock().now()](Database& db) {
                    return noteByProgram(db, now, QStringLiteral("backup_failed"), file);
                });
            return made;
        });
    };
}

Result<User> personOf(Database& db, const RestoreOrder& order, Instant now) {
    const auto checked = checkPassword(db, order.user, order.password, now);
    if (!checked) return fail(checked);
    if (!checked->user) return tl::unexpected<Error>(checked->error);
    const User& user = *checked->user;
    if (permitted(user.role, Action::BackUp)) return user;
    const Error refused{ErrorCode::PermissionDenied, code(Action::BackUp), code(user.role)};
    if (auto logged = logRefusal(db, Action::BackUp, user.id, now, refused); !logged) return fail(logged);
    return tl::unexpected<Error>(refused);
}

/// Nothing: the present store cannot be read, so the backup has to say.
Result<std::optional<User>> personOfPresent(const RestoreOrder& order, Instant now) {
    const auto present = Database::open(order.store, Database::Mode::ReadWrite);
    if (!present && present.error().code == ErrorCode::StoreBusy) return fail(present);
    if (!present) return std::nullopt;
    return personOf(**present, order, now).map([](const User& user) { return std::optional(user); });
}

} // namespace

QFuture<Result<BackupFile>> backUp(Desk& desk, const QString& file, const SharedProgress& progress) {
    const QString path = file.isEmpty() ? QString() : QFileInfo(file).absoluteFilePath();
    const auto make = [store = desk.store().path(), path, progress,
                       now = desk.clock().now()](const Result<Nothing>& noted) -> Result<BackupFile> {
        if (!noted) return fail(noted);
        return backUpStore(store, path, now, progress.get());
    };
    return desk.run(BackUpStore{path}, {}, making<Nothing>(desk, path, make));
}

QFuture<Result<std::optional<BackupFile>>> backUpDaily(Desk& desk) {
    using Made = std::optional<BackupFile>;
    const QString store = desk.store().path();
    const QTimeZone zone = desk.office().hours.zone;
    const Instant now = desk.clock().now();
    const QList<BackupFile> backups = backupsOf(store);
    const auto dayOf = [&](Instant at) { return toDateTime(at, zone).date(); };
    if (!backups.isEmpty() && dayOf(backups.first().at) >= dayOf(now))
        return QtFuture::makeReadyFuture(Result<Made>(Made()));
    const QString path = backupPath(store, now);
    const auto make = [store, path, zone, now](const Result<Performed>& noted) -> Result<Made> {
        if (!noted) return fail(noted);
        if (!makeFolderOf(path)) return fail(ErrorCode::FileUnwritable, path);
        const auto made = backUpStore(store, path, now);
        if (!made) return fail(made);
        if (auto rotated = rotateBackups(store, zone, now); !rotated) return fail(rotated);
        return Made(*made);
    };
    return desk.store().write(
        Priority::Person,
        [now, path](Database& db) { return noteByProgram(db, now, code(Action::BackUp), path); },
        making<Performed>(desk, path, make));
}

Result<Restored> restoreBackup(const RestoreOrder& order, const WallClock& clock) {
    const auto plan = planRestore(order.store, order.backup);
    if (!plan) return fail(plan);
    if (plan->current && !plan->sameLog && !order.anyway)
        return fail(ErrorCode::InvalidInput, QStringLiteral("backup"), QStringLiteral("other_log"));
    auto person = personOfPresent(order, clock.now());
    if (!person) return fail(person);
    if (!makeFolderOf(order.store)) return fail(ErrorCode::FileUnwritable, order.store);
    const auto restore = PreparedRestore::prepare(order.store, order.backup);
    if (!restore) return fail(restore);
    if (!*person) {
        const auto known = personOf((*restore)->copy(), order, clock.now());
        if (!known) return fail(known);
        *person = *known;
    }
    return (*restore)->commit((*person)->id, (*person)->name, clock.now()).map([&](const QString& keptAs) {
        return Restored{(*restore)->plan(), keptAs};
    });
}

QFuture<Result<RestoreOrder>> orderRestore(Desk& desk, const QString& backup, const QString& password) {
    if (!desk.user())
        return QtFuture::makeReadyFuture(
            Result<RestoreOrder>(fail(ErrorCode::PermissionDenied, code(Action::BackUp))));
    const RestoreOrder order{desk.store().path(), backup, desk.user()->name, password};
    using Refusal = std::optional<Error>; // a value, so that what signing in wrote of it stays
    const auto ask = [order, now = desk.clock().now()](Database& db) -> Result<Refusal> {
        const auto person = personOf(db, order, now);
        return person ? Refusal() : Refusal(person.error());
    };
    const auto answer = [order](const Result<Refusal>& asked) -> Result<RestoreOrder> {
        if (!asked) return fail(asked);
        if (*asked) return tl::unexpected<Error>(**asked);
        return order;
    };
    return desk.store().write(Priority::Person, ask,
                              [answer](QFuture<Result<Refusal>> asking) { return asking.then(answer); });
}

} // namespace dutydesk
