#include "store/source_table.h"
#include "tests/desk/desk_fixture.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace dutydesk {

using namespace std::chrono_literals;

class OfficeCommands : public DeskTest {
  protected:
    void SetUp() override {
        DeskTest::SetUp();
        as(supervisor);
    }
    static Source feed(const char* url) {
        Source source;
        source.name = QStringLiteral("青石论坛");
        source.url = QString::fromLatin1(url);
        return source;
    }
    Source stored(SourceId id) {
        return waitFor(desk->read([id](Database& db) { return SourceTable(db).load(id); }))
            .value_or(Source());
    }
};

TEST_F(OfficeCommands, keepTheLastSupervisor) {
    must(DisableUser{userId(otherSupervisor)});
    EXPECT_EQ(errorOf(DisableUser{userId(supervisor)}), ErrorCode::InvalidInput);
}

TEST_F(OfficeCommands, signOutWhoIsDisabled) {
    must(DisableUser{userId(supervisor)});
    (void)waitFor(desk->read([](Database&) { return Result<Nothing>(Nothing{}); }));
    QCoreApplication::processEvents();
    EXPECT_FALSE(desk->user());
}

TEST_F(OfficeCommands, refuseShortPasswordsAndTakenNames) {
    EXPECT_EQ(errorOf(AddUser{QStringLiteral("新人"), Role::Analyst, QStringLiteral("short")}),
              ErrorCode::InvalidInput);
    EXPECT_EQ(errorOf(AddUser{analyst, Role::Analyst, password}), ErrorCode::AlreadyExists);
}

TEST_F(OfficeCommands, keepNoPasswordInTheLog) {
    must(AddUser{QStringLiteral("新人"), Role::Analyst, password});
    const AuditEntry entry = lastEntry();
    EXPECT_EQ(entry.action, QStringLiteral("manage_users"));
    EXPECT_FALSE(QString::fromUtf8(QJsonDocument(entry.after).toJson()).contains(password));
}

TEST_F(OfficeCommands, neverMakeARealOfficeADemonstration) {
    Office office = desk->office();
    office.demo = true;
    EXPECT_EQ(errorOf(EditOffice{office}), ErrorCode::NotDemo);
}

TEST_F(OfficeCommands, changeTheOfficeAndTellIt) {
    Office office = desk->office();
    office.contact = QStringLiteral("0999-1234");
    must(EditOffice{office});
    QCoreApplication::processEvents();
    EXPECT_EQ(desk->office().contact, QStringLiteral("0999-1234"));
    EXPECT_EQ(errorOf(EditOffice{office}), ErrorCode::Conflict);
}

TEST_F(OfficeCommands, refuseOfficeHoursThatEndBeforeTheyBegin) {
    Office office = desk->office();
    office.hours.closes = QTime(7, 0);
    EXPECT_EQ(errorOf(EditOffice{office}), ErrorCode::InvalidInput);
}

TEST_F(OfficeCommands, allowOnlyNetworksThatAreOnes) {
    EXPECT_EQ(errorOf(AllowNetwork{QStringLiteral("everything")}), ErrorCode::InvalidInput);
    EXPECT_EQ(errorOf(AllowNetwork{QStringLiteral("0.0.0.0/0")}), ErrorCode::InvalidInput);
    must(AllowNetwork{QStringLiteral("10.2.0.0/16")});
    const auto networks = waitFor(desk->read([](Database& db) { return OfficeTable(db).networks(); }));
    EXPECT_EQ(networks.value_or(QStringList()), QStringList{QStringLiteral("10.2.0.0/16")});
}

TEST_F(OfficeCommands, checkSourcesBeforeTheyAreKept) {
    EXPECT_EQ(errorOf(AddSource{feed("ftp://example.org/")}), ErrorCode::BadAddress);
    EXPECT_EQ(errorOf(AddSource{feed("")}), ErrorCode::MissingInput);
    Source list = feed("https://example.org/list");
    list.kind = SourceKind::List;
    list.selectors.entry = QStringLiteral("ul li[");
    EXPECT_EQ(errorOf(AddSource{list}), ErrorCode::SelectorInvalid);
    Source hasty = feed("https://example.org/feed");
    hasty.interval = 1min;
    EXPECT_EQ(errorOf(AddSource{hasty}), ErrorCode::InvalidInput);
    must(AddSource{feed("https://example.org/feed")});
    EXPECT_EQ(errorOf(AddSource{feed("https://example.org/feed")}), ErrorCode::AlreadyExists);
}

TEST_F(OfficeCommands, forgetWhatTheOldAddressSaidOfItself) {
    const SourceId id = must(AddSource{feed("https://example.org/feed")});
    Source source = stored(id);
    source.validators.etag = QStringLiteral("\"1\"");
    source.health.nextDue = clock.now() + 1h;
    ASSERT_TRUE(waitFor(desk->store().write(Priority::Person, [source](Database& db) -> Result<Nothing> {
        if (auto saved = SourceTable(db).saveHealth(source); !saved) return fail(saved);
        return Nothing{};
    })));
    source.url = QStringLiteral("https://example.org/feed2");
    must(EditSource{source});
    EXPECT_TRUE(stored(id).validators.etag.isEmpty());
    EXPECT_FALSE(stored(id).health.nextDue);
}

TEST_F(OfficeCommands, pointAtTheErrorOfAQuery) {
    Rule rule;
    rule.name = QStringLiteral("食堂");
    rule.query = QStringLiteral("(食堂 AND");
    const auto result = run(AddRule{rule});
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::QuerySyntax);
    EXPECT_GE(result.error().at, 0);
}

} // namespace dutydesk
