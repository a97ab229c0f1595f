#include "tests/intake/fuzz_kinds.h"

#include <algorithm>
#include <cstring>

// One program per kind of input: FUZZ_KIND names it.

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    const auto kinds = dutydesk::fuzzKinds();
    static const auto kind = std::find_if(kinds.begin(), kinds.end(), [](const dutydesk::FuzzKind& each) {
        return std::strcmp(each.name, FUZZ_KIND) == 0;
    });
    kind->read(QByteArray(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)));
    return 0;
}
