#include "tests/store/store_support.h"

namespace dutydesk {
namespace {

class OfficeTableTest : public StoreTest {
  protected:
    static Office sample() {
        Office office;
        office.name = QStringLiteral("清河县教育局");
        office.contact = QStringLiteral("duty@qinghe.example");
        office.hours = {QTimeZone("Asia/Urumqi"), QTime(9, 0), QTime(18, 30)};
        office.policy = QStringLiteral("company");
        return office;
    }
};

TEST_F(OfficeTableTest, NewStoreHasNoOffice) {
    EXPECT_EQ(codeOf(OfficeTable(db()).office()), ErrorCode::NotFound);
}

TEST_F(OfficeTableTest, KeepsTheOffice) {
    must(OfficeTable(db()).saveOffice(sample()));
    const Office office = must(OfficeTable(reopen()).office());
    EXPECT_EQ(office.name, sample().name);
    EXPECT_EQ(office.contact, sample().contact);
    EXPECT_EQ(office.hours.zone, sample().hours.zone);
    EXPECT_EQ(office.hours.opens, QTime(9, 0));
    EXPECT_EQ(office.hours.closes, QTime(18, 30));
    EXPECT_EQ(office.policy, QStringLiteral("company"));
    EXPECT_FALSE(office.demo);
    EXPECT_EQ(office.version, 1);
}

TEST_F(OfficeTableTest, SecondEditorGetsAConflict) {
    OfficeTable table(db());
    must(table.saveOffice(sample()));
    const Office read = must(table.office());
    must(table.saveOffice(read));
    EXPECT_EQ(codeOf(table.saveOffice(read)), ErrorCode::Conflict);
}

TEST_F(OfficeTableTest, ThereIsOneOffice) {
    must(OfficeTable(db()).saveOffice(sample()));
    EXPECT_EQ(codeOf(OfficeTable(db()).saveOffice(sample())), ErrorCode::Conflict);
}

TEST_F(OfficeTableTest, DemonstrationOfficeStaysOne) {
    Office demo = sample();
    demo.demo = true;
    must(OfficeTable(db()).saveOffice(demo));
    Office real = must(OfficeTable(db()).office());
    real.demo = false;
    EXPECT_FALSE(OfficeTable(db()).saveOffice(real));
}

TEST_F(OfficeTableTest, EditedDaysAreInTheCalendar) {
    OfficeTable table(db());
    const QDate tuesday(2026, 3, 3);
    ASSERT_TRUE(must(table.calendar()).isWorkingDay(tuesday));
    must(table.setDay(tuesday, false));
    EXPECT_FALSE(must(table.calendar()).isWorkingDay(tuesday));
    must(table.setDay(tuesday, true));
    EXPECT_TRUE(must(table.calendar()).isWorkingDay(tuesday));
}

TEST_F(OfficeTableTest, NetworksAreAllowedOnceAndRefused) {
    OfficeTable table(db());
    must(table.allowNetwork(QStringLiteral("127.0.0.0/8")));
    must(table.allowNetwork(QStringLiteral("127.0.0.0/8")));
    EXPECT_EQ(must(table.networks()).size(), 1);
    must(table.refuseNetwork(QStringLiteral("127.0.0.0/8")));
    EXPECT_TRUE(must(table.networks()).isEmpty());
    EXPECT_EQ(codeOf(table.refuseNetwork(QStringLiteral("127.0.0.0/8"))), ErrorCode::NotFound);
}

} // namespace
} // namespace dutydesk
