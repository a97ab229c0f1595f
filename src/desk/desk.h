#pragma once

#include "desk/command.h"
#include "desk/pull_service.h"
#include "reporting/paper.h"
#include "store/store.h"

#include <QObject>

namespace dutydesk {

/// What a change touched, so that views read again only that. An empty list of a kind with all = true: everything.
struct Changes {
    QList<CaseId> cases = {};
    QList<ItemId> items = {};
    bool sources = false;
    bool rules = false;
    bool office = false;
    bool users = false;
    bool papers = false;

    Changes& operator|=(const Changes& other);
};

/// What a person can do at this desk: who is signed in, commands, reading, pulls, clocks' ticks. Lives on the GUI (or
/// main) thread; futures finish there when continued with .then(context, …). The store does the waiting.
class Desk : public QObject {
    Q_OBJECT

  public:
    /// Makes a store with its office and first supervisor. Errors: as Database::open, InvalidInput.
    [[nodiscard]] static Result<void> init(const QString& path, const Office& office, const QString& supervisor,
                                           const QString& password, const WallClock& clock);
    /// The clock must outlive the desk. Errors: as Store::open.
    [[nodiscard]] static Result<std::unique_ptr<Desk>> open(const QString& path, const WallClock& clock);
    ~Desk() override;

    /// Errors: WrongPassword, UserDisabled, SignInDelayed.
    [[nodiscard]] QFuture<Result<User>> signIn(const QString& name, const QString& password);
    void signOut();
    [[nodiscard]] const std::optional<User>& user() const { return m_user; }

    /// Runs a command as the signed-in user: permission, transaction, audit. Errors: PermissionDenied (also when nobody
    /// is signed in) and the command's own. Emits changed() after the commit.
    template <Command C>
    [[nodiscard]] QFuture<Result<typename C::Value>> run(C command) {
        return execute<typename C::Value>(C::action, [command = std::move(command)](CommandContext& context) {
            return command.run(context);
        });
    }

    /// Reads on the reader thread: `work(Database&) -> Result<T>`.
    template <class F>
    [[nodiscard]] auto read(F work) {
        return m_store->read(std::move(work));
    }

    /// What somebody is typing; not a command, not audited, on the writer thread. Nothing typed is ever lost.
    [[nodiscard]] QFuture<Result<Nothing>> autosave(CaseId id, const QString& text);

    /// Issues the day's paper and writes it. Returns the path.
    [[nodiscard]] QFuture<Result<QString>> exportPaper(QDate day, PaperFormat format, const QString& path);
    /// The paper as it would be now, without an issue number.
    [[nodiscard]] QFuture<Result<DayFacts>> previewPaper(QDate day);

    [[nodiscard]] PullService& pulls() { return *m_pulls; }
    [[nodiscard]] const WallClock& clock() const { return m_clock; }
    /// As last read; kept up to date by changed().
    [[nodiscard]] const Office& office() const { return m_office; }
    [[nodiscard]] Store& store() { return *m_store; }

    /// Marks missed clocks and ends pauses as of now; called at opening and by a timer of the window every 20 s.
    [[nodiscard]] QFuture<Result<QList<CaseId>>> tick();

  Q_SIGNALS:
    void changed(const dutydesk::Changes& changes);
    void userChanged();

  private:
    Desk(std::unique_ptr<Store> store, const WallClock& clock);

    template <class V>
    QFuture<Result<V>> execute(Action action, std::function<Result<V>(CommandContext&)> work);

    const WallClock& m_clock;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<PullService> m_pulls;
    std::optional<User> m_user;
    Office m_office;
};

} // namespace dutydesk
