#include "desk/backups.h"
#include "desk/commands/password_commands.h"
#include "desk/commands/sealed_commands.h"
#include "desk/commands/store_commands.h"
#include "desk/tidy.h"
#include "desk/upkeep.h"
#include "store/head_file.h"
#include "store/item_table.h"
#include "store/repost_marks.h"
#include "store/source_table.h"
#include "tests/desk/desk_fixture.h"

#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QJsonDocument>

namespace dutydesk {

using namespace std::chrono_literals;

class StoreCommands : public DeskTest {
  protected:
    void SetUp() override {
        DeskTest::SetUp();
        as(supervisor);
    }
    QString target() const { return m_folder.filePath(QStringLiteral("copy.backup")); }
    QList<AuditEntry> log(int most = 1000) {
        return waitFor(desk->read([most](Database& db) { return AuditLog(db).list({}, 0, most); }))
            .value_or(QList<AuditEntry>());
    }
    QStringList actions() {
        QStringList names;
        for (const AuditEntry& entry : log()) names.append(entry.action);
        return names;
    }
    /// Items of a feed, found so many days ago.
    void putOld(int items, int days) {
        Source source;
        source.name = QStringLiteral("论坛");
        source.url = QStringLiteral("https://forum.example/feed");
        const SourceId id = must(AddSource{source});
        ASSERT_TRUE(waitFor(desk->store().write(
            Priority::Ingest, [=, when = clock.now() - 24h * days](Database& db) -> Result<Nothing> {
                for (int i = 0; i < items; ++i) {
                    const FoundItem item{QString::number(i),     {}, QStringLiteral("题"),
                                         QStringLiteral("正文"), {}, {}};
                    if (auto stored = ItemTable(db).put(id, item, when); !stored) return fail(stored);
                }
                return Nothing{};
            })));
    }
};

TEST_F(StoreCommands, ABackupIsNotedAndHoldsItsOwnEntry) {
    openCase();
    const auto made = waitFor(backUp(*desk, target()));
    ASSERT_TRUE(made) << message(made);
    EXPECT_EQ(lastEntry().action, QStringLiteral("back_up"));
    EXPECT_EQ(lastEntry().after[QStringLiteral("file")].toString(), QStringLiteral("copy.backup"));
    EXPECT_EQ(made->head.count, lastEntry().number);
}

TEST_F(StoreCommands, ABackupThatFailsIsNotedToo) {
    const auto made = waitFor(backUp(*desk, m_folder.filePath(QStringLiteral("no/such/copy"))));
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().code, ErrorCode::FileUnwritable);
    (void)waitFor(
        desk->store().write(Priority::Person, [](Database&) { return Result<Nothing>(Nothing{}); }));
    EXPECT_EQ(lastEntry().action, QStringLiteral("backup_failed"));
    openCase(); // work goes on
}

TEST_F(StoreCommands, TheDaysBackupIsMadeOnceAndOlderOnesGo) {
    for (int day = 0; day < 12; ++day) {
        ASSERT_TRUE(*waitFor(backUpDaily(*desk)));
        EXPECT_FALSE(*waitFor(backUpDaily(*desk)));
        clock.advance(24h);
    }
    // Thursday the 5th to Monday the 16th of February: seven days, two Sundays, none of another month.
    EXPECT_EQ(backupsOf(path()).size(), 8);
}

TEST_F(StoreCommands, UpkeepBacksUpThenDropsOldTexts) {
    putOld(3, 120);
    Upkeep upkeep(*desk);
    const auto runOnce = [&] {
        bool finished = false; // it may be, at once
        QEventLoop loop;
        QObject::connect(&upkeep, &Upkeep::finished, &loop, [&] {
            finished = true;
            loop.quit();
        });
        upkeep.run();
        if (!finished) loop.exec();
    };
    runOnce();
    EXPECT_EQ(backupsOf(path()).size(), 1);
    EXPECT_EQ(actions().count(QStringLiteral("tidy")), 1);
    runOnce(); // the day's work is done
    EXPECT_EQ(backupsOf(path()).size(), 1);
    EXPECT_EQ(actions().count(QStringLiteral("tidy")), 1);
}

TEST_F(StoreCommands, MarksOfOldItemsGoAlsoWhereTextsStayForEver) {
    must(SetKeptDays{0});
    putOld(1, 120);
    const auto marks = [&](bool hold) {
        return waitFor(desk->store().write(Priority::Ingest,
                                           [hold](Database& db) -> Result<qsizetype> {
                                               if (hold)
                                                   if (auto held = holdMarks(db, ItemId{1}, {7, 8}); !held)
                                                       return fail(held);
                                               return holdersOfMarks(db, {7, 8}).map([](const auto& holders) {
                                                   return holders.size();
                                               });
                                           }))
            .value_or(-1);
    };
    ASSERT_EQ(marks(true), 2);
    ASSERT_TRUE(waitFor(tidyByProgram(*desk)));
    EXPECT_EQ(marks(false), 0);
}

TEST_F(StoreCommands, UpkeepThatFailsSaysSoAndTriesAgainAfterAnHour) {
    QFile folder(m_folder.filePath(QStringLiteral("backups")));
    ASSERT_TRUE(folder.open(QIODevice::WriteOnly)); // a file is where the folder should be
    Upkeep upkeep(*desk);
    int failures = 0;
    QObject::connect(&upkeep, &Upkeep::failed, [&failures](const Error&) { ++failures; });
    QEventLoop loop;
    QObject::connect(&upkeep, &Upkeep::finished, &loop, &QEventLoop::quit);
    upkeep.run();
    loop.exec();
    EXPECT_EQ(failures, 1);
    upkeep.run(); // not yet
    folder.remove();
    clock.advance(1h);
    upkeep.run();
    loop.exec();
    EXPECT_EQ(failures, 1);
    EXPECT_EQ(backupsOf(path()).size(), 1);
}

TEST_F(StoreCommands, TidyingTellsWhatItDroppedAndLogsIt) {
    putOld(5, 120);
    const auto dropped = waitFor(tidy(*desk));
    ASSERT_TRUE(dropped) << message(dropped);
    EXPECT_EQ(dropped->revisions, 5);
    EXPECT_EQ(lastEntry().action, QStringLiteral("tidy"));
    EXPECT_EQ(lastEntry().after[QStringLiteral("revisions")].toInt(), 5);
    EXPECT_TRUE(actions().contains(QStringLiteral("manage_office")));
}

TEST_F(StoreCommands, TidyingThatIsStoppedDropsNoMore) {
    putOld(5, 120);
    const auto progress = std::make_shared<Progress>();
    progress->cancel();
    EXPECT_EQ(waitFor(tidy(*desk, progress))->revisions, 0);
    EXPECT_EQ(waitFor(tidy(*desk))->revisions, 5);
}

TEST_F(StoreCommands, AnOfficeThatKeepsTextsForEverDropsNone) {
    putOld(5, 900);
    must(SetKeptDays{0});
    EXPECT_EQ(waitFor(tidy(*desk))->revisions, 0);
    EXPECT_EQ(errorOf(SetKeptDays{7}), ErrorCode::InvalidInput);
}

TEST_F(StoreCommands, AnAnalystTidiesNothing) {
    putOld(5, 120);
    as(analyst);
    const auto refused = waitFor(tidy(*desk));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::PermissionDenied);
    EXPECT_EQ(lastEntry().action, QStringLiteral("refused:manage_office"));
}

class SealedCommands : public StoreCommands {
  protected:
    void SetUp() override {
        StoreCommands::SetUp();
        as(analyst);
        id = openCase();
        must(WriteSealedNote{id, secret});
    }
    std::optional<SealedNoteId> note() {
        const auto notes =
            waitFor(desk->read([this](Database& db) { return SealedNotes(db).ofCase(id, UserId::None); }));
        return notes && !notes->isEmpty() ? std::optional(notes->last().id) : std::nullopt;
    }
    Result<QString> unseal(const QString& with) { return run(OpenSealedNote{id, *note(), with}); }

    const QString secret = QStringLiteral("线人的说法");
    CaseId id = CaseId::None;
};

TEST_F(SealedCommands, OpenToClearedPeopleAndAreLogged) {
    as(supervisor);
    EXPECT_EQ(unseal(password), secret);
    const AuditEntry entry = lastEntry();
    EXPECT_EQ(entry.action, QStringLiteral("open_sealed_note"));
    EXPECT_EQ(entry.userName, supervisor);
    EXPECT_EQ(entry.subjectId, number(id));
}

TEST_F(SealedCommands, LeaveNothingOfTheirTextInTheLog) {
    as(supervisor);
    (void)unseal(password);
    for (const AuditEntry& entry : log()) {
        EXPECT_FALSE(QString::fromUtf8(QJsonDocument(entry.before).toJson()).contains(secret));
        EXPECT_FALSE(QString::fromUtf8(QJsonDocument(entry.after).toJson()).contains(secret));
    }
}

TEST_F(SealedCommands, RefuseAWrongPasswordAndLogThat) {
    const auto refused = unseal(QStringLiteral("another one"));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::WrongPassword);
    EXPECT_EQ(lastEntry().action, QStringLiteral("refused:open_sealed_note"));
}

TEST_F(SealedCommands, TamperedBoxesAreNoticedWithoutAKey) {
    must(WriteSealedNote{id, secret});
    const auto found = [this](const QStringList& statements) {
        return waitFor(desk->store().write(Priority::Person, [statements](Database& db) -> Result<QString> {
            std::optional<Error> broken;
            const auto untouched = db.transaction([&]() -> Result<void> {
                for (const QString& sql : statements)
                    if (const auto done = db.run(sql); !done) return fail(done);
                const auto verified = verifyStore(db);
                if (!verified) return fail(verified);
                broken = verified->broken;
                return fail(ErrorCode::Cancelled); // so that the next one begins with what is right
            });
            if (untouched.error().code != ErrorCode::Cancelled) return fail(untouched);
            return broken ? broken->what + QStringLiteral(": ") + broken->detail : QString();
        }));
    };
    const QString unguard = QStringLiteral("DROP TRIGGER sealed_notes_no_update");
    EXPECT_EQ(found({}), QString());
    EXPECT_EQ(found({unguard, QStringLiteral("UPDATE sealed_notes SET box = x'00' WHERE id = 1")}),
              QStringLiteral("sealed_note 1: sealed_note"));
    EXPECT_EQ(
        found({unguard, QStringLiteral("UPDATE sealed_notes SET box = (SELECT o.box FROM sealed_notes o "
                                       "WHERE o.id = 3 - sealed_notes.id)")}),
        QStringLiteral("sealed_note 1: sealed_note"));
    EXPECT_EQ(found({unguard, QStringLiteral("UPDATE sealed_notes SET by_id = 1 WHERE id = 2")}),
              QStringLiteral("sealed_note 2: sealed_note"));
    EXPECT_EQ(found({QStringLiteral("INSERT INTO sealed_notes (case_id, box, by_id, at) "
                                    "SELECT case_id, box, by_id, at FROM sealed_notes WHERE id = 1")}),
              QStringLiteral("sealed_note 3: sealed_note_added"));
    EXPECT_TRUE(found({QStringLiteral("DROP TRIGGER sealed_notes_no_delete"),
                       QStringLiteral("DELETE FROM sealed_note_keys WHERE note_id = 2"),
                       QStringLiteral("DELETE FROM sealed_notes WHERE id = 2")})
                    ->endsWith(QStringLiteral(": subject|sealed_note 2")));
}

TEST_F(SealedCommands, RefuseTheClerk) {
    as(clerk);
    EXPECT_EQ(errorOf(OpenSealedNote{id, *note(), password}), ErrorCode::PermissionDenied);
    EXPECT_EQ(errorOf(WriteSealedNote{id, secret}), ErrorCode::PermissionDenied);
}

TEST_F(SealedCommands, MoveTheCaseOnAndRefuseAStaleOne) {
    const qint64 version = file(id).head.version;
    EXPECT_EQ(must(WriteSealedNote{id, secret, version}).version, version + 1);
    EXPECT_EQ(errorOf(WriteSealedNote{id, secret, version}), ErrorCode::Conflict);
    EXPECT_EQ(errorOf(WriteSealedNote{id, QStringLiteral("  ")}), ErrorCode::MissingInput);
}

TEST_F(SealedCommands, StayOpenAfterAChangeOfPassword) {
    const QString changed = QStringLiteral("quite another");
    must(ChangePassword{changed, password});
    EXPECT_EQ(unseal(changed), secret);
    desk->signOut();
    EXPECT_FALSE(waitFor(desk->signIn(analyst, password)));
    EXPECT_TRUE(waitFor(desk->signIn(analyst, changed)));
}

TEST_F(SealedCommands, OpenAgainOnceSomebodyGaveTheKeyAfterAReset) {
    as(supervisor);
    const QString reset = QStringLiteral("set by another");
    must(ResetPassword{userId(analyst), reset});
    EXPECT_EQ(errorOf(ResetPassword{userId(supervisor), reset}), ErrorCode::InvalidInput);
    ASSERT_TRUE(waitFor(desk->signIn(analyst, reset)));
    EXPECT_EQ(unseal(reset).error().code, ErrorCode::KeyMissing);
    as(supervisor); // has the key, and gives it
    ASSERT_TRUE(waitFor(desk->signIn(analyst, reset)));
    EXPECT_EQ(unseal(reset), secret);
}

TEST_F(SealedCommands, AreInABackupAsSealedAsBefore) {
    as(supervisor);
    ASSERT_TRUE(waitFor(backUp(*desk, target())));
    QFile backup(target());
    ASSERT_TRUE(backup.open(QIODevice::ReadOnly));
    EXPECT_FALSE(backup.readAll().contains(secret.toUtf8()));
}

/// A second program, of another person, on the same store.
class TwoPrograms : public DeskTest {
  protected:
    void SetUp() override {
        DeskTest::SetUp();
        auto opened = Desk::open(path(), clock);
        ASSERT_TRUE(opened) << message(opened);
        other = *std::move(opened);
        ASSERT_TRUE(waitFor(other->signIn(supervisor, password)));
        id = openCase();
        must(TakeCase{id});
    }
    void TearDown() override { other.reset(); }

    std::unique_ptr<Desk> other;
    CaseId id = CaseId::None;
};

TEST_F(TwoPrograms, AStaleDraftIsAConflictAndBothTextsAreKept) {
    const qint64 read = file(id).head.version;
    const QString first = QStringLiteral("您好，路灯已报修。");
    const QString second = QStringLiteral("您好，我们已派人查看。");
    ASSERT_TRUE(waitFor(other->autosave(id, second)));
    must(WriteDraft{id, first, ReplyKind::Reply, {}, read});
    const auto stale = waitFor(other->run(WriteDraft{id, second, ReplyKind::Reply, {}, read}));
    ASSERT_FALSE(stale);
    EXPECT_EQ(stale.error().code, ErrorCode::Conflict);
    EXPECT_EQ(file(id).drafts.size(), 1);
    EXPECT_EQ(file(id).drafts.first().text, first);
    EXPECT_EQ(waitFor(other->read(
                  [this](Database& db) { return CaseTable(db).autosaved(id, userId(supervisor)); })),
              second);
    // Having read both, the second writes on.
    EXPECT_TRUE(waitFor(other->run(WriteDraft{id, second, ReplyKind::Reply, {}, file(id).head.version})));
}

TEST_F(TwoPrograms, EveryKindOfStaleWriteIsAConflict) {
    const qint64 read = file(id).head.version;
    must(WriteNote{id, QStringLiteral("先到"), read});
    const auto conflicts = [&](auto command) {
        const auto result = waitFor(other->run(std::move(command)));
        return !result && result.error().code == ErrorCode::Conflict;
    };
    EXPECT_TRUE(conflicts(EditCase{id, QStringLiteral("改"), {}, {}, {}, read}));
    EXPECT_TRUE(conflicts(SetTier{id, Tier::Major, QStringLiteral("扩散"), read}));
    EXPECT_TRUE(conflicts(WriteNote{id, QStringLiteral("后到"), read}));
    EXPECT_TRUE(conflicts(RecordCall{id, QStringLiteral("分管领导"), {}, {}, {}, {}, read}));
    EXPECT_TRUE(conflicts(AssignCase{id, userId(supervisor), read}));
    EXPECT_TRUE(conflicts(CloseCase{id, QStringLiteral("误报"), read}));
    EXPECT_EQ(file(id).entries.size(), 1);
}

TEST_F(TwoPrograms, WorkingAtOnceLosesNothing) {
    constexpr int each = 40;
    QList<QFuture<Result<CaseChanged>>> running;
    for (int i = 0; i < each; ++i) {
        running.append(desk->run(WriteNote{id, QStringLiteral("甲%1").arg(i)}));
        running.append(other->run(WriteNote{id, QStringLiteral("乙%1").arg(i)}));
    }
    for (const auto& one : running) EXPECT_TRUE(waitFor(one)) << message(waitFor(one));
    EXPECT_EQ(file(id).entries.size(), 2 * each);
    const auto verified = waitFor(
        desk->read([noted = headsNotedBeside(path())](Database& db) { return verifyStore(db, noted); }));
    ASSERT_TRUE(verified);
    EXPECT_FALSE(verified->broken);
}

TEST_F(TwoPrograms, NeitherRestoresUnderTheOther) {
    as(supervisor);
    const QString backup = m_folder.filePath(QStringLiteral("copy.backup"));
    ASSERT_TRUE(waitFor(backUp(*desk, backup)));
    desk.reset();
    const auto refused = restoreBackup({path(), backup, supervisor, password}, clock);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::StoreBusy);
    other.reset();
    EXPECT_TRUE(restoreBackup({path(), backup, supervisor, password}, clock));
}

} // namespace dutydesk
