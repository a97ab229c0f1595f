#include "store/evidence_table.h"
#include "tests/store/audit_support.h"

#include <QJsonArray>

namespace dutydesk {
namespace {

class EvidenceTest : public AuditTest {
  protected:
    EvidenceTable table() { return EvidenceTable(db()); }
    PackedAnswer answer(const QByteArray& body = "<rss>停水</rss>", int minute = 0) {
        FetchedAnswer fetched{.asked = QStringLiteral("https://forum.example/feed"),
                              .url = QStringLiteral("https://www.forum.example/feed"),
                              .status = 200,
                              .headers = {{QStringLiteral("ETag"), QStringLiteral("\"a\"")}},
                              .at = at("2026-03-02T01:00:00Z") + std::chrono::minutes(minute),
                              .body = body};
        return packAnswer(fetched);
    }
    /// As a pull does it: kept, and named in the log.
    void keep(ItemId item, int revision, const PackedAnswer& answer) {
        const auto kept = must(table().keep(answer));
        must(table().link(item, revision, kept.id));
        AuditEntry entry;
        entry.action = QStringLiteral("pull");
        entry.subjectKind = QStringLiteral("office");
        entry.subjectId = 1;
        if (kept.recordHash)
            entry.after = {
                {QStringLiteral("evidence"), QJsonArray{QString::fromLatin1(kept.recordHash->toHex())}}};
        must(AuditLog(db()).append(entry));
    }
    ItemId item(const char* identity) {
        if (m_source == SourceId::None) m_source = addSource();
        return put(m_source, found(QString::fromLatin1(identity), QStringLiteral("停水"), QString())).id;
    }
    qint64 count(const QString& table) {
        auto rows = must(db().run(QStringLiteral("SELECT count(*) FROM ") + table));
        return rows.next() ? rows.integer(0) : -1;
    }
    void unguardEvidence() {
        for (const char* trigger : {"evidence_bodies_no_update", "evidence_no_update", "evidence_no_delete",
                                    "item_evidence_no_delete"})
            force(QStringLiteral("DROP TRIGGER ") + QLatin1String(trigger));
    }

  private:
    SourceId m_source = SourceId::None;
};

TEST_F(EvidenceTest, IsKeptAsItWasFetched) {
    const ItemId id = item("a");
    keep(id, 1, answer());
    const QList<Evidence> kept = must(table().ofItem(id));
    ASSERT_EQ(kept.size(), 1);
    const Evidence& one = kept.first();
    EXPECT_EQ(one.item, id);
    EXPECT_EQ(one.revision, 1);
    EXPECT_EQ(one.asked, QStringLiteral("https://forum.example/feed"));
    EXPECT_EQ(one.url, QStringLiteral("https://www.forum.example/feed"));
    EXPECT_EQ(one.status, 200);
    EXPECT_EQ(one.headers, (QList<HeaderLine>{{QStringLiteral("ETag"), QStringLiteral("\"a\"")}}));
    EXPECT_EQ(one.fetched, at("2026-03-02T01:00:00Z"));
    EXPECT_EQ(one.size, QByteArray("<rss>停水</rss>").size());
    EXPECT_EQ(must(table().bytes(one)), QByteArray("<rss>停水</rss>"));
}

TEST_F(EvidenceTest, PackingTakesTheBytesOutOfTheAnswer) {
    FetchedAnswer fetched;
    fetched.body = QByteArray(1000, 'x');
    EXPECT_LT(packAnswer(fetched).bytes.size(), 100);
    EXPECT_TRUE(fetched.body.isEmpty());
}

TEST_F(EvidenceTest, TheSameBytesAndAnswersAreKeptOnce) {
    keep(item("a"), 1, answer());
    keep(item("b"), 1, answer());
    EXPECT_EQ(count(QStringLiteral("evidence")), 1);
    keep(item("c"), 1, answer("<rss>停水</rss>", 15));
    EXPECT_EQ(count(QStringLiteral("evidence")), 2);
    EXPECT_EQ(count(QStringLiteral("evidence_bodies")), 1);
    EXPECT_EQ(broken(), QString());
}

TEST_F(EvidenceTest, AnEmptyBodyIsKeptToo) {
    const ItemId id = item("a");
    keep(id, 1, answer({}));
    EXPECT_EQ(must(table().bytes(must(table().ofItem(id)).first())), QByteArray());
    EXPECT_EQ(broken(), QString());
}

TEST_F(EvidenceTest, ACaseHasThatOfItsItems) {
    const ItemId mine = item("a");
    keep(mine, 1, answer());
    keep(item("b"), 1, answer("else"));
    const CaseId id = addCase();
    must(CaseTable(db()).attachItem(id, mine, UserId::None, at("2026-03-02T02:00:00Z")));
    const CaseFile file = must(CaseTable(db()).load(id));
    ASSERT_EQ(file.evidence.size(), 1);
    EXPECT_EQ(file.evidence.first().item, mine);
}

TEST_F(EvidenceTest, IsNeverChangedOrDeleted) {
    keep(item("a"), 1, answer());
    for (const char* sql : {"UPDATE evidence_bodies SET bytes = 'x'", "DELETE FROM item_evidence",
                            "UPDATE evidence SET asked = 'x'", "DELETE FROM evidence"})
        EXPECT_FALSE(tryRun(QLatin1String(sql))) << sql;
}

TEST_F(EvidenceTest, OtherBytesAreNoticed) {
    const ItemId id = item("a");
    keep(id, 1, answer());
    unguardEvidence();
    force(QStringLiteral("UPDATE evidence_bodies SET bytes = ?"),
          {QVariant(answer("<rss>供水</rss>").bytes)});
    EXPECT_EQ(broken(), QStringLiteral("evidence 1"));
    EXPECT_EQ(codeOf(table().bytes(must(table().ofItem(id)).first())), ErrorCode::AuditBroken);
}

TEST_F(EvidenceTest, OtherBytesWithTheirOwnHashAreNoticed) {
    keep(item("a"), 1, answer());
    const PackedAnswer forged = answer("<rss>供水</rss>");
    unguardEvidence();
    force(QStringLiteral("INSERT INTO evidence_bodies (hash, size, bytes) VALUES (?, ?, ?)"),
          {QString::fromLatin1(forged.head.hash.toHex()), forged.head.size, QVariant(forged.bytes)});
    force(QStringLiteral("UPDATE evidence SET body_hash = ?"),
          {QString::fromLatin1(forged.head.hash.toHex())});
    EXPECT_EQ(broken(), QStringLiteral("evidence 1"));
}

TEST_F(EvidenceTest, AnotherAddressTimeOrHeadIsNoticed) {
    keep(item("a"), 1, answer());
    unguardEvidence();
    for (const char* change : {"asked = 'https://x.example/'", "url = 'https://x.example/'", "status = 404",
                               "headers = '[]'", "fetched = 0"}) {
        (void)db().transaction([&]() -> Result<void> {
            force(QStringLiteral("UPDATE evidence SET ") + QLatin1String(change));
            EXPECT_EQ(broken(), QStringLiteral("evidence 1")) << change;
            return fail(ErrorCode::Cancelled);
        });
    }
    EXPECT_EQ(broken(), QString());
}

TEST_F(EvidenceTest, WhatIsGoneOrWasPutInIsNoticed) {
    const ItemId id = item("a");
    keep(id, 1, answer());
    unguardEvidence();
    (void)db().transaction([&]() -> Result<void> {
        force(QStringLiteral("DELETE FROM item_evidence"));
        force(QStringLiteral("DELETE FROM evidence"));
        EXPECT_EQ(broken(), QStringLiteral("evidence 0"));
        return fail(ErrorCode::Cancelled);
    });
    must(table().keep(answer("planted")));
    EXPECT_EQ(broken(), QStringLiteral("evidence 2"));
}

TEST_F(EvidenceTest, ASizeThatIsALieTakesNoMemory) {
    const ItemId id = item("a");
    keep(id, 1, answer());
    unguardEvidence();
    // A frame of zstd that announces 2 GiB: magic, header with a size of eight bytes, window, size.
    const QByteArray bomb = QByteArray::fromHex("28b52ffde000000080000000000000000100");
    force(QStringLiteral("UPDATE evidence_bodies SET bytes = ?, size = ?"), {QVariant(bomb), 1LL << 31});
    EXPECT_EQ(codeOf(table().bytes(must(table().ofItem(id)).first())), ErrorCode::AuditBroken);
}

} // namespace
} // namespace dutydesk
