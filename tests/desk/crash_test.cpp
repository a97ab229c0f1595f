#include "desk/backups.h"
#include "desk/commands/sealed_commands.h"
#include "store/head_file.h"
#include "tests/desk/desk_fixture.h"
#include "tests/support/killed_program.h"

#include <QDir>
#include <QFile>
#include <QSet>

#include <cstdio>

namespace dutydesk {

namespace {

const QString storeVariable = QStringLiteral("DUTYDESK_CRASH_STORE");
const QString backupVariable = QStringLiteral("DUTYDESK_CRASH_BACKUP");
const QString crashPassword = QStringLiteral("long enough");
const QString crashSupervisor = QStringLiteral("赵一平");

void acknowledge(const QByteArray& what) {
    std::printf(">%s\n", what.constData());
    std::fflush(stdout);
}

template <class T>
T mustHave(const Result<T>& result) {
    if (!result) throw std::runtime_error(result.error().detail.toStdString());
    return *result;
}

} // namespace

/// Not tests: the programs that are killed.
class CrashProgram : public testing::Test {
  protected:
    void SetUp() override {
        m_path = qEnvironmentVariable(storeVariable.toLatin1().constData());
        if (m_path.isEmpty()) GTEST_SKIP() << "started by CrashesOfTheDesk only";
    }
    void open() {
        desk = mustHave(Desk::open(m_path, clock).map([](auto opened) {
            return std::shared_ptr<Desk>(std::move(opened));
        }));
        mustHave(waitFor(desk->signIn(crashSupervisor, crashPassword)));
    }
    template <Command C>
    auto does(C command) {
        return mustHave(waitFor(desk->run(std::move(command))));
    }
    FixedClock clock{"2026-02-05T01:00:00Z"};
    std::shared_ptr<Desk> desk;
    QString m_path;
};

TEST_F(CrashProgram, DISABLED_WorksOnCases) {
    open();
    for (int round = 0;; ++round) {
        const CaseId id = does(OpenCase{{}, QStringLiteral("案件")}).id;
        acknowledge("open " + QByteArray::number(number(id)));
        does(TakeCase{id});
        acknowledge("take " + QByteArray::number(number(id)));
        does(SetTier{id, Tier::Serious, QStringLiteral("扩散")});
        acknowledge("tier " + QByteArray::number(number(id)));
        does(WriteNote{id, QStringLiteral("记录")});
        acknowledge("note " + QByteArray::number(number(id)));
        does(WriteSealedNote{id, QStringLiteral("密封")});
        acknowledge("seal " + QByteArray::number(number(id)));
        does(WriteDraft{id, QStringLiteral("您好，已收到。")});
        acknowledge("draft " + QByteArray::number(number(id)));
    }
}

TEST_F(CrashProgram, DISABLED_BacksUp) {
    open();
    acknowledge("begin");
    for (int round = 0;; ++round) {
        const CaseId id = does(OpenCase{{}, QStringLiteral("案件")}).id;
        const QString file =
            qEnvironmentVariable(backupVariable.toLatin1().constData()) + QString::number(round);
        mustHave(waitFor(backUp(*desk, file)));
        acknowledge(QByteArray::number(number(id)) + ' ' + file.toUtf8());
    }
}

TEST_F(CrashProgram, DISABLED_Restores) {
    const QString backup = qEnvironmentVariable(backupVariable.toLatin1().constData());
    acknowledge("begin");
    for (;;) {
        clock.advance(std::chrono::seconds(1));
        const auto restored = restoreBackup({m_path, backup, crashSupervisor, crashPassword}, clock);
        mustHave(restored.map([](const Restored& one) { return one.keptAs; }));
        acknowledge("restored");
    }
}

class CrashesOfTheDesk : public DeskTest {
  protected:
    /// Nobody may have the store open while it is worked on by the program that is killed.
    QList<QByteArray> kill(const char* test, int lines, int more) {
        desk.reset();
        auto said = runUntilKilled(QStringLiteral("CrashProgram.DISABLED_") + QLatin1String(test),
                                   {{storeVariable, path()}, {backupVariable, backup()}}, lines, more);
        auto opened = Desk::open(path(), clock);
        EXPECT_TRUE(opened) << message(opened);
        if (opened) desk = *std::move(opened);
        return said;
    }
    [[nodiscard]] QString backup() const { return m_folder.filePath(QStringLiteral("copy.backup")); }
    std::string broken() {
        const auto found = waitFor(
            desk->read([noted = headsNotedBeside(path())](Database& db) { return verifyStore(db, noted); }));
        if (!found) return message(found);
        if (!found->broken) return {};
        return (found->broken->what + u' ' + found->broken->detail).toStdString();
    }
    qint64 count(const QString& sql) {
        return waitFor(desk->read([sql](Database& db) -> Result<qint64> {
                   auto rows = db.run(sql);
                   if (!rows) return fail(rows);
                   return rows->next() ? rows->integer(0) : -1;
               }))
            .value_or(-1);
    }
    qint64 logged(const char* action) {
        return count(
            QStringLiteral("SELECT count(*) FROM audit WHERE action = '%1'").arg(QLatin1String(action)));
    }

    QRandomGenerator random{20260205};
};

TEST_F(CrashesOfTheDesk, AcknowledgedCommandsAreThereAndOthersWhollyAbsent) {
    const QList<std::pair<const char*, const char*>> commands{
        {"open", "open_case"},  {"take", "take_case"},         {"tier", "set_tier"},
        {"note", "write_note"}, {"seal", "write_sealed_note"}, {"draft", "write_draft"}};
    QHash<QByteArray, qint64> acknowledged;
    for (int round = 0; round < killRounds(); ++round) {
        qint64 unsaid = 0;
        QHash<QByteArray, qint64> before;
        for (const auto& [said, action] : commands) before[said] = logged(action);
        for (const QByteArray& line : kill("WorksOnCases", 1 + random.bounded(9), random.bounded(12)))
            ++acknowledged[line.split(' ').first()];
        for (const auto& [said, action] : commands) {
            unsaid += logged(action) - before[said] - acknowledged.take(said);
            EXPECT_GE(logged(action), before[said]);
        }
        // At most the one command that was committed and killed before it could say so.
        EXPECT_GE(unsaid, 0);
        EXPECT_LE(unsaid, 1);
        // Each is there with all that belongs to it, or not at all.
        EXPECT_EQ(count(QStringLiteral("SELECT count(*) FROM cases")), logged("open_case"));
        EXPECT_EQ(count(QStringLiteral("SELECT count(DISTINCT case_id) FROM clocks")), logged("open_case"));
        EXPECT_EQ(count(QStringLiteral("SELECT count(*) FROM cases WHERE assignee IS NOT NULL")),
                  logged("take_case"));
        EXPECT_EQ(count(QStringLiteral("SELECT count(*) FROM cases WHERE tier = 2")), logged("set_tier"));
        EXPECT_EQ(count(QStringLiteral("SELECT count(*) FROM case_entries")), logged("write_note"));
        EXPECT_EQ(count(QStringLiteral("SELECT count(*) FROM sealed_notes")), logged("write_sealed_note"));
        EXPECT_EQ(count(QStringLiteral("SELECT count(DISTINCT note_id) FROM sealed_note_keys")),
                  logged("write_sealed_note"));
        EXPECT_EQ(count(QStringLiteral("SELECT count(*) FROM drafts")), logged("write_draft"));
        EXPECT_EQ(broken(), "");
        if (HasFailure()) return;
    }
}

TEST_F(CrashesOfTheDesk, EachBackupIsWholeOrNotThere) {
    for (int round = 0; round < killRounds(); ++round) {
        const auto said = kill("BacksUp", 1 + random.bounded(3), random.bounded(25));
        ASSERT_FALSE(said.isEmpty());
        QSet<QString> acknowledged;
        for (const QByteArray& line : said.mid(1))
            acknowledged.insert(QString::fromUtf8(line.split(' ').last()));
        const QDir folder(m_folder.path());
        for (const QString& name : folder.entryList({QStringLiteral("copy.backup*")}, QDir::Files)) {
            const QString file = folder.filePath(name);
            if (!name.contains(QStringLiteral(".part"))) {
                acknowledged.remove(file);
                auto db = Database::open(file, Database::Mode::ReadOnly);
                ASSERT_TRUE(db) << message(db);
                const auto verified = verifyStore(**db);
                ASSERT_TRUE(verified);
                EXPECT_FALSE(verified->broken) << name.toStdString();
            }
            QFile::remove(file);
        }
        EXPECT_TRUE(acknowledged.isEmpty()) << acknowledged.values().first().toStdString();
        EXPECT_EQ(broken(), "");
        if (HasFailure()) return;
    }
}

TEST_F(CrashesOfTheDesk, ARestoreIsDoneOrNotBegun) {
    const CaseId id = openCase();
    as(supervisor);
    ASSERT_TRUE(waitFor(backUp(*desk, backup())));
    for (int round = 0; round < killRounds(); ++round) {
        must(WriteNote{id, QStringLiteral("备份之后")});
        const qsizetype notes = file(id).entries.size();
        const auto said = kill("Restores", 1 + random.bounded(2), random.bounded(150));
        ASSERT_TRUE(desk);
        EXPECT_EQ(broken(), "") << "round " << round;
        const qsizetype left = file(id).entries.size();
        if (said.size() > 1) {
            EXPECT_EQ(left, 0) << "an acknowledged restore is not there";
        }
        EXPECT_TRUE(left == 0 || left == notes) << left << " of " << notes;
        if (left == 0) {
            EXPECT_EQ(logged("restore"), 1);
        }
        as(supervisor);
        if (HasFailure()) return;
    }
}

TEST_F(CrashesOfTheDesk, WhatARestoreReplacedIsKeptWhole) {
    const CaseId id = openCase();
    as(supervisor);
    ASSERT_TRUE(waitFor(backUp(*desk, backup())));
    must(WriteNote{id, QStringLiteral("备份之后")});
    kill("Restores", 2, 0);
    const QDir folder(m_folder.path());
    const QStringList kept =
        folder.entryList({QStringLiteral("office.db.replaced-*Z")}, QDir::Files, QDir::Name);
    ASSERT_FALSE(kept.isEmpty());
    auto db = Database::open(folder.filePath(kept.first()), Database::Mode::ReadWrite);
    ASSERT_TRUE(db) << message(db);
    EXPECT_FALSE(verifyStore(**db)->broken);
    EXPECT_EQ(CaseTable(**db).load(id)->entries.size(), 1);
}

} // namespace dutydesk
