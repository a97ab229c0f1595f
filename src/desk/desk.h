#pragma once

#include "desk/commands/paper_commands.h"
#include "desk/long_works.h"
#include "desk/pull_service.h"
#include "desk/rescreening.h"
#include "reporting/paper.h"
#include "store/store.h"

#include <QObject>

namespace dutydesk {

struct Performed;

/// What became of an export.
struct WrittenPaper {
    QString path; ///< empty: it was cancelled after the issue had its number, and no file was written
    PaperIssue issue = {}; ///< number 0: a ledger
    bool reprinted = false;
};

/// What a person can do at this desk: who is signed in, commands, reading, pulls, clocks' ticks. Lives on the
/// GUI (or main) thread, whose event loop must run; futures finish elsewhere, so await them (desk/await.h),
/// or wait for them (desk/wait.h) where there is no window. The store does the waiting.
class Desk : public QObject {
    Q_OBJECT

  public:
    /// Makes a store with its office and first supervisor. Nothing is left behind when it fails. Errors: as
    /// Database::open, MissingInput, InvalidInput, UnknownPolicy.
    [[nodiscard]] static Result<void> init(const QString& path, const Office& office,
                                           const QString& supervisor, const QString& password,
                                           const WallClock& clock);
    /// The clock must outlive the desk. Errors: as Store::open.
    [[nodiscard]] static Result<std::unique_ptr<Desk>> open(const QString& path, const WallClock& clock);
    /// Over a store that was opened elsewhere, on the thread that will use the desk.
    [[nodiscard]] static Result<std::unique_ptr<Desk>> open(std::unique_ptr<Store> store,
                                                            const WallClock& clock);
    ~Desk() override;

    /// Errors: WrongPassword, UserDisabled, SignInDelayed. user() is set when the future has finished.
    [[nodiscard]] QFuture<Result<User>> signIn(const QString& name, const QString& password);
    void signOut();
    [[nodiscard]] const std::optional<User>& user() const { return m_user; }
    /// Whether the signed-in user may; false when nobody is. For showing what can be done: run() asks again
    /// itself.
    [[nodiscard]] bool may(Action action) const;

    /// Runs a command as the signed-in user: permission, transaction, audit. Errors: PermissionDenied (also
    /// when nobody is signed in) and the command's own. Emits changed() after the commit, before the future's
    /// continuations on the desk's thread.
    /// `progress`: cancelled before the commit, the command leaves nothing. Errors: then Cancelled.
    /// `attach`: the one place for then(); see Store.
    template <Command C, class A = std::identity>
    [[nodiscard]] auto run(C command, const SharedProgress& progress = {}, A attach = {}) {
        using Value = typename C::Value;
        auto promise = std::make_shared<QPromise<Result<Value>>>();
        promise->start();
        auto attached = attach(promise->future());
        auto value = std::make_shared<std::optional<Value>>();
        auto password = askedPassword(command);
        execute(
            C::action, std::move(password),
            [value, progress, command = std::move(command)](CommandContext& context) -> Result<void> {
                if (auto on = goOn(progress.get()); !on) return on;
                auto result = command.run(context);
                if (!result) return fail(result);
                if (auto on = goOn(progress.get()); !on) return on;
                *value = *std::move(result);
                return {};
            },
            [promise, value](const std::optional<Error>& error) {
                promise->addResult(error ? Result<Value>(tl::unexpected<Error>(*error))
                                         : Result<Value>(**value));
                promise->finish();
            });
        return attached;
    }

    /// Reads on the reader thread: `work(Database&) -> Result<T>`.
    template <class F>
    [[nodiscard]] auto read(F work) {
        return m_store->read(std::move(work));
    }
    /// The same for what may take seconds: no read() waits behind it.
    template <class F>
    [[nodiscard]] auto readLong(F work) {
        return m_store->readLong(std::move(work));
    }

    /// What somebody is typing; not a command, not audited, on the writer thread. Nothing typed is ever lost.
    /// Errors: PermissionDenied.
    [[nodiscard]] QFuture<Result<Nothing>> autosave(CaseId id, const QString& text);

    /// Issues the paper, or prints it again, and writes it. Errors: Cancelled (nothing was issued or written)
    /// and those of the command and of writing.
    [[nodiscard]] QFuture<Result<WrittenPaper>> exportPaper(const IssuePaper& paper, PaperFormat format,
                                                            const QString& path,
                                                            const SharedProgress& progress = {});
    [[nodiscard]] QFuture<Result<WrittenPaper>> exportPaper(const ReprintPaper& paper, PaperFormat format,
                                                            const QString& path,
                                                            const SharedProgress& progress = {});

    /// A pull that somebody asks for: as PullService::pull, but a signed-in user needs the permission for it.
    [[nodiscard]] QFuture<Result<PullSummary>> pull(const QList<SourceId>& ids, bool all);
    /// Cancels all pulls that run, unless the signed-in user may not pull. What was fetched stays; what is
    /// due is pulled again at the program's next round.
    void stopPulling();
    [[nodiscard]] PullService& pulls() { return *m_pulls; }
    /// What else takes long.
    [[nodiscard]] LongWorks& works() { return m_works; }
    /// The desk begins none of itself: a program that stays calls its run() at the start and after rules
    /// changed.
    [[nodiscard]] Rescreening& rescreening() { return *m_rescreening; }
    [[nodiscard]] const WallClock& clock() const { return m_clock; }
    /// As last read; kept up to date by changed().
    [[nodiscard]] const Office& office() const { return m_office; }
    [[nodiscard]] Store& store() { return *m_store; }

    /// Marks missed clocks and ends pauses as of now; called at opening and by a timer of the window every 20
    /// s.
    [[nodiscard]] QFuture<Result<QList<CaseId>>> tick();
    /// The tick of the opening: until it is done, clocks that ran out while no program was open still seem to
    /// run.
    [[nodiscard]] QFuture<Result<QList<CaseId>>> caughtUp() const { return m_caughtUp; }

  Q_SIGNALS:
    void changed(const dutydesk::Changes& changes);
    void userChanged();

  private:
    Desk(std::unique_ptr<Store> store, const WallClock& clock, Office office);

    void execute(Action action, std::optional<QString> password,
                 std::function<Result<void>(CommandContext&)> work,
                 std::function<void(const std::optional<Error>&)> done);
    void announce(const Performed& performed);
    void setUser(std::optional<User> user);
    void readUserAgain();

    const WallClock& m_clock;
    std::optional<User> m_user;
    Office m_office;
    std::unique_ptr<Store> m_store;
    LongWorks m_works;
    std::unique_ptr<PullService> m_pulls;       ///< uses the store
    std::unique_ptr<Rescreening> m_rescreening; ///< uses the store
    QFuture<Result<QList<CaseId>>> m_caughtUp;
};

} // namespace dutydesk
