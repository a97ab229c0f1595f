#include "desk/flagging.h"
#include "desk/rule_files.h"
#include "desk/rule_trial.h"
#include "store/source_table.h"
#include "store/word_list_table.h"
#include "tests/desk/desk_fixture.h"

namespace dutydesk {

class RuleCommands : public DeskTest {
  protected:
    void SetUp() override {
        DeskTest::SetUp();
        as(supervisor);
    }
    static Rule rule(const QString& query, const QString& name = QStringLiteral("停水")) {
        Rule made;
        made.name = name;
        made.query = query;
        return made;
    }
    RuleBook book() {
        return waitFor(desk->read([](Database& db) { return readRuleBook(db); })).value_or(RuleBook());
    }
    WordList villages() {
        return waitFor(desk->read(
                           [](Database& db) { return WordListTable(db).byName(QStringLiteral("villages")); }))
            .value_or(WordList());
    }
    QStringList namesOfFlags(const QString& text, const Origin& origin = {}) {
        QStringList names;
        for (const Flag& flag : Flagging::compile(book())->flags({}, text, origin, clock.now()))
            names.append(flag.unlikely ? flag.ruleName + u'?' : flag.ruleName);
        return names;
    }
};

TEST_F(RuleCommands, refuseAListThatIsNotThere) {
    const auto result = run(AddRule{rule(QStringLiteral("停水 @villages"))});
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error(),
              (Error{ErrorCode::QuerySyntax, QStringLiteral("@villages"), QStringLiteral("known-list"), 3}));
}

TEST_F(RuleCommands, useTheWordsOfAListAsTheyAreNow) {
    must(AddWordList{{.name = QStringLiteral("@villages"), .words = {QStringLiteral("上河村")}}});
    must(AddRule{rule(QStringLiteral("停水 @Villages"))});
    EXPECT_EQ(namesOfFlags(QStringLiteral("青石镇停水")), QStringList());
    WordList list = villages();
    list.words = {QStringLiteral(" 青石镇 "), QStringLiteral("青石镇"), QString()};
    must(EditWordList{list});
    EXPECT_EQ(villages().words, QStringList{QStringLiteral("青石镇")});
    EXPECT_EQ(namesOfFlags(QStringLiteral("青石镇停水")), QStringList{QStringLiteral("停水")});
    EXPECT_EQ(lastEntry().subjectKind, QStringLiteral("word_list"));
}

TEST_F(RuleCommands, refuseListsThatCannotBeUsed) {
    EXPECT_EQ(errorOf(AddWordList{{.name = QStringLiteral(" ")}}), ErrorCode::MissingInput);
    EXPECT_EQ(errorOf(AddWordList{{.name = QStringLiteral("a b")}}), ErrorCode::InvalidInput);
    EXPECT_EQ(errorOf(AddWordList{{.name = QStringLiteral("a"), .words = {QStringLiteral("，")}}}),
              ErrorCode::InvalidInput);
}

TEST_F(RuleCommands, keepAListThatARuleUses) {
    const auto id = must(AddWordList{{.name = QStringLiteral("villages")}});
    const RuleId user = must(AddRule{rule(QStringLiteral("停水 @VILLAGES"))});
    EXPECT_EQ(errorOf(RemoveWordList{id}), ErrorCode::InvalidInput);
    Rule edited = rule(QStringLiteral("停水"));
    edited.id = user;
    edited.version = 1;
    must(EditRule{edited});
    must(RemoveWordList{id});
    EXPECT_EQ(villages().id, WordListId::None);
}

TEST_F(RuleCommands, leaveRulesToSupervisors) {
    as(analyst);
    EXPECT_EQ(errorOf(AddWordList{{.name = QStringLiteral("a")}}), ErrorCode::PermissionDenied);
    EXPECT_EQ(errorOf(ImportRules{{rule(QStringLiteral("停水"))}, {}}), ErrorCode::PermissionDenied);
}

TEST_F(RuleCommands, refuseAThresholdOutOfRangeAndAPeriodThatEndsBeforeItBegins) {
    Rule made = rule(QStringLiteral("停水"));
    made.threshold = 1.5;
    EXPECT_EQ(errorOf(AddRule{made}), ErrorCode::InvalidInput);
    made.threshold = 0.5;
    made.activeFrom = made.activeUntil = clock.now();
    EXPECT_EQ(errorOf(AddRule{made}), ErrorCode::InvalidInput);
}

TEST_F(RuleCommands, applyToTheirSourcesAndTime) {
    Source source;
    source.name = source.url = QStringLiteral("https://a.example/feed");
    const SourceId id = must(AddSource{source});
    Rule made = rule(QStringLiteral("停水"), QStringLiteral("有来源"));
    made.sources = {id};
    must(AddRule{made});
    made = rule(QStringLiteral("停水"), QStringLiteral("以后"));
    made.activeFrom = clock.now() + Millis(1);
    must(AddRule{made});
    made = rule(QStringLiteral("停水"), QStringLiteral("现在"));
    made.activeFrom = clock.now();
    made.activeUntil = clock.now() + Millis(1);
    must(AddRule{made});
    made = rule(QStringLiteral("停水 site:a.example"), QStringLiteral("网站"));
    must(AddRule{made});
    const QString text = QStringLiteral("今天停水");
    EXPECT_EQ(namesOfFlags(text), QStringList{QStringLiteral("现在")});
    QStringList names = namesOfFlags(text, {id, QStringLiteral("https://www.a.example/1")});
    names.sort();
    QStringList expected{QStringLiteral("有来源"), QStringLiteral("现在"), QStringLiteral("网站")};
    expected.sort();
    EXPECT_EQ(names, expected);
}

TEST_F(RuleCommands, markFlagsThatAreOnlyUnlikely) {
    must(AddRule{rule(QStringLiteral("和尚"))});
    EXPECT_EQ(namesOfFlags(QStringLiteral("学校和尚未完工的食堂")), QStringList{QStringLiteral("停水?")});
    // What a person brings is work whatever the rules say.
    const ItemId item = itemByHand(QStringLiteral("学校和尚未完工的食堂"));
    EXPECT_EQ(waitFor(desk->read([](Database& db) { return FlagTable(db).count(FlagState::New); })), 1);
    EXPECT_EQ(flagsOf(item).size(), 2);
}

TEST_F(RuleCommands, importWhatIsNewAndSayWhatIsWrong) {
    must(AddRule{rule(QStringLiteral("停水"))});
    must(AddWordList{{.name = QStringLiteral("villages"), .words = {QStringLiteral("上河村")}}});
    const auto done =
        must(ImportRules{{rule(QStringLiteral("停电")), rule(QStringLiteral("(停气"), QStringLiteral("停气")),
                          rule(QStringLiteral("@villages @新"), QStringLiteral("村"))},
                         {{.name = QStringLiteral("Villages"), .words = {QStringLiteral("下河村")}},
                          {.name = QStringLiteral("新"), .words = {QStringLiteral("新")}}}});
    EXPECT_EQ(done.added, 1);
    EXPECT_EQ(done.skipped, 1);
    EXPECT_EQ(done.lists, 2);
    ASSERT_EQ(done.refused.size(), 1);
    EXPECT_EQ(done.refused.first().rule, QStringLiteral("停气"));
    EXPECT_EQ(villages().words.size(), 2);
}

TEST_F(RuleCommands, startFromEveryPack) {
    const QList<RulePack> packs = rulePacks(QStringLiteral("zh_CN"));
    ASSERT_EQ(packs.size(), 4);
    for (const RulePack& pack : packs) {
        EXPECT_FALSE(pack.name.isEmpty());
        EXPECT_FALSE(pack.description.isEmpty());
        const auto done = must(ImportRules{pack.rules.rules, pack.rules.lists});
        EXPECT_TRUE(done.refused.isEmpty()) << pack.key.toStdString();
        EXPECT_GE(done.added + done.skipped, 7) << pack.key.toStdString();
    }
    for (const RulePack& pack : rulePacks(QStringLiteral("en"))) {
        for (const Rule& each : pack.rules.rules) EXPECT_LT(each.name.at(0).unicode(), 0x80);
        EXPECT_LT(pack.description.at(0).unicode(), 0x80);
    }
}

TEST_F(RuleCommands, comeBackFromAFileAsTheyWere) {
    Source source;
    source.id = SourceId(7);
    source.url = QStringLiteral("https://a.example/feed");
    Rule made = rule(QStringLiteral("停水 @villages"));
    made.tier = Tier::Major;
    made.category = QStringLiteral("供水");
    made.unit = QStringLiteral("水务站");
    made.enabled = false;
    made.threshold = 0.35;
    made.sources = {source.id};
    made.activeFrom = clock.now();
    made.activeUntil = clock.now() + Millis(1000);
    const RuleFile file{{made}, {{.name = QStringLiteral("villages"), .words = {QStringLiteral("上河村")}}}};
    const auto read = readRuleFile(writeRuleFile(file, {source}), {source});
    ASSERT_TRUE(read);
    EXPECT_EQ(read->rules, file.rules);
    EXPECT_EQ(read->lists.first().words, file.lists.first().words);
    made.enabled = true;
    const auto elsewhere = readRuleFile(writeRuleFile({{made}, {}}, {source}), {});
    EXPECT_FALSE(elsewhere->rules.first().enabled);
}

TEST_F(RuleCommands, refuseFilesThatAreNone) {
    EXPECT_FALSE(readRuleFile("{", {}));
    EXPECT_FALSE(readRuleFile("{\"a\": 1}", {}));
    EXPECT_TRUE(readRuleFile("[{\"name\": \"a\", \"query\": \"b\"}]", {}));
}

TEST_F(RuleCommands, areTriedOutAgainstTheVersionBefore) {
    for (const auto& text : {"停水了", "停电了", "停水停电了", "一切正常", "学校和尚未完工"})
        itemByHand(QString::fromUtf8(text));
    const auto trial =
        RuleTrial::create(rule(QStringLiteral("停水")), rule(QStringLiteral("停电 OR 和尚")), {});
    ASSERT_TRUE(trial);
    const auto page = waitFor(desk->read([&](Database& db) { return trial->page(db, {}, fromMillis(0)); }));
    ASSERT_TRUE(page);
    EXPECT_EQ(page->looked, 5);
    EXPECT_FALSE(page->next);
    QStringList changes;
    for (const TrialItem& item : page->items)
        changes.append(item.title + (item.change == TrialItem::Change::Both    ? u'='
                                     : item.change == TrialItem::Change::Added ? u'+'
                                                                               : u'-'));
    EXPECT_EQ(changes, (QStringList{QStringLiteral("停水停电了="), QStringLiteral("停电了+"),
                                    QStringLiteral("停水了-")}));
    EXPECT_FALSE(RuleTrial::create({}, rule(QStringLiteral("(")), {}));
}

} // namespace dutydesk
