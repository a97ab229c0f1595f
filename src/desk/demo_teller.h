#pragma once

#include "desk/demo_story.h"
#include "desk/demo_text.h"
#include "desk/desk.h"
#include "desk/flagging.h"
#include "desk/wait.h"

#include <atomic>

namespace dutydesk {

/// A clock that is moved through the days before.
class SteppingClock final : public WallClock {
  public:
    explicit SteppingClock(Instant at) : m_ms(toMillis(at)) {}
    [[nodiscard]] Instant now() const override { return fromMillis(m_ms); }
    void set(Instant at) { m_ms = toMillis(at); }

  private:
    std::atomic<qint64> m_ms;
};

/// Lets the demonstration's people do what the story says, with the commands anybody uses, as if it were
/// then.
class DemoTeller {
  public:
    /// The clock is the desk's; `now` is when the story ends.
    DemoTeller(Desk& desk, SteppingClock& clock, Instant now) : m_desk(desk), m_clock(clock), m_now(now) {}

    /// Sets the office up: users, network, sources at `sitesUrl`, rules. At the clock's time.
    [[nodiscard]] Result<void> setUp(const QList<DemoSite>& sites, const QString& sitesUrl);
    /// Posts found and steps done, in order of time, up to now. Posts younger than `untold` are left to be
    /// pulled.
    [[nodiscard]] Result<void> tell(const QList<DemoStep>& steps, Millis untold);

  private:
    struct Find {
        Millis age{0};
        qsizetype site = 0;
        qsizetype post = 0;
    };

    [[nodiscard]] Result<void> become(const QString& role);
    [[nodiscard]] Result<void> moveTo(Millis age);
    [[nodiscard]] Result<void> find(const Find& found);
    [[nodiscard]] Result<void> storeOutcome(const Source& source, const QString& key,
                                            const QList<FoundItem>& items, std::optional<Error> error);
    [[nodiscard]] Result<void> perform(const DemoStep& step);

    [[nodiscard]] Result<void> review(const DemoStep& step);
    [[nodiscard]] Result<void> openCase(const DemoStep& step);
    [[nodiscard]] Result<void> workCase(const DemoStep& step);
    [[nodiscard]] Result<void> handleClock(const DemoStep& step);
    [[nodiscard]] Result<void> writeReply(const DemoStep& step);
    [[nodiscard]] Result<void> writePaper(const DemoStep& step);
    [[nodiscard]] Result<void> keepShift(const DemoStep& step);
    [[nodiscard]] Result<void> fillRoster(const QJsonObject& with);

    template <Command C>
    [[nodiscard]] Result<typename C::Value> run(C command) {
        return waitFor(m_desk.run(std::move(command)));
    }

    Desk& m_desk;
    SteppingClock& m_clock;
    Instant m_now;
    QString m_role; ///< who is signed in
    QString m_sitesUrl;
    QList<DemoSite> m_sites;
    QHash<QString, Source> m_sources; ///< by the site's key
    std::shared_ptr<const Flagging> m_flagging;
    QHash<QString, ItemId> m_items; ///< "board/512" → the item
    QHash<QString, CaseId> m_cases;
    QHash<QString, UserId> m_users; ///< by role
};

} // namespace dutydesk
