#include "desk/commands/template_commands.h"
#include "desk/template_filling.h"
#include "store/template_table.h"
#include "tests/desk/desk_fixture.h"

namespace dutydesk {

class Templates : public DeskTest {
  protected:
    void SetUp() override {
        DeskTest::SetUp();
        as(supervisor);
    }
    QList<ReplyTemplate> list() {
        return waitFor(desk->read([](Database& db) { return TemplateTable(db).list(); }))
            .value_or(QList<ReplyTemplate>());
    }
    const ReplyTemplate text{QStringLiteral("停水答复"), ReplyKind::Reply, QStringLiteral("zh"),
                             QStringLiteral("关于{case.title}：{fact.1}。")};
    const QString builtIn = QStringLiteral("正式答复");
};

TEST_F(Templates, AreAddedEditedAndDroppedInVersions) {
    EXPECT_EQ(must(SaveTemplate{text}), 1);
    EXPECT_EQ(errorOf(SaveTemplate{text}), ErrorCode::AlreadyExists);
    ReplyTemplate next = text;
    next.body = QStringLiteral("您好！");
    EXPECT_EQ(must(SaveTemplate{next, 1}), 2);
    EXPECT_EQ(errorOf(SaveTemplate{next, 1}), ErrorCode::Conflict);
    EXPECT_EQ(must(SaveTemplate{next, 2}), 2) << "the same again is no version";
    EXPECT_EQ(lastEntry().action, QStringLiteral("manage_templates"));
    must(DropTemplate{text.name});
    EXPECT_EQ(errorOf(DropTemplate{text.name}), ErrorCode::NotFound);
    const auto versions =
        waitFor(desk->read([name = text.name](Database& db) { return TemplateTable(db).versions(name); }));
    ASSERT_TRUE(versions);
    EXPECT_EQ(versions->size(), 3);
    EXPECT_TRUE(versions->last().dropped);
    EXPECT_EQ(must(SaveTemplate{text}), 4) << "a dropped name is free again";
}

TEST_F(Templates, ABuiltInOneIsEditedInItsPlaceAndDropped) {
    const qsizetype count = list().size();
    ReplyTemplate edited = list().first();
    ASSERT_EQ(edited.name, builtIn);
    edited.body = QStringLiteral("您好！");
    must(SaveTemplate{edited, 0});
    EXPECT_EQ(list().first().body, edited.body);
    EXPECT_EQ(list().size(), count);
    must(DropTemplate{builtIn});
    EXPECT_EQ(list().size(), count - 1);
}

TEST_F(Templates, OnlyKnownFieldsAreTaken) {
    ReplyTemplate wrong = text;
    wrong.body = QStringLiteral("{author}");
    const auto result = run(SaveTemplate{wrong});
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().detail, QStringLiteral("template_field"));
}

TEST_F(Templates, AreFilledFromTheCase) {
    const CaseId id = openCase(QStringLiteral("东街停水"));
    Fact fact;
    fact.claim = QStringLiteral("阀门损坏");
    fact.verdict = Verdict::True;
    must(TakeCase{id});
    must(RecordFact{id, fact});
    must(SaveTemplate{text});
    const auto filled = waitFor(
        desk->read([&](Database& db) { return fillTemplateFor(db, text.name, id, {}, clock.now()); }));
    ASSERT_TRUE(filled);
    EXPECT_EQ(filled->text, QStringLiteral("关于东街停水：阀门损坏。"));
}

} // namespace dutydesk
