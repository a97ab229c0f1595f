#pragma once

#include "casework/policy.h"
#include "desk/desk.h"
#include "screening/repost_print.h"
#include "store/case_table.h"
#include "store/flag_table.h"
#include "store/item_table.h"
#include "store/office_table.h"
#include "store/repost_table.h"
#include "store/source_table.h"
#include "tests/bench/made_up_text.h"
#include "tests/support/fixed_clock.h"

#include <algorithm>
#include <condition_variable>
#include <cstdio>
#include <mutex>
#include <optional>
#include <thread>

namespace dutydesk {

// The store of a large office after years, made by the tables that the program uses.

template <class T>
T must(Result<T> result) {
    if (!result) qFatal("%s", qPrintable(result.error().what + u' ' + result.error().detail));
    if constexpr (!std::is_void_v<T>) return *std::move(result);
}

inline const FixedClock bigStoreNow("2026-11-20T08:00:00Z");
inline const QString bigStoreUser = u"周敏"_s;
inline const QString bigStorePassword = u"correct horse"_s;

/// How much of everything. One item in twenty is flagged, one in fifty of those new.
struct BigStore {
    int cases = 100'000;
    int items = 1'000'000;
    int openEvery = 10;   ///< one case in so many is open
    bool grouped = false; ///< items are placed among reposts: twice the time
};

class BigStoreMaker {
  public:
    BigStoreMaker(const QString& path, BigStore size) : m_size(size) {
        Office office;
        office.name = u"清河县教育局"_s;
        must(Desk::init(path, office, bigStoreUser, bigStorePassword, bigStoreNow));
        m_db = must(Database::open(path, Database::Mode::ReadWrite));
        // What is lost by a crash while making it is made again.
        for (const char* pragma : {"synchronous = OFF", "cache_size = -400000"})
            (void)must(m_db->run(u"PRAGMA "_s + QLatin1StringView(pragma)));
    }

    void make() {
        addOthers();
        std::thread writing([this] { prepare(); });
        for (int from = 0; from < m_size.items; from += perTransaction) storeItems(from, take());
        writing.join();
        for (int from = 0; from < m_size.cases; from += perTransaction)
            must(m_db->transaction([&]() -> Result<void> {
                for (int i = from; i < std::min(m_size.cases, from + perTransaction); ++i) addCase(i);
                return {};
            }));
    }

  private:
    static constexpr int perTransaction = 400; ///< as many as a pull writes at once
    static constexpr int bodySize = 620;       ///< characters
    static constexpr int sites = 200;
    static constexpr int people = 8;
    struct Made {
        PreparedItem item;
        RepostPrint print;
    };
    using Batch = std::vector<Made>;

    void addOthers() {
        must(m_db->transaction([&]() -> Result<void> {
            for (int i = 0; i < sites; ++i) {
                Source source;
                source.name = u"站点%1"_s.arg(i);
                source.url = u"https://site%1.example/feed"_s.arg(i);
                m_sites.append(must(SourceTable(*m_db).insert(source)));
            }
            Rule rule;
            rule.name = u"学校"_s;
            rule.query = u"学校"_s;
            m_rule = must(RuleTable(*m_db).insert(rule));
            for (int i = 0; i < people; ++i)
                m_people.append(must(UserTable(*m_db).add(u"值班员%1"_s.arg(i), Role::Analyst,
                                                          bigStorePassword, bigStoreNow.now())));
            return {};
        }));
    }

    /// On a thread of its own, two batches ahead.
    void prepare() {
        Writer writer;
        for (int from = 0; from < m_size.items; from += perTransaction) {
            Batch batch;
            for (int i = from; i < std::min(m_size.items, from + perTransaction); ++i) {
                FoundItem item{QString::number(i),
                               u"https://site.example/%1"_s.arg(i),
                               writer.text(18),
                               writer.text(bodySize),
                               {},
                               {}};
                RepostPrint print;
                if (m_size.grouped) print = repostPrint(item.title, item.text);
                batch.push_back({std::move(item), std::move(print)});
            }
            std::unique_lock lock(m_mutex);
            m_moved.wait(lock, [this] { return m_ready.size() < 2; });
            m_ready.push_back(std::move(batch));
            m_moved.notify_all();
        }
    }

    Batch take() {
        std::unique_lock lock(m_mutex);
        m_moved.wait(lock, [this] { return !m_ready.empty(); });
        Batch batch = std::move(m_ready.front());
        m_ready.erase(m_ready.begin());
        m_moved.notify_all();
        return batch;
    }

    void storeItems(int from, const Batch& batch) {
        must(m_db->transaction([&]() -> Result<void> {
            for (int i = 0; i < int(batch.size()); ++i) {
                const auto& [item, print] = batch[i];
                const SourceId site = m_sites[(from + i) % sites];
                const Instant found = bigStoreNow.now() - std::chrono::minutes(m_size.items - from - i);
                const auto put = must(ItemTable(*m_db).put(site, item, found));
                if (m_size.grouped) (void)must(RepostTable(*m_db).place(put.id, site, print, Put::New));
                if ((from + i) % 20 == 0) addFlag(put.id, found, (from + i) / 20 % 50 == 0);
            }
            return {};
        }));
        if (from % 100'000 == 0) std::fprintf(stderr, "%d items\n", from);
    }

    void addFlag(ItemId item, Instant at, bool fresh) {
        Flag flag;
        flag.item = item;
        flag.revision = 1;
        flag.rule = m_rule;
        flag.tier = static_cast<Tier>(1 + number(item) / 20 % 3);
        flag.state = fresh ? FlagState::New : FlagState::Dismissed;
        flag.reason = fresh ? QString() : u"与本单位无关"_s;
        flag.hits = {{Field::Text, 10, 12, u"学校"_s, HitKind::Exact, 1, true}};
        flag.because = u"学校"_s;
        flag.confidence = 1;
        flag.at = at;
        (void)must(FlagTable(*m_db).add(QList<Flag>{flag}));
    }

    void addCase(int i) {
        const bool open = i % m_size.openEvery == 0;
        static const QStringList units{u"后勤科"_s, u"基础教育科"_s, u"安全办"_s, u"人事科"_s, u"财务科"_s};
        static constexpr CaseState states[] = {CaseState::Assigned, CaseState::Checking, CaseState::Drafting,
                                               CaseState::AwaitingSignOff, CaseState::Following};
        CaseTable table(*m_db);
        Case head;
        head.title = m_writer.text(18);
        head.tier = static_cast<Tier>(1 + i % 3);
        head.state = !open ? CaseState::Archived : states[i / m_size.openEvery % 5];
        head.unit = units[i / m_size.openEvery % units.size()];
        head.assignee = m_people[i / m_size.openEvery % people];
        head.policy = u"township"_s;
        head.policyVersion = m_policy.version;
        head.found = open ? bigStoreNow.now() - std::chrono::minutes(i / m_size.openEvery % 2880)
                          : bigStoreNow.now() - std::chrono::hours(100 + m_size.cases - i);
        head.published = head.opened = head.found;
        head.events = {{CaseEvent::Assigned, head.found}};
        if (!open) head.closed = head.found + std::chrono::hours(20);
        head.id = must(table.insert(head));
        const CaseEvents events{{CaseEvent::Found, head.found}, {CaseEvent::Published, head.found}};
        QList<Clock> clocks = startClocks(m_policy, head.tier, events, {}, m_calendar, {});
        for (Clock& clock : clocks)
            if (!open) {
                clock.state = ClockState::Met;
                clock.ended = head.closed;
            }
        must(table.saveClocks(head.id, clocks));
        must(table.attachItem(head.id, ItemId(1 + i % m_size.items), head.assignee, head.found));
        (void)must(table.saveFact({FactId::None, head.id, m_writer.text(40), Verdict::True, m_writer.text(40),
                                   head.assignee, head.found}));
        for (int entry = 0; entry < 2; ++entry)
            (void)must(table.saveEntry({EntryId::None,
                                        head.id,
                                        EntryKind::Note,
                                        m_writer.text(60),
                                        {},
                                        {},
                                        {},
                                        {},
                                        head.assignee,
                                        head.found}));
        if (i % 4 == 0) {
            Draft draft;
            draft.caseId = head.id;
            draft.text = m_writer.text(300);
            draft.author = head.assignee;
            draft.at = head.found;
            (void)must(table.insertDraft(draft));
        }
        AuditEntry entry;
        entry.at = head.found;
        entry.user = head.assignee;
        entry.action = u"open_case"_s;
        entry.subjectKind = u"case"_s;
        entry.subjectId = number(head.id);
        entry.after = {{u"title"_s, head.title}};
        must(AuditLog(*m_db).append(entry));
    }

    BigStore m_size;
    std::unique_ptr<Database> m_db;
    Writer m_writer;
    QList<SourceId> m_sites;
    QList<UserId> m_people;
    RuleId m_rule = RuleId::None;
    const Policy m_policy = must(Policy::builtIn(u"township"_s));
    const Calendar m_calendar = Calendar::builtIn();
    std::mutex m_mutex;
    std::condition_variable m_moved;
    std::vector<Batch> m_ready;
};

} // namespace dutydesk
