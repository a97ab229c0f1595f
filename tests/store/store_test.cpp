#include "store/audit_log.h"
#include "store/store.h"
#include "tests/store/store_support.h"

#include <QFile>

#include <atomic>
#include <semaphore>
#include <thread>
#include <utility>

namespace dutydesk {
namespace {

class ThreadedStoreTest : public StoreTest {
  protected:
    void SetUp() override {
        db();
        close();
        store = must(Store::open(path()));
    }
    static auto allow(const QString& cidr) {
        return [cidr](Database& db) { return OfficeTable(db).allowNetwork(cidr); };
    }
    static auto networks() {
        return [](Database& db) { return OfficeTable(db).networks(); };
    }
    std::unique_ptr<Store> store;
};

TEST_F(ThreadedStoreTest, WhatIsWrittenIsRead) {
    must(store->write(Priority::Person, allow(QStringLiteral("10.1.0.0/16"))).result());
    EXPECT_EQ(must(store->read(networks()).result()).size(), 1);
}

TEST_F(ThreadedStoreTest, FailedWriteChangesNothing) {
    const auto written = store->write(Priority::Person, [](Database& db) -> Result<void> {
        must(OfficeTable(db).allowNetwork(QStringLiteral("10.1.0.0/16")));
        return fail(ErrorCode::Cancelled, QStringLiteral("x"));
    });
    EXPECT_EQ(codeOf(written.result()), ErrorCode::Cancelled);
    EXPECT_TRUE(must(store->read(networks()).result()).isEmpty());
}

TEST_F(ThreadedStoreTest, NoReadWaitsBehindALongOne) {
    std::binary_semaphore go(0);
    auto longOne = store->readLong([&go](Database&) -> Result<int> {
        go.acquire();
        return 1;
    });
    EXPECT_TRUE(must(store->read(networks()).result()).isEmpty());
    EXPECT_FALSE(longOne.isFinished());
    EXPECT_FALSE(store->idle());
    go.release();
    EXPECT_EQ(must(longOne.result()), 1);
}

TEST_F(ThreadedStoreTest, PersonGoesBeforeWaitingIngest) {
    std::binary_semaphore go(0);
    QStringList order; // touched by the writer thread alone until all is done
    const auto job = [&order](const QString& name) {
        return [&order, name](Database&) -> Result<void> {
            order.append(name);
            return {};
        };
    };
    const auto busy = store->write(Priority::Ingest, [&go](Database&) -> Result<void> {
        go.acquire();
        return {};
    });
    const auto one = store->write(Priority::Ingest, job(QStringLiteral("ingest 1")));
    auto two = store->write(Priority::Ingest, job(QStringLiteral("ingest 2")));
    const auto person = store->write(Priority::Person, job(QStringLiteral("person")));
    go.release();
    two.waitForFinished();
    EXPECT_EQ(order, (QStringList{QStringLiteral("person"), QStringLiteral("ingest 1"),
                                  QStringLiteral("ingest 2")}));
}

/// Ingest that waits behind a job that is held up, so that all of it is committed together.
TEST_F(ThreadedStoreTest, IngestThatFailsHurtsItselfAlone) {
    std::binary_semaphore go(0);
    const auto busy = store->write(Priority::Ingest, [&go, held = true](Database&) mutable -> Result<void> {
        if (std::exchange(held, false)) go.acquire(); // not when it is run again
        return {};
    });
    auto one = store->write(Priority::Ingest, allow(QStringLiteral("10.1.0.0/16")));
    auto failing = store->write(Priority::Ingest, [](Database& db) -> Result<void> {
        must(OfficeTable(db).allowNetwork(QStringLiteral("10.2.0.0/16")));
        return fail(ErrorCode::Cancelled, QStringLiteral("x"));
    });
    auto throwing = store->write(Priority::Ingest, [](Database& db) -> Result<void> {
        must(OfficeTable(db).allowNetwork(QStringLiteral("10.3.0.0/16")));
        throw std::runtime_error("a bug");
    });
    auto two = store->write(Priority::Ingest, allow(QStringLiteral("10.4.0.0/16")));
    go.release();
    must(busy.result());
    must(one.result());
    EXPECT_EQ(codeOf(failing.result()), ErrorCode::Cancelled);
    throwing.waitForFinished();
    EXPECT_TRUE(throwing.isCanceled());
    must(two.result());
    EXPECT_EQ(must(store->read(networks()).result()),
              (QStringList{QStringLiteral("10.1.0.0/16"), QStringLiteral("10.4.0.0/16")}));
}

TEST_F(ThreadedStoreTest, IngestThatWaitsIsCommittedTogether) {
    std::binary_semaphore go(0);
    std::binary_semaphore looked(0);
    const auto busy = store->write(Priority::Ingest, [&go](Database& db) -> Result<void> {
        go.acquire();
        return OfficeTable(db).allowNetwork(QStringLiteral("10.1.0.0/16"));
    });
    const auto next = store->write(Priority::Ingest, [&looked](Database&) -> Result<void> {
        looked.acquire();
        return {};
    });
    go.release();
    // The first has run by the time the second does, and nobody sees it yet: told it is with the second.
    EXPECT_FALSE(busy.isFinished());
    EXPECT_TRUE(must(store->read(networks()).result()).isEmpty());
    looked.release();
    must(next.result());
    EXPECT_EQ(must(store->read(networks()).result()).size(), 1);
}

TEST_F(ThreadedStoreTest, ReadingDoesNotWaitForAWrite) {
    std::binary_semaphore go(0);
    const auto write = store->write(Priority::Ingest, [&go](Database& db) -> Result<void> {
        must(OfficeTable(db).allowNetwork(QStringLiteral("10.1.0.0/16")));
        go.acquire();
        return {};
    });
    EXPECT_TRUE(must(store->read(networks()).result()).isEmpty());
    go.release();
    must(write.result());
    EXPECT_EQ(must(store->read(networks()).result()).size(), 1);
}

TEST_F(ThreadedStoreTest, ReadSeesOneStateOfTheStore) {
    std::binary_semaphore reading(0);
    std::binary_semaphore written(0);
    const auto read = store->read([&](Database& db) -> Result<std::pair<qsizetype, qsizetype>> {
        const qsizetype before = must(OfficeTable(db).networks()).size();
        reading.release();
        written.acquire();
        return std::pair(before, must(OfficeTable(db).networks()).size());
    });
    reading.acquire();
    must(store->write(Priority::Person, allow(QStringLiteral("10.1.0.0/16"))).result());
    written.release();
    EXPECT_EQ(must(read.result()), std::pair(qsizetype(0), qsizetype(0)));
}

TEST_F(ThreadedStoreTest, ReaderCannotWrite) {
    EXPECT_FALSE(store->read(allow(QStringLiteral("10.1.0.0/16"))).result());
}

TEST_F(ThreadedStoreTest, JobThatThrowsIsCanceledAndTheNextRuns) {
    auto thrown = store->write(Priority::Person, [](Database& db) -> Result<void> {
        must(OfficeTable(db).allowNetwork(QStringLiteral("10.1.0.0/16")));
        throw std::runtime_error("a bug");
    });
    thrown.waitForFinished();
    EXPECT_TRUE(thrown.isCanceled());
    must(store->write(Priority::Person, allow(QStringLiteral("10.2.0.0/16"))).result());
    EXPECT_EQ(must(store->read(networks()).result()), QStringList{QStringLiteral("10.2.0.0/16")});
}

TEST_F(ThreadedStoreTest, AnAnswerIsContinuedBeforeItsJobIsQueued) {
    std::atomic<bool> ran = false;
    const auto job = [&ran](Database&) -> Result<int> {
        ran = true;
        return 2;
    };
    const auto attach = [&](QFuture<Result<int>> answer) {
        // What was queued before has run when these have.
        (void)store->read(networks()).result();
        (void)store->write(Priority::Person, allow(QStringLiteral("10.1.0.0/16"))).result();
        EXPECT_FALSE(ran);
        return answer.then([](const Result<int>& two) { return 2 * must(two); });
    };
    EXPECT_EQ(store->read(job, attach).result(), 4);
    ran = false;
    EXPECT_EQ(store->write(Priority::Person, job, attach).result(), 4);
}

TEST_F(ThreadedStoreTest, WhoIsToldHearsTheAnswerOrThatThereIsNone) {
    QList<Result<int>> heard;
    const auto tell = telling([&heard](const Result<int>& answer) { heard.append(answer); });
    store->read([](Database&) -> Result<int> { return 1; }, tell).waitForFinished();
    store->read([](Database&) -> Result<int> { throw std::runtime_error("broken"); }, tell).waitForFinished();
    ASSERT_EQ(heard.size(), 2);
    EXPECT_EQ(heard[0], 1);
    EXPECT_EQ(codeOf(heard[1]), ErrorCode::Cancelled);
}

TEST_F(ThreadedStoreTest, ClosingFinishesWhatIsQueued) {
    for (int i = 0; i < 50; ++i)
        (void)store->write(Priority::Ingest, allow(QStringLiteral("10.%1.0.0/16").arg(i)));
    store.reset();
    EXPECT_EQ(must(OfficeTable(reopen()).networks()).size(), 50);
}

TEST_F(ThreadedStoreTest, ClosingLeavesNoLogBehind) {
    must(store->write(Priority::Person, allow(QStringLiteral("10.1.0.0/16"))).result());
    store.reset();
    EXPECT_FALSE(QFile::exists(path() + QStringLiteral("-wal")));
}

TEST_F(ThreadedStoreTest, MissingStoreIsNotOpened) {
    EXPECT_EQ(codeOf(Store::open(path(QStringLiteral("none.db")))), ErrorCode::StoreMissing);
}

TEST_F(ThreadedStoreTest, TwoProgramsWriteToOneStore) {
    auto other = must(Store::open(path()));
    const auto append = [](Store& into) {
        for (int i = 0; i < 100; ++i)
            must(into.write(Priority::Person, [](Database& db) { return AuditLog(db).append({}); }).result());
    };
    std::thread first([&] { append(*store); });
    std::thread second([&] { append(*other); });
    first.join();
    second.join();
    const Verification verification =
        must(store->read([](Database& db) { return verifyStore(db); }).result());
    EXPECT_FALSE(verification.broken);
    EXPECT_EQ(verification.head.count, 200);
}

TEST_F(ThreadedStoreTest, OneOfTwoEditorsGetsAConflict) {
    auto other = must(Store::open(path()));
    const CaseId id =
        must(store
                 ->write(Priority::Person,
                         [](Database& db) { return CaseTable(db).insert(sampleCase(QStringLiteral("甲"))); })
                 .result());
    const Case head = must(other->read([id](Database& db) { return CaseTable(db).head(id); }).result());
    const auto save = [head](Database& db) { return CaseTable(db).save(head); };
    EXPECT_EQ(must(store->write(Priority::Person, save).result()), 2);
    EXPECT_EQ(codeOf(other->write(Priority::Person, save).result()), ErrorCode::Conflict);
}

} // namespace
} // namespace dutydesk
