#include "casework/clock_json.h"
#include "tests/casework/clocks_support.h"

#include <QJsonDocument>

namespace dutydesk {
namespace {

/// Through text, as a store keeps it.
QJsonObject stored(const QJsonObject& json) {
    return QJsonDocument::fromJson(QJsonDocument(json).toJson()).object();
}

TEST(ClockJson, EveryBuiltInDeadlineComesBackAsItWas) {
    CaseEvents events;
    for (const CaseEvent event : {CaseEvent::Found, CaseEvent::Calm, CaseEvent::Reported})
        events.insert(event, at("2026-12-30T16:40"));
    for (const QString& key : Policy::builtInKeys())
        for (const Tier tier : {Tier::Major, Tier::Serious, Tier::Ordinary})
            for (const Clock& clock : start(key.toLatin1().constData(), tier, events)) {
                const auto read = deadlineFromJson(stored(toJson(clock.deadline)));
                ASSERT_TRUE(read) << read.error().what.toStdString();
                EXPECT_EQ(*read, clock.deadline) << clock.key.toStdString();
            }
}

TEST(ClockJson, KeepsPausesPromisesAndMilliseconds) {
    Clock clock = *promiseClock(policyOf("township"), QDate(2026, 3, 13), at("2026-03-11T11:00") + Millis(7),
                                Calendar::builtIn(), {});
    clock = endPauses({*pauseClock(clock, clock.started, clock.started + Millis(1234), "r")},
                      at("2026-03-12T11:00"))
                .first();
    EXPECT_EQ(deadlineFromJson(stored(toJson(clock.deadline))), clock.deadline);
}

TEST(ClockJson, ADamagedStepIsRefusedAndNamed) {
    QJsonObject step{{"kind", "start"}, {"clock", "elapsed"}};
    ASSERT_TRUE(derivationFromJson({step}));
    for (const char* field : {"kind", "clock", "day", "event"}) {
        QJsonObject damaged = step;
        damaged[QLatin1String(field)] = "no such thing";
        const auto read = derivationFromJson({damaged});
        ASSERT_FALSE(read) << field;
        EXPECT_EQ(read.error().what, field);
    }
}

TEST(ClockJson, ADeadlineWithoutItsInstantIsRefused) {
    EXPECT_EQ(deadlineFromJson({}).error(), (Error{ErrorCode::InvalidInput, "due"}));
}

TEST(ClockJson, TextsNeedBothLanguages) {
    EXPECT_TRUE(localTextFromJson(QJsonObject{{"zh", "简报"}, {"en", "Brief"}}));
    EXPECT_FALSE(localTextFromJson(QJsonObject{{"zh", "简报"}}));
    EXPECT_FALSE(localTextFromJson(QJsonObject{{"zh", " "}, {"en", "Brief"}}));
}

} // namespace
} // namespace dutydesk
