#include "store/audit_log.h"
#include "store/paper_table.h"
#include "tests/store/store_support.h"

namespace dutydesk {
namespace {

/// The office is in Asia/Shanghai: its 2 March is 2026-03-01T16:00Z to 2026-03-02T16:00Z.
class PaperTableTest : public StoreTest {
  protected:
    void SetUp() override {
        Office office;
        office.name = QStringLiteral("清河县教育局");
        office.contact = QStringLiteral("duty@qinghe.example");
        must(OfficeTable(db()).saveOffice(office));
        source = addSource();
    }
    PaperTable table() { return PaperTable(db()); }
    DayFacts collect() { return must(table().collect(day, evening)); }
    ItemId addItem(const QString& identity, const char* when) {
        return put(source, found(identity, QStringLiteral("题"), QStringLiteral("正文")), at(when)).id;
    }
    void addFlag(ItemId item, const char* when, FlagState state = FlagState::New,
                 const char* reviewed = nullptr) {
        Flag flag;
        flag.item = item;
        flag.at = at(when);
        flag.state = state;
        if (reviewed) flag.reviewedAt = at(reviewed);
        must(FlagTable(db()).add(flag));
    }
    CaseId addOpened(const QString& title, const char* opened, const char* closed = nullptr,
                     Tier tier = Tier::Serious) {
        Case head = sampleCase(title, tier);
        head.opened = at(opened);
        if (closed) {
            head.closed = at(closed);
            head.state = CaseState::Closed;
        }
        return must(CaseTable(db()).insert(head));
    }
    PaperIssue keepDay(QDate of) {
        PaperIssue paper;
        paper.days = {of, of};
        paper.issue = must(table().nextIssue(PaperKind::Day, of.year()));
        paper.title = QStringLiteral("舆情日报");
        paper.document = "{\"title\":\"舆情日报\"}";
        paper.at = evening;
        paper.id = must(table().keep(paper));
        return paper;
    }
    static QString titles(const QList<DayCase>& cases) {
        QStringList all;
        for (const DayCase& told : cases) all.append(told.head.title);
        return all.join(QLatin1Char(' '));
    }
    const QDate day{2026, 3, 2};
    const Instant evening = at("2026-03-02T10:00:00Z");
    SourceId source{};
};

TEST_F(PaperTableTest, TellsWhoAndWhen) {
    const DayFacts facts = collect();
    EXPECT_EQ(facts.office, QStringLiteral("清河县教育局"));
    EXPECT_EQ(facts.contact, QStringLiteral("duty@qinghe.example"));
    EXPECT_EQ(facts.day, day);
    EXPECT_EQ(facts.madeAt, evening);
    EXPECT_EQ(facts.zone, QTimeZone("Asia/Shanghai"));
    EXPECT_EQ(facts.issue, 0);
    EXPECT_EQ(facts.sources, 1);
}

TEST_F(PaperTableTest, WithoutAnOfficeThereIsNoPaper) {
    force(QStringLiteral("DELETE FROM offices"));
    EXPECT_EQ(codeOf(table().collect(day, evening)), ErrorCode::NotFound);
}

TEST_F(PaperTableTest, DayIsTheOfficesDay) {
    addItem(QStringLiteral("1"), "2026-03-01T15:59:59Z");
    addItem(QStringLiteral("2"), "2026-03-01T16:00:00Z");
    addItem(QStringLiteral("3"), "2026-03-02T15:59:59Z");
    addItem(QStringLiteral("4"), "2026-03-02T16:00:00Z");
    EXPECT_EQ(collect().today.items, 2);
    EXPECT_EQ(collect().yesterday.items, 1);
}

TEST_F(PaperTableTest, CountsWhatWasDone) {
    const ItemId one = addItem(QStringLiteral("1"), "2026-03-02T01:00:00Z");
    addFlag(one, "2026-03-02T01:00:00Z");
    addFlag(one, "2026-03-02T01:00:00Z"); // by another hand: the item still counts once
    addFlag(addItem(QStringLiteral("2"), "2026-03-02T01:00:00Z"), "2026-03-02T01:00:00Z",
            FlagState::Dismissed, "2026-03-02T02:00:00Z");
    addOpened(QStringLiteral("甲"), "2026-03-02T03:00:00Z");
    addOpened(QStringLiteral("乙"), "2026-02-27T03:00:00Z", "2026-03-02T04:00:00Z");
    const DayCounts today = collect().today;
    EXPECT_EQ(today.items, 2);
    EXPECT_EQ(today.flagged, 2);
    EXPECT_EQ(today.dismissed, 1);
    EXPECT_EQ(today.opened, 1);
    EXPECT_EQ(today.closed, 1);
}

TEST_F(PaperTableTest, WeekIsTheSevenDaysBefore) {
    for (int i = 0; i < 14; ++i) addItem(QString::number(i), "2026-02-25T01:00:00Z");
    for (int i = 14; i < 30; ++i) addItem(QString::number(i), "2026-02-22T01:00:00Z"); // eight days before
    addItem(QStringLiteral("today"), "2026-03-02T01:00:00Z");
    EXPECT_EQ(collect().weekAverage.items, 2);
}

TEST_F(PaperTableTest, FailingSourcesSayWhySinceWhen) {
    Source failing = must(SourceTable(db()).load(source));
    failing.health.error = Error{ErrorCode::HttpStatus, failing.url, QStringLiteral("503")};
    failing.health.failures = 3;
    failing.health.errorSince = at("2026-03-01T20:00:00Z");
    failing.health.lastSuccess = at("2026-03-01T19:00:00Z");
    must(SourceTable(db()).saveHealth(failing));
    const QList<DaySource> told = collect().failing;
    ASSERT_EQ(told.size(), 1);
    EXPECT_EQ(told.first().name, QStringLiteral("清河论坛"));
    EXPECT_EQ(told.first().error, *failing.health.error);
    EXPECT_EQ(told.first().since, failing.health.errorSince);
    EXPECT_EQ(told.first().lastSuccess, failing.health.lastSuccess);
}

TEST_F(PaperTableTest, CasesAreThoseOpenAtAnyTimeOfTheDayByTier) {
    addOpened(QStringLiteral("早已办结"), "2026-02-20T01:00:00Z", "2026-03-01T15:00:00Z");
    addOpened(QStringLiteral("当日办结"), "2026-02-20T01:00:00Z", "2026-03-01T16:00:00Z");
    addOpened(QStringLiteral("在办"), "2026-02-21T01:00:00Z");
    addOpened(QStringLiteral("一级"), "2026-03-02T01:00:00Z", nullptr, Tier::Major);
    addOpened(QStringLiteral("次日"), "2026-03-02T17:00:00Z");
    EXPECT_EQ(titles(collect().cases), QStringLiteral("一级 当日办结 在办"));
}

TEST_F(PaperTableTest, DueTomorrowAreDeadlinesUntilItsEnd) {
    const auto due = [&](const QString& title, const char* when, ClockState state = ClockState::Running) {
        must(
            CaseTable(db()).saveClocks(addOpened(title, "2026-03-02T01:00:00Z"), {sampleClock(when, state)}));
    };
    due(QStringLiteral("明日末"), "2026-03-03T15:59:59Z");
    due(QStringLiteral("后日"), "2026-03-03T16:00:00Z");
    due(QStringLiteral("今晚"), "2026-03-02T14:00:00Z");
    due(QStringLiteral("已达"), "2026-03-02T14:00:00Z", ClockState::Met);
    EXPECT_EQ(titles(collect().dueTomorrow), QStringLiteral("今晚 明日末"));
}

TEST_F(PaperTableTest, CaseIsToldWithItsPlacesFactsAndReply) {
    CaseTable cases(db());
    const UserId chen = addUser(u"陈岚");
    const UserId zhou = addUser(u"周敏", Role::Supervisor);
    Case head = sampleCase(QStringLiteral("学校食堂"));
    head.assignee = chen;
    const CaseId id = must(cases.insert(head));
    const QString text = QString(130, QChar(0x98DF));
    const ItemId item = put(source, found(QStringLiteral("1"), QStringLiteral("帖"), text)).id;
    must(cases.attachItem(id, item, chen, evening));
    Fact fact;
    fact.caseId = id;
    fact.claim = QStringLiteral("三名学生就诊");
    must(cases.saveFact(fact));
    Draft draft;
    draft.caseId = id;
    draft.text = QStringLiteral("您好");
    draft.author = chen;
    must(cases.insertDraft(draft));
    draft = must(cases.load(id)).drafts.first();
    must(cases.insertSignOff({draft.id, id, draft.textHash, true, {}, zhou, at("2026-03-02T08:00:00Z")}));
    must(cases.insertPublication({id, draft.id, ReplyKind::Reply, QStringLiteral("https://board.example/1"),
                                  draft.text, chen, at("2026-03-02T09:00:00Z")}));
    must(cases.saveClocks(id, {sampleClock("2026-03-03T01:00:00Z")}));

    const DayFacts facts = collect();
    ASSERT_EQ(facts.cases.size(), 1);
    const DayCase& told = facts.cases.first();
    EXPECT_EQ(told.assignee, QStringLiteral("陈岚"));
    EXPECT_EQ(told.places, QStringList{QStringLiteral("清河论坛 https://forum.example/t/1")});
    EXPECT_EQ(told.summary, text.left(120) + QChar(0x2026));
    EXPECT_EQ(told.facts.size(), 1);
    EXPECT_EQ(told.clocks.size(), 1);
    EXPECT_EQ(told.draftNumber, 1);
    EXPECT_EQ(told.signer, QStringLiteral("周敏"));
    EXPECT_EQ(told.signedAt, at("2026-03-02T08:00:00Z"));
    EXPECT_EQ(told.repliedAt, at("2026-03-02T09:00:00Z"));
    EXPECT_EQ(told.replyAddress, QStringLiteral("https://board.example/1"));
    EXPECT_EQ(told.replyText, QStringLiteral("您好"));
}

TEST_F(PaperTableTest, CarriesTheHeadOfTheAuditLog) {
    must(AuditLog(db()).append({}));
    const DayFacts facts = collect();
    EXPECT_EQ(facts.auditCount, 1);
    EXPECT_EQ(facts.auditHead, QString::fromLatin1(must(AuditLog(db()).head()).hash.toHex()));
}

TEST_F(PaperTableTest, IssuesAreNumberedWithinKindAndYear) {
    EXPECT_EQ(keepDay(QDate(2025, 12, 31)).issue, 1);
    EXPECT_EQ(keepDay(QDate(2026, 1, 1)).issue, 1);
    EXPECT_EQ(keepDay(day).issue, 2);
    EXPECT_EQ(must(table().nextIssue(PaperKind::Day, 2026)), 3);
    EXPECT_EQ(must(table().nextIssue(PaperKind::Week, 2026)), 1);
    EXPECT_EQ(collect().issue, 2);
}

TEST_F(PaperTableTest, KeepsWhatWasPrinted) {
    const PaperIssue kept = keepDay(day);
    const PaperIssue read = must(table().load(kept.id));
    EXPECT_EQ(read.document, kept.document);
    EXPECT_EQ(read.days, kept.days);
    EXPECT_EQ(read.title, kept.title);
    EXPECT_EQ(read.at, kept.at);
    EXPECT_EQ(codeOf(table().load(PaperId(99))), ErrorCode::NotFound);
}

TEST_F(PaperTableTest, TheNewestEditionIsFound) {
    PaperIssue paper = keepDay(day);
    paper.edition = 2;
    paper.document = "{}";
    must(table().keep(paper));
    const auto newest = must(table().newest(PaperKind::Day, {day, day}, CaseId::None));
    ASSERT_TRUE(newest);
    EXPECT_EQ(newest->edition, 2);
    EXPECT_EQ(codeOf(table().keep(paper)), ErrorCode::Conflict);
    EXPECT_FALSE(must(table().newest(PaperKind::Week, {day, day}, CaseId::None)));
    EXPECT_EQ(must(table().list()).size(), 2);
}

TEST_F(PaperTableTest, BriefsAreFoundByTheirCase) {
    const CaseId id = addOpened(QStringLiteral("甲"), "2026-03-02T03:00:00Z");
    PaperIssue brief;
    brief.kind = PaperKind::Brief;
    brief.days = {day, day};
    brief.caseId = id;
    brief.issue = 1;
    must(table().keep(brief));
    EXPECT_TRUE(must(table().newest(PaperKind::Brief, {}, id)));
    EXPECT_FALSE(must(table().newest(PaperKind::Brief, {}, CaseId(77))));
}

TEST_F(PaperTableTest, IssuedPaperIsNeverChanged) {
    keepDay(day);
    EXPECT_EQ(codeOf(tryRun(QStringLiteral("UPDATE papers SET facts = ''"))), ErrorCode::Conflict);
    EXPECT_EQ(codeOf(tryRun(QStringLiteral("DELETE FROM papers"))), ErrorCode::Conflict);
}

TEST_F(PaperTableTest, APeriodHasItsCasesCountsAndJudgements) {
    addItem(QStringLiteral("1"), "2026-03-02T01:00:00Z");
    addItem(QStringLiteral("2"), "2026-02-24T01:00:00Z"); // the week before
    addOpened(QStringLiteral("早已办结"), "2026-02-20T01:00:00Z", "2026-02-28T15:00:00Z");
    addOpened(QStringLiteral("跨周"), "2026-02-20T01:00:00Z", "2026-03-03T15:00:00Z");
    addOpened(QStringLiteral("本周"), "2026-03-04T01:00:00Z");
    must(table().saveJudgement(QDate(2026, 3, 3), QStringLiteral("平稳"), UserId::None, evening));
    must(table().saveJudgement(QDate(2026, 3, 9), QStringLiteral("下周"), UserId::None, evening));
    const PaperPeriod week = periodHolding(PaperKind::Week, day);
    const PeriodFacts facts = must(table().collectPeriod(PaperKind::Week, week, evening));
    EXPECT_EQ(facts.days, (PaperPeriod{QDate(2026, 3, 2), QDate(2026, 3, 8)}));
    EXPECT_EQ(titles(facts.cases), QStringLiteral("跨周 本周"));
    EXPECT_EQ(facts.counts.items, 1);
    EXPECT_EQ(facts.before.items, 1);
    EXPECT_EQ(facts.parts.size(), 7);
    ASSERT_EQ(facts.judgements.size(), 1);
    EXPECT_EQ(facts.judgements.first().text, QStringLiteral("平稳"));
}

TEST_F(PaperTableTest, AYearIsToldMonthByMonth) {
    const PaperPeriod year = periodHolding(PaperKind::Year, day);
    const PeriodFacts facts = must(table().collectPeriod(PaperKind::Year, year, evening));
    ASSERT_EQ(facts.parts.size(), 12);
    EXPECT_EQ(facts.parts.at(1).days.to, QDate(2026, 2, 28));
}

TEST_F(PaperTableTest, ABriefTellsCallsButNoNotes) {
    CaseTable cases(db());
    const CaseId id = addOpened(QStringLiteral("甲"), "2026-03-02T03:00:00Z");
    CaseEntry entry;
    entry.caseId = id;
    entry.by = addUser(u"陈岚");
    entry.text = QStringLiteral("反映人是某某");
    must(cases.saveEntry(entry));
    entry.kind = EntryKind::Call;
    entry.text = QStringLiteral("已报告");
    must(cases.saveEntry(entry));
    const BriefFacts facts = must(table().collectBrief(id, evening));
    ASSERT_EQ(facts.entries.size(), 1);
    EXPECT_EQ(facts.entries.first().entry.text, QStringLiteral("已报告"));
    EXPECT_EQ(facts.entries.first().by, QStringLiteral("陈岚"));
    EXPECT_EQ(codeOf(table().collectBrief(CaseId(99), evening)), ErrorCode::NotFound);
}

TEST_F(PaperTableTest, TheLetterheadIsTheOfficesOwnUntilItIsRemoved) {
    EXPECT_FALSE(must(table().letterhead()));
    must(table().saveLetterhead({QStringLiteral("a.docx"), QByteArray("\0x", 2), evening}, UserId::None));
    must(table().saveLetterhead({QStringLiteral("b.docx"), QByteArray("\0y", 2), evening}, UserId::None));
    EXPECT_EQ(must(table().letterhead())->name, QStringLiteral("b.docx"));
    EXPECT_EQ(must(table().letterhead())->docx, QByteArray("\0y", 2));
    must(table().removeLetterhead());
    EXPECT_FALSE(must(table().letterhead()));
}

TEST_F(PaperTableTest, JudgementIsOfItsDay) {
    must(table().saveJudgement(day, QStringLiteral("总体平稳"), UserId::None, evening));
    must(table().saveJudgement(day, QStringLiteral("总体平稳,注意食堂"), UserId::None, evening));
    EXPECT_EQ(must(table().judgement(day)), QStringLiteral("总体平稳,注意食堂"));
    EXPECT_EQ(must(table().judgement(day.addDays(1))), QString());
    EXPECT_EQ(collect().judgement, QStringLiteral("总体平稳,注意食堂"));
}

} // namespace
} // namespace dutydesk
