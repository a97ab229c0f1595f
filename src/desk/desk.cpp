#include "desk/desk.h"

#include "casework/codes.h"
#include "casework/policy.h"
#include "desk/await.h"
#include "desk/commands/case_commands.h"
#include "desk/commands/office_commands.h"
#include "desk/executor.h"
#include "desk/paths.h"
#include "store/case_table.h"
#include "store/office_table.h"

#include <QFile>
#include <QThreadPool>

namespace dutydesk {

namespace {

Result<void> checkFirstOffice(const Office& office, const QString& supervisor, const QString& password) {
    if (office.name.trimmed().isEmpty()) return fail(ErrorCode::MissingInput, QStringLiteral("office"));
    if (supervisor.trimmed().isEmpty()) return fail(ErrorCode::MissingInput, QStringLiteral("user"));
    if (password.isEmpty()) return fail(ErrorCode::MissingInput, QStringLiteral("password"));
    if (password.size() < shortestPassword)
        return fail(ErrorCode::InvalidInput, QStringLiteral("password"), QStringLiteral("too_short"));
    if (auto policy = Policy::builtIn(office.policy); !policy) return fail(policy);
    return {};
}

Result<void> fillNewStore(Database& db, const Office& office, const QString& supervisor,
                          const QString& password, Instant now) {
    if (auto saved = OfficeTable(db).saveOffice(office); !saved) return saved;
    const auto user = UserTable(db).add(supervisor.trimmed(), Role::Supervisor, password, now);
    if (!user) return fail(user);
    AuditEntry entry;
    entry.at = now;
    entry.action = QStringLiteral("init");
    entry.subjectKind = QStringLiteral("office");
    entry.after = {{QStringLiteral("office"), office.name}, {QStringLiteral("user"), supervisor.trimmed()}};
    return AuditLog(db).append(entry);
}

Result<WrittenPaper> written(const Result<PrintedPaper>& paper, PaperFormat format, const QString& path,
                             const Progress* progress) {
    if (!paper) return fail(paper);
    const WrittenPaper unwritten{{}, paper->issue, paper->reprinted};
    if (!goOn(progress)) return unwritten;
    const auto bytes = render(paper->document, format, paper->letterhead);
    if (!bytes) return fail(bytes);
    if (!goOn(progress)) return unwritten;
    if (auto done = writeFile(path, *bytes); !done) return fail(done);
    return WrittenPaper{path, paper->issue, paper->reprinted};
}

/// Continues the printing of a paper.
auto writing(PaperFormat format, const QString& path, const SharedProgress& progress) {
    return [format, path, progress](QFuture<Result<PrintedPaper>> printing) {
        return printing.then(QThreadPool::globalInstance(),
                             [format, path, progress](const Result<PrintedPaper>& paper) {
                                 return written(paper, format, path, progress.get());
                             });
    };
}

} // namespace

Desk::Desk(std::unique_ptr<Store> store, const WallClock& clock, Office office)
    : m_clock(clock), m_office(std::move(office)), m_store(std::move(store)),
      m_pulls(std::make_unique<PullService>(*m_store, clock)),
      m_rescreening(std::make_unique<Rescreening>(*m_store, clock)) {
    connect(m_pulls.get(), &PullService::stored, this, &Desk::changed);
    connect(m_rescreening.get(), &Rescreening::stored, this, &Desk::changed);
}

Desk::~Desk() = default;

Result<void> Desk::init(const QString& path, const Office& office, const QString& supervisor,
                        const QString& password, const WallClock& clock) {
    if (auto checked = checkFirstOffice(office, supervisor, password); !checked) return checked;
    auto db = Database::open(path, Database::Mode::Create);
    if (!db) return fail(db);
    const auto filled =
        (*db)->transaction([&] { return fillNewStore(**db, office, supervisor, password, clock.now()); });
    if (!filled) {
        db->reset();
        removeStore(path);
    }
    return filled;
}

Result<std::unique_ptr<Desk>> Desk::open(const QString& path, const WallClock& clock) {
    auto store = Store::open(path);
    if (!store) return fail(store);
    return open(*std::move(store), clock);
}

Result<std::unique_ptr<Desk>> Desk::open(std::unique_ptr<Store> store, const WallClock& clock) {
    auto reading = store->read([](Database& db) { return OfficeTable(db).office(); });
    reading.waitForFinished();
    if (reading.isCanceled()) return fail(ErrorCode::StoreFailed, store->path());
    auto office = reading.result();
    if (!office) return fail(office);
    std::unique_ptr<Desk> desk(new Desk(std::move(store), clock, *std::move(office)));
    desk->m_caughtUp = desk->tick();
    return desk;
}

QFuture<Result<User>> Desk::signIn(const QString& name, const QString& password) {
    return m_store->write(
        Priority::Person,
        [name, password, now = m_clock.now()](Database& db) -> Result<SignInResult> {
            auto checked = checkPassword(db, name, password, now);
            if (!checked) return checked;
            AuditEntry entry;
            entry.at = now;
            entry.action = checked->user ? QStringLiteral("sign_in") : QStringLiteral("refused:sign_in");
            entry.subjectKind = QStringLiteral("user");
            if (checked->user) {
                entry.user = checked->user->id;
                entry.userName = checked->user->name;
                entry.subjectId = number(checked->user->id);
            } else if (const auto known = UserTable(db).byName(name)) {
                // Only names that exist: what else stands there may be a password typed in the wrong
                // field.
                entry.subjectId = number(known->id);
            }
            if (auto logged = AuditLog(db).append(entry); !logged) return fail(logged);
            return checked;
        },
        [this](auto answer) {
            return answer.then(this, [this](const Result<SignInResult>& checked) -> Result<User> {
                if (!checked) return fail(checked);
                if (!checked->user) return tl::unexpected<Error>(checked->error);
                setUser(checked->user);
                return *checked->user;
            });
        });
}

void Desk::signOut() { setUser({}); }

void Desk::setUser(std::optional<User> user) {
    m_user = std::move(user);
    Q_EMIT userChanged();
}

bool Desk::may(Action action) const { return m_user && permitted(m_user->role, action); }

void Desk::execute(Action action, std::optional<QString> password,
                   std::function<Result<void>(CommandContext&)> work,
                   std::function<void(const std::optional<Error>&)> done) {
    Errand errand{action, m_user ? m_user->id : UserId::None, m_clock.now(), std::move(password),
                  std::move(work)};
    perform(*m_store, std::move(errand), [this, done = std::move(done)](const Result<Performed>& performed) {
        if (!performed) return done(performed.error());
        QMetaObject::invokeMethod(
            this, [this, performed = *performed] { announce(performed); }, Qt::QueuedConnection);
        done({});
    });
}

void Desk::announce(const Performed& performed) {
    if (performed.office) m_office = *performed.office;
    if (performed.changes.users) readUserAgain();
    if (!performed.changes.isEmpty()) Q_EMIT changed(performed.changes);
}

void Desk::readUserAgain() {
    if (!m_user) return;
    await(m_store->read([id = m_user->id](Database& db) { return UserTable(db).load(id); }), this,
          [this](const Result<User>& user) {
              if (!user || !m_user || m_user->id != user->id) return;
              if (user->disabled)
                  signOut();
              else if (user->role != m_user->role || user->version != m_user->version)
                  setUser(*user);
          });
}

QFuture<Result<Nothing>> Desk::autosave(CaseId id, const QString& text) {
    if (!may(Action::WriteDraft))
        return QtFuture::makeReadyFuture(
            Result<Nothing>(fail(ErrorCode::PermissionDenied, code(Action::WriteDraft),
                                 m_user ? QString(code(m_user->role)) : QString())));
    return m_store->write(
        Priority::Person,
        [id, text, user = m_user->id, now = m_clock.now()](Database& db) -> Result<Nothing> {
            if (auto saved = CaseTable(db).autosave(id, user, text, now); !saved) return fail(saved);
            return Nothing{};
        });
}

QFuture<Result<WrittenPaper>> Desk::exportPaper(const IssuePaper& paper, PaperFormat format,
                                                const QString& path, const SharedProgress& progress) {
    return run(paper, progress, writing(format, path, progress));
}

QFuture<Result<WrittenPaper>> Desk::exportPaper(const ReprintPaper& paper, PaperFormat format,
                                                const QString& path, const SharedProgress& progress) {
    return run(paper, progress, writing(format, path, progress));
}

QFuture<Result<PullSummary>> Desk::pull(const QList<SourceId>& ids, bool all) {
    if (!m_user || may(Action::Pull)) return m_pulls->pull(ids, all);
    const Error refused{ErrorCode::PermissionDenied, code(Action::Pull), code(m_user->role)};
    return m_store->write(
        Priority::Person,
        [refused, actor = m_user->id, now = m_clock.now()](Database& db) {
            return logRefusal(db, Action::Pull, actor, now, refused);
        },
        [refused](auto answer) {
            return answer.then([refused](const Result<void>& logged) -> Result<PullSummary> {
                return logged ? tl::unexpected<Error>(refused) : fail(logged);
            });
        });
}

void Desk::stopPulling() {
    if (!m_user || may(Action::Pull)) m_pulls->cancel();
}

namespace {

/// After a long sleep there may be thousands of late clocks: a few in a transaction, and who waits meanwhile
/// goes between.
class Ticking : public std::enable_shared_from_this<Ticking> {
  public:
    explicit Ticking(Desk& desk) : m_desk(desk) { m_promise.start(); }
    [[nodiscard]] QFuture<Result<QList<CaseId>>> future() const { return m_promise.future(); }

    void next() {
        const auto tick = [](CommandContext& context) -> Result<void> {
            if (auto ticked = tickClocks(context); !ticked) return fail(ticked);
            return {};
        };
        (void)m_desk.store().write(
            Priority::Person,
            [tick, now = m_desk.clock().now()](Database& db) {
                return performByProgram(db, now, QStringLiteral("clock"), tick);
            },
            [self = shared_from_this()](auto answer) {
                return answer.then([self](const Result<Performed>& performed) { self->done(performed); });
            });
    }

  private:
    void done(const Result<Performed>& performed) {
        if (performed && !performed->changes.cases.isEmpty()) {
            QMetaObject::invokeMethod(
                &m_desk, [desk = &m_desk, changes = performed->changes] { Q_EMIT desk->changed(changes); },
                Qt::QueuedConnection);
            m_ticked += performed->changes.cases;
            return next();
        }
        m_promise.addResult(performed ? Result<QList<CaseId>>(m_ticked) : fail(performed));
        m_promise.finish();
    }

    Desk& m_desk;
    QPromise<Result<QList<CaseId>>> m_promise;
    QList<CaseId> m_ticked;
};

} // namespace

QFuture<Result<QList<CaseId>>> Desk::tick() {
    const auto ticking = std::make_shared<Ticking>(*this);
    auto future = ticking->future();
    ticking->next();
    return future;
}

} // namespace dutydesk
