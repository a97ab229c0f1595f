#include "reporting/document_json.h"
#include "tests/reporting/sample_day.h"

#include <gtest/gtest.h>

namespace dutydesk {

TEST(DocumentJson, BringsBackTheVerySamePaper) {
    Document paper = daySummary(sampleDay());
    paper.blocks << Picture{"<svg/>", 3, 2, QStringLiteral("words")} << Paragraph{QStringLiteral("x"), false};
    const auto read = documentFromJson(documentToJson(paper));
    ASSERT_TRUE(read);
    EXPECT_EQ(*read, paper);
}

TEST(DocumentJson, RefusesWhatIsNoPaper) {
    for (const char* json : {"", "[]", "{", "{\"blocks\":[{\"song\":1}]}"})
        EXPECT_FALSE(documentFromJson(json)) << json;
}

} // namespace dutydesk
