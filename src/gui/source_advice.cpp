#include "gui/source_advice.h"

#include <QCoreApplication>

namespace dutydesk {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SourceAdvice)
};

} // namespace

QString sourceAdvice(const Source& source) {
    if (!source.enabled || !source.health.error) return {};
    switch (source.health.error->code) {
    case ErrorCode::BadAddress:
    case ErrorCode::NameNotResolved:
        return Words::tr("Check the spelling of its address, and this computer’s network.");
    case ErrorCode::AddressRefused:
        return Words::tr("If it is inside the office, a supervisor can allow its network in Office.");
    case ErrorCode::ConnectFailed:
    case ErrorCode::TimedOut:
    case ErrorCode::NetworkFailed:
        return Words::tr(
            "It is tried again by itself, less often each time. Open it in a browser to see whether "
            "the site is up.");
    case ErrorCode::HttpStatus: return Words::tr("Open it in a browser: the page may have moved.");
    case ErrorCode::NotAFeed:
        return Words::tr("This is a page, not a feed. Look for its feed’s address, or make it a list page.");
    case ErrorCode::PageEmpty:
    case ErrorCode::SelectorInvalid:
        return Words::tr("The page may have been rebuilt: check its selectors, or leave them empty.");
    case ErrorCode::RobotsRefused:
        return Words::tr("The site asks programs not to read it. Read it by hand, or ask its owner.");
    case ErrorCode::TlsFailed:
        return Words::tr("Its certificate does not hold. Ask the site’s owner; there is no way round.");
    default: return Words::tr("It is tried again by itself.");
    }
}

} // namespace dutydesk
