#pragma once

#include "store/case_table.h"
#include "store/database.h"
#include "store/flag_table.h"
#include "store/item_table.h"
#include "store/office_table.h"
#include "store/source_table.h"
#include "store/text_search.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <stdexcept>

namespace dutydesk {

/// The value, or a failure of the test with the error's words.
template <class T>
T must(Result<T> result) {
    if (!result)
        throw std::runtime_error(QStringLiteral("error %1: %2 (%3)")
                                     .arg(static_cast<int>(result.error().code))
                                     .arg(result.error().what, result.error().detail)
                                     .toStdString());
    if constexpr (!std::is_void_v<T>) return std::move(*result);
}

/// The code of the error, or nothing if there was none.
template <class T>
std::optional<ErrorCode> codeOf(const Result<T>& result) {
    return result ? std::nullopt : std::optional(result.error().code);
}

inline Instant at(const char* iso) {
    return toInstant(QDateTime::fromString(QLatin1String(iso), Qt::ISODate));
}

/// A new store in a folder of its own, on a real file.
class StoreTest : public testing::Test {
  protected:
    QString path(const QString& name = QStringLiteral("desk.db")) const { return m_folder.filePath(name); }
    Database& db() {
        if (!m_db) m_db = must(Database::open(path(), Database::Mode::Create));
        return *m_db;
    }
    void close() { m_db.reset(); }
    Database& reopen() {
        m_db.reset();
        m_db = must(Database::open(path(), Database::Mode::ReadWrite));
        return *m_db;
    }
    /// Runs SQL that the store itself never would.
    void force(const QString& sql, const QVariantList& values = {}) { must(db().run(sql, values)); }
    Result<Rows> tryRun(const QString& sql, const QVariantList& values = {}) { return db().run(sql, values); }

    UserId addUser(const char16_t* name, Role role = Role::Analyst) {
        // A made-up hash: these users never sign in, and a real one takes its time.
        auto rows = must(db().run(
            QStringLiteral(
                "INSERT INTO users (name, role, password, added_at) VALUES (?, ?, 'x', 0) RETURNING id"),
            {QString::fromUtf16(name),
             role == Role::Supervisor ? QStringLiteral("supervisor") : QStringLiteral("analyst")}));
        EXPECT_TRUE(rows.next());
        return static_cast<UserId>(rows.integer(0));
    }
    SourceId addSource(const QString& url = QStringLiteral("https://forum.example/feed")) {
        Source source;
        source.name = QStringLiteral("清河论坛");
        source.url = url;
        return must(SourceTable(db()).insert(source));
    }
    static FoundItem found(const QString& identity, const QString& title, const QString& text) {
        return FoundItem{identity, QStringLiteral("https://forum.example/t/") + identity, title, text, {},
                         {}};
    }
    PutItem put(SourceId source, const FoundItem& item, Instant when = at("2026-03-02T01:00:00Z")) {
        return must(ItemTable(db()).put(source, item, when));
    }
    CaseId addCase(const QString& title = QStringLiteral("学校食堂有学生腹痛"), Tier tier = Tier::Serious) {
        return must(CaseTable(db()).insert(sampleCase(title, tier)));
    }
    static Case sampleCase(const QString& title, Tier tier = Tier::Serious) {
        Case head;
        head.title = title;
        head.tier = tier;
        head.policy = QStringLiteral("township");
        head.policyVersion = 1;
        head.found = at("2026-03-02T01:00:00Z");
        head.opened = at("2026-03-02T01:30:00Z");
        return head;
    }
    static Clock sampleClock(const char* due, ClockState state = ClockState::Running) {
        Clock clock;
        clock.key = QStringLiteral("answer");
        clock.name = {QStringLiteral("答复网民"), QStringLiteral("Answer the poster")};
        clock.started = at("2026-03-02T01:00:00Z");
        clock.deadline.due = at(due);
        clock.state = state;
        return clock;
    }

  private:
    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_db;
};

} // namespace dutydesk
