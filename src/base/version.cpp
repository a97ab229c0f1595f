#include "base/version.h"

namespace dutydesk {

QLatin1StringView version() { return QLatin1StringView(DUTYDESK_VERSION); }

} // namespace dutydesk
