#include "gui/verdict_look.h"

#include "gui/theme.h"

namespace dutydesk {

VerdictLook verdictLook(Verdict verdict) {
    switch (verdict) {
    case Verdict::Unverified: return {QStringLiteral("?"), tokens().quiet};
    case Verdict::True: return {QStringLiteral("✓"), tokens().inTime};
    case Verdict::Partly: return {QStringLiteral("±"), tokens().soon};
    case Verdict::False: return {QStringLiteral("✗"), tokens().tier1};
    }
    return {};
}

} // namespace dutydesk
