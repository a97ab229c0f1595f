#include "store/word_list_table.h"
#include "tests/store/store_support.h"

namespace dutydesk {
namespace {

using namespace std::chrono_literals;

class SourceTableTest : public StoreTest {
  protected:
    SourceTable table() { return SourceTable(db()); }
    const Instant now = at("2026-03-02T01:00:00Z");
};

TEST_F(SourceTableTest, KeepsASource) {
    Source source;
    source.name = QStringLiteral("县政府留言板");
    source.url = QStringLiteral("https://board.example/list");
    source.kind = SourceKind::List;
    source.selectors = {QStringLiteral("li.row"), QStringLiteral("h3"), QStringLiteral("a"),
                        QStringLiteral("time")};
    source.interval = 5min;
    source.enabled = false;
    const Source stored = must(table().load(must(table().insert(source))));
    EXPECT_EQ(stored.name, source.name);
    EXPECT_EQ(stored.url, source.url);
    EXPECT_EQ(stored.kind, SourceKind::List);
    EXPECT_EQ(stored.selectors, source.selectors);
    EXPECT_EQ(stored.interval, Millis(5min));
    EXPECT_FALSE(stored.enabled);
    EXPECT_EQ(stored.health.failures, 0);
    EXPECT_FALSE(stored.health.nextDue);
    EXPECT_EQ(stored.version, 1);
}

TEST_F(SourceTableTest, AddressIsTakenOnce) {
    addSource();
    Source same;
    same.name = QStringLiteral("again");
    same.url = QStringLiteral("https://forum.example/feed");
    EXPECT_EQ(codeOf(table().insert(same)), ErrorCode::AlreadyExists);
}

TEST_F(SourceTableTest, EveryColumnOfTheScheduleIsKept) {
    Source source = must(table().load(addSource()));
    EXPECT_EQ(source.schedule, SourceSchedule{});
    SourceSchedule& schedule = source.schedule;
    schedule.rhythm.lately = {2.5, 3.6e6};
    schedule.rhythm.overall = {40.25, 9.9e8};
    schedule.rhythm.lastChange = now - 3h;
    schedule.rhythm.usualGap = 2h;
    schedule.rhythm.longestQuiet = 26h;
    schedule.maxAge = 10min;
    schedule.ttl = 1h;
    schedule.notBefore = now + 20min;
    schedule.unfinished = true;
    schedule.offline = true;
    schedule.movedTo = QStringLiteral("https://forum.example/new");
    schedule.movedAnswers = 2;
    schedule.clockSkew = -7min;
    schedule.futureDates = 3;
    must(table().saveHealth(source));
    EXPECT_EQ(must(table().load(source.id)).schedule, schedule);
    source.schedule = {};
    must(table().saveHealth(source));
    EXPECT_EQ(must(table().load(source.id)).schedule, SourceSchedule{});
}

TEST_F(SourceTableTest, HealthAndValidatorsAreKeptAsSaid) {
    Source source = must(table().load(addSource()));
    source.validators = {QStringLiteral("W/\"a\""), QStringLiteral("Mon, 02 Mar 2026 01:00:00 GMT")};
    source.health.lastAttempt = now;
    source.health.lastSuccess = now - 1h;
    source.health.error = Error{ErrorCode::HttpStatus, source.url, QStringLiteral("503")};
    source.health.errorSince = now - 30min;
    source.health.failures = 2;
    source.health.nextDue = now + 1h;
    must(table().saveHealth(source));
    const Source stored = must(table().load(source.id));
    EXPECT_EQ(stored.validators, source.validators);
    EXPECT_EQ(stored.health.lastAttempt, source.health.lastAttempt);
    EXPECT_EQ(stored.health.lastSuccess, source.health.lastSuccess);
    EXPECT_EQ(stored.health.error, source.health.error);
    EXPECT_EQ(stored.health.errorSince, source.health.errorSince);
    EXPECT_EQ(stored.health.failures, 2);
    EXPECT_EQ(stored.health.nextDue, source.health.nextDue);
    EXPECT_EQ(stored.version, source.version); // a pull is not an edit
}

TEST_F(SourceTableTest, SuccessTakesTheErrorAway) {
    Source source = must(table().load(addSource()));
    source.health.error = Error{ErrorCode::TimedOut, source.url, {}};
    must(table().saveHealth(source));
    source.health.error.reset();
    must(table().saveHealth(source));
    EXPECT_FALSE(must(table().load(source.id)).health.error);
}

TEST_F(SourceTableTest, DueAreThoseWhoseTimeHasCome) {
    const SourceId never = addSource(QStringLiteral("https://a.example/"));
    Source later = must(table().load(addSource(QStringLiteral("https://b.example/"))));
    later.health.nextDue = now + 1min;
    must(table().saveHealth(later));
    Source off = must(table().load(addSource(QStringLiteral("https://c.example/"))));
    off.enabled = false;
    must(table().update(off));

    const auto ids = [](const QList<Source>& sources) {
        QList<SourceId> all;
        for (const Source& source : sources) all.append(source.id);
        return all;
    };
    EXPECT_EQ(ids(must(table().due(now))), QList<SourceId>{never});
    EXPECT_EQ(ids(must(table().due(now + 1min))), (QList<SourceId>{never, later.id}));
}

TEST_F(SourceTableTest, FailingOnesComeFirst) {
    addSource(QStringLiteral("https://a.example/"));
    Source failing = must(table().load(addSource(QStringLiteral("https://b.example/"))));
    failing.health.failures = 1;
    must(table().saveHealth(failing));
    EXPECT_EQ(must(table().list()).first().id, failing.id);
}

TEST_F(SourceTableTest, SecondEditorGetsAConflict) {
    const Source source = must(table().load(addSource()));
    must(table().update(source));
    EXPECT_EQ(codeOf(table().update(source)), ErrorCode::Conflict);
}

TEST_F(SourceTableTest, NewAddressForgetsWhatTheOldServerSaid) {
    Source source = must(table().load(addSource()));
    source.validators.etag = QStringLiteral("\"a\"");
    must(table().saveHealth(source));
    source.name = QStringLiteral("renamed");
    must(table().update(source));
    source = must(table().load(source.id));
    EXPECT_EQ(source.validators.etag, QStringLiteral("\"a\""));
    source.url = QStringLiteral("https://moved.example/feed");
    must(table().update(source));
    EXPECT_TRUE(must(table().load(source.id)).validators.etag.isEmpty());
}

TEST_F(SourceTableTest, EditingKeepsWhatAPullLearned) {
    Source edited = must(table().load(addSource()));
    Source pulled = edited;
    pulled.health.lastSuccess = now;
    must(table().saveHealth(pulled));
    edited.name = QStringLiteral("renamed");
    must(table().update(edited));
    EXPECT_EQ(must(table().load(edited.id)).health.lastSuccess, now);
}

TEST_F(SourceTableTest, RuleIsKeptAndEdited) {
    RuleTable rules(db());
    Rule rule;
    rule.name = QStringLiteral("食品安全");
    rule.query = QStringLiteral("食堂 AND (腹痛 OR 呕吐)");
    rule.tier = Tier::Major;
    rule.category = QStringLiteral("食品");
    rule.unit = QStringLiteral("后勤科");
    const Rule stored = must(rules.load(must(rules.insert(rule))));
    EXPECT_EQ(stored.query, rule.query);
    EXPECT_EQ(stored.tier, Tier::Major);
    EXPECT_EQ(stored.category, rule.category);
    EXPECT_EQ(stored.unit, rule.unit);
    EXPECT_TRUE(stored.enabled);
    EXPECT_EQ(codeOf(rules.insert(rule)), ErrorCode::AlreadyExists);
    must(rules.update(stored));
    EXPECT_EQ(codeOf(rules.update(stored)), ErrorCode::Conflict);
    EXPECT_EQ(must(rules.list()).size(), 1);
}

TEST_F(SourceTableTest, RuleKeepsWhereAndWhenItApplies) {
    const SourceId one = addSource();
    RuleTable rules(db());
    Rule rule;
    rule.name = QStringLiteral("考试周");
    rule.query = QStringLiteral("考场");
    rule.threshold = 0.5;
    rule.sources = {one};
    rule.activeFrom = at("2026-06-06T16:00:00Z");
    rule.activeUntil = at("2026-06-10T16:00:00Z");
    Rule stored = must(rules.load(must(rules.insert(rule))));
    EXPECT_DOUBLE_EQ(stored.threshold, 0.5);
    EXPECT_EQ(stored.sources, rule.sources);
    EXPECT_EQ(stored.activeFrom, rule.activeFrom);
    EXPECT_EQ(stored.activeUntil, rule.activeUntil);
    stored.sources.clear();
    stored.activeUntil.reset();
    must(rules.update(stored));
    const Rule edited = must(rules.list()).first();
    EXPECT_TRUE(edited.sources.isEmpty());
    EXPECT_FALSE(edited.activeUntil);
}

TEST_F(SourceTableTest, WordListIsKeptAndEdited) {
    WordListTable lists(db());
    const WordList list{.name = QStringLiteral("Villages"),
                        .words = {QStringLiteral("上河村"), QStringLiteral("A B")}};
    WordList stored = must(lists.load(must(lists.insert(list))));
    EXPECT_EQ(stored.words, list.words);
    EXPECT_EQ(must(lists.byName(QStringLiteral("ｖillages"))).id, stored.id);
    EXPECT_EQ(codeOf(lists.insert({.name = QStringLiteral("villages")})), ErrorCode::AlreadyExists);
    EXPECT_EQ(codeOf(lists.byName(QStringLiteral("towns"))), ErrorCode::NotFound);
    stored.words.clear();
    must(lists.update(stored));
    EXPECT_EQ(codeOf(lists.update(stored)), ErrorCode::Conflict);
    EXPECT_TRUE(must(lists.list()).first().words.isEmpty());
    EXPECT_NE(must(readRuleBook(db())).lists.find(QStringLiteral("villages")), nullptr);
    must(lists.remove(stored.id));
    EXPECT_EQ(codeOf(lists.remove(stored.id)), ErrorCode::NotFound);
}

TEST_F(SourceTableTest, NewestItemsComeInPages) {
    const SourceId source = addSource();
    for (int i = 0; i < 5; ++i) put(source, found(QString::number(i), QStringLiteral("题%1").arg(i), {}));
    QStringList titles;
    std::optional<ItemPlace> place;
    for (;;) {
        const auto page = must(ItemTable(db()).newest(place, fromMillis(0), 2));
        for (const Item& item : page) titles.append(item.title);
        if (page.size() < 2) break;
        place = ItemPlace{page.last().found, page.last().id};
    }
    EXPECT_EQ(titles.join(u' '), QStringLiteral("题4 题3 题2 题1 题0"));
}

} // namespace
} // namespace dutydesk
