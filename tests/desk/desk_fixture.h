#pragma once

#include "desk/commands/case_commands.h"
#include "desk/commands/office_commands.h"
#include "desk/commands/reply_commands.h"
#include "desk/commands/review_commands.h"
#include "desk/commands/rule_commands.h"
#include "desk/desk.h"
#include "desk/wait.h"
#include "store/case_table.h"
#include "store/flag_table.h"
#include "store/office_table.h"
#include "tests/support/fixed_clock.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace dutydesk {

/// An office with an analyst, two supervisors and a clerk, on a real store; Thursday 2026-02-05, 09:00 in its
/// zone.
class DeskTest : public testing::Test {
  protected:
    static constexpr const char* start = "2026-02-05T01:00:00Z";

    void SetUp() override {
        Office office;
        office.name = QStringLiteral("青石镇便民服务中心");
        office.contact = QStringLiteral("desk@example.org");
        office.policy = policy();
        const auto made = Desk::init(path(), office, supervisor, password, clock);
        ASSERT_TRUE(made) << message(made);
        auto opened = Desk::open(path(), clock);
        ASSERT_TRUE(opened) << message(opened);
        desk = *std::move(opened);
        as(supervisor);
        must(AddUser{analyst, Role::Analyst, password});
        must(AddUser{otherSupervisor, Role::Supervisor, password});
        must(AddUser{clerk, Role::Clerk, password});
        as(analyst);
    }

    [[nodiscard]] virtual QString policy() const { return QStringLiteral("township"); }
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("office.db")); }

    void as(const QString& name) {
        const auto signedIn = waitFor(desk->signIn(name, password));
        ASSERT_TRUE(signedIn) << message(signedIn);
    }

    template <Command C>
    Result<typename C::Value> run(C command) {
        return waitFor(desk->run(std::move(command)));
    }

    /// Runs a command that has to succeed.
    template <Command C>
    typename C::Value must(C command) {
        auto result = run(std::move(command));
        EXPECT_TRUE(result) << message(result);
        return result ? *std::move(result) : typename C::Value();
    }

    template <Command C>
    ErrorCode errorOf(C command) {
        const auto result = run(std::move(command));
        EXPECT_FALSE(result) << "the command succeeded";
        return result ? ErrorCode::Internal : result.error().code;
    }

    CaseId openCase(const QString& title = QStringLiteral("河堤路灯不亮")) {
        return must(OpenCase{{}, title}).id;
    }

    /// A case whose reply waits for its sign-off, the draft written by whoever is signed in.
    CaseId submittedCase(const QString& text) {
        const CaseId id = openCase();
        must(TakeCase{id});
        must(WriteDraft{id, text});
        must(SubmitDraft{id});
        return id;
    }

    ItemId itemByHand(const QString& title = QStringLiteral("来电反映停水")) {
        return must(AddItemByHand{QStringLiteral("phone"), title, title});
    }

    CaseFile file(CaseId id) {
        auto loaded = waitFor(desk->read([id](Database& db) { return CaseTable(db).load(id); }));
        EXPECT_TRUE(loaded) << message(loaded);
        return loaded ? *std::move(loaded) : CaseFile();
    }

    Clock clockOf(CaseId id, const QString& key) {
        const CaseFile loaded = file(id);
        for (const Clock& one : loaded.clocks)
            if (one.key == key) return one;
        ADD_FAILURE() << "no clock " << key.toStdString();
        return {};
    }

    QList<Flag> flagsOf(ItemId id) {
        return waitFor(desk->read([id](Database& db) { return FlagTable(db).ofItem(id); }))
            .value_or(QList<Flag>());
    }

    AuditEntry lastEntry() {
        const auto entries = waitFor(desk->read([](Database& db) { return AuditLog(db).list({}, 0, 1); }));
        EXPECT_TRUE(entries) << message(entries);
        return entries && !entries->isEmpty() ? entries->first() : AuditEntry();
    }

    UserId userId(const QString& name) {
        const auto user = waitFor(desk->read([name](Database& db) { return UserTable(db).byName(name); }));
        EXPECT_TRUE(user) << message(user);
        return user ? user->id : UserId::None;
    }

    template <class T>
    static std::string message(const Result<T>& result) {
        if (result) return {};
        const Error& error = result.error();
        return QStringLiteral("error %1: %2 (%3)")
            .arg(int(error.code))
            .arg(error.what, error.detail)
            .toStdString();
    }

    const QString analyst = QStringLiteral("林小满");
    const QString supervisor = QStringLiteral("赵一平");
    const QString otherSupervisor = QStringLiteral("钱立春");
    const QString clerk = QStringLiteral("孙文清");
    const QString password = QStringLiteral("long enough");
    const QString address = QStringLiteral("https://www.qingshi.example/reply/1");

    FixedClock clock{start};
    QTemporaryDir m_folder;
    std::unique_ptr<Desk> desk;
};

} // namespace dutydesk
