#include "desk/executor.h"

#include "casework/codes.h"
#include "store/office_table.h"
#include "store/store.h"

namespace dutydesk {

namespace {

/// Checks the password that was asked again. The refusal is a value, so that the count of failures is kept.
Result<Error> checkAgain(Database& db, const Errand& errand) {
    const Error right{ErrorCode::Internal};
    if (errand.actor == UserId::None) return right; // refused by the permission
    const auto user = UserTable(db).load(errand.actor);
    if (!user) return fail(user);
    const auto checked = checkPassword(db, user->name, *errand.password, errand.now);
    if (!checked) return fail(checked);
    return checked->user ? right : checked->error;
}

bool isRight(const Error& error) { return error.code == ErrorCode::Internal; }

Result<CommandContext> enter(Database& db, User actor, Instant now) {
    const OfficeTable table(db);
    auto office = table.office();
    if (!office) return fail(office);
    auto calendar = table.calendar();
    if (!calendar) return fail(calendar);
    return CommandContext{db, std::move(actor), now, *std::move(office), *std::move(calendar)};
}

Result<Performed> leave(CommandContext& context) {
    Performed performed{context.changes, {}};
    if (context.changes.office) performed.office = context.office;
    return performed;
}

/// Permission, command and audit, in the caller's transaction.
Result<Performed> performInside(Database& db, const Errand& errand) {
    if (errand.actor == UserId::None) return fail(ErrorCode::PermissionDenied, code(errand.action));
    auto actor = UserTable(db).load(errand.actor);
    if (!actor) return fail(actor);
    if (actor->disabled) return fail(ErrorCode::UserDisabled, actor->name);
    if (!permitted(actor->role, errand.action))
        return fail(ErrorCode::PermissionDenied, code(errand.action), code(actor->role));

    auto context = enter(db, *std::move(actor), errand.now);
    if (!context) return fail(context);
    context->action = errand.action;
    context->passwordChecked = errand.password.has_value();
    if (auto done = errand.work(*context); !done) return fail(done);
    Q_ASSERT_X(context->audited > 0 || context->unchanged, "perform",
               "a command left no trace in the audit log");
    return leave(*context);
}

} // namespace

bool isRefusal(ErrorCode code) {
    switch (code) {
    case ErrorCode::PermissionDenied:
    case ErrorCode::WrongPassword:
    case ErrorCode::UserDisabled:
    case ErrorCode::SignInDelayed:
    case ErrorCode::FourEyes: return true;
    default: return false;
    }
}

Result<void> logRefusal(Database& db, Action action, UserId actor, Instant now, const Error& error) {
    AuditEntry entry;
    entry.at = now;
    entry.user = actor;
    if (const auto user = UserTable(db).load(actor)) entry.userName = user->name;
    entry.action = QStringLiteral("refused:") + code(action);
    entry.subjectKind = QStringLiteral("user");
    entry.subjectId = number(actor);
    switch (error.code) {
    case ErrorCode::WrongPassword: entry.after = {{QStringLiteral("why"), QStringLiteral("password")}}; break;
    case ErrorCode::UserDisabled: entry.after = {{QStringLiteral("why"), QStringLiteral("disabled")}}; break;
    case ErrorCode::SignInDelayed: entry.after = {{QStringLiteral("why"), QStringLiteral("delayed")}}; break;
    case ErrorCode::FourEyes: entry.after = {{QStringLiteral("why"), QStringLiteral("four_eyes")}}; break;
    default: entry.after = {{QStringLiteral("why"), QStringLiteral("role")}}; break;
    }
    return AuditLog(db).append(entry);
}

Result<Performed> perform(Database& db, const Errand& errand) {
    const auto refuse = [&](const Error& error) -> Result<Performed> {
        const auto logged =
            db.transaction([&] { return logRefusal(db, errand.action, errand.actor, errand.now, error); });
        if (!logged) return fail(logged);
        return tl::unexpected<Error>(error);
    };
    if (errand.password) {
        const auto checked = db.transaction([&] { return checkAgain(db, errand); });
        if (!checked) return fail(checked);
        if (!isRight(*checked)) return refuse(*checked);
    }
    auto performed = db.transaction([&] { return performInside(db, errand); });
    if (!performed && isRefusal(performed.error().code)) return refuse(performed.error());
    return performed;
}

namespace {

/// The steps of perform() as jobs of the writer, each of which queues the next.
class QueuedErrand : public std::enable_shared_from_this<QueuedErrand> {
  public:
    QueuedErrand(Store& store, Errand errand, std::function<void(Result<Performed>)> done)
        : m_store(store), m_errand(std::move(errand)), m_done(std::move(done)) {}

    void start() { m_errand.password ? check() : act(); }

  private:
    void check() {
        write([](Database& db, const Errand& errand) { return checkAgain(db, errand); },
              [](QueuedErrand& self, const Result<Error>& checked) {
                  if (!checked) return self.m_done(fail(checked));
                  isRight(*checked) ? self.act() : self.refuse(*checked);
              });
    }

    void act() {
        write([](Database& db, const Errand& errand) { return performInside(db, errand); },
              [](QueuedErrand& self, const Result<Performed>& performed) {
                  if (!performed && isRefusal(performed.error().code)) return self.refuse(performed.error());
                  self.m_done(performed);
              });
    }

    void refuse(const Error& error) {
        write(
            [error](Database& db, const Errand& errand) {
                return logRefusal(db, errand.action, errand.actor, errand.now, error);
            },
            [error](QueuedErrand& self, const Result<void>& logged) {
                self.m_done(logged ? tl::unexpected<Error>(error) : fail(logged));
            });
    }

    /// `work(Database&, const Errand&) -> Result<T>`, then `next(QueuedErrand&, const Result<T>&)`.
    template <class W, class N>
    void write(W work, N next) {
        using R = std::invoke_result_t<W, Database&, const Errand&>;
        const auto self = shared_from_this();
        (void)m_store.write(
            Priority::Person, [self, work](Database& db) { return work(db, self->m_errand); },
            [self, next](QFuture<R> answer) {
                return answer.then([self, next](const R& result) { next(*self, result); });
            });
    }

    Store& m_store;
    Errand m_errand;
    std::function<void(Result<Performed>)> m_done;
};

} // namespace

void perform(Store& store, Errand errand, std::function<void(Result<Performed>)> done) {
    std::make_shared<QueuedErrand>(store, std::move(errand), std::move(done))->start();
}

Result<Performed> performByProgram(Database& db, Instant now, const QString& actionCode,
                                   const std::function<Result<void>(CommandContext&)>& work) {
    auto context = enter(db, {}, now);
    if (!context) return fail(context);
    context->actionCode = actionCode;
    if (auto done = work(*context); !done) return fail(done);
    return leave(*context);
}

} // namespace dutydesk
