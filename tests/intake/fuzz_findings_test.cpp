#include "tests/intake/fuzz_kinds.h"
#include "tests/intake/suites.h"

#include <QDirIterator>

#include <gtest/gtest.h>

// Every input that a fuzzer of tests/fuzz has broken something with, and those that it starts from.

namespace dutydesk {
namespace {

class FuzzFindings : public testing::TestWithParam<FuzzKind> {};

TEST_P(FuzzFindings, AreReadWithoutHarm) {
    int read = 0;
    for (const char* folder : {TESTS_DIR "/data/fuzz/", TESTS_DIR "/fuzz/seeds/"}) {
        QDirIterator files(QString::fromUtf8(folder) + QLatin1String(GetParam().name), QDir::Files);
        for (; files.hasNext(); ++read) {
            const QString path = files.next();
            SCOPED_TRACE(path.toStdString());
            GetParam().read(fileBytes(path));
        }
    }
    EXPECT_GT(read, 0);
}

INSTANTIATE_TEST_SUITE_P(Kinds, FuzzFindings, testing::ValuesIn(fuzzKinds().begin(), fuzzKinds().end()),
                         [](const auto& kind) { return std::string(kind.param.name); });

} // namespace
} // namespace dutydesk
