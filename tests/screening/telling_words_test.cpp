#include "screening/telling_words.h"

#include <gtest/gtest.h>

namespace dutydesk {
namespace {

QStringList found(const char16_t* text, const char16_t* title = u"") {
    static const TellingWords words({QStringLiteral("伤亡"), QStringLiteral("受伤"), QStringLiteral("中毒")},
                                    {QStringLiteral("无人员伤亡"), QStringLiteral("未有人受伤")});
    return words.in(QStringView(title), QStringView(text));
}

TEST(TellingWords, AreFoundInTitleAndText) {
    EXPECT_EQ(found(u"三人受伤", u"食堂疑似中毒"),
              (QStringList{QStringLiteral("中毒"), QStringLiteral("受伤")}));
}

TEST(TellingWords, AreNamedOnce) {
    EXPECT_EQ(found(u"一人受伤，又一人受伤"), QStringList{QStringLiteral("受伤")});
}

TEST(TellingWords, SayNothingInsideAnException) {
    EXPECT_EQ(found(u"现场无人员伤亡，未有人受伤。"), QStringList());
    EXPECT_EQ(found(u"现场无人员伤亡。后来一人受伤。"), QStringList{QStringLiteral("受伤")});
}

TEST(TellingWords, AreNotFoundAcrossWords) {
    const TellingWords monk({QStringLiteral("和尚")}, {});
    EXPECT_EQ(monk.in(u"", u"学校和尚未完工的食堂"), QStringList());
    EXPECT_EQ(TellingWords().in(u"", u"受伤"), QStringList());
}

} // namespace
} // namespace dutydesk
