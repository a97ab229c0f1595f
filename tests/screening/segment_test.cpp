#include "screening/segment.h"
#include "tests/screening/text_generator.h"

#include <gtest/gtest.h>

namespace dutydesk {
namespace {

QString segmented(QStringView text) {
    QStringList words;
    for (const QStringView word : segment(text)) words.append(word.toString());
    return words.join(u'|');
}

} // namespace

TEST(Segment, CutsChineseIntoWords) { EXPECT_EQ(segmented(u"国家的教育，学校"), u"国家|的|教育|，|学校"); }

TEST(Segment, LeavesWhiteSpaceOut) {
    EXPECT_EQ(segmented(u" Hello  world\n\u3000学校 "), u"Hello|world|学校");
}

TEST(Segment, OfNothingIsNothing) {
    EXPECT_EQ(segmented(u""), u"");
    EXPECT_EQ(segmented(u" \n"), u"");
}

TEST(Segment, LosesNothingButWhiteSpace) {
    TextGenerator generator(31);
    for (int round = 0; round < 3000; ++round) {
        const QString text = generator.plainText(1 + generator.below(12)) + u' ' + generator.text(3);
        QString joined;
        for (const QStringView word : segment(text)) joined += word;
        const auto spaceless = [](QString all) { return all.removeIf([](QChar c) { return c.isSpace(); }); };
        ASSERT_EQ(spaceless(joined), spaceless(text));
    }
}

} // namespace dutydesk
