#include "tests/casework/clocks_support.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace dutydesk {
namespace {

/// Each clock as "key due", a line each, in the policy's order.
std::string dues(const QList<Clock>& clocks) {
    std::string lines;
    for (const Clock& clock : clocks)
        lines += clock.key.toStdString() + " " + wall(clock.deadline.due) + "\n";
    return lines;
}

// Found on Friday before Spring Festival 2026 (Sat 14 worked, 15 to 23 off).
const CaseEvents foundFriday{{CaseEvent::Found, at("2026-02-13T16:40")}};

TEST(Policies, CompanyTierOneCountsMinutesAndHoursFromFinding) {
    EXPECT_EQ(dues(start("company", Tier::Major, foundFriday)), "leaders_told Fri 2026-02-13 16:45\n"
                                                                "superiors_told Fri 2026-02-13 17:10\n"
                                                                "brief Fri 2026-02-13 18:40\n"
                                                                "statement Fri 2026-02-13 19:40\n"
                                                                "statement_latest Fri 2026-02-13 21:40\n"
                                                                "golden_hours Fri 2026-02-13 20:40\n");
}

TEST(Policies, CompanyTierTwoWantsABriefWithinTwoHours) {
    EXPECT_EQ(dues(start("company", Tier::Serious, foundFriday)), "brief_with_proposal Fri 2026-02-13 18:40\n"
                                                                  "golden_hours Fri 2026-02-13 20:40\n");
}

TEST(Policies, CompanyTierThreeWantsABriefTheSameWorkingDay) {
    EXPECT_EQ(clockOf(start("company", Tier::Ordinary, foundFriday), "brief_same_day").deadline.due,
              at("2026-02-14T00:00"));
    // found on the first day off: the first working day is Tuesday 24
    EXPECT_EQ(clockOf(start("company", Tier::Ordinary, {{CaseEvent::Found, at("2026-02-15T09:00")}}),
                      "brief_same_day")
                  .deadline.due,
              at("2026-02-25T00:00"));
}

TEST(Policies, CompanyRetrospectiveIsDueThreeWorkingDaysAfterCalm) {
    for (const Tier tier : {Tier::Major, Tier::Serious, Tier::Ordinary}) {
        CaseEvents events = foundFriday;
        events.insert(CaseEvent::Calm, at("2026-02-13T20:00")); // Sat 14 = 1, Tue 24 = 2, Wed 25 = 3
        EXPECT_EQ(wall(clockOf(start("company", tier, events), "retrospective").deadline.due),
                  "Thu 2026-02-26 00:00");
        events.insert(CaseEvent::Calm, at("2026-02-25T11:00")); // Thu 26 = 1, Fri 27 = 2, Sat 28 worked = 3
        EXPECT_EQ(wall(clockOf(start("company", tier, events), "retrospective").deadline.due),
                  "Sun 2026-03-01 00:00");
    }
}

TEST(Policies, GoldenFourHoursIsAGuideCountedFromPublication) {
    CaseEvents events = foundFriday;
    events.insert(CaseEvent::Published, at("2026-02-13T15:00"));
    const Clock golden = clockOf(start("company", Tier::Major, events), "golden_hours");
    EXPECT_TRUE(golden.guide);
    EXPECT_EQ(wall(golden.deadline.due), "Fri 2026-02-13 19:00");
}

TEST(Policies, TownshipAnswersWithin24HoursOfPublicationHolidaysIncluded) {
    const CaseEvents events{{CaseEvent::Published, at("2026-02-16T21:10")},
                            {CaseEvent::Found, at("2026-02-17T08:00")}};
    EXPECT_EQ(dues(start("township", Tier::Serious, events)), "answer Tue 2026-02-17 21:10\n");
    EXPECT_EQ(dues(start("township", Tier::Ordinary, events)), "answer Tue 2026-02-17 21:10\n"
                                                               "simple_answer Tue 2026-02-17 09:10\n");
}

TEST(Policies, HumanResourcesReportWithin30MinutesAndReplyWithin12Hours) {
    EXPECT_EQ(dues(start("hr", Tier::Ordinary, foundFriday)), "leaders_told Fri 2026-02-13 17:10\n"
                                                              "first_reply Sat 2026-02-14 04:40\n");
}

TEST(Policies, TownHighwayAndState) {
    EXPECT_EQ(dues(start("town", Tier::Serious, foundFriday)), "first_statement Fri 2026-02-13 19:40\n");
    EXPECT_EQ(dues(start("highway", Tier::Major, foundFriday)), "report Fri 2026-02-13 17:40\n");
    EXPECT_EQ(dues(start("state", Tier::Major, foundFriday)), "press_conference Sat 2026-02-14 16:40\n");
    EXPECT_EQ(dues(start("state", Tier::Serious, foundFriday)), "answer Sun 2026-02-15 16:40\n");
    EXPECT_EQ(dues(start("state", Tier::Ordinary, foundFriday)), "answer Sun 2026-02-15 16:40\n");
}

TEST(Policies, MediaCriticismIsFourteenDaysFromTheReport) {
    CaseEvents events = foundFriday;
    events.insert(CaseEvent::Reported, at("2026-02-12T07:30"));
    EXPECT_EQ(dues(start("media", Tier::Serious, events)), "result Thu 2026-02-26 07:30\n");
}

class EachPolicy : public testing::TestWithParam<const char*> {};

TEST_P(EachPolicy, SaysWhatIsOwedAndWhereItComesFromInBothLanguages) {
    const Policy policy = policyOf(GetParam());
    EXPECT_EQ(policy.key, GetParam());
    EXPECT_EQ(policy.version, 1);
    for (const ClockSpec& clock : policy.clocks)
        for (const LocalText& text : {clock.name, clock.obligation, clock.source}) {
            EXPECT_FALSE(text.zh.isEmpty()) << clock.key.toStdString();
            EXPECT_FALSE(text.en.isEmpty()) << clock.key.toStdString();
        }
}

TEST_P(EachPolicy, ComesBackFromItsJson) {
    const Policy policy = policyOf(GetParam());
    const auto again = Policy::fromJson(policy.toJson());
    ASSERT_TRUE(again) << again.error().what.toStdString();
    EXPECT_EQ(again->toJson(), policy.toJson());
    EXPECT_EQ(again->clocks.size(), policy.clocks.size());
}

TEST_P(EachPolicy, OwesSomethingInEveryTier) {
    CaseEvents events = foundFriday;
    for (const Tier tier : {Tier::Major, Tier::Serious, Tier::Ordinary})
        EXPECT_FALSE(start(GetParam(), tier, events).isEmpty());
}

TEST_P(EachPolicy, WarnsBeforeTheDeadlineAndNotBeforeTheStart) {
    const Policy policy = policyOf(GetParam());
    for (const ClockSpec& clock : policy.clocks) {
        EXPECT_GT(clock.warnBefore.count(), 0) << clock.key.toStdString();
        if (clock.kind == ClockKind::Elapsed) {
            EXPECT_LT(clock.warnBefore.count(), clock.length) << clock.key.toStdString();
        }
    }
}

INSTANTIATE_TEST_SUITE_P(BuiltIn, EachPolicy,
                         testing::Values("company", "township", "hr", "town", "highway", "media", "state"));

TEST(Policies, TheSevenKeys) {
    EXPECT_EQ(Policy::builtInKeys().join(u' ').toStdString(), "company township hr town highway media state");
}

TEST(Policies, AnUnknownKeyIsRefused) {
    const auto policy = Policy::builtIn(QStringLiteral("../company"));
    ASSERT_FALSE(policy);
    EXPECT_EQ(policy.error().code, ErrorCode::UnknownPolicy);
    EXPECT_EQ(policy.error().what, "../company");
}

/// The township policy with one value replaced, at "clocks/0/kind" or "version".
QByteArray withValue(const QString& path, const QJsonValue& value) {
    QJsonObject root = QJsonDocument::fromJson(policyOf("township").toJson()).object();
    const QStringList parts = path.split(u'/');
    if (parts.size() == 1) {
        root[path] = value;
    } else {
        QJsonArray clocks = root[QStringLiteral("clocks")].toArray();
        QJsonObject clock = clocks[parts[1].toInt()].toObject();
        clock[parts[2]] = value;
        clocks[parts[1].toInt()] = clock;
        root[QStringLiteral("clocks")] = clocks;
    }
    return QJsonDocument(root).toJson();
}

struct PolicySlip {
    const char* path;
    QJsonValue value;
    const char* what;
};
void PrintTo(const PolicySlip& slip, std::ostream* out) { *out << slip.path; }

class PolicyFile : public testing::TestWithParam<PolicySlip> {};

TEST_P(PolicyFile, IsRefusedAndNamed) {
    const auto policy = Policy::fromJson(withValue(QString::fromLatin1(GetParam().path), GetParam().value));
    ASSERT_FALSE(policy);
    EXPECT_EQ(policy.error().code, ErrorCode::InvalidInput);
    EXPECT_EQ(policy.error().what.toStdString(), GetParam().what);
}

INSTANTIATE_TEST_SUITE_P(
    Slips, PolicyFile,
    testing::Values(PolicySlip{"key", "Big Town", "key"}, PolicySlip{"version", 0, "version"},
                    PolicySlip{"name", "Township", "name"}, PolicySlip{"clocks", QJsonArray{}, "clocks"},
                    PolicySlip{"promiseAtMostWorkingDays", -1, "promiseAtMostWorkingDays"},
                    PolicySlip{"clocks/1/key", "answer", "clocks[1].key"},
                    PolicySlip{"clocks/0/key", "promise", "clocks[0].key"},
                    PolicySlip{"clocks/0/kind", "lunar", "clocks[0].kind"},
                    PolicySlip{"clocks/0/length", 24, "clocks[0].length"},
                    PolicySlip{"clocks/0/length", QJsonObject{{"hours", -1}}, "clocks[0].length"},
                    PolicySlip{"clocks/0/length", QJsonObject{{"days", 100000}}, "clocks[0].length"},
                    PolicySlip{"clocks/0/tiers", QJsonArray{"4"}, "clocks[0].tiers"},
                    PolicySlip{"clocks/0/tiers", QJsonArray{}, "clocks[0].tiers"},
                    PolicySlip{"clocks/0/stops", QJsonArray{"published"}, "clocks[0].stops"},
                    PolicySlip{"clocks/0/stops", QJsonArray{}, "clocks[0].stops"},
                    PolicySlip{"clocks/0/guide", "yes", "clocks[0].guide"},
                    PolicySlip{"clocks/0/start", "later", "clocks[0].start"},
                    PolicySlip{"clocks/0/escalateTo", "mayor", "clocks[0].escalateTo"}));

TEST(Policies, AWorkingDayClockTakesWholeDays) {
    QByteArray json = policyOf("company").toJson();
    json.replace("\"days\": 3", "\"hours\": 30");
    const auto policy = Policy::fromJson(json);
    ASSERT_FALSE(policy);
    EXPECT_EQ(policy.error().what.toStdString(), "clocks[7].length");
}

TEST(Policies, TextThatIsNoJsonIsRefused) {
    EXPECT_FALSE(Policy::fromJson("{"));
    EXPECT_FALSE(Policy::fromJson("[]"));
    EXPECT_FALSE(Policy::fromJson(""));
}

} // namespace
} // namespace dutydesk
