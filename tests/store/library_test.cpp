#include "store/library.h"
#include "tests/store/store_support.h"

namespace dutydesk {
namespace {

class LibraryTest : public StoreTest {
  protected:
    CaseId closedCase(const QString& title, const QString& unit = QStringLiteral("第三小学"),
                      Tier tier = Tier::Ordinary) {
        Case head = sampleCase(title, tier);
        head.unit = unit;
        head.category = QStringLiteral("校园安全");
        head.state = CaseState::Closed;
        head.closed = at("2026-03-05T01:00:00Z");
        return must(CaseTable(db()).insert(head));
    }
    QList<CaseId> found(const LibraryQuery& query) {
        QList<CaseId> ids;
        for (const LibraryRow& row : must(libraryPage(db(), query)).rows) ids.append(row.head.id);
        return ids;
    }
};

TEST_F(LibraryTest, HoldsWhatIsOverTheNewestFirst) {
    const CaseId older = closedCase(QStringLiteral("路灯"));
    addCase(QStringLiteral("还在办"));
    const CaseId newer = closedCase(QStringLiteral("校车"));
    EXPECT_EQ(found({}), (QList<CaseId>{newer, older}));
}

TEST_F(LibraryTest, WordsFindClosedCasesOnly) {
    const CaseId closed = closedCase(QStringLiteral("食堂有学生腹痛"));
    addCase(QStringLiteral("食堂又有学生腹痛"));
    closedCase(QStringLiteral("校车"));
    EXPECT_EQ(found({.words = QStringLiteral("腹痛")}), QList<CaseId>{closed});
}

TEST_F(LibraryTest, PartsOfTheQueryMustAllHold) {
    const CaseId wanted = closedCase(QStringLiteral("路灯"), QStringLiteral("安全股"), Tier::Serious);
    closedCase(QStringLiteral("路灯"), QStringLiteral("安全股"), Tier::Ordinary);
    closedCase(QStringLiteral("路灯"), QStringLiteral("第三小学"), Tier::Serious);
    LibraryQuery query;
    query.words = QStringLiteral("路灯");
    query.unit = QStringLiteral("安全股");
    query.tier = Tier::Serious;
    query.category = QStringLiteral("校园安全");
    query.closedFrom = at("2026-03-01T00:00:00Z");
    EXPECT_EQ(found(query), QList<CaseId>{wanted});
    query.closedFrom = at("2026-03-06T00:00:00Z");
    EXPECT_TRUE(found(query).isEmpty());
}

TEST_F(LibraryTest, AHelpingUnitIsAUnit) {
    Case head = must(CaseTable(db()).head(closedCase(QStringLiteral("路灯"))));
    head.helpingUnits = QStringLiteral("基建股、安全股");
    must(CaseTable(db()).save(head));
    EXPECT_EQ(found({.unit = QStringLiteral("安全股")}), QList<CaseId>{head.id});
}

TEST_F(LibraryTest, PagesGoOnWhereTheLastOneEnded) {
    QList<CaseId> all;
    for (int i = 0; i < 5; ++i) all.prepend(closedCase(QStringLiteral("路灯")));
    for (const QString& words : {QString(), QStringLiteral("路灯")}) {
        LibraryQuery query;
        query.words = words;
        query.limit = 2;
        QList<CaseId> read;
        for (bool more = true; more;) {
            const LibraryPage page = must(libraryPage(db(), query));
            for (const LibraryRow& row : page.rows) read.append(row.head.id);
            query.before = read.last();
            more = page.more;
        }
        EXPECT_EQ(read, all) << words.toStdString();
    }
}

TEST_F(LibraryTest, DeadlinesAreCountedByTheirOutcome) {
    const CaseId id = closedCase(QStringLiteral("路灯"));
    Clock guide = sampleClock("2026-03-02T09:00:00Z", ClockState::Missed);
    guide.guide = true;
    must(CaseTable(db()).saveClocks(id, {sampleClock("2026-03-02T08:00:00Z", ClockState::Met),
                                         sampleClock("2026-03-02T09:00:00Z", ClockState::Met),
                                         sampleClock("2026-03-02T03:00:00Z", ClockState::Missed), guide}));
    const LibraryRow row = must(libraryPage(db(), {})).rows.first();
    EXPECT_EQ(row.met, 2);
    EXPECT_EQ(row.missed, 1);
}

TEST_F(LibraryTest, TermsAreThoseOfWhatIsOver) {
    closedCase(QStringLiteral("路灯"), QStringLiteral("安全股"));
    Case open = sampleCase(QStringLiteral("还在办"));
    open.unit = QStringLiteral("别的股");
    must(CaseTable(db()).insert(open));
    const LibraryTerms terms = must(libraryTerms(db()));
    EXPECT_EQ(terms.units, QStringList{QStringLiteral("安全股")});
    EXPECT_EQ(terms.categories, QStringList{QStringLiteral("校园安全")});
}

} // namespace
} // namespace dutydesk
